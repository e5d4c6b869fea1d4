package studio.kengen.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.RowId;

/// Which documents hold for whom, once they are attached as they are meant to be.
///
/// @param documents of all kinds, in any order
public record Attachments<D extends Document>(List<D> documents) {
    public Attachments {
        documents = List.copyOf(documents);
    }

    /// The identity policies of the role or user that is `source`; together they say what it is allowed. None where nothing
    /// is granted to it.
    public List<D> identityPolicies(RowId source) {
        return of(DocumentKind.IDENTITY).filter(document -> isFor(document, source)).toList();
    }

    /// The one permissions boundary of `source`: its own, otherwise the common one; empty where there is neither.
    public Optional<D> boundary(RowId source) {
        return of(DocumentKind.BOUNDARY)
                .filter(document -> isFor(document, source))
                .findFirst()
                .or(this::commonBoundary);
    }

    /// The service control policies, all of which hold for every principal in the member accounts.
    public List<D> serviceControlPolicies() {
        return of(DocumentKind.SCP).toList();
    }

    /// The resource control policies, all of which hold for every resource in the member accounts.
    public List<D> resourceControlPolicies() {
        return of(DocumentKind.RCP).toList();
    }

    /// The permission sets of IAM Identity Center.
    public List<D> permissionSets() {
        return of(DocumentKind.PERMISSION_SETS).toList();
    }

    /// The resource policies, each for one access target.
    public List<D> resourcePolicies() {
        return of(DocumentKind.RESOURCE).toList();
    }

    private Optional<D> commonBoundary() {
        return of(DocumentKind.BOUNDARY)
                .filter(document -> document.source().isEmpty())
                .findFirst();
    }

    private Stream<D> of(DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind);
    }

    private static boolean isFor(Document document, RowId source) {
        return document.source().filter(source::equals).isPresent();
    }
}
