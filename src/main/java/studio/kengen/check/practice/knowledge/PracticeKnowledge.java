package studio.kengen.check.practice.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The practices and their signals. Immutable.
public final class PracticeKnowledge {
    private static final String NONE = "-";

    private final List<Practice> practices;
    private final Map<String, Signal> signals = new LinkedHashMap<>();

    private PracticeKnowledge(List<Practice> practices, List<Signal> all) {
        this.practices = practices;
        all.forEach(signal -> signals.put(signal.id(), signal));
    }

    /// The knowledge that comes with the studio.
    public static PracticeKnowledge bundled() {
        return Bundled.KNOWLEDGE;
    }

    /// The 14 practices in their order.
    public List<Practice> practices() {
        return practices;
    }

    /// The practices of an anti-pattern.
    ///
    /// @param number 1 to 6
    public List<Practice> ofAntiPattern(int number) {
        return practices.stream()
                .filter(practice -> practice.antiPattern().equals(OptionalInt.of(number)))
                .toList();
    }

    /// The numbers of the cases of not following a practice.
    public List<Integer> cases() {
        return practices.stream()
                .flatMapToInt(practice -> practice.notFollowed().stream())
                .boxed()
                .toList();
    }

    /// The numbers of the anti-patterns, 1 to 6.
    public List<Integer> antiPatterns() {
        return IntStream.rangeClosed(1, Practice.ANTI_PATTERNS).boxed().toList();
    }

    /// The 81 signals in their order.
    public List<Signal> signals() {
        return List.copyOf(signals.values());
    }

    /// The signals of a practice.
    public List<Signal> signalsOf(int practice) {
        return signals.values().stream().filter(each -> each.practice() == practice).toList();
    }

    /// The signal with this id, if there is one.
    public Optional<Signal> signal(String id) {
        return Optional.ofNullable(signals.get(id));
    }

    private static Practice practice(List<String> cells) {
        return new Practice(
                Integer.parseInt(cells.get(0)), number(cells.get(1)), number(cells.get(2)));
    }

    private static OptionalInt number(String cell) {
        return cell.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static Signal signal(List<String> cells) {
        String id = cells.get(0);
        boolean anyOf = cells.get(1).contains("|");
        return new Signal(
                id,
                Integer.parseInt(id.substring(0, id.length() - 1)),
                List.of(cells.get(1).split("[,|]")).stream().map(SignalSource::ofKey).toList(),
                anyOf,
                cells.get(2).equals("decisive"),
                cells.get(3).equals(NONE)
                        ? Optional.empty()
                        : Optional.of(Threshold.valueOf(constant(cells.get(3)))),
                Gravity.valueOf(constant(cells.get(4))),
                cells.get(5));
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /// Read once, when first asked for.
    private static final class Bundled {
        private static final PracticeKnowledge KNOWLEDGE =
                new PracticeKnowledge(
                        KnowledgeLines.read("practices.txt", 3).stream()
                                .map(PracticeKnowledge::practice)
                                .toList(),
                        KnowledgeLines.read("signals.txt", 6).stream()
                                .map(PracticeKnowledge::signal)
                                .toList());
    }
}
