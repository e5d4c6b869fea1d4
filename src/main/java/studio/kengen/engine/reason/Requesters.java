package studio.kengen.engine.reason;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import studio.kengen.engine.Requester;
import studio.kengen.engine.statement.CompiledPolicy;

/// Requesters that policies with principals tell apart: those whom they name, and of all others one for every piece into
/// which names and conditions on principals cut them.
///
/// @param all each stands for those whom the policies treat alike
/// @param areExhaustive whether they show every way in which the policies can treat a requester
public record Requesters(Set<Requester> all, boolean areExhaustive) {
    public Requesters {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    /// The requesters that some policies tell apart.
    public static Requesters of(CompiledPolicy... policies) {
        PrincipalCuts cuts = new PrincipalCuts();
        for (CompiledPolicy policy : policies) {
            policy.statements().forEach(cuts::add);
        }
        return cuts.requesters();
    }

    /// An account number that belongs to none of them.
    String foreignAccount() {
        return unused(accounts(all), 999_999_999_999L);
    }

    /// The accounts of those that belong to one.
    static Set<String> accounts(Set<Requester> requesters) {
        Set<String> accounts = new LinkedHashSet<>();
        for (Requester requester : requesters) {
            if (requester instanceof Requester.OfAccount principal) {
                accounts.add(principal.account());
            }
        }
        return accounts;
    }

    /// The first number at or below `start` that is not `used`.
    static String unused(Set<String> used, long start) {
        long number = start;
        while (used.contains(Long.toString(number))) {
            number--;
        }
        return Long.toString(number);
    }
}
