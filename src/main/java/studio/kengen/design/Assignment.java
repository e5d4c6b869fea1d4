package studio.kengen.design;

/// An account assignment of IAM Identity Center: who gets which permission set where.
///
/// @param principal the [DirectoryGroup], or the [DirectoryUser]
/// @param permissionSet the [PermissionSet]
/// @param place the [OrganizationAccount], or the [OrganizationalUnit] that stands for every account in it and in the units
///     below it
/// @param note free text
public record Assignment(RowId id, RowId principal, RowId permissionSet, RowId place, String note)
        implements Row {}
