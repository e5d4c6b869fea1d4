package studio.kengen.evidence.record;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.evidence.PolicyGeneration;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;

/// Generated policies as lines.
final class GenerationLines {
    private GenerationLines() {}

    static String write(PolicyGeneration generation) {
        return new Line()
                .text("job", generation.jobId())
                .text("principal", generation.principal())
                .text("status", generation.status())
                .time("started", generation.startedOn())
                .time("completed", generation.completedOn())
                .time("from", generation.from())
                .time("until", generation.until())
                .flag("complete", generation.isComplete())
                .objects(
                        "policies",
                        generation.policies(),
                        policy -> new Line().policy("document", policy))
                .end();
    }

    static PolicyGeneration read(Fields line) throws Misfit {
        List<StoredPolicy> policies = new ArrayList<>();
        for (Fields policy : line.objects("policies")) {
            policies.add(DetailLines.policy(policy, "document").orElse(new StoredPolicy("")));
        }
        return new PolicyGeneration(
                line.optionalText("job").orElse(""),
                line.text("principal"),
                line.optionalText("status").orElse(""),
                line.time("started"),
                line.time("completed"),
                line.time("from"),
                line.time("until"),
                line.flag("complete"),
                policies);
    }
}
