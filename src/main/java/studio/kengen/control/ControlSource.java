package studio.kengen.control;

import java.util.Optional;
import studio.kengen.i18n.Message;

/// Which control of which risk something is, and who says so.
///
/// @param risk the id of the risk, `s3-public`
/// @param name what it is called there, unique among the risk's controls of its kind: `deny-except-role`,
///     `S3_BUCKET_PUBLIC_READ_PROHIBITED`
/// @param isOwn whether a project brought it
/// @param ownSentence what it does in the project's words; empty where the studio's words will do
public record ControlSource(
        String risk, String name, boolean isOwn, Optional<Message> ownSentence) {
    /// What stands for the risk of a control that is for no risk in particular.
    public static final String ANY_RISK = "any";

    /// A control of the studio.
    public static ControlSource ofStudio(String risk, String name) {
        return new ControlSource(risk, name, false, Optional.empty());
    }

    /// A control of a project.
    public static ControlSource ofProject(String risk, String name, Optional<Message> sentence) {
        return new ControlSource(risk, name, true, sentence);
    }
}
