package studio.kengen.ui.identitycenter.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.Finding;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.Attachments;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.Forecast;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.NamePattern;
import studio.kengen.identitycenter.QuotaUse;
import studio.kengen.identitycenter.QuotaUses;
import studio.kengen.identitycenter.SetProposals;
import studio.kengen.identitycenter.SetSplit;
import studio.kengen.policy.Quotas;

/// What the planner shows of one state of the project. Immutable; made in the background.
///
/// @param center the plan
/// @param uses what is taken of every quota
/// @param forecast how many sets there will be
/// @param remedies what can be mended with a click
/// @param findings what else is wrong with the plan, the worst first
public record PlannerBasis(
        IdentityCenter center,
        List<QuotaUse> uses,
        Forecast forecast,
        List<Remedy> remedies,
        List<Finding> findings) {
    private static final Set<String> TOLD_BY_REMEDIES =
            Set.of("SET_OF_BOTH_FAMILIES", "SET_NAME_NOT_BY_PATTERN");
    private static final Set<Table> TABLES =
            EnumSet.of(
                    Table.ORGANIZATIONAL_UNITS,
                    Table.ACCOUNTS,
                    Table.GROUPS,
                    Table.USERS,
                    Table.PERMISSION_SETS,
                    Table.ASSIGNMENTS);

    public PlannerBasis {
        uses = List.copyOf(uses);
        remedies = List.copyOf(remedies);
        findings = List.copyOf(findings);
    }

    /// Something that a click mends.
    ///
    /// @param id names its button
    /// @param what is wrong, or can be better
    /// @param action what the button says
    /// @param row what it is about; [RowId#NONE] for the plan as a whole
    /// @param step mends it
    public record Remedy(String id, Message what, Message action, RowId row, ChangeSet step) {}

    /// The basis of `project`.
    ///
    /// @param policies the documents that were generated for the sources; none where they are not known yet
    /// @param all every finding about the project
    static PlannerBasis of(
            Project project, Quotas quotas, Attachments<?> policies, List<Finding> all) {
        IdentityCenter center = IdentityCenter.of(project);
        return new PlannerBasis(
                center,
                QuotaUses.of(center, policies, quotas),
                Forecast.of(center, quotas),
                remedies(center),
                all.stream()
                        .filter(finding -> TABLES.contains(finding.place().table()))
                        .filter(finding -> !TOLD_BY_REMEDIES.contains(finding.code()))
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList());
    }

    private static List<Remedy> remedies(IdentityCenter center) {
        Project project = center.project();
        List<Remedy> remedies = new ArrayList<>();
        SetProposals.forPeople(project)
                .ifPresent(step ->
                        remedies.add(
                                new Remedy(
                                        "people",
                                        Message.of(
                                                "planner.remedy.people",
                                                SetProposals.withoutSet(project).size()),
                                        Message.of("planner.remedy.people.action"),
                                        RowId.NONE,
                                        step)));
        center.sets()
                .forEach(set ->
                        SetSplit.of(center, set.id())
                                .ifPresent(step ->
                                        remedies.add(
                                                new Remedy(
                                                        "split-" + set.id(),
                                                        Message.of(
                                                                "planner.remedy.split", set.name()),
                                                        Message.of("planner.remedy.split.action"),
                                                        set.id(),
                                                        step))));
        named(center)
                .ifPresent(step ->
                        remedies.add(
                                new Remedy(
                                        "names",
                                        Message.of(
                                                "planner.remedy.names",
                                                project.details().identityCenter().namePattern()),
                                        Message.of("planner.remedy.names.action"),
                                        RowId.NONE,
                                        step)));
        return remedies;
    }

    private static Optional<ChangeSet> named(IdentityCenter center) {
        return NamePattern.of(center.project().details().identityCenter().namePattern())
                .flatMap(pattern -> pattern.applyTo(center));
    }

    /// Whether nothing is planned yet.
    boolean isEmpty() {
        return TABLES.stream().allMatch(table -> center.project().rows(table).isEmpty());
    }

    /// How many accounts are expected; 0 for no forecast.
    int expected() {
        return center.project().details().identityCenter().forecastAccounts();
    }
}
