package studio.kengen.check.practice.account;

import java.util.List;
import java.util.Set;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.OrganizationPolicy;

/// The evidence of a project.
///
/// @param accounts what is told of each account: those that a file is about and those of the project's organization, sorted
/// @param organization the policies of the organization, each once, with what the newest files tell. Its management account is
///     not among the accounts for that alone
/// @param kinds of which kinds there is a file that can be read
/// @param files how each file is used, in the project's order
public record ProjectEvidence(
        List<AccountEvidence> accounts,
        List<Held<OrganizationPolicy>> organization,
        Set<EvidenceKind> kinds,
        List<FileUse> files) {
    /// No file and no account.
    public static final ProjectEvidence NONE =
            new ProjectEvidence(List.of(), List.of(), Set.of(), List.of());

    public ProjectEvidence {
        accounts = List.copyOf(accounts);
        organization = List.copyOf(organization);
        kinds = Set.copyOf(kinds);
        files = List.copyOf(files);
    }
}
