package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Area B as a policy that allows it.
final class UnacceptablePolicy {
    private UnacceptablePolicy() {}

    static CompiledPolicy of(Areas areas) {
        List<Statement> statements = new ArrayList<>();
        areas.areaB()
                .forEach(row -> {
                    Map<List<String>, List<String>> actions = new LinkedHashMap<>();
                    for (GrantedAction grant : row.grants()) {
                        actions.computeIfAbsent(grant.resources(), _ -> new ArrayList<>())
                                .add(grant.action().qualifiedName());
                    }
                    actions.forEach((resources, names) ->
                            statements.add(
                                    Statement.allow(
                                            new ActionElement.Action(names),
                                            new ResourceElement.Resource(resources))));
                });
        return CompiledPolicy.of("B", PolicyDocument.of(statements));
    }
}
