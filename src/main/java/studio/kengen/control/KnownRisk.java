package studio.kengen.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.Impact;
import studio.kengen.i18n.Message;

/// A risk that the studio knows controls for.
///
/// @param id stable, `s3-public`
/// @param title what goes wrong, in a few words
/// @param impact the business impact to think of first; a judgement that the tables of a project overrule
/// @param actions the actions that bring it about, `s3:PutBucketPolicy`; no wildcards
/// @param companions those of the actions that bring it about only together with the others: passing a role is a risk of
///     schedules only where schedules are made
/// @param controls in the order of the methods
/// @param ownSentence what goes wrong in a sentence, for a risk that a project brought; empty for one of the studio
public record KnownRisk(
        String id,
        String title,
        Impact impact,
        List<String> actions,
        List<String> companions,
        List<KnownControl> controls,
        Optional<Message> ownSentence) {
    private static final int GENERAL = 3;

    public KnownRisk {
        actions = List.copyOf(actions);
        companions = List.copyOf(companions);
        controls = List.copyOf(controls);
    }

    /// The rules that find it (method 5), in their order.
    public List<ConfigRule> configRules() {
        return controls.stream()
                .flatMap(control ->
                        control instanceof RuleControl rule
                                ? Stream.of(rule.rule())
                                : Stream.empty())
                .toList();
    }

    /// Whether it is about services at large, with actions of several services as examples.
    public boolean isGeneral() {
        return actions.stream()
                        .map(action -> action.substring(0, action.indexOf(':')))
                        .distinct()
                        .count()
                >= GENERAL;
    }

    /// This risk with other controls.
    public KnownRisk withControls(List<KnownControl> newControls) {
        return new KnownRisk(id, title, impact, actions, companions, newControls, ownSentence);
    }
}
