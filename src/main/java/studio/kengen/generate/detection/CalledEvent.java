package studio.kengen.generate.detection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// An API call as CloudTrail tells of it.
///
/// @param source the service that is called, `s3.amazonaws.com`
/// @param names the names of its events: texts, or prefixes as event patterns have them
record CalledEvent(String source, List<Object> names) {
    CalledEvent {
        names = List.copyOf(names);
    }

    /// An event that has exactly this name.
    static CalledEvent named(String source, String name) {
        return new CalledEvent(source, List.of(name));
    }

    /// What `detail` of an event holds.
    Map<String, Object> detail() {
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        detail.put("eventSource", List.of(source));
        detail.put("eventName", names);
        return detail;
    }
}
