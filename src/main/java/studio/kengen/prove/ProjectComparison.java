package studio.kengen.prove;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.reason.PolicyComparison.Outcome;
import studio.kengen.engine.reason.Universe;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.prove.Parties.Party;

/// Compares what the documents of two projects allow their sources, who are the same where their ARNs are.
///
/// The same is assumed as by [Prover]. A source of only one of the projects is allowed nothing by the other.
public final class ProjectComparison {
    private final PolicyComparison comparison;

    public ProjectComparison(Catalog catalog) {
        comparison = new PolicyComparison(catalog);
    }

    /// Compares two projects with documents.
    public <D extends Document> Outcome compare(
            Areas before,
            Attachments<D> documentsBefore,
            Areas after,
            Attachments<D> documentsAfter) {
        Map<Universe, Party> old = parties(Parties.of(before, documentsBefore));
        Map<Universe, Party> changed = parties(Parties.of(after, documentsAfter));
        Map<Universe, Party> all = new LinkedHashMap<>(changed);
        all.putAll(old);
        Answer newAccess = new Answer.None();
        Answer lostAccess = new Answer.None();
        for (Universe universe : all.keySet()) {
            Outcome outcome =
                    compare(
                            Optional.ofNullable(old.get(universe)),
                            Optional.ofNullable(changed.get(universe)),
                            universe);
            newAccess = stronger(newAccess, outcome.newAccess());
            lostAccess = stronger(lostAccess, outcome.lostAccess());
        }
        return new Outcome(newAccess, lostAccess);
    }

    /// Where something holds that nobody knows, only the same policies are known to allow the same.
    private Outcome compare(Optional<Party> old, Optional<Party> changed, Universe universe) {
        List<String> unknown =
                Stream.concat(old.stream(), changed.stream())
                        .flatMap(party -> party.unknown().names())
                        .distinct()
                        .toList();
        if (unknown.isEmpty()) {
            return comparison.compare(policies(old), policies(changed), universe);
        }
        boolean isSame =
                policies(old).equals(policies(changed))
                        && old.map(Party::unknown).equals(changed.map(Party::unknown));
        Answer answer = isSame ? new Answer.None() : new Answer.Open(String.join(", ", unknown));
        return new Outcome(answer, answer);
    }

    private static PolicySet policies(Optional<Party> party) {
        return party.map(Party::policies).orElse(PolicySet.NONE);
    }

    /// The sources, by all that each can ask for in one account.
    private static Map<Universe, Party> parties(Parties parties) {
        Map<Universe, Party> all = new LinkedHashMap<>();
        for (Party party : parties.sources()) {
            all.put(party.universe(), party);
        }
        return all;
    }

    private static Answer stronger(Answer first, Answer second) {
        return first instanceof Answer.Found || second instanceof Answer.None ? first : second;
    }
}
