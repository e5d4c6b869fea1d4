package studio.kengen.control.companion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;

/// What the role of a Lambda function needs to run at all: to write the function's log, and to have network interfaces where
/// the function runs in a VPC.
///
/// A function runs in a VPC if some row of its role is only for requests from a VPC, or if functions can be made inside a VPC
/// only: the tables have no other place to say so.
final class FunctionRoles {
    private static final Set<String> FROM_VPC =
            Set.of("aws:sourcevpc", "aws:sourcevpcarn", "aws:sourcevpce", "aws:vpcsourceip");
    private static final Set<String> INTO_VPC =
            Set.of("lambda:securitygroupids", "lambda:subnetids", "lambda:vpcids");
    private static final String CREATE_FUNCTION = "CreateFunction";
    private static final String LAMBDA = "lambda";
    private static final String LOG_GROUPS = "/aws/lambda/";

    private final Tables tables;
    private final HeldActions held;
    private final boolean madeInVpcOnly;

    FunctionRoles(Tables tables, HeldActions held) {
        this.tables = tables;
        this.held = held;
        this.madeInVpcOnly = madeInVpcOnly();
    }

    /// Whether functions run with the rights of the source.
    static boolean isOne(AccessSource source, Tables tables) {
        return source.kind() == SourceKind.WORKLOAD
                && source.trustedServices().contains(tables.facts().function().workload());
    }

    /// What a source needs whose rights functions run with.
    ///
    /// @param rows the rows of the source, at least one
    List<Companion> of(AccessSource source, List<NeededPermission> rows) {
        boolean inVpc = madeInVpcOnly || rows.stream().anyMatch(row -> isUnder(row, FROM_VPC));
        RowId first = rows.getFirst().id();
        List<String> log = tables.facts().function().log();
        List<String> network = tables.facts().function().network();
        HeldActions.Supply logSupply = held.of(source.id(), anywhere(log));
        HeldActions.Supply networkSupply = held.of(source.id(), anywhere(network));
        return List.of(
                new Companion(
                        first,
                        new Cause.FunctionLog(source.id()),
                        Necessity.REQUIRED,
                        log,
                        logSupply.suppliedBy(),
                        Rows.missing(
                                source.id(), logSupply.missing(), () -> logSpot(source), List::of)),
                new Companion(
                        first,
                        new Cause.FunctionNetwork(source.id(), inVpc),
                        inVpc ? Necessity.REQUIRED : Necessity.PERHAPS,
                        network,
                        networkSupply.suppliedBy(),
                        Rows.missing(
                                source.id(),
                                networkSupply.missing(),
                                () -> new Proposal.Spot.Existing(AccessTarget.WHOLE_SERVICE),
                                List::of)));
    }

    private static List<Wanted> anywhere(List<String> actions) {
        return actions.stream().map(Wanted::anywhere).toList();
    }

    private boolean madeInVpcOnly() {
        List<NeededPermission> making =
                tables.areas().needed().stream()
                        .filter(FunctionRoles::makesFunctions)
                        .map(RowExpansion::row)
                        .filter(tables::counts)
                        .toList();
        return !making.isEmpty() && making.stream().allMatch(row -> isUnder(row, INTO_VPC));
    }

    private static boolean makesFunctions(RowExpansion<NeededPermission> expansion) {
        return expansion.grants().stream()
                .anyMatch(grant ->
                        grant.action().service().equals(LAMBDA)
                                && grant.action().name().equals(CREATE_FUNCTION));
    }

    /// Whether the row, or what narrows it, asks for some of these keys.
    private boolean isUnder(NeededPermission row, Set<String> keys) {
        return Stream.concat(
                        row.conditions().stream(),
                        tables.coverage().narrowing(row).stream()
                                .map(Control::conditions)
                                .flatMap(List::stream))
                .anyMatch(condition -> asksFor(condition, keys));
    }

    private static boolean asksFor(Condition condition, Set<String> keys) {
        String operator = condition.operator();
        return keys.contains(condition.key().toLowerCase(Locale.ROOT))
                && !operator.contains("Not")
                && !operator.equals("Null")
                && !operator.endsWith("IfExists");
    }

    /// A target with the log group of the function that is called like its role; otherwise a new one with that log group,
    /// or with those of all functions where no function is called so.
    private Proposal.Spot logSpot(AccessSource source) {
        String role = source.arn().substring(source.arn().lastIndexOf('/') + 1).strip();
        List<String> group = List.of(group(source, role));
        return tables.targetsFor(tables.facts().function().log()).stream()
                .filter(target -> target.arns().stream().allMatch(FunctionRoles::isOfFunctions))
                .filter(target -> tables.arns().meet(target.arns(), group))
                .findFirst()
                .<Proposal.Spot>map(target -> new Proposal.Spot.Existing(target.id()))
                .orElseGet(() -> newLog(source, group(source, isFunction(role) ? role : "*")));
    }

    private static boolean isOfFunctions(String arn) {
        return arn.contains(":log-group:" + LOG_GROUPS);
    }

    private static Proposal.Spot newLog(AccessSource source, String group) {
        return new Proposal.Spot.Added(
                Message.of("companion.target.log", source.name()),
                new AccessTarget(
                        RowId.NONE,
                        "",
                        "logs",
                        "log-group",
                        List.of(group, group + ":log-stream:*"),
                        source.account(),
                        "",
                        ""));
    }

    private String group(AccessSource source, String function) {
        return String.join(
                ":",
                "arn",
                Tables.partition(source),
                "logs",
                tables.region(source),
                Tables.account(source),
                "log-group",
                LOG_GROUPS + function);
    }

    private boolean isFunction(String name) {
        return tables.project().targets().stream()
                .flatMap(target -> target.arns().stream())
                .anyMatch(arn -> arn.endsWith(":function:" + name));
    }
}
