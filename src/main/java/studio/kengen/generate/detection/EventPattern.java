package studio.kengen.generate.detection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import studio.kengen.policy.JsonWriter;

/// The event pattern of an EventBridge rule.
///
/// Events that AWS services send have a source that begins with `aws.`, which nobody else's events may. Patterns ask for it,
/// so that nobody can raise a false alarm.
///
/// Source: Amazon EventBridge user guide, "Event patterns"; API reference, PutEvents, Source.
///
/// @param tree the pattern, as a tree of JSON
record EventPattern(Map<String, Object> tree) {
    private static final Object ANY_SERVICE = Map.of("prefix", "aws.");

    /// The pattern for elements of one group.
    static EventPattern of(EventGroup group, List<Object> elements) {
        return switch (group) {
            case GUARDDUTY ->
                    pattern(
                            "aws.guardduty",
                            List.of("GuardDuty Finding"),
                            Map.of("type", elements));
            case ACCESS_ANALYZER ->
                    pattern(
                            "aws.access-analyzer",
                            List.of(
                                    "Access Analyzer Finding",
                                    "Unused Access Finding for IAM entities"),
                            anyOf(elements));
            case CALLS, READ_ONLY_CALLS, GLOBAL_CALLS, GLOBAL_READ_ONLY_CALLS ->
                    pattern(
                            ANY_SERVICE,
                            List.of("AWS API Call via CloudTrail"),
                            anyOf(calls(elements)));
            case ROOT_SIGN_IN ->
                    pattern(
                            "aws.signin",
                            List.of("AWS Console Sign In via CloudTrail"),
                            signInOfRoot());
        };
    }

    /// As EventBridge counts it, without white space.
    int size() {
        return JsonWriter.minified(tree).getBytes(StandardCharsets.UTF_8).length;
    }

    private static EventPattern pattern(Object source, List<String> detailTypes, Object detail) {
        SequencedMap<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("source", List.of(source));
        pattern.put("detail-type", detailTypes);
        pattern.put("detail", detail);
        return new EventPattern(pattern);
    }

    private static Object signInOfRoot() {
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        detail.put("eventName", List.of("ConsoleLogin"));
        detail.put("userIdentity", Map.of("type", List.of("Root")));
        return detail;
    }

    /// What `detail` holds, with the calls to one service together.
    private static List<Object> calls(List<Object> calls) {
        NavigableMap<String, List<Object>> names = new TreeMap<>();
        for (Object call : calls) {
            if (call instanceof CalledEvent(var source, var named)) {
                List<Object> known = names.computeIfAbsent(source, _ -> new ArrayList<>());
                named.stream().filter(name -> !known.contains(name)).forEach(known::add);
            }
        }
        List<Object> details = new ArrayList<>();
        names.forEach((source, named) -> details.add(new CalledEvent(source, named).detail()));
        return details;
    }

    private static Object anyOf(List<Object> alternatives) {
        return alternatives.size() == 1 ? alternatives.getFirst() : Map.of("$or", alternatives);
    }
}
