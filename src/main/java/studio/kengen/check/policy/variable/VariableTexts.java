package studio.kengen.check.policy.variable;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.check.policy.rule.WrittenResource;

/// The texts of a statement in which policy variables can stand: resources, and the values of comparisons that take
/// them.
final class VariableTexts {
    private VariableTexts() {}

    /// A text and its place.
    record Placed(Located place, String text) {}

    /// Those texts that have something like a variable in them.
    static List<Placed> of(LintedStatement statement) {
        List<Placed> texts = new ArrayList<>();
        for (WrittenResource resource : statement.resources()) {
            if (isOne(resource.text())) {
                texts.add(new Placed(resource, resource.text()));
            }
        }
        for (WrittenCondition condition : statement.conditions()) {
            if (condition.operator().map(o -> o.base().family().takesVariables()).orElse(false)) {
                addValues(condition, texts);
            }
        }
        return texts;
    }

    /// Whether `text` has the beginning of a variable in it.
    static boolean isOne(String text) {
        return text.contains("${");
    }

    private static void addValues(WrittenCondition condition, List<Placed> texts) {
        for (int i = 0; i < condition.values().size(); i++) {
            if (isOne(condition.values().get(i))) {
                texts.add(new Placed(condition.value(i), condition.values().get(i)));
            }
        }
    }
}
