package studio.kengen.ui.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import studio.kengen.control.ControlBundle;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.choice.Accepting;
import studio.kengen.control.choice.AskedValue;
import studio.kengen.control.choice.AskedValues;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.StudioModel;

/// Makes the choices that a user can think about. What comes of one is asked of the project as it is then.
///
/// @param basis the project as it is now
record Choices(Messages messages, StudioModel model, ControlBasis basis) {
    /// A control for rows.
    PendingChoice control(KnownControl control, Message sentence, Collection<RowId> rows) {
        String title = messages.text(sentence);
        List<RowId> covers = List.copyOf(rows);
        if (control instanceof MediatedAccess mediated) {
            return new PendingChoice(
                    title,
                    changed ->
                            new MediationFields(
                                    messages,
                                    basis.project(),
                                    model.catalog(),
                                    mediated.mediation(),
                                    changed,
                                    (now, through) ->
                                            now.choosing().mediate(mediated, covers, through)));
        }
        return values(
                title,
                AskedValues.of(control),
                Map.of(),
                (now, given) -> now.choosing().choose(control, covers, given));
    }

    /// The controls of a bundle, for whatever rows they are about.
    PendingChoice bundle(ControlBundle bundle) {
        SequencedMap<String, AskedValue> asked = new LinkedHashMap<>();
        controls(bundle)
                .forEach(control ->
                        AskedValues.of(control)
                                .forEach(value ->
                                        asked.putIfAbsent(value.placeholder().name(), value)));
        return values(
                messages.text(bundle.sentence()),
                List.copyOf(asked.values()),
                Map.of(),
                (now, given) -> now.choosing().chooseTogether(bundle, false, given));
    }

    /// The controls that a bundle consists of, a sentence for each.
    List<String> sentences(ControlBundle bundle) {
        return controls(bundle).stream().map(ControlSentences::of).map(messages::text).toList();
    }

    private List<KnownControl> controls(ControlBundle bundle) {
        return bundle.controls().stream()
                .flatMap(id -> basis.knowledge().control(id).stream())
                .toList();
    }

    /// Other values for a chosen control; only where it [#asks] any.
    PendingChoice revalue(Control row) {
        return values(
                row.mechanism(),
                asked(row),
                row.choice().values(),
                (now, given) -> now.choosing().revalue(row, given));
    }

    /// Whether a chosen control has values to change.
    boolean asks(Control row) {
        return !asked(row).isEmpty();
    }

    private List<AskedValue> asked(Control row) {
        Set<String> actions = new LinkedHashSet<>();
        row.covers().forEach(covered -> actions.addAll(basis.dangerous().of(covered)));
        return row.choice().isKnown()
                ? basis.knowledge()
                        .control(row.choice().control(), actions)
                        .map(AskedValues::of)
                        .orElse(List.of())
                : List.of();
    }

    /// The risk of rows, accepted.
    PendingChoice accept(Collection<RowId> rows) {
        return new PendingChoice(
                messages.text("controls.accept"),
                changed -> new AcceptFields(messages, model.today(), rows, changed));
    }

    /// A control that no longer covers rows.
    PendingChoice withdraw(Control row, Collection<RowId> rows) {
        List<RowId> covers = List.copyOf(rows);
        return PendingChoice.plain(
                messages.text("controls.withdraw", row.mechanism()),
                now -> now.choosing().withdraw(row, covers));
    }

    /// An accepted risk that no longer covers rows.
    PendingChoice withdraw(AcceptedRisk risk, Collection<RowId> rows) {
        List<RowId> covers = List.copyOf(rows);
        return PendingChoice.plain(
                messages.text("controls.withdraw", risk.reason()),
                now -> new Accepting(now.project()).withdraw(risk, covers));
    }

    private PendingChoice values(
            String title,
            List<AskedValue> asked,
            Map<String, List<String>> given,
            BiFunction<ControlBasis, Map<String, List<String>>, ChoiceOutcome> choose) {
        return new PendingChoice(
                title,
                changed ->
                        new ValueFields(
                                messages,
                                asked,
                                given,
                                new KnownValues(basis.project()),
                                changed,
                                choose));
    }
}
