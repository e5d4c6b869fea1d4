package studio.kengen.check.practice.grant;

import java.util.BitSet;
import studio.kengen.check.policy.rule.Breadth;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenAction;

/// A statement of an identity policy, with its actions by number.
///
/// @param written the statement
/// @param actions the actions that it is about; callers must not change it
/// @param open whether it is about all resources, or all of their kind, and no condition narrows it
public record StatementFacts(LintedStatement written, BitSet actions, boolean open) {
    static StatementFacts of(LintedStatement written, ActionNumbers numbers) {
        BitSet actions = new BitSet();
        for (WrittenAction action : written.actions()) {
            actions.or(numbers.meantBy(action.text()));
        }
        if (written.isNotAction()) {
            BitSet others = numbers.all();
            others.andNot(actions);
            actions = others;
        }
        return new StatementFacts(
                written, actions, isOnEverything(written) && !Breadth.isNarrowed(written));
    }

    /// Whether it is about all resources, or all of some kind.
    public static boolean isOnEverything(LintedStatement statement) {
        return statement.isNotResource()
                || statement.isAboutEverything()
                || statement.resources().stream()
                        .flatMap(resource -> resource.arn().stream())
                        .anyMatch(Breadth::isEvery);
    }

    /// Whether it denies whatever the context, on all resources.
    boolean deniesOutright() {
        return !written.allows() && written.conditions().isEmpty() && written.isAboutEverything();
    }
}
