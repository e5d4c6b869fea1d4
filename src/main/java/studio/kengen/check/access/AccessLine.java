package studio.kengen.check.access;

import studio.kengen.design.RowId;

/// That somebody has a permission set in an account.
///
/// @param principal the group or user who has it
/// @param via the group by way of which a user has it; the principal itself where it is assigned directly
/// @param account the account
/// @param permissionSet the set: [AccessReport#set] says what it allows
public record AccessLine(RowId principal, RowId via, RowId account, RowId permissionSet) {}
