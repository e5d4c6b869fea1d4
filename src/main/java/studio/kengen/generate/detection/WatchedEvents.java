package studio.kengen.generate.detection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.KnownControl;
import studio.kengen.control.Monitor;
import studio.kengen.control.choice.ResolvedControls;
import studio.kengen.control.choice.ResolvedControls.Chosen;
import studio.kengen.design.RowId;

/// What chosen controls watch for, by the rules that can watch for it.
final class WatchedEvents {
    /// What one element of a pattern watches for, and why.
    ///
    /// @param element a type of finding; what `detail` of an event holds; or a [CalledEvent]
    /// @param rows of Table 4 and those that they cover
    record Watched(Object element, NavigableSet<RowId> rows) {}

    private final Catalog catalog;
    private final CalledEvents events;
    private final ResolvedControls chosen;
    private final Map<EventGroup, NavigableMap<String, Watched>> groups =
            new EnumMap<>(EventGroup.class);
    private final SequencedMap<RowId, List<String>> untold = new LinkedHashMap<>();

    WatchedEvents(ResolvedControls chosen, Catalog catalog, CalledEvents events) {
        this.catalog = catalog;
        this.events = events;
        this.chosen = chosen;
        add(
                Monitor.ThreatFinding.class,
                EventGroup.GUARDDUTY,
                finding -> finding.finding().type(),
                finding -> finding.finding().type());
        add(
                Monitor.AnalyzerFinding.class,
                EventGroup.ACCESS_ANALYZER,
                finding -> finding.finding() + ' ' + finding.resourceType(),
                WatchedEvents::analyzed);
        chosen.chosen(Monitor.ApiEvent.class).forEach(this::addEvent);
        chosen.chosen(Monitor.ApiCalls.class).forEach(this::addCalls);
    }

    /// What is watched, by what tells it apart; sorted by that.
    NavigableMap<String, Watched> of(EventGroup group) {
        return groups.getOrDefault(group, new TreeMap<>());
    }

    /// The rows of Table 4 that are about actions which no event tells of, with these actions.
    SequencedMap<RowId, List<String>> untold() {
        return untold;
    }

    private <K extends KnownControl> void add(
            Class<K> kind, EventGroup group, Function<K, String> key, Function<K, Object> element) {
        chosen.chosen(kind)
                .forEach(
                        one -> put(group, key.apply(one.known()), element.apply(one.known()), one));
    }

    private void addEvent(Chosen<Monitor.ApiEvent> one) {
        Monitor.ApiEvent event = one.known();
        CalledEvent called = CalledEvent.named(event.eventSource(), event.name());
        put(
                event.isSignIn()
                        ? EventGroup.ROOT_SIGN_IN
                        : EventGroup.calls(
                                events.isGlobal(called),
                                event.readOnly() || events.isReadOnly(called)),
                event.eventSource() + ' ' + event.name(),
                called,
                one);
    }

    /// The calls of the actions that the choice covers.
    private void addCalls(Chosen<Monitor.ApiCalls> one) {
        for (String action : one.by().actions()) {
            events.of(action)
                    .ifPresentOrElse(
                            event ->
                                    put(
                                            EventGroup.calls(
                                                    events.isGlobal(event),
                                                    isReading(action) || events.isReadOnly(event)),
                                            action,
                                            event,
                                            one),
                            () ->
                                    untold.computeIfAbsent(
                                                    one.by().row().id(), _ -> new ArrayList<>())
                                            .add(action));
        }
    }

    private boolean isReading(String action) {
        return catalog.action(action)
                .map(Action::accessLevel)
                .filter(level -> level == AccessLevel.READ || level == AccessLevel.LIST)
                .isPresent();
    }

    private void put(EventGroup group, String key, Object element, Chosen<?> one) {
        NavigableSet<RowId> rows =
                groups.computeIfAbsent(group, _ -> new TreeMap<>())
                        .computeIfAbsent(key, _ -> new Watched(element, new TreeSet<>()))
                        .rows();
        rows.add(one.by().row().id());
        rows.addAll(one.by().covered().keySet());
    }

    /// An access from outside by the type of the resource, anything else by the type of the finding.
    private static Object analyzed(Monitor.AnalyzerFinding finding) {
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        if (finding.finding().equals("ExternalAccess")) {
            detail.put("resourceType", List.of(finding.resourceType()));
        } else {
            detail.put("findingType", List.of(finding.finding()));
        }
        detail.put("status", List.of("ACTIVE"));
        return detail;
    }
}
