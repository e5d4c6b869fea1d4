package studio.kengen.check.practice.fix;

import studio.kengen.i18n.Message;

/// A document that mends something, or commands that do.
///
/// @param kind what it is
/// @param fileName what it is best called, `require-mfa.json`
/// @param text its content; values in it that begin with `EXAMPLE` or belong to account 111122223333 are to be replaced
public record Fix(FixKind kind, String fileName, String text) {
    /// What it does, as a sentence.
    public Message title() {
        return Message.of("practice.document." + fileName.substring(0, fileName.lastIndexOf('.')));
    }
}
