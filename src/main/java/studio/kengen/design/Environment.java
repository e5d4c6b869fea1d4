package studio.kengen.design;

/// An environment of the system with its own threshold, such as production or development.
///
/// @param name what people call it
/// @param threshold impacts as bad as this or worse are not acceptable here
/// @param note free text
public record Environment(RowId id, String name, Impact threshold, String note) implements Row {
    /// The threshold of a project that names no environment: critical and localized are unacceptable.
    public static final Impact DEFAULT_THRESHOLD = Impact.LOCALIZED;
}
