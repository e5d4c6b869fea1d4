package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.catalog.Action;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.identitycenter.pattern.ActionSignatures.Signature;
import studio.kengen.policy.PolicyDocument;

/// Counts the actions that two forms do not allow alike.
///
/// Words that are equal allow alike. Of words that differ, a probe or else the engine tells whether they do.
final class Nearness {
    /// What two forms say of a class of actions in different words.
    private record Unlike(int actionClass, int one, int other) {}

    private final ActionTable actions;
    private final ActionSignatures signatures;
    private final Probes probes;
    private final PolicyComparison engine;
    private final List<Signature> byForm;
    private final Map<Unlike, Boolean> areAlike = new HashMap<>();

    Nearness(
            List<SetForm> forms,
            ActionTable actions,
            ActionSignatures signatures,
            Probes probes,
            PolicyComparison engine) {
        this.actions = actions;
        this.signatures = signatures;
        this.probes = probes;
        this.engine = engine;
        this.byForm = forms.stream().map(signatures::of).toList();
    }

    /// How many actions of the catalogue a form allows on some resource under some condition, denials apart.
    int breadth(int form) {
        return byForm.get(form).weight();
    }

    /// How far two forms are apart; empty where the share of differing actions is greater than `atMost`.
    Optional<Distance> distance(int one, int other, double atMost) {
        List<Unlike> unlike = new ArrayList<>();
        Distance sure = compareWords(byForm.get(one), byForm.get(other), atMost, unlike);
        int differing = sure.differing();
        double most = atMost * sure.all();
        if (!unlike.isEmpty() && differing <= most) {
            BitSet told = probes.differingClasses(one, other);
            for (Unlike words : unlike) {
                if (told.get(words.actionClass())) {
                    differing += actions.weight(words.actionClass());
                }
            }
            unlike.removeIf(words -> told.get(words.actionClass()));
        }
        for (int i = 0; i < unlike.size() && differing <= most; i++) {
            if (!areAlike.computeIfAbsent(unlike.get(i), this::ask)) {
                differing += actions.weight(unlike.get(i).actionClass());
            }
        }
        return differing <= most
                ? Optional.of(new Distance(differing, sure.all()))
                : Optional.empty();
    }

    /// Counts the actions that only one of two forms allows anything of; stops where they are too many.
    ///
    /// @param unlike takes the classes of which both do, in different words
    private Distance compareWords(
            Signature one, Signature other, double atMost, List<Unlike> unlike) {
        double limit = atMost * (one.weight() + other.weight());
        int both = 0;
        int alone = 0;
        int i = 0;
        int j = 0;
        while (alone <= limit && (i < one.size() || j < other.size())) {
            int left = one.classAt(i);
            int right = other.classAt(j);
            int weight = actions.weight(Math.min(left, right));
            if (left != right) {
                alone += weight;
            } else {
                both += weight;
                if (one.numbers()[i] != other.numbers()[j]) {
                    unlike.add(new Unlike(left, one.numbers()[i], other.numbers()[j]));
                }
            }
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return new Distance(alone, both + alone);
    }

    private boolean ask(Unlike words) {
        if (signatures.areCoveredMutually(words.one(), words.other())) {
            return true;
        }
        List<String> names =
                actions.examples(words.actionClass()).stream().map(Action::qualifiedName).toList();
        CompiledPolicy first = policy(words.one(), names);
        CompiledPolicy second = policy(words.other(), names);
        return isWithin(first, second) && isWithin(second, first);
    }

    private CompiledPolicy policy(int number, List<String> names) {
        return CompiledPolicy.of("set", PolicyDocument.of(signatures.about(number, names)));
    }

    private boolean isWithin(CompiledPolicy inner, CompiledPolicy outer) {
        Answer answer =
                engine.excess(
                        PolicyComparison.attached(List.of(inner), List.of()),
                        PolicyComparison.attached(List.of(outer), List.of()));
        if (answer instanceof Answer.Found(var witness)) {
            probes.add(witness);
        }
        return answer instanceof Answer.None;
    }
}
