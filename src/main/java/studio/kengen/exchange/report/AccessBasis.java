package studio.kengen.exchange.report;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.access.AccessReport;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.prove.Proof;
import studio.kengen.prove.Prover;
import studio.kengen.prove.SourceProofs;
import studio.kengen.task.Progress;

/// What the access report tells of.
///
/// @param center the plan
/// @param access who has which set where, and what sets allow
/// @param proofs of the whole project
/// @param bySource of the sources of its permission sets
public record AccessBasis(
        IdentityCenter center, AccessReport access, List<Proof> proofs, SourceProofs bySource) {
    public AccessBasis {
        proofs = List.copyOf(proofs);
    }

    /// Works out everything about a project.
    ///
    /// @param documents which are generated for it
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public static AccessBasis of(
            Areas areas, DocumentSet documents, Catalog catalog, Progress progress) {
        Project project = areas.project();
        IdentityCenter center = IdentityCenter.of(project);
        List<Proof> proofs = new Prover(catalog).prove(areas, documents.attachments(), progress);
        AccessReport access = new AccessReport(center, areas, documents.attachments(), catalog);
        List<RowId> sources =
                center.sets().stream()
                        .flatMap(set -> access.set(set.id()).stream())
                        .flatMap(set -> set.people().stream())
                        .distinct()
                        .toList();
        return new AccessBasis(
                center,
                access,
                proofs,
                SourceProofs.of(
                        areas, documents.attachments(), proofs, sources, catalog, progress));
    }

    Project project() {
        return center.project();
    }

    List<PermissionSet> sets() {
        return center.sets();
    }

    /// Groups, then users.
    Stream<RowId> principals() {
        return Stream.concat(
                project().groups().stream().map(group -> group.id()),
                project().users().stream().map(user -> user.id()));
    }
}
