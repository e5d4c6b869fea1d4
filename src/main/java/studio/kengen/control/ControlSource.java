package studio.kengen.control;

import java.util.Optional;

/// Which control of which risk something is, and who says so.
///
/// @param risk the id of the risk, `s3-public`
/// @param name what it is called there, unique among the risk's controls of its kind: `deny-except-role`,
///     `S3_BUCKET_PUBLIC_READ_PROHIBITED`
/// @param ownSentence what it does, for a control that a project brought; empty for one of the studio
public record ControlSource(String risk, String name, Optional<String> ownSentence) {
    /// What stands for the risk of a control that is for no risk in particular.
    public static final String ANY_RISK = "any";

    /// A control of the studio.
    public static ControlSource ofStudio(String risk, String name) {
        return new ControlSource(risk, name, Optional.empty());
    }

    /// Whether a project brought it.
    public boolean isOwn() {
        return ownSentence.isPresent();
    }
}
