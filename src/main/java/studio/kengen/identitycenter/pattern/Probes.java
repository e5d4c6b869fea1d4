package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.Combination;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.decide.Setting;

/// Requests that every form is asked about, so that forms which answer differently need not be compared: one request that the
/// first allows and the second refuses shows that the first is not included in the second.
///
/// Of policies whose text is not known nothing is said: for forms with such policies the probes are asked of what is known.
final class Probes {
    private final Catalog catalog;
    private final StatementPool pool;
    private final ActionTable actions;
    private final List<SetForm> forms;
    private final List<PolicySet> policies;
    private final List<AccessRequest> requests = new ArrayList<>();

    /// By form, the probes that it allows for certain, and those that it may allow.
    private final List<BitSet> allowed = new ArrayList<>();

    private final List<BitSet> possible = new ArrayList<>();

    /// By statement, the forms whose policies have it.
    private final Map<Integer, BitSet> formsWith = new HashMap<>();

    /// @param policies what the engine is asked about, by form
    Probes(
            Catalog catalog,
            StatementPool pool,
            ActionTable actions,
            List<SetForm> forms,
            List<PolicySet> policies) {
        this.catalog = catalog;
        this.pool = pool;
        this.actions = actions;
        this.forms = forms;
        this.policies = policies;
        for (int form = 0; form < forms.size(); form++) {
            allowed.add(new BitSet());
            possible.add(new BitSet());
            for (int id : forms.get(form).statements()) {
                formsWith.computeIfAbsent(id, _ -> new BitSet()).set(form);
            }
        }
    }

    /// What decides about a request in a form: forms that have the same of it answer alike.
    ///
    /// @param statements those that fit
    private record Grounds(List<Integer> statements, Optional<List<Integer>> boundary) {}

    /// Asks every form about one more request.
    void add(AccessRequest request) {
        int probe = requests.size();
        requests.add(request);
        String action = request.action().toLowerCase(Locale.ROOT);
        StatementFit fits = new StatementFit(pool, actions, request);
        Setting setting =
                Setting.of(
                        request.requester(),
                        action,
                        request.resource(),
                        request.resourceAccount(),
                        catalog::supportsRcp);
        Map<Grounds, Truth> answers = new HashMap<>();
        statementsThatFit(fits)
                .forEach((form, statements) -> {
                    Truth answer =
                            answers.computeIfAbsent(
                                    new Grounds(statements, forms.get(form).boundary()),
                                    _ -> ask(form, setting, fits));
                    allowed.get(form).set(probe, answer == Truth.YES);
                    possible.get(form).set(probe, answer != Truth.NO);
                });
    }

    private Truth ask(int form, Setting setting, StatementFit fits) {
        return Combination.of(Algebra.OF_ONE_REQUEST, setting, policies.get(form), fits::of)
                .allowed();
    }

    /// By form, which of its statements fit or may; of those forms only of which one allows.
    private Map<Integer, List<Integer>> statementsThatFit(StatementFit fits) {
        Map<Integer, List<Integer>> fitting = new TreeMap<>();
        BitSet allowing = new BitSet();
        for (int id : fits.candidates()) {
            if (fits.of(id) != Truth.NO) {
                BitSet having = formsWith.getOrDefault(id, new BitSet());
                having.stream()
                        .forEach(form ->
                                fitting.computeIfAbsent(form, _ -> new ArrayList<>()).add(id));
                if (!pool.get(id).isDeny()) {
                    allowing.or(having);
                }
            }
        }
        fitting.keySet().removeIf(form -> !allowing.get(form));
        return fitting;
    }

    /// Whether no probe shows that a form is not included in another.
    boolean mayBeIncluded(int inner, int outer) {
        BitSet more = (BitSet) allowed.get(inner).clone();
        more.andNot(possible.get(outer));
        return more.isEmpty();
    }

    /// The classes of the actions about which two forms answer differently.
    BitSet differingClasses(int one, int other) {
        BitSet differing = new BitSet();
        addExcess(one, other, differing);
        addExcess(other, one, differing);
        return differing;
    }

    private void addExcess(int one, int other, BitSet classes) {
        BitSet more = (BitSet) allowed.get(one).clone();
        more.andNot(possible.get(other));
        more.stream()
                .mapToObj(probe -> requests.get(probe).action().toLowerCase(Locale.ROOT))
                .flatMapToInt(action -> actions.classOf(action).stream())
                .forEach(classes::set);
    }

    /// How many probes a form may allow.
    int breadth(int form) {
        return possible.get(form).cardinality();
    }
}
