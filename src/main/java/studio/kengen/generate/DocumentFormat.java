package studio.kengen.generate;

import java.util.Arrays;
import java.util.Optional;

/// How documents are written.
public enum DocumentFormat {
    /// Each as AWS takes it, in the directory of its kind.
    JSON("json", ""),
    /// As templates of CloudFormation, which hold all that is deployed to one place; in YAML and in JSON.
    CLOUDFORMATION("cloudformation", "cloudformation"),
    /// As templates of CloudFormation in YAML only.
    CLOUDFORMATION_YAML("cloudformation-yaml", "cloudformation"),
    /// As templates of CloudFormation in JSON only.
    CLOUDFORMATION_JSON("cloudformation-json", "cloudformation"),
    /// As modules of Terraform, which hold the same.
    TERRAFORM("terraform", "terraform");

    private final String text;
    private final String directory;

    DocumentFormat(String text, String directory) {
        this.text = text;
        this.directory = directory;
    }

    /// Its name on the command line, `cloudformation`.
    public String text() {
        return text;
    }

    /// The directory of its files; empty for JSON, where each kind of documents has its own.
    public String directory() {
        return directory;
    }

    /// The format with exactly this name; empty where there is none.
    public static Optional<DocumentFormat> named(String text) {
        return Arrays.stream(values()).filter(format -> format.text.equals(text)).findFirst();
    }

    /// Whether `directory` is the name of the directory of a format of deployments.
    public static boolean isDirectory(String directory) {
        return Arrays.stream(values())
                .anyMatch(format -> format != JSON && format.directory.equals(directory));
    }
}
