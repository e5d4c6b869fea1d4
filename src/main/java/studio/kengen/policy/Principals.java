package studio.kengen.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The principals of a `Principal` or `NotPrincipal` element.
///
/// Source: IAM user guide, "AWS JSON policy elements: Principal".
public sealed interface Principals {
    /// `"*"`: everyone, signed or not.
    record Everyone() implements Principals {}

    /// `{"AWS": […], "Service": […]}`.
    ///
    /// @param byType the ids as they were written, by type, in the order of [PrincipalType]; a list may be empty
    record Listed(Map<PrincipalType, List<String>> byType) implements Principals {
        public Listed {
            Map<PrincipalType, List<String>> copy = new EnumMap<>(PrincipalType.class);
            byType.forEach((type, ids) -> copy.put(type, List.copyOf(ids)));
            byType = Collections.unmodifiableMap(copy);
        }
    }

    /// The ids of one type.
    static Principals of(PrincipalType type, String... ids) {
        return new Listed(Map.of(type, List.of(ids)));
    }

    /// Whether the element names everyone: `"*"`, or `{"AWS": "*"}`, which AWS takes as the same.
    default boolean includesEveryone() {
        return switch (this) {
            case Everyone() -> true;
            case Listed(var byType) ->
                    byType.getOrDefault(PrincipalType.AWS, List.of()).contains("*");
        };
    }
}
