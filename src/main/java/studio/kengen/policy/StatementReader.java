package studio.kengen.policy;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.PolicyProblem.Code;

/// Reads one statement.
final class StatementReader {
    private static final SequencedSet<String> ELEMENTS =
            Members.names(
                    "Sid",
                    "Effect",
                    "Principal",
                    "NotPrincipal",
                    "Action",
                    "NotAction",
                    "Resource",
                    "NotResource",
                    "Condition");

    private final Element statement;
    private final Members members;
    private final Problems problems;

    private StatementReader(Element statement, Members members, Problems problems) {
        this.statement = statement;
        this.members = members;
        this.problems = problems;
    }

    /// The statement, or nothing where its effect is not known: then it cannot be said what it would do.
    static Optional<Statement> read(JsonObject object, Element statement, Problems problems) {
        Members members =
                Members.known(
                        ELEMENTS,
                        Code.INVALID_POLICY_ELEMENT,
                        object,
                        statement.pointer(),
                        problems);
        return new StatementReader(statement, members, problems).read();
    }

    private Optional<Statement> read() {
        Optional<String> sid = members.get("Sid").flatMap(element -> element.asText(problems));
        Optional<Effect> effect = effect();
        Optional<PrincipalElement> principal = principal();
        ActionElement actions = actions();
        Optional<ResourceElement> resources = resources();
        List<Condition> conditions =
                members.get("Condition")
                        .map(element -> ConditionReader.read(element, problems))
                        .orElse(List.of());
        return effect.map(
                known -> new Statement(sid, known, principal, actions, resources, conditions));
    }

    private Optional<Effect> effect() {
        Optional<Element> element = members.get("Effect");
        if (element.isEmpty()) {
            problems.inValue(Code.MISSING_EFFECT, statement, Message.of("policy.missingEffect"));
            return Optional.empty();
        }
        return element.get().asText(problems).flatMap(text -> effect(text, element.get()));
    }

    private Optional<Effect> effect(String text, Element element) {
        for (Effect effect : Effect.values()) {
            if (effect.awsName().equalsIgnoreCase(text)) {
                if (!effect.awsName().equals(text)) {
                    problems.inValue(
                            Code.INVALID_EFFECT,
                            element,
                            Message.of("policy.wrongCase", text, effect.awsName()));
                }
                return Optional.of(effect);
            }
        }
        problems.inValue(Code.INVALID_EFFECT, element, Message.of("policy.invalidEffect", text));
        return Optional.empty();
    }

    private Optional<PrincipalElement> principal() {
        return oneOf("Principal", "NotPrincipal")
                .flatMap(choice ->
                        PrincipalReader.read(choice.element(), problems)
                                .map(
                                        choice.negated()
                                                ? PrincipalElement.NotPrincipal::new
                                                : PrincipalElement.Principal::new));
    }

    private ActionElement actions() {
        Optional<Choice> choice = oneOf("Action", "NotAction");
        if (choice.isEmpty()) {
            problems.inValue(Code.MISSING_ACTION, statement, Message.of("policy.missingAction"));
            return new ActionElement.Action(List.of());
        }
        List<String> patterns = choice.get().element().asTexts(problems);
        return choice.get().negated()
                ? new ActionElement.NotAction(patterns)
                : new ActionElement.Action(patterns);
    }

    private Optional<ResourceElement> resources() {
        return oneOf("Resource", "NotResource").map(this::resources);
    }

    private ResourceElement resources(Choice choice) {
        List<String> patterns = choice.element().asTexts(problems);
        return choice.negated()
                ? new ResourceElement.NotResource(patterns)
                : new ResourceElement.Resource(patterns);
    }

    /// One of two elements that exclude each other.
    private record Choice(Element element, boolean negated) {}

    /// The plain one where both are there.
    private Optional<Choice> oneOf(String plain, String negated) {
        Optional<Choice> choice = members.get(plain).map(element -> new Choice(element, false));
        Optional<Choice> other = members.get(negated).map(element -> new Choice(element, true));
        if (choice.isPresent() && other.isPresent()) {
            problems.inName(
                    Code.UNSUPPORTED_ELEMENT_COMBINATION,
                    other.get().element(),
                    Message.of("policy.elementsExclude", plain, negated));
        }
        return choice.or(() -> other);
    }
}
