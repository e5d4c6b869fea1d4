package studio.kengen.evidence.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads an export in JSON: one object, several pages one after the other or in a list, or an element a line.
final class JsonExport {
    private static final Map<String, EvidenceKind> LISTS =
            Map.ofEntries(
                    Map.entry("UserDetailList", EvidenceKind.AUTHORIZATION_DETAILS),
                    Map.entry("GroupDetailList", EvidenceKind.AUTHORIZATION_DETAILS),
                    Map.entry("RoleDetailList", EvidenceKind.AUTHORIZATION_DETAILS),
                    Map.entry("Policies", EvidenceKind.AUTHORIZATION_DETAILS),
                    Map.entry("findings", EvidenceKind.ANALYZER_FINDINGS),
                    Map.entry("Records", EvidenceKind.CLOUDTRAIL),
                    Map.entry("Events", EvidenceKind.CLOUDTRAIL));

    private static final Map<String, EvidenceKind> VALUES =
            Map.of(
                    "SummaryMap", EvidenceKind.ACCOUNT_SUMMARY,
                    "Content", EvidenceKind.CREDENTIAL_REPORT,
                    "GeneratedTime", EvidenceKind.CREDENTIAL_REPORT,
                    "finding", EvidenceKind.ANALYZER_FINDINGS);

    /// Kinds whose elements can stand alone, one a line.
    private static final Set<EvidenceKind> LOOSE =
            EnumSet.of(EvidenceKind.ANALYZER_FINDINGS, EvidenceKind.CLOUDTRAIL);

    private final JsonParser parser;
    private final ReportBuilder report;
    private final Runnable afterEach;
    private @Nullable EvidenceKind kind;
    private @Nullable Collector collector;
    private boolean isMoreToCome;

    /// @param afterEach what to do after each element
    JsonExport(JsonParser parser, ReportBuilder report, Runnable afterEach) {
        this.parser = parser;
        this.report = report;
        this.afterEach = afterEach;
    }

    /// The facts.
    ///
    /// @throws Misfit where the file is none of the exports, or holds several kinds of them
    /// @throws tools.jackson.core.JacksonException where it is not JSON, or ends too early
    Evidence read() throws Misfit {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new Misfit(Place.START, Message.of("evidence.empty"));
        }
        for (; token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    root(JsonPointer.ROOT.child(i));
                }
            } else {
                root(JsonPointer.ROOT);
            }
        }
        if (isMoreToCome) {
            report.note(Message.of("evidence.note.moreToCome"));
        }
        // An empty list at the root is what a list of findings is when there are none.
        return collector == null
                ? collector(EvidenceKind.ANALYZER_FINDINGS, Place.START).evidence()
                : collector.evidence();
    }

    private void root(JsonPointer pointer) throws Misfit {
        Place place = JsonItems.place(parser, pointer);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            JsonItem item = JsonItems.take(parser, pointer, name -> false);
            throw Fields.wrongType(item, "members");
        }
        List<JsonItem.Member> rest = new ArrayList<>();
        boolean isKnown = false;
        boolean isTruncated = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonPointer at = pointer.child(name);
            EvidenceKind ofList = LISTS.get(name);
            EvidenceKind ofValue = VALUES.get(name);
            if (ofList != null) {
                list(ofList, name, at);
                isKnown = true;
            } else {
                JsonItem value = JsonItems.take(parser, at, inner -> true);
                if (ofValue != null) {
                    element(ofValue, name, value);
                    isKnown = true;
                } else {
                    rest.add(new JsonItem.Member(name, value));
                    isTruncated |= saysMoreIsToCome(name, value);
                }
            }
        }
        isMoreToCome = isTruncated;
        if (!isKnown) {
            loose(new JsonItem.Members(place, rest));
        }
        afterEach.run();
    }

    private void list(EvidenceKind of, String name, JsonPointer pointer) throws Misfit {
        Collector to = collector(of, JsonItems.place(parser, pointer));
        to.begin(name);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            JsonItem item = JsonItems.take(parser, pointer, inner -> false);
            report.skip(Fields.wrongType(item, "elements"));
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonItem element = JsonItems.take(parser, pointer.child(i), to::wants);
            take(to, name, element);
            afterEach.run();
        }
    }

    private void element(EvidenceKind of, String name, JsonItem value) throws Misfit {
        take(collector(of, value.place()), name, value);
    }

    private void take(Collector to, String name, JsonItem element) {
        try {
            to.take(name, element);
        } catch (Misfit misfit) {
            report.skip(misfit);
        }
    }

    /// An object that is an element itself.
    private void loose(JsonItem.Members object) throws Misfit {
        Optional<EvidenceKind> seems = seemingly(object);
        if (seems.isPresent()) {
            element(seems.get(), "", object);
        } else if (kind != null && LOOSE.contains(kind)) {
            report.skip(object.place(), Message.of("evidence.noElement", kind.label()));
        } else {
            throw new Misfit(object.place(), Foreign.json(object));
        }
    }

    private static Optional<EvidenceKind> seemingly(JsonItem.Members object) {
        if (object.get("eventSource").isPresent() && object.get("eventName").isPresent()) {
            return Optional.of(EvidenceKind.CLOUDTRAIL);
        }
        boolean isFinding =
                object.get("id").isPresent()
                        && (object.get("findingType").isPresent()
                                || object.get("resourceOwnerAccount").isPresent());
        return isFinding ? Optional.of(EvidenceKind.ANALYZER_FINDINGS) : Optional.empty();
    }

    private static boolean saysMoreIsToCome(String name, JsonItem value) {
        return switch (value) {
            case JsonItem.Flag(Place _, boolean is) -> is && name.equals("IsTruncated");
            case JsonItem.Text(Place _, String text) ->
                    !text.isEmpty() && name.equalsIgnoreCase("NextToken");
            default -> false;
        };
    }

    private Collector collector(EvidenceKind of, Place place) throws Misfit {
        if (kind != null && kind != of) {
            throw new Misfit(place, Message.of("evidence.mixed", kind.label(), of.label()));
        }
        Collector to = collector;
        if (to == null) {
            to =
                    switch (of) {
                        case CREDENTIAL_REPORT -> new WrappedReportCollector(report);
                        case AUTHORIZATION_DETAILS -> new DetailsCollector(report);
                        case ANALYZER_FINDINGS -> new FindingsCollector(report);
                        case ACCOUNT_SUMMARY -> new SummaryCollector(report);
                        case CLOUDTRAIL -> new TrailCollector(report);
                    };
            kind = of;
            collector = to;
        }
        return to;
    }
}
