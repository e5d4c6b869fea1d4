package studio.kengen.check.practice.grant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import studio.kengen.engine.Truth;

/// Looks through the policies of an account for something that a statement grants, and whether those who hold the policy
/// really have it.
public final class PolicyRisks {
    /// The engine is asked about so many actions of a statement at most; the first that is real is enough.
    private static final int MOST_ASKED = 40;

    private PolicyRisks() {}

    /// What is looked for in a statement.
    @FunctionalInterface
    public interface Wanted {
        /// The actions of the statement that are looked for; none where it is harmless.
        ///
        /// @param effective what is left of the statement's actions after the denials of those who hold the policy
        BitSet in(StatementFacts statement, BitSet effective, ActionNumbers numbers);
    }

    /// How findings name the actions: the engine is asked about the same names.
    @FunctionalInterface
    public interface Naming {
        /// Patterns for the actions.
        List<String> names(BitSet actions, ActionNumbers numbers);
    }

    /// A policy that grants what was looked for.
    ///
    /// @param policy the policy
    /// @param shown the actions, as patterns; at least one
    /// @param holders how many users, groups and roles hold it
    /// @param real yes where some holder really has it; unknown where the engine could not decide
    public record Risk(HeldPolicy policy, List<String> shown, int holders, Truth real) {
        public Risk {
            shown = List.copyOf(shown);
        }
    }

    /// The policies of an account that grant what is wanted, leaving out those of roles that AWS made for its services, and
    /// those whose every holder has it taken back.
    public static List<Risk> find(
            AccountGrants grants, PolicyReading reading, Wanted wanted, Naming naming) {
        SequencedMap<String, Collected> found = new LinkedHashMap<>();
        for (List<Holder> alike : grants.alike()) {
            Holder holder = alike.getFirst();
            if (!holder.isServiceLinked()) {
                for (HeldPolicy policy : holder.policies()) {
                    found.computeIfAbsent(policy.id(), _ -> new Collected(policy))
                            .add(
                                    look(grants, holder, policy, reading, wanted, naming),
                                    alike.size());
                }
            }
        }
        return found.values().stream().flatMap(collected -> collected.risk().stream()).toList();
    }

    /// What one policy gives one holder.
    private record Seen(List<String> shown, Truth real) {}

    private static Seen look(
            AccountGrants grants,
            Holder holder,
            HeldPolicy policy,
            PolicyReading reading,
            Wanted wanted,
            Naming naming) {
        Holding holding = grants.holding(holder);
        TreeSet<String> shown = new TreeSet<>();
        Truth real = Truth.NO;
        List<StatementFacts> statements = reading.identity(policy.document()).allowing().toList();
        for (StatementFacts statement : statements) {
            BitSet effective = (BitSet) statement.actions().clone();
            effective.and(holding.allowed());
            BitSet actions = wanted.in(statement, effective, reading.numbers());
            if (!actions.isEmpty()) {
                List<String> names = naming.names(actions, reading.numbers());
                Truth here =
                        holding.isPlain()
                                ? Truth.YES
                                : grants.isReal(
                                        holder,
                                        List.of(statement.written().statement()),
                                        names.stream().limit(MOST_ASKED).toList());
                if (here != Truth.NO) {
                    shown.addAll(names);
                }
                real = real.or(here);
            }
        }
        return new Seen(List.copyOf(shown), real);
    }

    /// What is known of one policy so far.
    private static final class Collected {
        private final HeldPolicy policy;
        private final TreeSet<String> shown = new TreeSet<>();
        private Truth real = Truth.NO;
        private int holders;

        Collected(HeldPolicy policy) {
            this.policy = policy;
        }

        void add(Seen seen, int number) {
            holders += number;
            shown.addAll(seen.shown());
            real = real.or(seen.real());
        }

        Optional<Risk> risk() {
            return real == Truth.NO
                    ? Optional.empty()
                    : Optional.of(new Risk(policy, new ArrayList<>(shown), holders, real));
        }
    }
}
