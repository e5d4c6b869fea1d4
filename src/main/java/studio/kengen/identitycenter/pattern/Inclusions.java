package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import studio.kengen.task.Progress;

/// Which forms are included in which. Asks the engine about as few pairs as it can: none that a probe tells apart, and none
/// that follows because inclusion is transitive. What the engine tells apart becomes a probe for all others.
final class Inclusions {
    /// Between two of which neither can be said to hold nor to fail.
    record Open(int inner, int outer, Inclusion.Unknown answer) {}

    private final List<SetForm> forms;
    private final Probes probes;
    private final SetComparison comparison;

    /// By form, those that it is included in, itself among them.
    private final List<BitSet> around = new ArrayList<>();

    private final Map<Integer, BitSet> comparable = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    private final StatementCover cover;

    private Inclusions(
            List<SetForm> forms, Probes probes, SetComparison comparison, StatementCover cover) {
        this.cover = cover;
        this.forms = forms;
        this.probes = probes;
        this.comparison = comparison;
    }

    static Inclusions of(
            List<SetForm> forms,
            Probes probes,
            SetComparison comparison,
            StatementCover cover,
            Progress progress) {
        Inclusions inclusions = new Inclusions(forms, probes, comparison, cover);
        inclusions.find(progress);
        return inclusions;
    }

    private void find(Progress progress) {
        IntStream.range(0, forms.size()).forEach(form -> around.add(new BitSet()));
        Map<List<String>, BitSet> byUnknown = new HashMap<>();
        for (int form = 0; form < forms.size(); form++) {
            byUnknown.computeIfAbsent(forms.get(form).unknown(), _ -> new BitSet()).set(form);
            around.get(form).set(form);
        }
        for (int form = 0; form < forms.size(); form++) {
            comparable.put(form, byUnknown.get(forms.get(form).unknown()));
        }
        // From the broadest on, so that what is around an outer form is known before an inner one
        // is looked at.
        List<Integer> order =
                IntStream.range(0, forms.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(probes::breadth)
                                        .reversed()
                                        .thenComparing(form -> form))
                        .toList();
        int done = 0;
        for (int inner : order) {
            progress.stopIfCancelled();
            findAround(inner, order);
            progress.report(++done, forms.size());
        }
    }

    private void findAround(int inner, List<Integer> order) {
        for (int outer : order.reversed()) {
            if (!around.get(inner).get(outer)
                    && comparable.getOrDefault(inner, new BitSet()).get(outer)
                    && comparison.canBeTold(forms.get(inner), forms.get(outer))
                    && probes.mayBeIncluded(inner, outer)) {
                ask(inner, outer);
            }
        }
    }

    private void ask(int inner, int outer) {
        SetForm some = forms.get(inner);
        SetForm other = forms.get(outer);
        if (cover.isIncluded(some, other)) {
            around.get(inner).or(around.get(outer));
            return;
        }
        Inclusion answer = comparison.ofKnownPolicies(some, other);
        if (answer instanceof Inclusion.Holds && !(some.isKnown() && other.isKnown())) {
            answer = comparison.included(some, other);
        }
        switch (answer) {
            case Inclusion.Holds() -> around.get(inner).or(around.get(outer));
            case Inclusion.Fails(var witness) -> probes.add(witness);
            case Inclusion.Unknown unknown -> open.add(new Open(inner, outer, unknown));
        }
    }

    /// Whether a form is included in another for certain.
    boolean holds(int inner, int outer) {
        return around.get(inner).get(outer);
    }

    /// The forms around a form that are not equal to it and have no other between.
    BitSet nextAround(int inner) {
        BitSet wider = strictlyAround(inner);
        BitSet next = (BitSet) wider.clone();
        wider.stream().mapToObj(this::strictlyAround).forEach(next::andNot);
        return next;
    }

    private BitSet strictlyAround(int inner) {
        BitSet wider = (BitSet) around.get(inner).clone();
        around.get(inner).stream()
                .filter(other -> around.get(other).get(inner))
                .forEach(wider::clear);
        return wider;
    }

    /// What could not be told.
    List<Open> open() {
        return open.stream().filter(pair -> !holds(pair.inner(), pair.outer())).toList();
    }
}
