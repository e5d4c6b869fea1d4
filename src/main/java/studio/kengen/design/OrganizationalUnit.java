package studio.kengen.design;

/// An organizational unit of AWS Organizations.
///
/// @param name what people call it
/// @param parent the unit that it is in; [RowId#NONE] directly under the root
/// @param note free text
public record OrganizationalUnit(RowId id, String name, RowId parent, String note) implements Row {}
