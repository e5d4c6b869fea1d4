package studio.kengen.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studio.kengen.control.PredefinedGuardrail.Denial;
import studio.kengen.control.template.Placeholder;

/// Puts what a project knows over what the studio knows.
final class Overlay {
    private final OwnKnowledge own;
    private final SequencedMap<String, Placeholder> placeholders = new LinkedHashMap<>();
    private final Map<String, List<String>> defaults = new LinkedHashMap<>();

    /// @param studio the placeholders as they are without the project
    Overlay(OwnKnowledge own, Collection<Placeholder> studio) {
        this.own = own;
        for (Placeholder placeholder : studio) {
            own.facts().stream()
                    .filter(list -> placeholder.list().filter(list.name()::equals).isPresent())
                    .forEach(list -> defaults.put(placeholder.name(), list.values()));
        }
        // What the project says of a placeholder itself counts more than a list.
        defaults.putAll(own.defaults());
        for (Placeholder placeholder : studio) {
            placeholders.put(
                    placeholder.name(),
                    placeholder.withDefaults(
                            defaults.getOrDefault(placeholder.name(), placeholder.defaults())));
        }
        for (Placeholder placeholder : own.placeholders()) {
            placeholders.put(
                    placeholder.name(),
                    placeholder.withDefaults(
                            defaults.getOrDefault(placeholder.name(), placeholder.defaults())));
        }
    }

    ControlKnowledge on(ControlKnowledge studio) {
        SequencedMap<String, KnownRisk> risks = new LinkedHashMap<>();
        studio.risks().forEach(risk -> risks.put(risk.id(), changed(risk)));
        own.risks().forEach(risk -> risks.put(risk.id(), changed(risk)));
        own.withdrawn().forEach(risks::remove);
        DatedFacts facts = studio.facts();
        for (DatedFacts.DatedList list : own.facts()) {
            facts = facts.with(list);
        }
        return studio.with(List.copyOf(risks.values()), placeholders, facts);
    }

    private KnownRisk changed(KnownRisk risk) {
        SequencedMap<String, KnownControl> controls = new LinkedHashMap<>();
        risk.controls().forEach(control -> controls.put(control.id(), withDefaults(control)));
        own.controls().stream()
                .filter(control -> control.source().risk().equals(risk.id()))
                .forEach(control -> controls.put(control.id(), withDefaults(control)));
        own.withdrawn().forEach(controls::remove);
        return risk.withControls(List.copyOf(controls.values()));
    }

    private KnownControl withDefaults(KnownControl control) {
        return switch (control) {
            case ConditionControl(var source, var actions, var template) ->
                    new ConditionControl(source, actions, template.withDefaults(defaults));
            case Denial(var source, var actions, var template) ->
                    new Denial(source, actions, template.withDefaults(defaults));
            default -> control;
        };
    }
}
