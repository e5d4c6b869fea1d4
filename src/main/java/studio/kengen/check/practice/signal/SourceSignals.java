package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.SourceKind;
import studio.kengen.i18n.Message;

/// What the access sources of a design are: 1e, 2f, 4f and 5g.
///
/// The design has no field for credentials. A principal that is an IAM user says enough: such a user signs in with a password
/// or, as a workload or another party, with an access key, which are long-term credentials (IAM user guide, "IAM users").
final class SourceSignals {
    private static final String ROTATION = "ACCESS_KEYS_ROTATED";

    private SourceSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofDesign("1e", each(SourceSignals::isPersonAsUser)),
                SignalCheck.ofDesign("2f", each(SourceSignals::usesKey)),
                SignalCheck.ofDesign("4f", SourceSignals::noRotation),
                SignalCheck.ofDesign("5g", each(SourceSignals::isRoot)));
    }

    private static SignalCheck.InDesign each(Predicate<AccessSource> fault) {
        return (examined, found) -> {
            if (examined.project().sources().isEmpty()) {
                found.notApplicable(Message.of("practice.reason.noSources"));
            }
            examined.project().sources().stream()
                    .filter(fault)
                    .forEach(source ->
                            found.violated(
                                    Subjects.row(source, "arn", examined)
                                            .with(
                                                    Message.of(
                                                            "practice.detail.principal",
                                                            source.arn()))));
        };
    }

    private static boolean isUser(AccessSource source) {
        return source.arn().contains(":iam::") && source.arn().contains(":user/");
    }

    private static boolean isPersonAsUser(AccessSource source) {
        return source.kind() == SourceKind.PERSON && isUser(source);
    }

    private static boolean usesKey(AccessSource source) {
        return (source.kind() == SourceKind.WORKLOAD || source.kind() == SourceKind.OUTSIDE_PARTY)
                && isUser(source);
    }

    /// An account's root ARN as an outside party means the account and not its root user.
    private static boolean isRoot(AccessSource source) {
        return source.kind() != SourceKind.OUTSIDE_PARTY && source.arn().endsWith(":root");
    }

    private static void noRotation(Examined examined, Found found) {
        List<AccessSource> withKeys =
                examined.project().sources().stream().filter(SourceSignals::usesKey).toList();
        if (withKeys.isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noKeysInDesign"));
        } else if (examined.project().controls().stream().noneMatch(SourceSignals::rotates)) {
            withKeys.forEach(source -> found.violated(Subjects.row(source, "arn", examined)));
        }
    }

    private static boolean rotates(Control control) {
        String text = control.mechanism() + ' ' + control.choice().control();
        return control.method() == Method.AUTO_REMEDIATION
                && text.replace('-', '_').toUpperCase(Locale.ROOT).contains(ROTATION);
    }
}
