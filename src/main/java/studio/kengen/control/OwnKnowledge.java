package studio.kengen.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.control.template.Placeholder;
import studio.kengen.policy.Quotas;

/// What a project knows besides the studio, or better.
///
/// @param risks risks of the project; one with the id of a known risk takes its place, controls included
/// @param controls controls for known risks; one with the id of a known control takes its place
/// @param withdrawn the ids of controls, and of risks, that the project does not want to be offered
/// @param placeholders what the project's own templates have placeholders for
/// @param defaults values for placeholders, by name, where a template is filled without them: the project's VPCs, its
///     roles
/// @param facts lists that are other than the studio thinks
/// @param quotas limits that are other than the studio thinks
public record OwnKnowledge(
        List<KnownRisk> risks,
        List<KnownControl> controls,
        Set<String> withdrawn,
        List<Placeholder> placeholders,
        Map<String, List<String>> defaults,
        List<DatedFacts.DatedList> facts,
        List<Quotas.Quota> quotas) {
    /// Nothing.
    public static final OwnKnowledge NONE =
            new OwnKnowledge(
                    List.of(), List.of(), Set.of(), List.of(), Map.of(), List.of(), List.of());

    public OwnKnowledge {
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
        withdrawn = Set.copyOf(withdrawn);
        placeholders = List.copyOf(placeholders);
        defaults = Map.copyOf(defaults);
        facts = List.copyOf(facts);
        quotas = List.copyOf(quotas);
    }
}
