package studio.kengen.catalog;

import studio.kengen.pattern.WildcardPattern;

/// An `Action` element's value: `*`, or `service:name` with wildcards in both parts; case does not count.
///
/// Source: IAM user guide, "IAM JSON policy elements: Action".
record ActionPattern(WildcardPattern service, WildcardPattern name) {
    private static final ActionPattern EVERYTHING = of("*:*");
    private static final ActionPattern NOTHING = of(":");

    /// The pattern that `text` is; one that matches nothing where it is not an action pattern.
    static ActionPattern of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return WildcardPattern.of(text).isEverything() ? EVERYTHING : NOTHING;
        }
        return new ActionPattern(
                WildcardPattern.ignoringCase(text.substring(0, colon)),
                WildcardPattern.ignoringCase(text.substring(colon + 1)));
    }

    /// Whether there is no wildcard.
    boolean isLiteral() {
        return service.isLiteral() && name.isLiteral();
    }

    boolean matchesService(String prefix) {
        return service.matches(prefix);
    }

    boolean matchesName(String actionName) {
        return name.isEverything() || name.matches(actionName);
    }
}
