package studio.kengen.ui.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.ValueType;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.policy.Arn;
import studio.kengen.policy.Condition;

/// Values that a project has already, to be offered where one of their kind is asked for.
record KnownValues(Project project) {
    private static final int MOST = 4;

    /// Values that fit: first those that the same placeholder has elsewhere in Table 4.
    List<String> of(Placeholder placeholder) {
        Set<String> values = new LinkedHashSet<>();
        project.controls()
                .forEach(control ->
                        values.addAll(
                                control.choice()
                                        .values()
                                        .getOrDefault(placeholder.name(), List.of())));
        if (hasItsOwnForm(placeholder.type())) {
            everything().filter(placeholder.type()::accepts).forEach(values::add);
        }
        return values.stream().limit(MOST).toList();
    }

    /// Whether a text of this kind can be told from others.
    private static boolean hasItsOwnForm(ValueType type) {
        return switch (type) {
            case ACCOUNT_ID,
                    ORGANIZATION_ID,
                    ORGANIZATION_PATH,
                    REGION,
                    VPC_ID,
                    VPC_ENDPOINT_ID,
                    SUBNET_ID,
                    SECURITY_GROUP_ID,
                    CIDR,
                    ROLE_ARN ->
                    true;
            default -> false;
        };
    }

    private Stream<String> everything() {
        Stream<String> conditions =
                Stream.concat(
                                project.controls().stream()
                                        .flatMap(control -> control.conditions().stream()),
                                project.needed().stream().flatMap(row -> row.conditions().stream()))
                        .map(Condition::values)
                        .flatMap(List::stream);
        Stream<String> choices =
                project.controls().stream()
                        .flatMap(control -> control.choice().values().values().stream())
                        .flatMap(List::stream);
        Stream<String> sources =
                project.sources().stream()
                        .flatMap(
                                (AccessSource source) -> Stream.of(source.arn(), source.account()));
        Stream<String> accounts = project.targets().stream().map(AccessTarget::account);
        Stream<String> regions =
                Stream.concat(
                        project.details().usedRegions().stream(),
                        project.targets().stream()
                                .flatMap(target -> target.arns().stream())
                                .flatMap(arn -> Arn.parse(arn.strip()).stream())
                                .map(Arn::region));
        return Stream.of(regions, conditions, choices, sources, accounts).flatMap(all -> all);
    }
}
