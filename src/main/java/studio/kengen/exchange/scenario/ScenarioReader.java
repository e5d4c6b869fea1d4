package studio.kengen.exchange.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.decide.S3Settings;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyProblem;
import studio.kengen.policy.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads scenarios: one JSON object or an array of them. Unknown keys are passed over.
public final class ScenarioReader {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EVERY_RESOURCE = "*";

    private final List<Scenario.FaultyPolicy> faulty = new ArrayList<>();

    private ScenarioReader() {}

    /// Reads the scenarios of a file.
    ///
    /// @param file the file's name, for messages
    /// @param content the file's bytes: UTF-8, or UTF-16 with a byte order mark
    /// @throws ScenarioFormatException where it is no JSON, or a scenario lacks what a request needs
    public static List<Scenario> read(String file, byte[] content) throws ScenarioFormatException {
        JsonSource source = JsonSource.read(content);
        for (PolicyProblem problem : source.problems()) {
            throw new ScenarioFormatException(
                    Message.of(
                            "scenario.notJson",
                            file,
                            problem.position().line(),
                            problem.position().column(),
                            problem.message()));
        }
        ScenarioValue root = new ScenarioValue(tree(file, content), JsonPointer.ROOT, source, file);
        List<Scenario> scenarios = new ArrayList<>();
        for (ScenarioValue each :
                root.node().isArray() ? root.elements("scenario.noRequest") : List.of(root)) {
            scenarios.add(new ScenarioReader().scenario(each));
        }
        return List.copyOf(scenarios);
    }

    private static JsonNode tree(String file, byte[] content) throws ScenarioFormatException {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw new ScenarioFormatException(
                    Message.of(
                            "scenario.notJson",
                            file,
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr(),
                            e.getOriginalMessage()));
        }
    }

    private Scenario scenario(ScenarioValue scenario) throws ScenarioFormatException {
        if (!scenario.member("request").isObject()) {
            throw scenario.wrong("scenario.noRequest");
        }
        ScenarioValue whole = scenario.object();
        return new Scenario(
                whole.member("name").text().orElse(""),
                whole.member("expected").text().orElse(""),
                request(whole.member("request").object()),
                policies(whole),
                faulty);
    }

    private static AccessRequest request(ScenarioValue request) throws ScenarioFormatException {
        String principal = required(request, "principal");
        Requester requester =
                Requester.parse(principal)
                        .orElseThrow(() ->
                                request.member("principal")
                                        .wrong("scenario.unknownPrincipal", principal));
        String action = required(request, "action");
        if (action.indexOf(':') <= 0) {
            throw request.member("action").wrong("scenario.unknownAction", action);
        }
        boolean takesNone = request.member("wildcardOnlyAction").isTrue();
        ScenarioValue resource = request.member("resource");
        Optional<String> named =
                resource.node().isString()
                        ? resource.text()
                        : resource.object().member("arn").text();
        String arn =
                takesNone
                        ? EVERY_RESOURCE
                        : named.orElseThrow(() -> request.wrong("scenario.noResource"));
        String account =
                resource.member("account")
                        .text()
                        .or(() -> ownerOf(arn, requester))
                        .orElseThrow(() -> resource.wrong("scenario.noAccount", arn));
        return new AccessRequest(
                requester, action, arn, account, context(request.member("context").object()));
    }

    /// The account in the ARN; of no particular resource the requester's.
    private static Optional<String> ownerOf(String arn, Requester requester) {
        if (arn.equals(EVERY_RESOURCE)) {
            return requester instanceof Requester.OfAccount principal
                    ? Optional.of(principal.account())
                    : Optional.empty();
        }
        return Arn.parse(arn).map(Arn::account).filter(account -> !account.isEmpty());
    }

    private static RequestContext context(ScenarioValue context) throws ScenarioFormatException {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String key : context.node().propertyNames()) {
            if (values.put(key, contextValues(context.member(key), key)) != null) {
                throw context.member(key).wrong("scenario.repeated", key);
            }
        }
        return RequestContext.of(values);
    }

    private static List<String> contextValues(ScenarioValue value, String key)
            throws ScenarioFormatException {
        if (value.isAbsent()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (ScenarioValue each :
                value.node().isArray() ? value.elements("scenario.contextValue") : List.of(value)) {
            if (each.isAbsent() || !each.node().isValueNode()) {
                throw each.wrong("scenario.contextValue", key);
            }
            texts.add(each.node().asString());
        }
        return texts;
    }

    private PolicySet policies(ScenarioValue scenario) throws ScenarioFormatException {
        ScenarioValue s3 = scenario.member("settings").object().member("s3").object();
        return new PolicySet(
                named(scenario.member("identityPolicies")),
                named(scenario.member("permissionBoundaries")),
                single(scenario.member("sessionPolicy"), "sessionPolicy"),
                levels(scenario.member("serviceControlPolicies")),
                levels(scenario.member("resourceControlPolicies")),
                single(scenario.member("resourcePolicy"), "resourcePolicy"),
                named(scenario.member("vpcEndpointPolicies")),
                new S3Settings(
                        s3.member("bucketAbacEnabled").isTrue(),
                        s3.member("blockPublicAccess").isTrue()));
    }

    private List<List<CompiledPolicy>> levels(ScenarioValue list) throws ScenarioFormatException {
        List<List<CompiledPolicy>> levels = new ArrayList<>();
        for (ScenarioValue level : list.elements("scenario.noList")) {
            if (level.isAbsent()) {
                throw level.wrong("scenario.noLevel");
            }
            List<CompiledPolicy> policies = new ArrayList<>();
            for (ScenarioValue element : level.elements("scenario.noLevel")) {
                policies.add(policy(element, "#" + (policies.size() + 1)));
            }
            levels.add(policies);
        }
        return levels;
    }

    private List<CompiledPolicy> named(ScenarioValue list) throws ScenarioFormatException {
        List<CompiledPolicy> policies = new ArrayList<>();
        for (ScenarioValue element : list.elements("scenario.noList")) {
            policies.add(policy(element, "#" + (policies.size() + 1)));
        }
        return policies;
    }

    private Optional<CompiledPolicy> single(ScenarioValue value, String name)
            throws ScenarioFormatException {
        return value.isAbsent() ? Optional.empty() : Optional.of(policy(value, name));
    }

    /// The policy that `value` is, or that it wraps with a name.
    ///
    /// @param otherwise the name of a policy that has none
    private CompiledPolicy policy(ScenarioValue value, String otherwise)
            throws ScenarioFormatException {
        if (!value.node().has("policy")) {
            return policy(otherwise, value);
        }
        String name = value.object().member("name").text().orElse(otherwise);
        return policy(name, value.member("policy"));
    }

    private CompiledPolicy policy(String name, ScenarioValue value) {
        ParsedPolicy parsed = PolicyParser.parse(value.source(), value.place());
        parsed.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> faulty.add(new Scenario.FaultyPolicy(name, problem)));
        return parsed.document()
                .map(document -> CompiledPolicy.of(name, document))
                .orElseGet(() -> new CompiledPolicy(name, List.of()));
    }

    private static String required(ScenarioValue request, String key)
            throws ScenarioFormatException {
        return request.member(key).text().orElseThrow(() -> request.wrong("scenario.missing", key));
    }
}
