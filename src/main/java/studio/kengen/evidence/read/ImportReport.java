package studio.kengen.evidence.read;

import java.util.List;
import studio.kengen.evidence.Evidence.Count;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;

/// What came of reading a file.
///
/// @param read how much of what was read
/// @param skipped what was not, in the order of the file; the first [#MOST_SKIPPED] only
/// @param skippedInAll how much was not
/// @param gaps what the file does not tell for that
/// @param notes what else to know, such as that AWS had more to tell than the file has
public record ImportReport(
        List<Count> read, List<Skipped> skipped, int skippedInAll, Gaps gaps, List<Message> notes) {
    /// So many skipped things are named.
    public static final int MOST_SKIPPED = 200;

    public ImportReport {
        read = List.copyOf(read);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /// Something that was not read.
    ///
    /// @param reason what it is, what is wrong with it, and what to do
    public record Skipped(Place place, Message reason) {}
}
