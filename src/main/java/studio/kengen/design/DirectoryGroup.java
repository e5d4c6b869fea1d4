package studio.kengen.design;

/// A group of the directory that IAM Identity Center knows people from.
///
/// @param name its display name
/// @param principalId its id in the identity store; empty where that is not known yet
/// @param note free text
public record DirectoryGroup(RowId id, String name, String principalId, String note)
        implements Row {}
