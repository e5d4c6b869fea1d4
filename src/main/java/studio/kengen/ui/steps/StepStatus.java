package studio.kengen.ui.steps;

import java.util.List;
import studio.kengen.i18n.Message;
import studio.kengen.ui.shell.Place;

/// Where one of the four steps stands.
///
/// @param number 1 to 4
/// @param facts what is there, each leading to its table
/// @param missing what is still to do, the most important first; none where the step is done
record StepStatus(int number, List<Item> facts, List<Item> missing) {
    /// Something that the step has or lacks.
    record Item(Message text, Place place) {}

    StepStatus {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    boolean isDone() {
        return missing.isEmpty();
    }
}
