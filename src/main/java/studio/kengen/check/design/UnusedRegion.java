package studio.kengen.check.design;

import java.util.List;
import java.util.regex.Pattern;
import studio.kengen.policy.Arn;

/// UNUSED_REGION: a target is in a Region that the project does not say it uses.
final class UnusedRegion implements DesignCheck {
    private static final Pattern LITERAL = Pattern.compile("[a-z0-9-]+");

    @Override
    public void check(Design design, Report report) {
        List<String> used = design.project().details().usedRegions();
        if (used.isEmpty()) {
            return;
        }
        design.project()
                .targets()
                .forEach(target ->
                        target.arns().stream()
                                .flatMap(arn -> Arn.parse(arn.strip()).stream())
                                .map(Arn::region)
                                .filter(region -> LITERAL.matcher(region).matches())
                                .filter(region -> !used.contains(region))
                                .distinct()
                                .forEach(region ->
                                        report.warning(
                                                target,
                                                "arns",
                                                "UNUSED_REGION",
                                                region,
                                                String.join(", ", used))));
    }
}
