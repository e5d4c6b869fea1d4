package studio.kengen.control.companion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.kengen.design.RowId;
import studio.kengen.policy.Condition;

/// What finders have in common.
final class Rows {
    private Rows() {}

    /// The row to add; empty where nothing is missing. Most is there, so the rest is worked out only where it is not.
    static Optional<Proposal> missing(
            RowId source,
            List<String> actions,
            Supplier<Proposal.Spot> spot,
            Supplier<List<Condition>> conditions) {
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal.NewRow(source, actions, spot.get(), conditions.get()));
    }

    /// The condition that `key` has this value, with others.
    static List<Condition> with(String key, String value, Collection<Condition> others) {
        return Stream.concat(
                        Stream.of(new Condition("StringEquals", key, List.of(value))),
                        others.stream().filter(other -> !other.key().equalsIgnoreCase(key)))
                .toList();
    }
}
