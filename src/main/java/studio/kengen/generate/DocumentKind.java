package studio.kengen.generate;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of documents that the studio generates, in the order in which they are shown and written.
public enum DocumentKind {
    /// Identity policies, for each access source that can have one.
    IDENTITY("identity"),
    /// Trust policies of roles: who may assume them.
    TRUST("trust"),
    /// The permissions boundary that says what the acceptable maximum is.
    BOUNDARY("boundary"),
    /// Resource policies, for the access targets that need one.
    RESOURCE("resource"),
    /// Service control policies that deny area B.
    SCP("scp"),
    /// Resource control policies.
    RCP("rcp"),
    /// Predefined features (method 3): controls of AWS Control Tower to enable, settings of accounts, declarative policies.
    GUARDRAILS("guardrails"),
    /// Permission sets of IAM Identity Center.
    PERMISSION_SETS("permission-sets"),
    /// AWS Config rules with their remediations.
    CONFIG("config"),
    /// What to watch.
    MONITORING("monitoring");

    private final String directory;

    DocumentKind(String directory) {
        this.directory = directory;
    }

    /// The directory that documents of this kind are written to, `permission-sets`; its name on the command line too.
    public String directory() {
        return directory;
    }

    /// The kind with exactly this directory name; empty where there is none.
    public static Optional<DocumentKind> named(String directory) {
        return Arrays.stream(values()).filter(kind -> kind.directory.equals(directory)).findFirst();
    }
}
