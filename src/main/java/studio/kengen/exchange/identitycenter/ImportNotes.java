package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;

/// Gathers what is to be told about an import.
final class ImportNotes {
    private final List<SkippedItem> skipped = new ArrayList<>();
    private final SequencedSet<Message> notes = new LinkedHashSet<>();

    void skip(Spot spot, Message reason) {
        skipped.add(new SkippedItem(spot.file(), spot.place(), reason));
    }

    void skip(String file, Misfit misfit) {
        skipped.add(new SkippedItem(file, misfit.place(), misfit.reason()));
    }

    void note(Message note) {
        notes.add(note);
    }

    List<SkippedItem> skipped() {
        return skipped;
    }

    List<Message> notes() {
        return List.copyOf(notes);
    }
}
