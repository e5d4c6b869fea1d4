package studio.kengen.check.practice.account;

import java.util.List;

/// The evidence of a project.
///
/// @param accounts what is told of each account: those that a file is about and those of the project's organization, sorted
/// @param files how each file is used, in the project's order
public record ProjectEvidence(List<AccountEvidence> accounts, List<FileUse> files) {
    /// No file and no account.
    public static final ProjectEvidence NONE = new ProjectEvidence(List.of(), List.of());

    public ProjectEvidence {
        accounts = List.copyOf(accounts);
        files = List.copyOf(files);
    }
}
