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
import studio.kengen.policy.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads scenarios: one JSON object or an array of them. Unknown keys are passed over.
public final class ScenarioReader {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EVERY_RESOURCE = "*";

    private final String file;
    private final JsonSource source;
    private final List<Scenario.FaultyPolicy> faulty = new ArrayList<>();

    private ScenarioReader(String file, JsonSource source) {
        this.file = file;
        this.source = source;
    }

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
        JsonNode root = tree(file, content);
        List<Scenario> scenarios = new ArrayList<>();
        if (root.isArray()) {
            for (int i = 0; i < root.size(); i++) {
                JsonPointer place = JsonPointer.ROOT.child(i);
                scenarios.add(new ScenarioReader(file, source).scenario(root.get(i), place));
            }
        } else {
            scenarios.add(new ScenarioReader(file, source).scenario(root, JsonPointer.ROOT));
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

    private Scenario scenario(JsonNode node, JsonPointer place) throws ScenarioFormatException {
        JsonPointer requestPlace = place.child("request");
        JsonNode request = node.path("request");
        if (!request.isObject()) {
            throw wrong(node.isObject() ? place : requestPlace, "scenario.noRequest");
        }
        return new Scenario(
                text(node, "name").orElse(""),
                text(node, "expected").orElse(""),
                request(request, requestPlace),
                policies(node, place),
                faulty);
    }

    private AccessRequest request(JsonNode request, JsonPointer place)
            throws ScenarioFormatException {
        String principal = required(request, "principal", place);
        Requester requester =
                Requester.parse(principal)
                        .orElseThrow(() ->
                                wrong(
                                        place.child("principal"),
                                        "scenario.unknownPrincipal",
                                        principal));
        String action = required(request, "action", place);
        if (action.indexOf(':') <= 0) {
            throw wrong(place.child("action"), "scenario.unknownAction", action);
        }
        JsonNode resource = request.path("resource");
        boolean takesNone = request.path("wildcardOnlyAction").asBoolean(false);
        String arn =
                takesNone
                        ? EVERY_RESOURCE
                        : resource.isString()
                                ? resource.asString()
                                : text(resource, "arn")
                                        .orElseThrow(() -> wrong(place, "scenario.noResource"));
        String account =
                text(resource, "account")
                        .or(() -> ownerOf(arn, requester))
                        .orElseThrow(
                                () -> wrong(place.child("resource"), "scenario.noAccount", arn));
        return new AccessRequest(
                requester, action, arn, account, context(request.path("context"), place));
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

    private RequestContext context(JsonNode context, JsonPointer place)
            throws ScenarioFormatException {
        Map<String, List<String>> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : context.properties()) {
            JsonNode value = entry.getValue();
            List<String> texts = new ArrayList<>();
            if (value.isArray()) {
                for (JsonNode element : value) {
                    texts.add(scalar(element, place, entry.getKey()));
                }
            } else if (!value.isNull()) {
                texts.add(scalar(value, place, entry.getKey()));
            }
            values.put(entry.getKey(), texts);
        }
        return RequestContext.of(values);
    }

    private String scalar(JsonNode value, JsonPointer place, String key)
            throws ScenarioFormatException {
        if (!value.isValueNode()) {
            throw wrong(place.child("context").child(key), "scenario.contextValue", key);
        }
        return value.asString();
    }

    private PolicySet policies(JsonNode node, JsonPointer place) throws ScenarioFormatException {
        JsonNode s3 = node.path("settings").path("s3");
        return new PolicySet(
                named(node.path("identityPolicies"), place.child("identityPolicies")),
                named(node.path("permissionBoundaries"), place.child("permissionBoundaries")),
                single(node, "sessionPolicy", place),
                levels(node.path("serviceControlPolicies"), place.child("serviceControlPolicies")),
                levels(
                        node.path("resourceControlPolicies"),
                        place.child("resourceControlPolicies")),
                single(node, "resourcePolicy", place),
                named(node.path("vpcEndpointPolicies"), place.child("vpcEndpointPolicies")),
                new S3Settings(
                        s3.path("bucketAbacEnabled").asBoolean(false),
                        s3.path("blockPublicAccess").asBoolean(false)));
    }

    private List<List<CompiledPolicy>> levels(JsonNode list, JsonPointer place)
            throws ScenarioFormatException {
        requireList(list, place);
        List<List<CompiledPolicy>> levels = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isArray()) {
                throw wrong(place.child(i), "scenario.noLevel");
            }
            levels.add(named(list.get(i), place.child(i)));
        }
        return levels;
    }

    private List<CompiledPolicy> named(JsonNode list, JsonPointer place)
            throws ScenarioFormatException {
        requireList(list, place);
        List<CompiledPolicy> policies = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            JsonPointer at = place.child(i);
            String name = text(element, "name").orElse("#" + (i + 1));
            policies.add(policy(name, element.has("policy") ? at.child("policy") : at));
        }
        return policies;
    }

    private void requireList(JsonNode list, JsonPointer place) throws ScenarioFormatException {
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw wrong(place, "scenario.noList");
        }
    }

    private Optional<CompiledPolicy> single(JsonNode node, String key, JsonPointer place) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        boolean wrapped = value.has("policy");
        JsonPointer at = wrapped ? place.child(key).child("policy") : place.child(key);
        return Optional.of(policy(text(value, "name").orElse(key), at));
    }

    private CompiledPolicy policy(String name, JsonPointer place) {
        ParsedPolicy parsed = PolicyParser.parse(source, place);
        parsed.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> faulty.add(new Scenario.FaultyPolicy(name, problem)));
        return parsed.document()
                .map(document -> CompiledPolicy.of(name, document))
                .orElseGet(() -> new CompiledPolicy(name, List.of()));
    }

    private String required(JsonNode node, String key, JsonPointer place)
            throws ScenarioFormatException {
        return text(node, key).orElseThrow(() -> wrong(place, "scenario.missing", key));
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private ScenarioFormatException wrong(JsonPointer place, String key, Object... arguments) {
        SourcePosition at = source.positionOf(place);
        return new ScenarioFormatException(
                Message.of(
                        "scenario.wrong",
                        file,
                        at.line(),
                        at.column(),
                        place.text(),
                        Message.of(key, arguments)));
    }
}
