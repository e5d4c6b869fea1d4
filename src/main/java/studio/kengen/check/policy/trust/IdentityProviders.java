package studio.kengen.check.policy.trust;

import java.util.Locale;
import java.util.regex.Pattern;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PrincipalType;

/// Identity providers, as `Principal` names them.
final class IdentityProviders {
    private static final Pattern SAML = Pattern.compile("arn:[^:]+:iam::\\d{12}:saml-provider/.+");
    private static final Pattern OIDC = Pattern.compile("arn:[^:]+:iam::\\d{12}:oidc-provider/.+");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    static final String GITHUB = "token.actions.githubusercontent.com";

    private IdentityProviders() {}

    static boolean isSaml(WrittenPrincipal principal) {
        return principal.is(PrincipalType.FEDERATED) && SAML.matcher(principal.id()).matches();
    }

    static boolean isOidc(WrittenPrincipal principal) {
        return principal.is(PrincipalType.FEDERATED)
                && (OIDC.matcher(principal.id()).matches()
                        || DOMAIN.matcher(principal.id()).matches());
    }

    /// What the condition keys of an OIDC provider begin with, in lower case: its host and path.
    static String keyPrefix(WrittenPrincipal oidc) {
        String marker = ":oidc-provider/";
        int at = oidc.id().indexOf(marker);
        return (at < 0 ? oidc.id() : oidc.id().substring(at + marker.length()))
                .toLowerCase(Locale.ROOT);
    }

    static boolean isGithub(WrittenPrincipal principal) {
        return isOidc(principal) && keyPrefix(principal).startsWith(GITHUB);
    }
}
