package studio.kengen.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.DatedFacts;
import studio.kengen.control.DatedFacts.DatedList;
import studio.kengen.control.KnownControl;
import studio.kengen.control.Monitor;
import studio.kengen.control.choice.ResolvedControls.Chosen;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;
import studio.kengen.policy.Quotas;

/// `monitoring/….json`: the event patterns of EventBridge rules that tell when what chosen controls watch for happens
/// (method 4). One file is one pattern, for one rule with the target of your choice.
///
/// - findings of GuardDuty and of IAM Access Analyzer,
/// - API calls that CloudTrail records; apart from each other those that change, those that only read (which EventBridge
///   passes on to rules that ask for all management events), those of services that report in us-east-1 only, and the
///   sign-in of the root user.
///
/// Source: Amazon EventBridge user guide, "AWS service events delivered via AWS CloudTrail" and "Event patterns"; Amazon
/// GuardDuty user guide, "Processing findings with EventBridge".
final class EventPatterns implements KindGenerator {
    /// What one element of a pattern watches for, and why.
    private record Watched(Object element, NavigableSet<RowId> rows) {}

    private final Catalog catalog;
    private final Quotas quotas;
    private final List<String> globalSources;
    private final CalledEvents events;

    EventPatterns(Catalog catalog, Quotas quotas, DatedFacts facts) {
        this.catalog = catalog;
        this.quotas = quotas;
        this.globalSources =
                facts.list(DatedFacts.GLOBAL_EVENT_SOURCES)
                        .map(DatedList::values)
                        .orElse(List.of());
        this.events = new CalledEvents(facts);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MONITORING;
    }

    @Override
    public Outcome generate(Basis basis) {
        List<GeneratedDocument> documents = new ArrayList<>();
        documents.addAll(
                documents(
                        "guardduty-findings",
                        watched(
                                basis.chosen().chosen(Monitor.ThreatFinding.class),
                                finding -> finding.finding().type(),
                                finding -> finding.finding().type()),
                        EventPatterns::guardDuty,
                        Message.of("generate.title.guardDutyEvents"),
                        List.of(Message.of("generate.note.guardDutyEvents"))));
        documents.addAll(
                documents(
                        "access-analyzer-findings",
                        watched(
                                basis.chosen().chosen(Monitor.AnalyzerFinding.class),
                                finding -> finding.finding() + ' ' + finding.resourceType(),
                                EventPatterns::analyzed),
                        EventPatterns::accessAnalyzer,
                        Message.of("generate.title.analyzerEvents"),
                        List.of(Message.of("generate.note.analyzerEvents"))));
        List<GenerationProblem> problems = new ArrayList<>();
        for (CallGroup group : CallGroup.values()) {
            NavigableMap<String, Watched> calls =
                    watched(
                            basis.chosen()
                                    .chosen(Monitor.ApiEvent.class)
                                    .filter(chosen ->
                                            CallGroup.of(chosen.known(), globalSources) == group),
                            event -> event.eventSource() + ' ' + event.name(),
                            EventPatterns::call);
            basis.chosen()
                    .chosen(Monitor.ApiCalls.class)
                    .forEach(chosen -> addCalls(chosen, group, calls));
            documents.addAll(
                    documents(
                            group.file(),
                            calls,
                            group == CallGroup.ROOT_SIGN_IN ? _ -> signIn() : EventPatterns::calls,
                            Message.of(group.title()),
                            group.notes()));
        }
        basis.chosen()
                .chosen(Monitor.ApiCalls.class)
                .forEach(chosen -> untold(chosen, basis).ifPresent(problems::add));
        return new Outcome(documents, problems);
    }

    /// The calls of the actions that the choice covers, as far as they belong to the group.
    private void addCalls(
            Chosen<Monitor.ApiCalls> chosen, CallGroup group, NavigableMap<String, Watched> calls) {
        for (String action : chosen.by().actions()) {
            events.detail(action)
                    .filter(_ -> group == group(action))
                    .ifPresent(detail ->
                            calls.computeIfAbsent(action, _ -> new Watched(detail, new TreeSet<>()))
                                    .rows()
                                    .addAll(rows(chosen)));
        }
    }

    private CallGroup group(String action) {
        String source = action.substring(0, action.indexOf(':')) + ".amazonaws.com";
        if (globalSources.contains(source)) {
            return CallGroup.GLOBAL;
        }
        return isReading(action) ? CallGroup.READ_ONLY : CallGroup.CALLS;
    }

    private boolean isReading(String action) {
        return catalog.action(action)
                .map(Action::accessLevel)
                .filter(level -> level == AccessLevel.READ || level == AccessLevel.LIST)
                .isPresent();
    }

    private Optional<GenerationProblem> untold(Chosen<Monitor.ApiCalls> chosen, Basis basis) {
        List<String> untold =
                chosen.by().actions().stream()
                        .filter(action -> events.detail(action).isEmpty())
                        .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GenerationProblem(
                                kind(),
                                List.of(chosen.by().row().id()),
                                Message.of(
                                        "generate.problem.untoldCalls",
                                        basis.names().name(chosen.by().row().id()),
                                        String.join(", ", untold))));
    }

    /// What is watched, by what tells it apart; sorted by that.
    private static <K extends KnownControl> NavigableMap<String, Watched> watched(
            Stream<Chosen<K>> chosen, Function<K, String> key, Function<K, Object> element) {
        NavigableMap<String, Watched> watched = new TreeMap<>();
        chosen.forEach(one -> {
            NavigableSet<RowId> rows =
                    watched.computeIfAbsent(
                                    key.apply(one.known()),
                                    _ -> new Watched(element.apply(one.known()), new TreeSet<>()))
                            .rows();
            rows.addAll(rows(one));
        });
        return watched;
    }

    private static <K extends KnownControl> NavigableSet<RowId> rows(Chosen<K> chosen) {
        NavigableSet<RowId> rows = new TreeSet<>(chosen.by().covered().keySet());
        rows.add(chosen.by().row().id());
        return rows;
    }

    private List<GeneratedDocument> documents(
            String file,
            NavigableMap<String, Watched> watched,
            Function<List<Object>, Map<String, Object>> pattern,
            Message title,
            List<Message> notes) {
        List<List<String>> parts = parts(watched, pattern);
        List<String> paths = DocumentNaming.forAccounts(kind(), file, parts.size());
        List<GeneratedDocument> documents = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SequencedMap<String, Watched> part = new LinkedHashMap<>();
            parts.get(i)
                    .forEach(key ->
                            part.put(
                                    key,
                                    watched.getOrDefault(key, new Watched("", new TreeSet<>()))));
            Map<String, Object> tree = pattern.apply(elements(part));
            documents.add(
                    new GeneratedDocument(
                            kind(),
                            Optional.empty(),
                            paths.get(i),
                            title,
                            JsonWriter.pretty(tree),
                            Optional.empty(),
                            part.entrySet().stream()
                                    .map(entry ->
                                            new Origin(
                                                    entry.getKey(),
                                                    List.copyOf(entry.getValue().rows())))
                                    .toList(),
                            Optional.of(new SizeUse(size(tree), most())),
                            notes));
        }
        return documents;
    }

    /// As much to a pattern as it can hold.
    private List<List<String>> parts(
            NavigableMap<String, Watched> watched,
            Function<List<Object>, Map<String, Object>> pattern) {
        List<List<String>> parts = new ArrayList<>();
        SequencedMap<String, Watched> part = new LinkedHashMap<>();
        for (Map.Entry<String, Watched> entry : watched.entrySet()) {
            part.put(entry.getKey(), entry.getValue());
            if (part.size() > 1 && size(pattern.apply(elements(part))) > most()) {
                part.remove(entry.getKey());
                parts.add(List.copyOf(part.keySet()));
                part.clear();
                part.put(entry.getKey(), entry.getValue());
            }
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part.keySet()));
        }
        return parts;
    }

    private static List<Object> elements(SequencedMap<String, Watched> part) {
        return part.values().stream().map(Watched::element).toList();
    }

    /// White space does not have to be sent.
    private static int size(Map<String, Object> pattern) {
        return JsonWriter.minified(pattern).getBytes(StandardCharsets.UTF_8).length;
    }

    private int most() {
        return Math.toIntExact(quotas.value(Quotas.Name.EVENT_PATTERN_SIZE));
    }

    private static Map<String, Object> guardDuty(List<Object> types) {
        return pattern("aws.guardduty", "GuardDuty Finding", Map.of("type", types));
    }

    /// An unused permission or an access from outside, by the type of the resource.
    private static Object analyzed(Monitor.AnalyzerFinding finding) {
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        if (finding.finding().equals("ExternalAccess")) {
            detail.put("resourceType", List.of(finding.resourceType()));
            detail.put("status", List.of("ACTIVE"));
        } else {
            detail.put("findingType", List.of(finding.finding()));
            detail.put("status", List.of("ACTIVE"));
        }
        return detail;
    }

    private static Map<String, Object> accessAnalyzer(List<Object> findings) {
        SequencedMap<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("source", List.of("aws.access-analyzer"));
        pattern.put(
                "detail-type",
                List.of("Access Analyzer Finding", "Unused Access Finding for IAM entities"));
        pattern.put("detail", anyOf(findings));
        return pattern;
    }

    private static Object call(Monitor.ApiEvent event) {
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        detail.put("eventSource", List.of(event.eventSource()));
        detail.put("eventName", List.of(event.name()));
        return detail;
    }

    /// Calls to one service stand together.
    private static Map<String, Object> calls(List<Object> calls) {
        NavigableMap<String, List<Object>> names = new TreeMap<>();
        for (Object call : calls) {
            if (call instanceof Map<?, ?> detail
                    && detail.get("eventSource") instanceof List<?> sources
                    && detail.get("eventName") instanceof List<?> named) {
                List<Object> of =
                        names.computeIfAbsent(
                                sources.getFirst().toString(), _ -> new ArrayList<>());
                named.stream().filter(name -> !of.contains(name)).forEach(of::add);
            }
        }
        List<Object> perService = new ArrayList<>();
        names.forEach((source, called) -> {
            SequencedMap<String, Object> detail = new LinkedHashMap<>();
            detail.put("eventSource", List.of(source));
            detail.put("eventName", called);
            perService.add(detail);
        });
        SequencedMap<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("detail-type", List.of("AWS API Call via CloudTrail"));
        pattern.put("detail", anyOf(perService));
        return pattern;
    }

    private static Map<String, Object> signIn() {
        SequencedMap<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("detail-type", List.of("AWS Console Sign In via CloudTrail"));
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        detail.put("eventName", List.of("ConsoleLogin"));
        detail.put("userIdentity", Map.of("type", List.of("Root")));
        pattern.put("detail", detail);
        return pattern;
    }

    private static Map<String, Object> pattern(
            String source, String detailType, Map<String, Object> detail) {
        SequencedMap<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("source", List.of(source));
        pattern.put("detail-type", List.of(detailType));
        pattern.put("detail", detail);
        return pattern;
    }

    private static Object anyOf(List<Object> alternatives) {
        return alternatives.size() == 1 ? alternatives.getFirst() : Map.of("$or", alternatives);
    }
}
