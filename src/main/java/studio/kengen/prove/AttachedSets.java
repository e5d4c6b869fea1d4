package studio.kengen.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.generate.PermissionSetMembers;
import studio.kengen.generate.PolicyNames;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.policy.JsonTree;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;

/// What the permission sets among the documents attach to the roles of their people: policies of other documents, an inline
/// policy, policies that the studio does not know.
///
/// @param <D> the documents
final class AttachedSets<D extends Document> {
    /// What a set attaches.
    ///
    /// @param documents the policies that are among the documents
    /// @param inline other policies whose text is known
    /// @param boundary the boundary, where it is among the documents
    /// @param knownBoundary the boundary, where its text is known although it is not among the documents
    /// @param unknownPolicies the policies that nobody knows
    /// @param unknownBoundaries the boundary, where nobody knows it
    /// @param unknownSet the name or path of the set, where nobody knows what it attaches
    /// @param unreadable the path of the document, where its inline policy is none that AWS accepts
    record Attached<D>(
            List<D> documents,
            List<CompiledPolicy> inline,
            Optional<D> boundary,
            Optional<CompiledPolicy> knownBoundary,
            List<String> unknownPolicies,
            List<String> unknownBoundaries,
            Optional<String> unknownSet,
            Optional<String> unreadable) {
        /// Of a set of which nothing is known.
        static <D> Attached<D> unknown(String set) {
            return new Attached<>(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.of(set),
                    Optional.empty());
        }
    }

    private record Parsed<D>(D document, Map<String, Object> tree) {}

    private final Map<RowId, List<Parsed<D>>> bySource = new HashMap<>();
    private final Map<RowId, PermissionSet> undocumented = new HashMap<>();
    private final Map<String, D> byName = new HashMap<>();
    private final Project project;
    private @Nullable KnownPolicies known;
    private final Set<String> fromEvidence = new TreeSet<>();

    AttachedSets(Project project, Attachments<D> attachments) {
        this.project = project;
        new PolicyNames(project)
                .byPath(attachments.documents())
                .forEach((path, name) ->
                        attachments.documents().stream()
                                .filter(document -> document.path().equals(path))
                                .forEach(document ->
                                        byName.put(name.toLowerCase(Locale.ROOT), document)));
        Map<RowId, List<AccessSource>> people = new HashMap<>();
        PermissionSetMembers members = new PermissionSetMembers(project);
        members.rows().forEach(row -> people.put(row.id(), members.of(row)));
        members.namedByArns().values().forEach(some -> people.put(some.getFirst().id(), some));
        for (D document : attachments.permissionSets()) {
            Map<String, Object> tree = JsonTree.object(document.text()).orElse(Map.of());
            document.source()
                    .ifPresent(set ->
                            people.getOrDefault(set, List.of())
                                    .forEach(person ->
                                            bySource.computeIfAbsent(
                                                            person.id(), _ -> new ArrayList<>())
                                                    .add(new Parsed<>(document, tree))));
        }
        for (PermissionSet row : members.rows()) {
            if (addsSomething(row, members)) {
                members.of(row).stream()
                        .filter(person -> !bySource.containsKey(person.id()))
                        .forEach(person -> undocumented.put(person.id(), row));
            }
        }
    }

    private static boolean addsSomething(PermissionSet row, PermissionSetMembers members) {
        return !row.managedPolicies().isEmpty()
                || !row.customerPolicies().isEmpty()
                || !row.inlinePolicy().isBlank()
                || !row.boundary().isBlank()
                || members.of(row).size() > 1;
    }

    /// What the set of a person attaches; empty where it has no set, or one that attaches only what is made for this person.
    ///
    /// @param account where the person has it: customer managed policies are those of this account
    Optional<Attached<D>> of(AccessSource source, String account) {
        List<Parsed<D>> sets = bySource.getOrDefault(source.id(), List.of());
        PermissionSet row = undocumented.get(source.id());
        if (sets.isEmpty()) {
            return row == null ? Optional.empty() : Optional.of(Attached.unknown(row.name()));
        }
        Optional<String> role = PrincipalPattern.permissionSet(source);
        List<Parsed<D>> ofRole =
                sets.stream().filter(set -> text(set.tree(), "Name").equals(role)).toList();
        List<Parsed<D>> meant = ofRole.isEmpty() ? sets : ofRole;
        return meant.size() == 1
                ? Optional.of(attached(meant.getFirst(), account))
                : Optional.of(Attached.unknown(paths(meant)));
    }

    private static <D extends Document> String paths(List<Parsed<D>> sets) {
        return String.join(", ", sets.stream().map(set -> set.document().path()).toList());
    }

    private Attached<D> attached(Parsed<D> set, String account) {
        Map<String, Object> tree = set.tree();
        if (tree.isEmpty()) {
            return Attached.unknown(set.document().path());
        }
        List<D> documents = new ArrayList<>();
        List<CompiledPolicy> inline = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Object reference : list(tree.get("CustomerManagedPolicyReferences"))) {
            generated(reference, DocumentKind.IDENTITY)
                    .ifPresentOrElse(
                            documents::add, () -> add(pathOf(reference), account, inline, unknown));
        }
        for (Object arn : list(tree.get("ManagedPolicies"))) {
            add(arn.toString(), account, inline, unknown);
        }
        Optional<String> text = text(tree, "InlinePolicy");
        Optional<CompiledPolicy> policy =
                text.flatMap(written -> PolicyParser.parse(written).sound())
                        .map(sound -> CompiledPolicy.of(set.document().path(), sound));
        policy.ifPresent(inline::add);
        Map<?, ?> boundary =
                tree.get("PermissionsBoundary") instanceof Map<?, ?> members ? members : Map.of();
        Optional<D> generated =
                generated(boundary.get("CustomerManagedPolicyReference"), DocumentKind.BOUNDARY);
        Optional<CompiledPolicy> told =
                boundary.isEmpty() || generated.isPresent()
                        ? Optional.empty()
                        : known(boundaryName(boundary), account);
        return new Attached<>(
                documents,
                inline,
                generated,
                told,
                unknown,
                boundary.isEmpty() || generated.isPresent() || told.isPresent()
                        ? List.of()
                        : List.of(boundaryName(boundary)),
                Optional.empty(),
                text.isPresent() && policy.isEmpty()
                        ? Optional.of(set.document().path())
                        : Optional.empty());
    }

    private void add(
            String name, String account, List<CompiledPolicy> texts, List<String> unknown) {
        known(name, account).ifPresentOrElse(texts::add, () -> unknown.add(name));
    }

    private Optional<CompiledPolicy> known(String name, String account) {
        Optional<PolicyDocument> text = known().find(name, account);
        if (text.isPresent() && KnownPolicies.NONE.find(name).isEmpty()) {
            fromEvidence.add(name);
        }
        return text.map(document -> CompiledPolicy.of(name, document));
    }

    /// Read when first asked for: evidence may be large, and most projects have no set that names such a policy.
    private KnownPolicies known() {
        KnownPolicies read = known == null ? KnownPolicies.of(project) : known;
        known = read;
        return read;
    }

    /// The policies whose text was found in evidence, so far.
    Set<String> fromEvidence() {
        return fromEvidence;
    }

    /// The document of a kind that a set refers to. Policies are generated without a path.
    private Optional<D> generated(@Nullable Object reference, DocumentKind kind) {
        return reference instanceof Map<?, ?> members
                        && text(members, "Path").orElse("/").equals("/")
                ? Optional.ofNullable(byName.get(name(reference).toLowerCase(Locale.ROOT)))
                        .filter(document -> document.kind() == kind)
                : Optional.empty();
    }

    private static String boundaryName(Map<?, ?> boundary) {
        return text(boundary, "ManagedPolicyArn")
                .orElseGet(() -> pathOf(boundary.get("CustomerManagedPolicyReference")));
    }

    private static String name(@Nullable Object reference) {
        return reference instanceof Map<?, ?> members ? text(members, "Name").orElse("?") : "?";
    }

    /// Path and name, `/team/Policy`.
    private static String pathOf(@Nullable Object reference) {
        return reference instanceof Map<?, ?> members
                ? text(members, "Path").orElse("/") + name(reference)
                : "?";
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Optional<String> text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
