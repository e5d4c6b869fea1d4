package studio.kengen.evidence.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.evidence.read.ImportReport.Skipped;
import studio.kengen.i18n.Message;

/// Gathers what is to be told about a file while it is read.
final class ReportBuilder {
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Message> notes = new LinkedHashSet<>();
    private int skippedInAll;
    private int lost;
    private boolean more;

    void skip(Place place, Message reason) {
        skippedInAll++;
        if (skipped.size() < ImportReport.MOST_SKIPPED) {
            skipped.add(new Skipped(place, reason));
        }
    }

    /// Something as a whole, unless it is there twice.
    void skip(Misfit misfit) {
        skip(misfit.place(), misfit.reason());
        if (!misfit.reason().key().equals("evidence.twice")) {
            lost++;
        }
    }

    /// AWS had more to tell than the file has.
    void moreToCome() {
        more = true;
        note(Message.of("evidence.note.moreToCome"));
    }

    void note(Message note) {
        notes.add(note);
    }

    Optional<Skipped> firstSkipped() {
        return skipped.stream().findFirst();
    }

    ImportReport report(Evidence evidence) {
        return new ImportReport(
                evidence.counts(), skipped, skippedInAll, new Gaps(more, lost), List.copyOf(notes));
    }
}
