package studio.kengen.ui.practice;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.check.practice.GroupState;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.check.practice.PracticeState;
import studio.kengen.check.practice.State;
import studio.kengen.check.practice.knowledge.Practice;
import studio.kengen.i18n.Message;

/// A line of the board's list.
sealed interface BoardEntry {
    /// What names the line as long as the board is shown: `anti-pattern 2`, `practice 3`.
    String key();

    /// A heading between lines.
    record Heading(Message text) implements BoardEntry {
        @Override
        public String key() {
            return text.key();
        }
    }

    /// An anti-pattern.
    record AntiPattern(GroupState group) implements BoardEntry {
        @Override
        public String key() {
            return "anti-pattern " + group.number();
        }
    }

    /// A best practice.
    record BestPractice(PracticeState practice) implements BoardEntry {
        @Override
        public String key() {
            return keyOf(practice.practice());
        }

        static String keyOf(Practice practice) {
            return "practice " + practice.number();
        }
    }

    /// The lines of a board.
    ///
    /// @param openOnly whether what is followed or does not apply is left out
    static List<BoardEntry> of(PracticeBoard board, boolean openOnly) {
        List<BoardEntry> entries = new ArrayList<>();
        entries.add(new Heading(Message.of("practices.heading.antiPatterns")));
        board.antiPatterns().stream()
                .filter(group -> !openOnly || isOpen(group.state()))
                .forEach(group -> entries.add(new AntiPattern(group)));
        entries.add(new Heading(Message.of("practices.heading.practices")));
        board.practices().stream()
                .filter(practice -> !openOnly || isOpen(practice.state()))
                .forEach(practice -> entries.add(new BestPractice(practice)));
        return List.copyOf(entries);
    }

    private static boolean isOpen(State state) {
        return state == State.VIOLATED || state == State.NOT_KNOWN;
    }
}
