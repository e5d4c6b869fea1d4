package studio.kengen.ui.control;

import studio.kengen.design.change.ChangeSet;

/// How a choice ends.
interface ChoiceActions {
    /// The choice is made.
    void make(ChangeSet step);

    /// The choice is given up.
    void leave();
}
