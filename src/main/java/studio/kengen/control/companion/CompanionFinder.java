package studio.kengen.control.companion;

import java.util.List;

/// Finds the companions of one kind.
interface CompanionFinder {
    /// What a row needs, whether or not it is there.
    List<Companion> find(Asking row, Tables tables, HeldActions held);
}
