package studio.kengen.check.policy.principal;

import java.util.regex.Pattern;

/// The names of service principals.
final class ServicePrincipals {
    /// `lambda.amazonaws.com`, in other partitions `….amazonaws.com.cn` and the like; some skills of Alexa have
    /// `….amazon.com`.
    private static final Pattern NAME =
            Pattern.compile(
                    "[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(amazonaws\\.com(\\.cn)?|amazonaws\\.eu|amazon\\.com|aws\\.internal"
                            + "|c2s\\.ic\\.gov|sc2s\\.sgov\\.gov|csp\\.hci\\.ic\\.gov|cloud\\.adc-e\\.uk)");

    private static final Pattern VIA =
            Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?");

    private ServicePrincipals() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Whether the text is as `kms:ViaService` has it, `s3.ap-northeast-1.amazonaws.com`.
    static boolean isNameWithRegion(String text) {
        return VIA.matcher(text).matches();
    }
}
