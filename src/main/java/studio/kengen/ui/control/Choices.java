package studio.kengen.ui.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import studio.kengen.control.ControlBundle;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.choice.Accepting;
import studio.kengen.control.choice.AskedValue;
import studio.kengen.control.choice.AskedValues;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.Choosing;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.i18n.Message;
import studio.kengen.ui.shell.ScreenContext;

/// Makes the choices that a user can think about.
final class Choices {
    private final ScreenContext context;
    private final Areas areas;
    private final Choosing choosing;

    /// @param areas of the project as it is now
    Choices(ScreenContext context, Areas areas) {
        this.context = context;
        this.areas = areas;
        this.choosing =
                new Choosing(
                        areas,
                        ControlKnowledge.bundled(),
                        context.model().catalog(),
                        context.messages()::text);
    }

    /// A control for rows.
    PendingChoice control(KnownControl control, Message sentence, Collection<RowId> rows) {
        String title = text(sentence);
        if (control instanceof MediatedAccess mediated) {
            return new PendingChoice(
                    title,
                    changed ->
                            new MediationFields(
                                    context.messages(),
                                    areas.project(),
                                    mediated.mediation(),
                                    changed,
                                    through -> choosing.mediate(mediated, rows, through)));
        }
        return values(
                title,
                AskedValues.of(control),
                Map.of(),
                given -> choosing.choose(control, rows, given));
    }

    /// The controls of a bundle, for whatever rows they are about.
    PendingChoice bundle(ControlBundle bundle) {
        SequencedMap<String, AskedValue> asked = new LinkedHashMap<>();
        choosing.controls(bundle)
                .forEach(control ->
                        AskedValues.of(control)
                                .forEach(value ->
                                        asked.putIfAbsent(value.placeholder().name(), value)));
        return values(
                text(bundle.sentence()),
                List.copyOf(asked.values()),
                Map.of(),
                given -> choosing.chooseTogether(bundle, false, given));
    }

    /// The controls that a bundle consists of, a sentence for each.
    List<String> sentences(ControlBundle bundle) {
        return choosing.controls(bundle).stream()
                .map(ControlSentences::of)
                .map(this::text)
                .toList();
    }

    /// Other values for a chosen control; only where it [#asks] any.
    PendingChoice revalue(Control row) {
        return values(
                row.mechanism(),
                asked(row),
                row.choice().values(),
                given -> choosing.revalue(row, given));
    }

    /// Whether a chosen control has values to change.
    boolean asks(Control row) {
        return !asked(row).isEmpty();
    }

    private static List<AskedValue> asked(Control row) {
        return row.choice().isKnown()
                ? ControlKnowledge.bundled()
                        .control(row.choice().control())
                        .map(AskedValues::of)
                        .orElse(List.of())
                : List.of();
    }

    /// The risk of rows, accepted.
    PendingChoice accept(Collection<RowId> rows) {
        return new PendingChoice(
                text(Message.of("controls.accept")),
                changed -> new AcceptFields(context.messages(), context.model(), rows, changed));
    }

    /// A control that no longer covers rows.
    PendingChoice withdraw(Control row, Collection<RowId> rows) {
        return PendingChoice.plain(
                text(Message.of("controls.withdraw", row.mechanism())),
                choosing.withdraw(row, rows));
    }

    /// An accepted risk that no longer covers rows.
    PendingChoice withdraw(AcceptedRisk risk, Collection<RowId> rows) {
        return PendingChoice.plain(
                text(Message.of("controls.withdraw", risk.reason())),
                new Accepting(areas.project()).withdraw(risk, rows));
    }

    private PendingChoice values(
            String title,
            List<AskedValue> asked,
            Map<String, List<String>> known,
            Function<Map<String, List<String>>, ChoiceOutcome> choose) {
        return new PendingChoice(
                title,
                changed -> new ValueFields(context.messages(), asked, known, changed, choose));
    }

    private String text(Message message) {
        return context.messages().text(message);
    }
}
