package studio.kengen.ui.identitycenter.plan;

import java.util.Comparator;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.RowNames;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.AccessRequest;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.pattern.AccountCopies;
import studio.kengen.identitycenter.pattern.PatternFinder;
import studio.kengen.identitycenter.pattern.Patterns;
import studio.kengen.identitycenter.pattern.SetGrants;
import studio.kengen.identitycenter.pattern.SetMerges;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.task.Progress;
import studio.kengen.ui.project.Derived;

/// The patterns among the permission sets of one state of the project, and what merging them would mean. Immutable; made in
/// the background.
///
/// @param project the project that was looked at
/// @param names what its rows are called
/// @param areas its areas
/// @param patterns which sets are alike
/// @param merges works out what merging sets means
record PatternBasis(
        Project project, RowNames names, Areas areas, Patterns patterns, SetMerges merges) {
    /// Looks for patterns.
    ///
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    static PatternBasis of(Derived derived, Catalog catalog, Progress progress) {
        Project project = derived.project();
        SetGrants grants =
                SetGrants.of(
                        project,
                        new DocumentGenerator(catalog, derived.knowledge())
                                .generate(derived.areas())
                                .attachments(),
                        KnownPolicies.of(project));
        progress.stopIfCancelled();
        IdentityCenter center = IdentityCenter.of(project);
        Patterns patterns =
                new PatternFinder(catalog)
                        .find(
                                grants.of(center.sets()),
                                center::family,
                                PatternFinder.NEAR,
                                progress)
                        .withCopied(new AccountCopies(center, grants, catalog).find(progress));
        return new PatternBasis(
                project,
                RowNames.of(project),
                derived.areas(),
                patterns,
                new SetMerges(
                        center, grants, derived.areas(), catalog, derived.knowledge().quotas()));
    }

    /// The worst row of Table 3-1 that a request in area B falls under.
    Optional<UnacceptablePermission> met(AccessRequest request) {
        return areas.areaB().stream()
                .filter(row -> row.grants().stream().anyMatch(grant -> isOf(grant, request)))
                .map(row -> row.row())
                .min(Comparator.comparing(UnacceptablePermission::reckonedImpact));
    }

    private static boolean isOf(GrantedAction grant, AccessRequest request) {
        return grant.action().qualifiedName().equalsIgnoreCase(request.action())
                && grant.resources().stream()
                        .anyMatch(one -> WildcardPattern.of(one).matches(request.resource()));
    }
}
