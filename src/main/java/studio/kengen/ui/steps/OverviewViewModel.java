package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.Finding;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Proof.Result;
import studio.kengen.ui.knowledge.KnowledgeScreen;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.ProofSummary;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.Navigation;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.steps.StepStatus.Item;

/// Where the project stands: the four steps with what is missing, open risks, what to do next.
record OverviewViewModel(StudioModel model, Navigation navigation) {
    /// The screen that shows the proof.
    static final String PROOF = "proof";

    private static final int MOST_RISKS = 6;
    private static final Set<String> TOLD_IN_STEP_4 = Set.of("OPEN_RISK", "HIDDEN_REACH");

    /// Whether the project has no row at all, so that the user is asked how to begin.
    boolean isEmpty() {
        return Table.all().stream().allMatch(table -> project().rows(table).isEmpty());
    }

    List<StepStatus> steps() {
        return List.of(step1(), step2(), step3(), step4());
    }

    /// What to do next; empty where all four steps are done and no document is refuted.
    Optional<Item> next() {
        return steps().stream()
                .flatMap(step -> step.missing().stream())
                .findFirst()
                .or(this::refutation);
    }

    private Optional<Item> refutation() {
        return proof().result()
                .filter(Result.REFUTED::equals)
                .map(_ -> new Item(Message.of("steps.todo.refuted"), Place.screen(PROOF)));
    }

    /// Where the proof of the documents stands.
    ProofSummary proof() {
        return ProofSummary.of(model.proof().stateProperty().get());
    }

    /// The worst open risks, and how many there are.
    List<RequestedPermission> openRisks() {
        return model.derived().map(Derived::openRisks).orElse(List.of()).stream()
                .sorted(Comparator.comparing(risk -> risk.impact().orElse(Impact.ACCEPTABLE)))
                .limit(MOST_RISKS)
                .toList();
    }

    private StepStatus step1() {
        List<Item> missing = new ArrayList<>();
        ifEmpty(Table.SOURCES, "steps.todo.sources", missing);
        ifEmpty(Table.TARGETS, "steps.todo.targets", missing);
        ifEmpty(Table.NEEDED, "steps.todo.needed", missing);
        findings(missing, Table.SOURCES, Table.TARGETS, Table.NEEDED);
        List<Item> facts =
                List.of(
                        count("steps.fact.sources", Table.SOURCES),
                        count("steps.fact.targets", Table.TARGETS),
                        count("steps.fact.needed", Table.NEEDED));
        return new StepStatus(1, facts, missing);
    }

    private StepStatus step2() {
        List<Item> missing = new ArrayList<>();
        ifEmpty(Table.PREMISES, "steps.todo.premises", missing);
        ifEmpty(Table.THREATS, "steps.todo.threats", missing);
        List<Threat> ungraded =
                project().threats().stream().filter(threat -> threat.impact() == null).toList();
        if (!ungraded.isEmpty()) {
            missing.add(
                    item(
                            Message.of("steps.todo.ungraded", ungraded.size()),
                            Table.THREATS,
                            ungraded.getFirst().id()));
        }
        List<Item> facts =
                List.of(
                        count("steps.fact.premises", Table.PREMISES),
                        count("steps.fact.threats", Table.THREATS));
        return new StepStatus(2, facts, missing);
    }

    private StepStatus step3() {
        List<Item> missing = new ArrayList<>();
        ifEmpty(Table.UNACCEPTABLE, "steps.todo.unacceptable", missing);
        List<Threat> untranslated = untranslatedThreats();
        if (!untranslated.isEmpty() && !project().unacceptable().isEmpty()) {
            missing.add(
                    item(
                            Message.of("steps.todo.untranslated", untranslated.size()),
                            Table.THREATS,
                            untranslated.getFirst().id()));
        }
        findings(missing, Table.UNACCEPTABLE);
        Item met =
                new Item(
                        Message.of("steps.fact.met", meetingB()),
                        Place.screen(StepScreens.REQUESTED));
        return new StepStatus(
                3, List.of(count("steps.fact.unacceptable", Table.UNACCEPTABLE), met), missing);
    }

    /// Threats that are not acceptable and that no row of Table 3-1 names.
    private List<Threat> untranslatedThreats() {
        Set<RowId> named =
                project().unacceptable().stream()
                        .map(UnacceptablePermission::threats)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        Impact threshold = model.designed().threshold();
        return project().threats().stream()
                .filter(threat -> threat.impact() != null && threat.impact().atLeast(threshold))
                .filter(threat -> !named.contains(threat.id()))
                .toList();
    }

    private long meetingB() {
        Impact threshold = model.designed().threshold();
        return model.derived().stream()
                .flatMap(derived -> derived.areas().requestedPermissions().stream())
                .filter(requested -> requested.meetsB(threshold))
                .count();
    }

    private StepStatus step4() {
        List<Item> missing = new ArrayList<>();
        List<RequestedPermission> open = model.derived().map(Derived::openRisks).orElse(List.of());
        if (!open.isEmpty()) {
            missing.add(
                    new Item(
                            Message.of("steps.todo.open", open.size()),
                            Place.row(StepScreens.REQUESTED, open.getFirst().row().id())));
        }
        List<RequestedPermission> hidden =
                model.derived().map(Derived::hiddenRisks).orElse(List.of());
        if (!hidden.isEmpty()) {
            missing.add(
                    new Item(
                            Message.of("steps.todo.hidden", hidden.size()),
                            Place.row(StepScreens.REQUESTED, hidden.getFirst().row().id())));
        }
        if (project().unacceptable().isEmpty()) {
            missing.add(item(Message.of("steps.todo.stepsBefore"), Table.UNACCEPTABLE, RowId.NONE));
        }
        findings(missing, Table.CONTROLS, Table.ACCEPTED_RISKS);
        ofKnowledge(missing);
        List<Item> facts =
                List.of(
                        count("steps.fact.controls", Table.CONTROLS),
                        count("steps.fact.acceptedRisks", Table.ACCEPTED_RISKS));
        return new StepStatus(4, facts, missing);
    }

    private void ifEmpty(Table table, String key, List<Item> missing) {
        if (project().rows(table).isEmpty()) {
            missing.add(item(Message.of(key), table, RowId.NONE));
        }
    }

    /// Open risks and hidden reach are told as such, not as findings of Table 1.
    private void findings(List<Item> missing, Table... tables) {
        for (Table table : tables) {
            model.derived().stream()
                    .flatMap(derived -> derived.findings().stream())
                    .filter(finding -> isOf(finding, table))
                    .filter(finding -> !TOLD_IN_STEP_4.contains(finding.code()))
                    .findFirst()
                    .ifPresent(finding ->
                            missing.add(
                                    item(
                                            Message.of(
                                                    "steps.todo.findings",
                                                    findings(table),
                                                    label(table)),
                                            table,
                                            finding.place().row())));
        }
    }

    private long findings(Table table) {
        return model.derived().stream()
                .flatMap(derived -> derived.findings().stream())
                .filter(finding -> isOf(finding, table))
                .filter(finding -> !TOLD_IN_STEP_4.contains(finding.code()))
                .count();
    }

    private static boolean isOf(Finding finding, Table table) {
        return finding.place().table() == table && finding.place().knowledgeLine().isEmpty();
    }

    /// Lines of the project's own knowledge that do not count.
    private void ofKnowledge(List<Item> missing) {
        List<Integer> lines =
                model.derived().stream()
                        .flatMap(derived -> derived.findings().stream())
                        .flatMapToInt(finding -> finding.place().knowledgeLine().stream())
                        .boxed()
                        .toList();
        if (!lines.isEmpty()) {
            missing.add(
                    new Item(
                            Message.of("steps.todo.knowledge", lines.size()),
                            KnowledgeScreen.line(lines.getFirst())));
        }
    }

    private Message label(Table table) {
        return navigation.screenOf(table).orElseThrow().label();
    }

    private Item count(String key, Table table) {
        return item(Message.of(key, project().rows(table).size()), table, RowId.NONE);
    }

    private Item item(Message text, Table table, RowId row) {
        String screen = navigation.screenOf(table).orElseThrow().id();
        return new Item(text, Place.row(screen, row));
    }

    private Project project() {
        return model.project();
    }
}
