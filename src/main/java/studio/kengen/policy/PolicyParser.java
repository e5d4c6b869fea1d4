package studio.kengen.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.PolicyProblem.Code;

/// Reads policy documents.
///
/// Lenient and total: it never throws on bad input, takes from it what can be understood, and names everything else as a
/// [PolicyProblem]. It judges the form only; whether an action exists or an element suits the kind of policy is for checks.
///
/// Source: IAM user guide, "Grammar of the IAM JSON policy language".
public final class PolicyParser {
    private static final SequencedSet<String> ELEMENTS =
            Members.names("Version", "Id", "Statement");

    private final Problems problems = new Problems();
    private final List<Statement> statements = new ArrayList<>();
    private final List<JsonPointer> places = new ArrayList<>();

    private PolicyParser() {}

    /// Parses the text of one policy.
    public static ParsedPolicy parse(String text) {
        return parse(JsonSource.read(text), JsonPointer.ROOT);
    }

    /// Parses the bytes of a file: UTF-8, or UTF-16 with a byte order mark.
    public static ParsedPolicy parse(byte[] bytes) {
        return parse(JsonSource.read(bytes), JsonPointer.ROOT);
    }

    /// Parses the policy at `place` in a text that was read before. The problems' pointers and positions are those in
    /// the whole text.
    ///
    /// @throws IllegalArgumentException if the text is JSON and nothing is at `place`
    public static ParsedPolicy parse(JsonSource source, JsonPointer place) {
        if (!source.problems().isEmpty()) {
            return new ParsedPolicy(Optional.empty(), source.problems(), List.of(), source);
        }
        JsonValue value =
                source.value(place)
                        .orElseThrow(() -> new IllegalArgumentException("no value at " + place));
        return new PolicyParser().parse(new Element(place, source.nameOf(place), value), source);
    }

    private ParsedPolicy parse(Element policy, JsonSource source) {
        Optional<PolicyDocument> document =
                policy.asObject(problems).flatMap(object -> document(policy, object));
        return new ParsedPolicy(document, problems.inOrderOfTheText(), places, source);
    }

    private Optional<PolicyDocument> document(Element policy, JsonObject object) {
        Members members =
                Members.known(
                        ELEMENTS, Code.INVALID_POLICY_ELEMENT, object, policy.pointer(), problems);
        Optional<PolicyVersion> version = members.get("Version").flatMap(this::version);
        Optional<String> id = members.get("Id").flatMap(element -> element.asText(problems));
        Optional<Element> list = members.get("Statement");
        if (list.isEmpty()) {
            problems.inValue(Code.MISSING_STATEMENT, policy, Message.of("policy.missingStatement"));
            return Optional.empty();
        }
        list.get().oneOrMore().forEach(this::statement);
        return Optional.of(new PolicyDocument(version, id, statements));
    }

    private void statement(Element element) {
        element.asObject(problems)
                .flatMap(object -> StatementReader.read(object, element, problems))
                .ifPresent(statement -> {
                    statements.add(statement);
                    places.add(element.pointer());
                });
    }

    private Optional<PolicyVersion> version(Element element) {
        Optional<String> text = element.asText(problems);
        Optional<PolicyVersion> version = text.flatMap(PolicyVersion::parse);
        if (text.isPresent() && version.isEmpty()) {
            problems.inValue(
                    Code.INVALID_VERSION, element, Message.of("policy.invalidVersion", text.get()));
        }
        return version;
    }
}
