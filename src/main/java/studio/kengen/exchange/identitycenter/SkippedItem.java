package studio.kengen.exchange.identitycenter;

import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;

/// Something of a file that was not taken into the project.
///
/// @param file the file's name
/// @param reason what it is, why it was not taken, and what to do
public record SkippedItem(String file, Place place, Message reason) {
    /// File, place and reason.
    public Message message() {
        return Message.of("evidence.inFile", file, place.message(), reason);
    }
}
