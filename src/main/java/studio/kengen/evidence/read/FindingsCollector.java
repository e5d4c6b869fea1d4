package studio.kengen.evidence.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;

/// Findings of IAM Access Analyzer as `list-findings-v2`, `get-finding-v2`, `list-findings` and `get-finding` print them.
///
/// Source: IAM Access Analyzer API reference, "FindingSummaryV2", "GetFindingV2", "FindingDetails", "FindingSummary".
final class FindingsCollector implements Collector {
    private final ReportBuilder report;
    private final List<AnalyzerFinding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    FindingsCollector(ReportBuilder report) {
        this.report = report;
    }

    @Override
    public void take(String name, JsonItem element) throws Misfit {
        Fields fields = Fields.of(element);
        if (!fields.has("id") && fields.has("issueCode")) {
            throw new Misfit(fields.place(), Message.of("evidence.policyValidation"));
        }
        AnalyzerFinding finding = finding(fields);
        if (ids.add(finding.id())) {
            findings.add(finding);
        } else {
            report.skip(fields.place(), Message.of("evidence.twice", finding.id()));
        }
    }

    @Override
    public Evidence evidence() {
        return new AnalyzerFindings(findings);
    }

    private static AnalyzerFinding finding(Fields fields) throws Misfit {
        Details details = new Details();
        details.add(fields);
        for (Fields detail : fields.objects("findingDetails")) {
            for (JsonItem.Member member : detail.members()) {
                details.add(Fields.of(member.value()));
            }
        }
        return new AnalyzerFinding(
                fields.text("id"),
                fields.optionalText("findingType").orElse(AnalyzerFinding.EXTERNAL_ACCESS),
                fields.text("status"),
                fields.optionalText("resource"),
                fields.text("resourceType"),
                fields.optionalText("resourceOwnerAccount"),
                details.isPublic,
                details.principal,
                details.actions,
                fields.time("createdAt"),
                fields.time("updatedAt"),
                fields.time("analyzedAt"),
                details.lastAccessed,
                fields.optionalText("error"));
    }

    /// What the older API says in the finding itself, and the newer one in parts by type.
    private static final class Details {
        private Optional<Boolean> isPublic = Optional.empty();
        private final SortedMap<String, String> principal = new TreeMap<>();
        private final List<String> actions = new ArrayList<>();
        private Optional<Instant> lastAccessed = Optional.empty();

        void add(Fields fields) throws Misfit {
            Optional<Boolean> open = fields.flag("isPublic");
            isPublic = open.isPresent() ? open : isPublic;
            principal.putAll(fields.map("principal"));
            actions.addAll(fields.texts("action"));
            Optional<String> service = fields.optionalText("serviceNamespace");
            for (Fields action : fields.objects("actions")) {
                String name = action.text("action");
                actions.add(
                        name.contains(":") || service.isEmpty()
                                ? name
                                : service.get() + ":" + name);
            }
            if (service.isPresent() && !fields.has("actions")) {
                actions.add(service.get() + ":*");
            }
            Optional<Instant> last = fields.time("lastAccessed");
            lastAccessed = last.isPresent() ? last : lastAccessed;
        }
    }
}
