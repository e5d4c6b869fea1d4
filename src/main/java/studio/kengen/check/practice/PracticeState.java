package studio.kengen.check.practice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.practice.knowledge.Practice;
import studio.kengen.check.practice.knowledge.SignalSource;
import studio.kengen.check.practice.signal.Missing;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.Judgement;

/// What is known of a practice.
///
/// @param practice the practice
/// @param signals its signals
/// @param computed what follows from them
/// @param judgement what a person judges of it
/// @param state what counts: violated if a signal shows so; otherwise the judgement, if there is one
/// @param contradicted whether the judgement says otherwise than the signals
public record PracticeState(
        Practice practice,
        List<SignalState> signals,
        State computed,
        Optional<Judgement> judgement,
        State state,
        boolean contradicted) {
    public PracticeState {
        signals = List.copyOf(signals);
    }

    static PracticeState of(
            Practice practice, List<SignalState> signals, Optional<Judgement> judgement) {
        State computed = computed(signals);
        Optional<State> judged = Judgements.state(judgement);
        State state = computed == State.VIOLATED ? computed : judged.orElse(computed);
        boolean contradicted =
                judged.isPresent() && computed != State.NOT_KNOWN && judged.get() != computed;
        return new PracticeState(practice, signals, computed, judgement, state, contradicted);
    }

    private static State computed(List<SignalState> signals) {
        if (signals.stream().anyMatch(SignalState::violatesPractice)) {
            return State.VIOLATED;
        }
        List<SignalResult> decisive =
                signals.stream()
                        .filter(signal -> signal.signal().decisive())
                        .map(SignalState::result)
                        .toList();
        if (decisive.contains(SignalResult.NOT_KNOWN)) {
            return State.NOT_KNOWN;
        }
        return decisive.contains(SignalResult.CLEAR) ? State.FOLLOWED : State.NOT_APPLICABLE;
    }

    /// The files that would tell more, each once, those of decisive signals first.
    public List<Missing> missing() {
        Map<SignalSource, Set<String>> accounts = new LinkedHashMap<>();
        signals.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.signal().decisive(), one.signal().decisive()))
                .filter(signal -> signal.result() == SignalResult.NOT_KNOWN)
                .flatMap(signal -> signal.outcome().missing().stream())
                .forEach(missing ->
                        accounts.computeIfAbsent(missing.source(), _ -> new LinkedHashSet<>())
                                .addAll(missing.accounts()));
        return accounts.entrySet().stream()
                .map(entry -> new Missing(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
