package studio.kengen.check;

/// How bad a finding is, the worst first. The words are those of IAM Access Analyzer's policy validation.
public enum Severity {
    ERROR("error"),
    SECURITY_WARNING("security-warning"),
    WARNING("warning"),
    SUGGESTION("suggestion");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// The word that the command line prints, `security-warning`.
    public String word() {
        return word;
    }
}
