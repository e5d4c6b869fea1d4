package studio.kengen.evidence.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.GeneratedPolicies;
import studio.kengen.evidence.PolicyGeneration;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;

/// Policies generated of activity, as `aws accessanalyzer get-generated-policy` prints them, and the list of orders of
/// `list-policy-generations`.
///
/// The former has the order and the result in two members of an object, in any order.
///
/// Source: IAM Access Analyzer API reference, "GetGeneratedPolicy", "ListPolicyGenerations".
final class GenerationsCollector implements Collector {
    private final ReportBuilder report;
    private final PolicyStore documents;
    private final List<PolicyGeneration> generations = new ArrayList<>();
    private @Nullable Job job;
    private @Nullable PolicyGeneration result;

    private record Job(
            Place place,
            String id,
            String status,
            Optional<Instant> startedOn,
            Optional<Instant> completedOn) {
        static final Job NONE = new Job(Place.START, "", "", Optional.empty(), Optional.empty());

        static Job of(Fields fields) throws Misfit {
            return new Job(
                    fields.place(),
                    fields.text("jobId"),
                    fields.text("status"),
                    fields.time("startedOn"),
                    fields.time("completedOn"));
        }

        PolicyGeneration of(PolicyGeneration generated) {
            return new PolicyGeneration(
                    id,
                    generated.principal(),
                    status,
                    startedOn,
                    completedOn,
                    generated.from(),
                    generated.until(),
                    generated.isComplete(),
                    generated.policies());
        }
    }

    GenerationsCollector(ReportBuilder report) {
        this.report = report;
        this.documents = new PolicyStore(report);
    }

    @Override
    public void object() {
        PolicyGeneration of = result;
        if (of != null) {
            generations.add((job == null ? Job.NONE : job).of(of));
        } else if (job != null) {
            report.skip(job.place(), Message.of("evidence.missing", "generatedPolicyResult"));
        }
        job = null;
        result = null;
    }

    @Override
    public void take(String name, JsonItem element) throws Misfit {
        Fields fields = Fields.of(element);
        switch (name) {
            case "jobDetails" -> job = Job.of(fields);
            case "generatedPolicyResult" -> result = result(fields);
            default -> generations.add(Job.of(fields).of(ordered(fields)));
        }
    }

    private static PolicyGeneration ordered(Fields fields) throws Misfit {
        return generated(
                fields.text("principalArn"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private PolicyGeneration result(Fields fields) throws Misfit {
        Fields properties = needed(fields, "properties");
        Optional<Fields> trail = properties.object("cloudTrailProperties");
        String principal = properties.text("principalArn");
        List<StoredPolicy> policies = new ArrayList<>();
        for (Fields generated : fields.objects("generatedPolicies")) {
            Optional<JsonItem> policy = generated.get("policy");
            if (policy.isEmpty()) {
                throw new Misfit(generated.place(), Message.of("evidence.missing", "policy"));
            }
            policies.add(documents.policy(policy.get(), principal));
        }
        return generated(
                principal,
                trail.isPresent() ? trail.get().time("startTime") : Optional.empty(),
                trail.isPresent() ? trail.get().time("endTime") : Optional.empty(),
                properties.flag("isComplete"),
                policies);
    }

    private static PolicyGeneration generated(
            String principal,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Boolean> isComplete,
            List<StoredPolicy> policies) {
        return new PolicyGeneration(
                "",
                principal,
                "",
                Optional.empty(),
                Optional.empty(),
                from,
                until,
                isComplete,
                policies);
    }

    private static Fields needed(Fields fields, String name) throws Misfit {
        Optional<Fields> inner = fields.object(name);
        if (inner.isEmpty()) {
            throw new Misfit(fields.place(), Message.of("evidence.missing", name));
        }
        return inner.get();
    }

    /// Each job once, with its policies where any of its mentions has them.
    @Override
    public Evidence evidence() {
        object();
        SequencedMap<String, PolicyGeneration> byJob = new LinkedHashMap<>();
        for (PolicyGeneration each : generations) {
            byJob.merge(
                    each.jobId().isEmpty() ? each.principal() : each.jobId(),
                    each,
                    (before, now) -> now.policies().isEmpty() ? before : now);
        }
        return new GeneratedPolicies(List.copyOf(byJob.values()));
    }
}
