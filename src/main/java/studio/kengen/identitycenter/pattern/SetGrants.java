package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.generate.PermissionSetMembers;
import studio.kengen.generate.PolicyNames;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;

/// What the permission sets of a project allow, once its documents are generated. Immutable, and safe to share
/// between threads.
///
/// A set has the identity policies that are generated for its people and, where it has no boundary of its own, the boundary of
/// the first of them, as the generated permission sets do.
public final class SetGrants {
    private final Attachments<GeneratedDocument> documents;
    private final Map<String, PolicyDocument> generated;
    private final Map<String, Optional<PolicyDocument>> parsed;
    private final KnownPolicies known;
    private final PermissionSetMembers members;

    private SetGrants(
            Project project, Attachments<GeneratedDocument> documents, KnownPolicies known) {
        this.documents = documents;
        this.known = known;
        this.members = new PermissionSetMembers(project);
        this.generated = generated(project, documents);
        this.parsed = new ConcurrentHashMap<>();
    }

    private SetGrants(SetGrants before, Project project) {
        this.documents = before.documents;
        this.known = before.known;
        this.members = new PermissionSetMembers(project);
        this.generated = before.generated;
        this.parsed = before.parsed;
    }

    private static Map<String, PolicyDocument> generated(
            Project project, Attachments<GeneratedDocument> documents) {
        Map<String, PolicyDocument> generated = new HashMap<>();
        Map<String, String> names = new PolicyNames(project).byPath(documents.documents());
        for (GeneratedDocument document : documents.documents()) {
            String name = names.get(document.path());
            if (name != null) {
                document.policy()
                        .ifPresent(policy -> generated.put(KnownPolicies.key(name), policy));
            }
        }
        return generated;
    }

    /// What the sets of `project` allow.
    ///
    /// @param documents the identity policies and boundaries that are generated for `project`
    /// @param known policies that are known besides
    public static SetGrants of(
            Project project, Attachments<GeneratedDocument> documents, KnownPolicies known) {
        return new SetGrants(project, documents, known);
    }

    /// What sets allow once sets and sources are those of `changed`; the documents remain the ones that were generated before.
    SetGrants after(Project changed) {
        return new SetGrants(this, changed);
    }

    /// The people whom a set is for: those whom it names, and those in no set whose roles' ARNs name it.
    public List<RowId> people(PermissionSet set) {
        return Stream.concat(
                        set.sources().stream(),
                        members.namedBy(set.name()).stream().map(AccessSource::id))
                .distinct()
                .toList();
    }

    /// What each set of the list allows, in its order.
    public List<SetGrant> of(List<PermissionSet> sets) {
        return sets.stream().map(this::of).toList();
    }

    /// What a set allows, whether it is in the project or not. The text of a customer managed policy is known where it is the
    /// same in all accounts that are known to have it.
    public SetGrant of(PermissionSet set) {
        return of(set, known::find);
    }

    /// What a set allows in an account, whose own customer managed policies count.
    ///
    /// @param account its number
    public SetGrant in(String account, PermissionSet set) {
        return of(set, name -> known.find(name, account));
    }

    private SetGrant of(
            PermissionSet set, Function<String, Optional<PolicyDocument>> knownPolicies) {
        Function<String, Optional<PolicyDocument>> find =
                name ->
                        Optional.ofNullable(generated.get(KnownPolicies.key(name)))
                                .or(() -> knownPolicies.apply(name));
        List<PolicyDocument> texts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (RowId source : people(set)) {
            documents.identityPolicies(source).stream()
                    .map(GeneratedDocument::policy)
                    .flatMap(Optional::stream)
                    .forEach(texts::add);
        }
        set.managedPolicies().forEach(name -> add(name, find, texts, unknown));
        set.customerPolicies().forEach(name -> add(name, find, texts, unknown));
        if (!set.inlinePolicy().isBlank()) {
            inline(set.inlinePolicy())
                    .ifPresentOrElse(texts::add, () -> unknown.add(set.inlinePolicy().strip()));
        }
        return new SetGrant(set.id(), texts, unknown, boundary(set, find));
    }

    private Optional<PolicyDocument> inline(String text) {
        return parsed.computeIfAbsent(text, written -> PolicyParser.parse(written).sound());
    }

    private static void add(
            String name,
            Function<String, Optional<PolicyDocument>> find,
            List<PolicyDocument> texts,
            List<String> unknown) {
        if (!name.isBlank()) {
            find.apply(name)
                    .ifPresentOrElse(texts::add, () -> unknown.add(KnownPolicies.key(name)));
        }
    }

    private SetBoundary boundary(
            PermissionSet set, Function<String, Optional<PolicyDocument>> find) {
        String name = set.boundary();
        if (!name.isBlank()) {
            return find.apply(name)
                    .<SetBoundary>map(SetBoundary.Known::new)
                    .orElseGet(() -> new SetBoundary.Unknown(KnownPolicies.key(name)));
        }
        return people(set).stream()
                .findFirst()
                .flatMap(documents::boundary)
                .flatMap(GeneratedDocument::policy)
                .<SetBoundary>map(SetBoundary.Known::new)
                .orElseGet(SetBoundary.None::new);
    }
}
