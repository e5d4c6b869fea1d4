package studio.kengen.exchange.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes scenarios: what is written reads as a scenario that is decided in the same way.
public final class ScenarioWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScenarioWriter() {}

    /// One scenario as a JSON object, indented, with a line end after it.
    ///
    /// @param name what the scenario is called
    /// @param catalog for AWS's spelling of condition keys
    public static String write(
            String name, AccessRequest request, PolicySet policies, Catalog catalog) {
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("name", name);
        scenario.put("request", ScenarioRequest.of(request, catalog));
        putNamed("identityPolicies", policies.identity(), scenario);
        putNamed("permissionBoundaries", policies.boundary(), scenario);
        putLevels("serviceControlPolicies", policies.serviceControl(), scenario);
        putLevels("resourceControlPolicies", policies.resourceControl(), scenario);
        putSingle("resourcePolicy", policies.resource(), scenario);
        putSingle("sessionPolicy", policies.session(), scenario);
        putNamed("vpcEndpointPolicies", policies.vpcEndpoint(), scenario);
        scenario.put("settings", Map.of("s3", policies.s3()));
        return MAPPER.writeValueAsString(scenario) + '\n';
    }

    private static void putNamed(
            String key, List<CompiledPolicy> policies, Map<String, Object> scenario) {
        if (!policies.isEmpty()) {
            scenario.put(key, named(policies));
        }
    }

    private static void putLevels(
            String key, List<List<CompiledPolicy>> levels, Map<String, Object> scenario) {
        if (!levels.isEmpty()) {
            scenario.put(key, levels.stream().map(ScenarioWriter::named).toList());
        }
    }

    private static void putSingle(
            String key, Optional<CompiledPolicy> policy, Map<String, Object> scenario) {
        policy.ifPresent(single -> scenario.put(key, named(single)));
    }

    private static List<Map<String, Object>> named(List<CompiledPolicy> policies) {
        return policies.stream().map(ScenarioWriter::named).toList();
    }

    private static Map<String, Object> named(CompiledPolicy policy) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", policy.name());
        named.put("policy", document(policy));
        return named;
    }

    private static JsonNode document(CompiledPolicy policy) {
        List<CompiledStatement> statements = policy.statements();
        PolicyDocument document =
                new PolicyDocument(
                        statements.stream().map(CompiledStatement::version).findFirst(),
                        Optional.empty(),
                        statements.stream().map(CompiledStatement::statement).toList());
        return MAPPER.readTree(PolicyPrinter.minified(document));
    }
}
