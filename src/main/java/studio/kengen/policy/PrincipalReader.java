package studio.kengen.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.JsonValue.JsonString;
import studio.kengen.policy.PolicyProblem.Code;

/// Reads the value of `Principal` or `NotPrincipal`.
final class PrincipalReader {
    private static final SequencedSet<String> TYPES =
            Members.names(
                    Stream.of(PrincipalType.values())
                            .map(PrincipalType::awsName)
                            .toArray(String[]::new));

    private PrincipalReader() {}

    static Optional<Principals> read(Element element, Problems problems) {
        return switch (element.value()) {
            case JsonString(var position, var text) -> everyone(text, element, problems);
            case JsonObject object -> Optional.of(listed(object, element, problems));
            default -> {
                problems.wrongType(element, "principals");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Principals> everyone(String text, Element element, Problems problems) {
        if (text.equals("*")) {
            return Optional.of(new Principals.Everyone());
        }
        problems.inValue(
                Code.INVALID_PRINCIPAL_FORMAT,
                element,
                Message.of("policy.invalidPrincipal", text));
        return Optional.empty();
    }

    private static Principals listed(JsonObject object, Element element, Problems problems) {
        Members members =
                Members.known(
                        TYPES, Code.INVALID_PRINCIPAL_KEY, object, element.pointer(), problems);
        Map<PrincipalType, List<String>> byType = new EnumMap<>(PrincipalType.class);
        for (PrincipalType type : PrincipalType.values()) {
            members.get(type.awsName()).ifPresent(ids -> byType.put(type, ids.asTexts(problems)));
        }
        return new Principals.Listed(byType);
    }
}
