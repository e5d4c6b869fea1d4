package studio.kengen.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonArray;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.JsonValue.JsonString;
import studio.kengen.policy.JsonValue.Member;

/// A JSON text that was read, with the place of every value in it.
///
/// It can be more than a policy: a file with several policies is read once, and each is parsed from it. Immutable.
public final class JsonSource {
    private final String text;
    private final Optional<JsonValue> root;
    private final List<PolicyProblem> problems;

    JsonSource(String text, Optional<JsonValue> root, List<PolicyProblem> problems) {
        this.text = text;
        this.root = root;
        this.problems = List.copyOf(problems);
    }

    /// Reads a text. Never fails: where it is not JSON, [#problems] says why and there are no values.
    public static JsonSource read(String text) {
        return new JsonReader(text).read();
    }

    /// As [#read(String)], for the bytes of a file: UTF-8, or UTF-16 with a byte order mark.
    public static JsonSource read(byte[] bytes) {
        return PolicyEncoding.decode(bytes)
                .map(JsonSource::read)
                .orElseGet(() ->
                        unreadable(
                                Message.of("policy.json.notText"),
                                PolicyEncoding.firstMistake(bytes)));
    }

    static JsonSource unreadable(Message message, SourcePosition position) {
        return new JsonSource(
                "",
                Optional.empty(),
                List.of(
                        new PolicyProblem(
                                PolicyProblem.Code.JSON_SYNTAX_ERROR,
                                JsonPointer.ROOT,
                                position,
                                message)));
    }

    /// The text that was read, without byte order mark; empty if it is no JSON.
    public String text() {
        return text;
    }

    /// The value that the text is; empty if it is no JSON.
    Optional<JsonValue> root() {
        return root;
    }

    /// What keeps the text from being JSON; empty if it is.
    public List<PolicyProblem> problems() {
        return problems;
    }

    /// Where the value starts that `pointer` names, or else the nearest value around it that exists.
    public SourcePosition positionOf(JsonPointer pointer) {
        return find(pointer).value().map(JsonValue::position).orElse(SourcePosition.START);
    }

    /// Where the name of the member is written that `pointer` names; for a list element, where it starts. The nearest one
    /// around it if there is no such value.
    public SourcePosition nameOf(JsonPointer pointer) {
        return find(pointer).name();
    }

    /// Whether there is a value that `pointer` names.
    public boolean has(JsonPointer pointer) {
        return nearest(pointer).equals(pointer);
    }

    /// `pointer`, or else a pointer to the nearest value around it that exists. Where a policy has a single value in place
    /// of a list, that value is also what the list's element 0 is taken for.
    public JsonPointer nearest(JsonPointer pointer) {
        return find(pointer).pointer();
    }

    /// The place of the text number `n`, from 0, among the texts of a list; other elements do not count. Where there is no
    /// such one, the place of element `n`.
    public JsonPointer textAt(JsonPointer list, int n) {
        if (value(list).orElse(null) instanceof JsonArray(var position, var elements)) {
            int found = 0;
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof JsonString && found++ == n) {
                    return list.child(i);
                }
            }
        }
        return list.child(n);
    }

    /// Whether the elements of the list that `pointer` names are all of one JSON type; yes also where it names no list.
    public boolean isOfOneType(JsonPointer pointer) {
        return !(value(pointer).orElse(null) instanceof JsonArray(var position, var elements))
                || elements.stream().map(JsonValue::typeName).distinct().count() <= 1;
    }

    /// Whether `pointer` names `[]`.
    public boolean isEmptyList(JsonPointer pointer) {
        return value(pointer).orElse(null) instanceof JsonArray(var position, var elements)
                && elements.isEmpty();
    }

    /// Whether `pointer` names `{}`.
    public boolean isEmptyObject(JsonPointer pointer) {
        return value(pointer).orElse(null) instanceof JsonObject object
                && object.members().isEmpty();
    }

    /// A name that the object at `pointer` has more than once; empty also where it is no object.
    public Optional<String> repeatedName(JsonPointer pointer) {
        if (value(pointer).orElse(null) instanceof JsonObject object) {
            Set<String> names = new HashSet<>();
            return object.members().stream()
                    .map(Member::name)
                    .filter(name -> !names.add(name))
                    .findFirst();
        }
        return Optional.empty();
    }

    Optional<JsonValue> value(JsonPointer pointer) {
        Found found = find(pointer);
        return found.pointer().equals(pointer) ? found.value() : Optional.empty();
    }

    private record Found(JsonPointer pointer, SourcePosition name, Optional<JsonValue> value) {}

    private Found find(JsonPointer pointer) {
        Found found =
                new Found(
                        JsonPointer.ROOT,
                        root.map(JsonValue::position).orElse(SourcePosition.START),
                        root);
        for (String each : pointer.steps()) {
            Optional<Found> next = step(found, each);
            if (next.isEmpty()) {
                return found;
            }
            found = next.get();
        }
        return found;
    }

    private static Optional<Found> step(Found from, String step) {
        return from.value()
                .flatMap(value ->
                        switch (value) {
                            case JsonObject object -> object.member(step).map(m -> member(from, m));
                            case JsonArray array -> element(from, array, step);
                            default -> Optional.empty();
                        })
                .or(() -> step.equals("0") ? Optional.of(from) : Optional.empty());
    }

    private static Found member(Found from, Member member) {
        return new Found(
                from.pointer().child(member.name()),
                member.position(),
                Optional.of(member.value()));
    }

    private static Optional<Found> element(Found from, JsonArray array, String step) {
        if (step.length() > 9
                || step.isEmpty()
                || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int index = Integer.parseInt(step);
        if (index >= array.elements().size()) {
            return Optional.empty();
        }
        JsonValue value = array.elements().get(index);
        return Optional.of(
                new Found(from.pointer().child(index), value.position(), Optional.of(value)));
    }
}
