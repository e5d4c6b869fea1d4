package studio.kengen.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.JsonValue.Member;

/// The members of one object by name. A name that is there twice is a problem, and the last one counts, as usual in JSON.
final class Members {
    private final Map<String, Element> byName;

    private Members(Map<String, Element> byName) {
        this.byName = byName;
    }

    /// Names in a fixed order, for [#known].
    static SequencedSet<String> names(String... names) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(names)));
    }

    /// The members of an object whose names are free, such as condition keys.
    static Members free(JsonObject object, JsonPointer pointer, Problems problems) {
        Map<String, Element> byName = new LinkedHashMap<>();
        for (Member member : object.members()) {
            Element element = element(pointer, member);
            if (byName.put(member.name(), element) != null) {
                problems.inName(
                        PolicyProblem.Code.JSON_SYNTAX_ERROR,
                        element,
                        Message.of("policy.json.duplicateName", member.name()));
            }
        }
        return new Members(byName);
    }

    /// The members of an object that may have the names in `known` only. Others are problems of the kind `unknown`; one
    /// that is known in another case is taken for it all the same.
    static Members known(
            SequencedSet<String> known,
            PolicyProblem.Code unknown,
            JsonObject object,
            JsonPointer pointer,
            Problems problems) {
        Members all = free(object, pointer, problems);
        if (known.containsAll(all.byName.keySet())) {
            return all;
        }
        Map<String, Element> byName = new LinkedHashMap<>();
        all.byName.forEach((name, element) -> {
            if (known.contains(name)) {
                byName.put(name, element);
            } else {
                Optional<String> meant = ignoringCase(known, name);
                problems.inName(
                        unknown, element, unknownName(name, meant, String.join(", ", known)));
                meant.ifPresent(right -> byName.putIfAbsent(right, element));
            }
        });
        return new Members(byName);
    }

    /// The member with this name.
    Optional<Element> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// All members, in the order of the text.
    Collection<Element> all() {
        return byName.values();
    }

    private static Element element(JsonPointer pointer, Member member) {
        return new Element(pointer.child(member.name()), member.position(), member.value());
    }

    private static Optional<String> ignoringCase(SequencedSet<String> known, String name) {
        return known.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    private static Message unknownName(String name, Optional<String> meant, String known) {
        return meant.map(right -> Message.of("policy.wrongCase", name, right))
                .orElseGet(() -> Message.of("policy.unknownElement", name, known));
    }
}
