package studio.kengen.check.practice.grant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import studio.kengen.policy.Statement;

/// What one set of policies gives together, by action. Shared by all who have the same policies.
///
/// @param allowed the actions that are allowed somewhere and not denied outright
/// @param open the actions that are allowed everywhere and not denied outright
/// @param denials the denials that depend on resource or context
/// @param boundary what the permissions boundary says
/// @param unreadable names of the policies with errors, on which nothing is based
public record Holding(
        BitSet allowed,
        BitSet open,
        List<Statement> denials,
        Optional<PolicyFacts> boundary,
        List<String> unreadable) {
    static Holding of(Holder holder, PolicyReading reading) {
        BitSet allowed = new BitSet();
        BitSet open = new BitSet();
        BitSet denied = new BitSet();
        List<Statement> denials = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (HeldPolicy policy : holder.policies()) {
            PolicyFacts facts = reading.identity(policy.document());
            allowed.or(facts.allowed());
            open.or(facts.open());
            denied.or(facts.outrightDenied());
            facts.otherDenials().forEach(denials::add);
            if (!facts.readable()) {
                unreadable.add(policy.name());
            }
        }
        Optional<PolicyFacts> boundary =
                holder.boundary().map(policy -> reading.identity(policy.document()));
        boundary.ifPresent(limit -> {
            allowed.and(limit.allowed());
            open.and(limit.open());
            denied.or(limit.outrightDenied());
            limit.otherDenials().forEach(denials::add);
        });
        allowed.andNot(denied);
        open.andNot(denied);
        return new Holding(allowed, open, List.copyOf(denials), boundary, List.copyOf(unreadable));
    }

    /// Whether everything that is allowed by action is really allowed somewhere: nothing takes a part of it back.
    boolean isPlain() {
        return denials.isEmpty() && boundary.isEmpty();
    }
}
