package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.generate.PolicyNames;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;

/// What the permission sets of a project allow, once its documents are generated. Immutable.
///
/// A set that names sources has the identity policies that are generated for them and, where it has no boundary of its own,
/// the boundary of the first of them, as the generated permission sets do.
public final class SetGrants {
    private final Attachments<GeneratedDocument> documents;
    private final Map<String, PolicyDocument> generated = new HashMap<>();
    private final KnownPolicies known;

    private SetGrants(
            Project project, Attachments<GeneratedDocument> documents, KnownPolicies known) {
        this.documents = documents;
        this.known = known;
        Map<String, String> names = new PolicyNames(project).byPath(documents.documents());
        for (GeneratedDocument document : documents.documents()) {
            String name = names.get(document.path());
            if (name != null) {
                document.policy()
                        .ifPresent(policy -> generated.put(KnownPolicies.key('/' + name), policy));
            }
        }
    }

    /// What the sets of `project` allow.
    ///
    /// @param documents the identity policies and boundaries that are generated for `project`
    /// @param known policies that are known besides
    public static SetGrants of(
            Project project, Attachments<GeneratedDocument> documents, KnownPolicies known) {
        return new SetGrants(project, documents, known);
    }

    /// What each set of the list allows, in its order.
    public List<SetGrant> of(List<PermissionSet> sets) {
        return sets.stream().map(this::of).toList();
    }

    /// What a set allows, whether it is in the project or not.
    public SetGrant of(PermissionSet set) {
        List<PolicyDocument> texts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (RowId source : set.sources()) {
            documents.identityPolicies(source).stream()
                    .map(GeneratedDocument::policy)
                    .flatMap(Optional::stream)
                    .forEach(texts::add);
        }
        set.managedPolicies().forEach(name -> add(name, texts, unknown));
        set.customerPolicies().forEach(name -> add(name, texts, unknown));
        if (!set.inlinePolicy().isBlank()) {
            PolicyParser.parse(set.inlinePolicy())
                    .sound()
                    .ifPresentOrElse(texts::add, () -> unknown.add(set.inlinePolicy().strip()));
        }
        return new SetGrant(set.id(), texts, unknown, boundary(set));
    }

    private void add(String name, List<PolicyDocument> texts, List<String> unknown) {
        if (!name.isBlank()) {
            find(name).ifPresentOrElse(texts::add, () -> unknown.add(KnownPolicies.key(name)));
        }
    }

    private SetBoundary boundary(PermissionSet set) {
        String name = set.boundary();
        if (!name.isBlank()) {
            return find(name)
                    .<SetBoundary>map(SetBoundary.Known::new)
                    .orElseGet(() -> new SetBoundary.Unknown(KnownPolicies.key(name)));
        }
        return set.sources().stream()
                .findFirst()
                .flatMap(documents::boundary)
                .flatMap(GeneratedDocument::policy)
                .<SetBoundary>map(SetBoundary.Known::new)
                .orElseGet(SetBoundary.None::new);
    }

    private Optional<PolicyDocument> find(String name) {
        return Optional.ofNullable(generated.get(KnownPolicies.key(name)))
                .or(() -> known.find(name));
    }
}
