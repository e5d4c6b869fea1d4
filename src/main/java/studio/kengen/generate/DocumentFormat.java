package studio.kengen.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How documents are written.
public enum DocumentFormat {
    /// Each as AWS takes it, in the directory of its kind.
    JSON,
    /// As templates of CloudFormation, which hold all that is deployed to one place.
    CLOUDFORMATION,
    /// As modules of Terraform, which hold the same.
    TERRAFORM;

    /// Its name on the command line, `cloudformation`; where it is not JSON, the directory of its files too.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format with exactly this name; empty where there is none.
    public static Optional<DocumentFormat> named(String text) {
        return Arrays.stream(values()).filter(format -> format.text().equals(text)).findFirst();
    }

    /// Whether `directory` is the name of the directory of a format of deployments.
    static boolean isDirectory(String directory) {
        return named(directory).filter(format -> format != JSON).isPresent();
    }
}
