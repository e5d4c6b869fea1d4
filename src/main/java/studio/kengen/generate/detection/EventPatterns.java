package studio.kengen.generate.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.DatedFacts;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.Origin;
import studio.kengen.generate.SizeUse;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.detection.WatchedEvents.Watched;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;
import studio.kengen.policy.Quotas;

/// `monitoring/….json`: the event patterns of EventBridge rules that tell when what chosen controls watch for happens
/// (method 4): findings of GuardDuty and of IAM Access Analyzer, and API calls that CloudTrail records. One file is one
/// pattern, for one rule with the target of your choice.
///
/// Source: Amazon EventBridge user guide, "AWS service events delivered via AWS CloudTrail" and "Event patterns"; Amazon
/// GuardDuty user guide, "Processing findings with EventBridge".
public final class EventPatterns implements KindGenerator {
    private final Catalog catalog;
    private final Quotas quotas;
    private final CalledEvents events;

    public EventPatterns(Catalog catalog, Quotas quotas, DatedFacts facts) {
        this.catalog = catalog;
        this.quotas = quotas;
        this.events = new CalledEvents(facts);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MONITORING;
    }

    @Override
    public Outcome generate(Basis basis) {
        WatchedEvents watched = new WatchedEvents(basis.chosen(), catalog, events);
        List<GeneratedDocument> documents = new ArrayList<>();
        for (EventGroup group : EventGroup.values()) {
            List<NavigableMap<String, Watched>> parts = parts(group, watched.of(group));
            List<String> paths = DocumentNaming.forAccounts(kind(), group.file(), parts.size());
            for (int i = 0; i < parts.size(); i++) {
                documents.add(document(paths.get(i), group, parts.get(i)));
            }
        }
        List<GenerationProblem> problems = new ArrayList<>();
        watched.untold()
                .forEach((row, actions) ->
                        problems.add(
                                new GenerationProblem(
                                        kind(),
                                        List.of(row),
                                        Message.of(
                                                "generate.problem.untoldCalls",
                                                basis.names().name(row),
                                                String.join(", ", actions)))));
        return new Outcome(documents, problems);
    }

    private GeneratedDocument document(
            String path, EventGroup group, NavigableMap<String, Watched> part) {
        EventPattern pattern = pattern(group, part);
        return new GeneratedDocument(
                kind(),
                Optional.empty(),
                path,
                group.title(),
                JsonWriter.pretty(pattern.tree()),
                Optional.empty(),
                part.entrySet().stream()
                        .map(entry ->
                                new Origin(entry.getKey(), List.copyOf(entry.getValue().rows())))
                        .toList(),
                Optional.of(new SizeUse(pattern.size(), most())),
                notes(path, group, part));
    }

    private List<Message> notes(String path, EventGroup group, NavigableMap<String, Watched> part) {
        List<Message> notes =
                new ArrayList<>(
                        group.notes(path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'))));
        List<String> ofData =
                part.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().element() instanceof CalledEvent event
                                        && events.isDataEvent(event))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!ofData.isEmpty()) {
            notes.add(Message.of("generate.note.dataEvents", String.join(", ", ofData)));
        }
        return notes;
    }

    /// As much to a pattern as it can hold.
    private List<NavigableMap<String, Watched>> parts(
            EventGroup group, NavigableMap<String, Watched> watched) {
        List<NavigableMap<String, Watched>> parts = new ArrayList<>();
        NavigableMap<String, Watched> part = new TreeMap<>();
        for (Map.Entry<String, Watched> entry : watched.entrySet()) {
            part.put(entry.getKey(), entry.getValue());
            if (part.size() > 1 && pattern(group, part).size() > most()) {
                part.remove(entry.getKey());
                parts.add(part);
                part = new TreeMap<>();
                part.put(entry.getKey(), entry.getValue());
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static EventPattern pattern(EventGroup group, NavigableMap<String, Watched> part) {
        return EventPattern.of(group, part.values().stream().map(Watched::element).toList());
    }

    private int most() {
        return Math.toIntExact(quotas.value(Quotas.Name.EVENT_PATTERN_SIZE));
    }
}
