package studio.kengen.check.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.design.Judgement;
import studio.kengen.design.Verdict;

/// What people judged of practices and signals: of several judgements of one subject the newest, of one day the last row.
final class Judgements {
    private static final Comparator<Judgement> OLDEST_FIRST =
            Comparator.comparing(Judgement::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, Judgement> bySubject = new HashMap<>();

    Judgements(List<Judgement> rows) {
        rows.stream()
                .filter(row -> row.verdict() != null)
                .sorted(OLDEST_FIRST)
                .forEach(row -> bySubject.put(row.subject().strip(), row));
    }

    Optional<Judgement> of(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /// Whether a judgement counts: that all is well needs a reason, since it stands for evidence that nobody has.
    static boolean counts(Judgement judgement) {
        return judgement.verdict() == Verdict.VIOLATED || !judgement.reason().isBlank();
    }

    /// What a judgement says, if it counts.
    static Optional<State> state(Optional<Judgement> judgement) {
        return judgement
                .filter(Judgements::counts)
                .flatMap(row -> Optional.ofNullable(row.verdict()))
                .map(State::of);
    }
}
