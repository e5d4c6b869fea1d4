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
                    Map.entry("analyzers", EvidenceKind.ANALYZERS),
                    Map.entry("policyGenerations", EvidenceKind.GENERATED_POLICY),
                    Map.entry(OrganizationCollector.TARGETS, EvidenceKind.ORGANIZATION_POLICIES),
                    Map.entry("findings", EvidenceKind.ANALYZER_FINDINGS),
                    Map.entry("Records", EvidenceKind.CLOUDTRAIL),
                    Map.entry("Events", EvidenceKind.CLOUDTRAIL));

    private static final Map<String, EvidenceKind> VALUES =
            Map.of(
                    "SummaryMap", EvidenceKind.ACCOUNT_SUMMARY,
                    "Content", EvidenceKind.CREDENTIAL_REPORT,
                    "GeneratedTime", EvidenceKind.CREDENTIAL_REPORT,
                    "finding", EvidenceKind.ANALYZER_FINDINGS,
                    "analyzer", EvidenceKind.ANALYZERS,
                    "generatedPolicyResult", EvidenceKind.GENERATED_POLICY,
                    "jobDetails", EvidenceKind.GENERATED_POLICY,
                    "Policy", EvidenceKind.ORGANIZATION_POLICIES);

    /// Policies of IAM in authorization details, or of an organization in its list of policies.
    private static final String POLICIES = OrganizationCollector.POLICIES;

    /// Kinds whose elements can stand alone, one a line.
    private static final Set<EvidenceKind> LOOSE =
            EnumSet.of(
                    EvidenceKind.ANALYZER_FINDINGS,
                    EvidenceKind.CLOUDTRAIL,
                    EvidenceKind.ANALYZERS,
                    EvidenceKind.GENERATED_POLICY,
                    EvidenceKind.ORGANIZATION_POLICIES);

    private final String fileName;
    private final JsonParser parser;
    private final ReportBuilder report;
    private final Runnable afterEach;
    private @Nullable EvidenceKind kind;
    private @Nullable Collector collector;
    private boolean isMoreToCome;
    private boolean hasNoPolicies;

    /// @param fileName may tell what the content does not
    /// @param afterEach what to do after each element
    JsonExport(String fileName, JsonParser parser, ReportBuilder report, Runnable afterEach) {
        this.fileName = fileName;
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
            report.moreToCome();
        }
        if (collector == null && hasNoPolicies) {
            throw new Misfit(Place.START, Message.of("evidence.foreign.json", POLICIES));
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
            } else if (name.equals(POLICIES)) {
                policies(at);
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
        if (collector != null) {
            collector.object();
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
        parser.nextToken();
        elements(to, name, pointer, 0);
    }

    /// Takes the elements from the current token on.
    private void elements(Collector to, String name, JsonPointer pointer, int first) throws Misfit {
        for (int i = first; parser.currentToken() != JsonToken.END_ARRAY; i++) {
            JsonItem element = JsonItems.take(parser, pointer.child(i), to::wants);
            take(to, name, element);
            afterEach.run();
            parser.nextToken();
        }
    }

    /// A list that two kinds have: where the file has not told its kind before, the first element does.
    private void policies(JsonPointer pointer) throws Misfit {
        if (kind == EvidenceKind.ORGANIZATION_POLICIES) {
            list(EvidenceKind.ORGANIZATION_POLICIES, POLICIES, pointer);
            return;
        }
        if (kind != null || parser.currentToken() != JsonToken.START_ARRAY) {
            list(EvidenceKind.AUTHORIZATION_DETAILS, POLICIES, pointer);
            return;
        }
        Place place = JsonItems.place(parser, pointer);
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            hasNoPolicies = true;
            return;
        }
        JsonItem first = JsonItems.take(parser, pointer.child(0), member -> true);
        Collector to =
                collector(
                        OrganizationCollector.isOfOrganization(first)
                                ? EvidenceKind.ORGANIZATION_POLICIES
                                : EvidenceKind.AUTHORIZATION_DETAILS,
                        place);
        to.begin(POLICIES);
        take(to, POLICIES, first);
        parser.nextToken();
        elements(to, POLICIES, pointer, 1);
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
        if (object.get("PolicySummary").isPresent()) {
            return Optional.of(EvidenceKind.ORGANIZATION_POLICIES);
        }
        if (object.get("arn").filter(JsonExport::isAnalyzer).isPresent()) {
            return Optional.of(EvidenceKind.ANALYZERS);
        }
        if (object.get("jobId").isPresent() && object.get("principalArn").isPresent()) {
            return Optional.of(EvidenceKind.GENERATED_POLICY);
        }
        boolean isFinding =
                object.get("id").isPresent()
                        && (object.get("findingType").isPresent()
                                || object.get("resourceOwnerAccount").isPresent());
        return isFinding ? Optional.of(EvidenceKind.ANALYZER_FINDINGS) : Optional.empty();
    }

    private static boolean isAnalyzer(JsonItem arn) {
        return arn instanceof JsonItem.Text(Place _, String text)
                && text.startsWith("arn:")
                && text.contains(":access-analyzer:");
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
                        case ANALYZERS -> new AnalyzersCollector(report, fileName);
                        case GENERATED_POLICY -> new GenerationsCollector(report);
                        case ORGANIZATION_POLICIES -> new OrganizationCollector(report, fileName);
                    };
            kind = of;
            collector = to;
        }
        return to;
    }
}
