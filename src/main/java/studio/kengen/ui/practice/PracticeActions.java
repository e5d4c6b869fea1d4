package studio.kengen.ui.practice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.check.Place;
import studio.kengen.check.practice.fix.Fix;
import studio.kengen.design.Judgement;
import studio.kengen.design.Verdict;

/// What the parts of the board let the user do.
interface PracticeActions {
    /// Selects an anti-pattern or practice by its key.
    void open(String key);

    /// Goes to what is behind a signal.
    void open(Place place);

    /// Goes to the files that were exported from AWS.
    void openEvidence();

    /// Puts a fix on the clipboard.
    void copy(Fix fix);

    /// Asks for a file and writes a fix to it.
    void save(Fix fix);

    /// Notes what a person judges; without a verdict the judgement is taken back.
    ///
    /// @param before the judgement so far
    void judge(
            String subject,
            Optional<Judgement> before,
            @Nullable Verdict verdict,
            String reason,
            String owner);
}
