package studio.kengen.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;
import studio.kengen.policy.Quotas;

/// `permission-sets/<source>.json`: the permission set of each person who comes through IAM Identity Center, as its API
/// knows it: name, description, session duration, the customer managed policies by name, the boundary.
///
/// The policies are those of `identity/` and `boundary/`, which must be in every account that the set is assigned to; a set
/// names them, so that there is one text of each policy to read and to prove.
///
/// Source: IAM Identity Center API reference, CreatePermissionSet, AttachCustomerManagedPolicyReferenceToPermissionSet,
/// PutPermissionsBoundaryToPermissionSet.
final class PermissionSets {
    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]{1,32}");

    /// Latin text only: the API takes no Japanese.
    private static final Pattern DESCRIPTION =
            Pattern.compile("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]{1,700}");

    /// The shortest: whoever may do dangerous things signs in again.
    private static final String SESSION_DURATION = "PT1H";

    private static final DocumentKind KIND = DocumentKind.PERMISSION_SETS;

    private final Quotas quotas;

    PermissionSets(Quotas quotas) {
        this.quotas = quotas;
    }

    /// @param policies the identity policies and boundaries of the project
    KindGenerator.Outcome generate(Basis basis, Attachments<GeneratedDocument> policies) {
        Map<String, String> names = new PolicyNames(basis.project()).byPath(policies.documents());
        SequencedMap<String, List<AccessSource>> sets = new LinkedHashMap<>();
        basis.project().sources().stream()
                .filter(source -> source.kind() == SourceKind.PERSON)
                .forEach(source ->
                        PrincipalPattern.permissionSet(source)
                                .ifPresent(name ->
                                        sets.computeIfAbsent(name, _ -> new ArrayList<>())
                                                .add(source)));
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>();
        sets.forEach((name, sources) -> {
            problems.addAll(problems(name, sources, policies, basis));
            if (NAME.matcher(name).matches()) {
                documents.add(document(name, sources, policies, names, basis));
            }
        });
        return new KindGenerator.Outcome(documents, problems);
    }

    private static GeneratedDocument document(
            String name,
            List<AccessSource> sources,
            Attachments<GeneratedDocument> policies,
            Map<String, String> names,
            Basis basis) {
        AccessSource first = sources.getFirst();
        List<GeneratedDocument> attached = attached(sources, policies);
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("Name", name);
        set.put("Description", description(first));
        set.put("SessionDuration", SESSION_DURATION);
        set.put(
                "CustomerManagedPolicyReferences",
                attached.stream().map(policy -> reference(policy, names)).toList());
        policies.boundary(first.id())
                .ifPresent(boundary ->
                        set.put(
                                "PermissionsBoundary",
                                Map.of(
                                        "CustomerManagedPolicyReference",
                                        reference(boundary, names))));
        List<RowId> rows = sources.stream().map(AccessSource::id).toList();
        return new GeneratedDocument(
                KIND,
                Optional.of(first.id()),
                basis.naming().permissionSet(first.id()),
                Message.of("generate.title.permissionSet", name),
                JsonWriter.pretty(set),
                Optional.empty(),
                List.of(new Origin(name, rows)),
                Optional.empty(),
                List.of(Message.of("generate.note.permissionSet")));
    }

    private static Map<String, Object> reference(
            GeneratedDocument policy, Map<String, String> names) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("Name", names.getOrDefault(policy.path(), policy.path()));
        reference.put("Path", "/");
        return reference;
    }

    private static List<GeneratedDocument> attached(
            List<AccessSource> sources, Attachments<GeneratedDocument> policies) {
        return sources.stream()
                .flatMap(source -> policies.identityPolicies(source.id()).stream())
                .toList();
    }

    private static String description(AccessSource source) {
        return Stream.of(source.note(), source.name())
                .filter(text -> DESCRIPTION.matcher(text).matches())
                .findFirst()
                .orElse("Designed with Kengen Studio");
    }

    private List<GenerationProblem> problems(
            String name,
            List<AccessSource> sources,
            Attachments<GeneratedDocument> policies,
            Basis basis) {
        List<GenerationProblem> problems = new ArrayList<>();
        List<RowId> rows = sources.stream().map(AccessSource::id).toList();
        if (!NAME.matcher(name).matches()) {
            problems.add(problem(rows, "generate.problem.permissionSetName", name));
        }
        if (sources.size() > 1) {
            problems.add(
                    problem(rows, "generate.problem.permissionSetShared", name, basis.text(rows)));
        }
        int count = attached(sources, policies).size();
        long most =
                Math.min(
                        quotas.value(Quotas.Name.POLICIES_PER_PERMISSION_SET),
                        quotas.value(Quotas.Name.MANAGED_POLICIES_PER_ROLE));
        if (count > most) {
            problems.add(
                    problem(rows, "generate.problem.permissionSetPolicies", name, count, most));
        }
        return problems;
    }

    private static GenerationProblem problem(List<RowId> rows, String key, Object... details) {
        return new GenerationProblem(KIND, rows, Message.of(key, details));
    }
}
