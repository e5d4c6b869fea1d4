package studio.kengen.check.design;

import java.util.regex.Pattern;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// MALFORMED_ARN, MALFORMED_PRINCIPAL: a target's ARN, or a source's principal, that is not written as AWS writes it.
/// MISSING_ARN, MISSING_PRINCIPAL: none at all.
final class MalformedArn implements DesignCheck {
    private static final Pattern SERVICE_PRINCIPAL =
            Pattern.compile("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?");

    @Override
    public void check(Design design, Report report) {
        design.project().targets().forEach(target -> checkTarget(report, target));
        design.project().sources().forEach(source -> checkSource(report, source));
    }

    private static void checkTarget(Report report, AccessTarget target) {
        if (target.arns().isEmpty()) {
            report.error(target, "arns", "MISSING_ARN");
        }
        target.arns().stream()
                .filter(arn -> !arn.equals("*") && Arn.parse(arn).isEmpty())
                .forEach(arn -> report.error(target, "arns", "MALFORMED_ARN", arn));
    }

    private static void checkSource(Report report, AccessSource source) {
        String arn = source.arn();
        boolean wellFormed =
                switch (source.kind()) {
                    case PERSON, WORKLOAD -> Arn.parse(arn).isPresent();
                    case OUTSIDE_PARTY -> Arn.parse(arn).isPresent() || isAccount(arn);
                    case AWS_SERVICE -> SERVICE_PRINCIPAL.matcher(arn).matches();
                    case ANONYMOUS -> arn.isEmpty() || arn.equals("*");
                };
        if (arn.isEmpty() && !wellFormed) {
            report.error(source, "arn", "MISSING_PRINCIPAL");
        } else if (!wellFormed) {
            report.error(
                    source,
                    "arn",
                    "MALFORMED_PRINCIPAL",
                    arn,
                    Message.of("check.principal." + source.kind().name()));
        }
    }

    private static boolean isAccount(String text) {
        return text.matches("\\d{12}");
    }
}
