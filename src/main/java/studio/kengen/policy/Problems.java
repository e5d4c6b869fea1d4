package studio.kengen.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.kengen.i18n.Message;

/// Gathers what is wrong with a policy while it is read.
final class Problems {
    private final List<PolicyProblem> found = new ArrayList<>();

    /// The value of `element` is wrong.
    void inValue(PolicyProblem.Code code, Element element, Message message) {
        found.add(new PolicyProblem(code, element.pointer(), element.value().position(), message));
    }

    /// `element` should not be there, or has the wrong name.
    void inName(PolicyProblem.Code code, Element element, Message message) {
        found.add(new PolicyProblem(code, element.pointer(), element.name(), message));
    }

    /// The value is of the wrong type; `expected` is the last part of the key of the message that says which is right.
    void wrongType(Element element, String expected) {
        inValue(
                PolicyProblem.Code.DATA_TYPE_MISMATCH,
                element,
                Message.of(
                        "policy.wrongType",
                        Message.of("policy.type." + element.value().typeName()),
                        Message.of("policy.expected." + expected)));
    }

    List<PolicyProblem> inOrderOfTheText() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Comparator.comparing(PolicyProblem::position)).toList();
    }
}
