package studio.kengen.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.evidence.OrganizationPolicy;
import studio.kengen.evidence.OrganizationPolicy.Target;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;

/// Policies of an organization as lines.
final class OrganizationLines {
    private OrganizationLines() {}

    static String write(OrganizationPolicy policy) {
        Line line =
                new Line()
                        .text("policy", policy.id())
                        .text("name", policy.name())
                        .text("arn", policy.arn())
                        .text("type", policy.type())
                        .flag("ofAws", policy.isOfAws())
                        // An empty list is left out, and says something else than none.
                        .flag("targetsTold", policy.targets().map(_ -> true))
                        .objects(
                                "targets",
                                policy.targets().orElseGet(List::of),
                                OrganizationLines::target);
        policy.content().ifPresent(content -> line.policy("content", content));
        return line.end();
    }

    private static Line target(Target target) {
        return new Line()
                .text("id", target.id())
                .text("type", target.type())
                .text("name", target.name())
                .text("arn", target.arn());
    }

    static OrganizationPolicy read(Fields line) throws Misfit {
        List<Target> targets = new ArrayList<>();
        for (Fields target : line.objects("targets")) {
            targets.add(
                    new Target(
                            target.text("id"),
                            target.text("type"),
                            target.optionalText("name").orElse(""),
                            target.optionalText("arn").orElse("")));
        }
        return new OrganizationPolicy(
                line.text("policy"),
                line.optionalText("name"),
                line.optionalText("arn"),
                line.optionalText("type"),
                line.flag("ofAws"),
                DetailLines.policy(line, "content"),
                line.flag("targetsTold").isPresent() ? Optional.of(targets) : Optional.empty());
    }
}
