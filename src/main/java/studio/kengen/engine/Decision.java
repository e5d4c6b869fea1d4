package studio.kengen.engine;

/// What AWS answers to a request.
///
/// Source: IAM user guide, "Policy evaluation logic".
public enum Decision {
    /// Every kind of policy that applies allows the request, and none denies it.
    ALLOWED("Allowed"),

    /// A kind of policy that applies does not allow the request.
    IMPLICITLY_DENIED("ImplicitlyDenied"),

    /// A statement denies the request.
    EXPLICITLY_DENIED("ExplicitlyDenied"),

    /// It depends on what AWS's documentation leaves open, or on what a policy says in words the engine does not know.
    UNDECIDED("Undecided");

    private final String text;

    Decision(String text) {
        this.text = text;
    }

    /// The word that files and reports use, `ImplicitlyDenied`.
    public String text() {
        return text;
    }
}
