package studio.kengen.ui.grid;

/// One value that an editor offers.
///
/// @param text what goes into the cell, `s3:GetObject`
/// @param detail what stands beside it in the list, `Read · object`; may be empty
public record Suggestion(String text, String detail) {
    /// A value that needs no explanation.
    public static Suggestion of(String text) {
        return new Suggestion(text, "");
    }
}
