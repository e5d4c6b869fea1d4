package studio.kengen.control.reach;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studio.kengen.control.KnownEscalation;
import studio.kengen.design.RowId;
import studio.kengen.engine.Truth;

/// What the rows of a source are enough for, by itself.
///
/// @param rows the rows that supply each action
/// @param gains whose rights are obtained, and whether that is sure (yes) or may be (unknown); never empty, never no
record Step(
        KnownEscalation known, SequencedMap<String, List<RowId>> rows, Map<Gained, Truth> gains) {
    Step {
        gains = Collections.unmodifiableMap(new LinkedHashMap<>(gains));
    }

    /// Whether everything that `other` obtains is obtained here, and as surely.
    boolean obtainsAllOf(Step other) {
        return other.gains.entrySet().stream()
                .allMatch(gain ->
                        gains.getOrDefault(gain.getKey(), Truth.NO).compareTo(gain.getValue())
                                >= 0);
    }
}
