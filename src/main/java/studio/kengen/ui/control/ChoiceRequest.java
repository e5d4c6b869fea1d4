package studio.kengen.ui.control;

import studio.kengen.control.choice.ChoiceOutcome;

/// What the user wants, with the values as they are entered. Can be asked again of a later state of the project.
@FunctionalInterface
interface ChoiceRequest {
    /// What comes of it; nothing is changed. For the background: of many rows it takes its time.
    ChoiceOutcome on(ControlBasis basis);
}
