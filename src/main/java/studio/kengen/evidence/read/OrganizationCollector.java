package studio.kengen.evidence.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.OrganizationPolicies;
import studio.kengen.evidence.OrganizationPolicy;
import studio.kengen.evidence.OrganizationPolicy.Target;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// Policies of an organization, as `aws organizations list-policies`, `describe-policy` and `list-targets-for-policy` print
/// them.
///
/// The last of them does not tell which policy it is about. It is the one that was described before in the same file, or else
/// the one whose id is in the file's name: `p-1a2b3c4d-targets.json`.
///
/// Source: AWS Organizations API reference, "ListPolicies", "DescribePolicy", "ListTargetsForPolicy".
final class OrganizationCollector implements Collector {
    static final String POLICIES = "Policies";
    static final String TARGETS = "Targets";

    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9])p-[0-9A-Za-z_]{8,128}");

    private final PolicyStore documents;
    private final String fileName;
    private final SequencedMap<String, OrganizationPolicy> policies = new LinkedHashMap<>();
    private @Nullable String described;
    private boolean hasNoTargets;

    OrganizationCollector(ReportBuilder report, String fileName) {
        this.documents = new PolicyStore(report);
        this.fileName = fileName;
    }

    /// Whether an element of a list of policies is one of an organization and not of IAM.
    static boolean isOfOrganization(JsonItem element) {
        return element instanceof JsonItem.Members policy
                && (policy.get("AwsManaged").isPresent() || policy.get("Id").isPresent())
                && policy.get("PolicyName").isEmpty();
    }

    @Override
    public void begin(String list) {
        if (list.equals(POLICIES)) {
            described = null;
        }
        hasNoTargets = list.equals(TARGETS);
    }

    @Override
    public void object() {
        if (hasNoTargets) {
            subject().ifPresent(id -> note(attached(id, targets(id))));
        }
        hasNoTargets = false;
    }

    @Override
    public void take(String name, JsonItem element) throws Misfit {
        hasNoTargets = false;
        Fields fields = Fields.of(element);
        switch (name) {
            case POLICIES -> note(summary(fields));
            case TARGETS -> note(attached(fields));
            default -> note(policy(fields));
        }
    }

    @Override
    public Evidence evidence() {
        return new OrganizationPolicies(List.copyOf(policies.values()));
    }

    private OrganizationPolicy policy(Fields fields) throws Misfit {
        Optional<Fields> inner = fields.object("PolicySummary");
        if (inner.isEmpty()) {
            throw new Misfit(fields.place(), Message.of("evidence.noOrganizationPolicy"));
        }
        OrganizationPolicy summary = summary(inner.get());
        Optional<JsonItem> content = fields.get("Content");
        described = summary.id();
        return new OrganizationPolicy(
                summary.id(),
                summary.name(),
                summary.arn(),
                summary.type(),
                summary.isOfAws(),
                content.isPresent() && isPolicy(summary)
                        ? Optional.of(text(content.get(), summary))
                        : Optional.empty(),
                Optional.empty());
    }

    private StoredPolicy text(JsonItem content, OrganizationPolicy of) throws Misfit {
        return documents.policy(content, of.title());
    }

    /// Other types, such as tag policies, are written in another language.
    private static boolean isPolicy(OrganizationPolicy policy) {
        return policy.type()
                .filter(type ->
                        type.equals(OrganizationPolicy.SCP) || type.equals(OrganizationPolicy.RCP))
                .isPresent();
    }

    private static OrganizationPolicy summary(Fields fields) throws Misfit {
        Optional<String> arn = fields.optionalText("Arn");
        if (arn.flatMap(Arn::parse)
                .filter(parts -> !parts.service().equals("organizations"))
                .isPresent()) {
            throw new Misfit(fields.place(), Message.of("evidence.noOrganizationPolicy"));
        }
        return new OrganizationPolicy(
                fields.text("Id"),
                fields.optionalText("Name"),
                arn,
                Optional.of(fields.text("Type")),
                fields.flag("AwsManaged"),
                Optional.empty(),
                Optional.empty());
    }

    private OrganizationPolicy attached(Fields fields) throws Misfit {
        Target target =
                new Target(
                        fields.text("TargetId"),
                        fields.text("Type"),
                        fields.optionalText("Name").orElse(""),
                        fields.optionalText("Arn").orElse(""));
        String id =
                subject()
                        .orElseThrow(() ->
                                new Misfit(fields.place(), Message.of("evidence.targetsOfWhat")));
        List<Target> all = targets(id);
        all.add(target);
        return attached(id, all);
    }

    private static OrganizationPolicy attached(String id, List<Target> targets) {
        return new OrganizationPolicy(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(targets));
    }

    /// The policy that targets are of.
    private Optional<String> subject() {
        if (described != null) {
            return Optional.of(described);
        }
        Matcher id = ID.matcher(fileName);
        return id.find() ? Optional.of(id.group()) : Optional.empty();
    }

    private List<Target> targets(String id) {
        OrganizationPolicy known = policies.get(id);
        return new ArrayList<>(known == null ? List.of() : known.targets().orElseGet(List::of));
    }

    private void note(OrganizationPolicy told) {
        policies.merge(told.id(), told, OrganizationPolicy::updated);
    }
}
