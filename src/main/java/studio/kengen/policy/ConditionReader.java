package studio.kengen.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.PolicyProblem.Code;

/// Reads the value of `Condition`: operators, in each of them keys, for each of them values.
final class ConditionReader {
    private final Problems problems;
    private final List<Condition> conditions = new ArrayList<>();

    private ConditionReader(Problems problems) {
        this.problems = problems;
    }

    static List<Condition> read(Element element, Problems problems) {
        ConditionReader reader = new ConditionReader(problems);
        for (Element operator : reader.membersOf(element)) {
            reader.readOperator(operator.pointer().step(), operator);
        }
        return reader.conditions;
    }

    private void readOperator(String operator, Element keys) {
        Set<String> seen = new HashSet<>();
        for (Element values : membersOf(keys)) {
            String key = values.pointer().step();
            // Names of condition keys are not case-sensitive (IAM user guide, "IAM JSON policy
            // elements: Condition").
            if (seen.add(key.toLowerCase(Locale.ROOT))) {
                conditions.add(new Condition(operator, key, values.asConditionValues(problems)));
            } else {
                problems.inName(
                        Code.DUPLICATE_KEYS_WITH_DIFFERENT_CASE,
                        values,
                        Message.of("policy.duplicateConditionKey", key, operator));
            }
        }
    }

    private Collection<Element> membersOf(Element element) {
        return element.asObject(problems)
                .map(object -> membersOf(element, object))
                .orElse(List.of());
    }

    private Collection<Element> membersOf(Element element, JsonObject object) {
        if (object.members().isEmpty()) {
            problems.inValue(
                    Code.EMPTY_OBJECT_CONDITION, element, Message.of("policy.emptyCondition"));
        }
        return Members.free(object, element.pointer(), problems).all();
    }
}
