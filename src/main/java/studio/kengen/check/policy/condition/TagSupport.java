package studio.kengen.check.policy.condition;

import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Whether the actions of a statement can be allowed or denied by the tags of resources.
final class TagSupport {
    private static final String PREFIX = "aws:resourcetag/";

    private TagSupport() {}

    /// The conditions that hold only where a resource has a tag: where requests never have the key, they never hold.
    static List<WrittenCondition> conditions(LintedStatement statement) {
        return statement.conditions().stream()
                .filter(condition -> condition.lowerCaseKey().startsWith(PREFIX))
                .filter(Guards::binds)
                .toList();
    }

    /// Whether some action that `written` means can have the key in its requests; yes where nobody can tell.
    static boolean knows(WrittenAction written, WrittenCondition condition) {
        List<Action> actions = written.actions();
        Optional<ConditionKey> key = condition.knownKey();
        Vocabulary vocabulary = condition.statement().policy().vocabulary();
        return actions.isEmpty()
                || key.isEmpty()
                || actions.stream().anyMatch(action -> vocabulary.supports(action, key.get()));
    }
}
