package studio.kengen.pattern;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a shortest string that an automaton accepts, made of characters that a person can read.
final class ReadableExample {
    /// The most readable first.
    private static final String PREFERRED =
            "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:=@,+~!#$%&'()*;<>?[]^`{|}\"\\ ";

    private ReadableExample() {}

    static Optional<String> of(Automaton automaton) {
        State state = automaton.getInitialState();
        Map<State, Integer> distances = distancesToAcceptance(automaton);
        if (!distances.containsKey(state)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        while (!state.isAccept()) {
            Step step = bestStep(state, distances);
            text.append(step.character());
            state = step.to();
        }
        return Optional.of(text.toString());
    }

    private record Step(char character, State to) {}

    private static Step bestStep(State from, Map<State, Integer> distances) {
        int wanted = distances.getOrDefault(from, 0) - 1;
        Step best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Transition transition : from.getTransitions()) {
            Integer distance = distances.get(transition.getDest());
            if (distance == null || distance != wanted) {
                continue;
            }
            char character = mostReadable(transition.getMin(), transition.getMax());
            int rank = rank(character);
            if (best == null || rank < bestRank) {
                best = new Step(character, transition.getDest());
                bestRank = rank;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no way on although the distance is known");
        }
        return best;
    }

    private static char mostReadable(char min, char max) {
        for (int i = 0; i < PREFERRED.length(); i++) {
            char candidate = PREFERRED.charAt(i);
            if (candidate >= min && candidate <= max) {
                return candidate;
            }
        }
        return min;
    }

    /// The smaller the more readable.
    static int rank(char character) {
        int index = PREFERRED.indexOf(character);
        return index >= 0 ? index : PREFERRED.length() + character;
    }

    private static Map<State, Integer> distancesToAcceptance(Automaton automaton) {
        Map<State, List<State>> sources = new HashMap<>();
        Map<State, Integer> distances = new HashMap<>();
        Deque<State> queue = new ArrayDeque<>();
        for (State state : automaton.getStates()) {
            for (Transition transition : state.getTransitions()) {
                sources.computeIfAbsent(transition.getDest(), to -> new ArrayList<>()).add(state);
            }
            if (state.isAccept()) {
                distances.put(state, 0);
                queue.add(state);
            }
        }
        while (!queue.isEmpty()) {
            State state = queue.remove();
            int next = distances.getOrDefault(state, 0) + 1;
            for (State source : sources.getOrDefault(state, List.of())) {
                if (distances.putIfAbsent(source, next) == null) {
                    queue.add(source);
                }
            }
        }
        return distances;
    }
}
