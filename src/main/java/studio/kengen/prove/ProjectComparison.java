package studio.kengen.prove;

import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<Universe, PolicySet> old = policies(Parties.of(before, documentsBefore));
        Map<Universe, PolicySet> changed = policies(Parties.of(after, documentsAfter));
        Map<Universe, PolicySet> all = new LinkedHashMap<>(changed);
        all.putAll(old);
        Answer newAccess = new Answer.None();
        Answer lostAccess = new Answer.None();
        for (Universe universe : all.keySet()) {
            Outcome outcome =
                    comparison.compare(
                            old.getOrDefault(universe, PolicySet.NONE),
                            changed.getOrDefault(universe, PolicySet.NONE),
                            universe);
            newAccess = stronger(newAccess, outcome.newAccess());
            lostAccess = stronger(lostAccess, outcome.lostAccess());
        }
        return new Outcome(newAccess, lostAccess);
    }

    /// What holds for each source, by all that it can ask for in one account.
    private static Map<Universe, PolicySet> policies(Parties parties) {
        Map<Universe, PolicySet> policies = new LinkedHashMap<>();
        for (Party party : parties.sources()) {
            policies.put(party.universe(), party.policies());
        }
        return policies;
    }

    private static Answer stronger(Answer first, Answer second) {
        return first instanceof Answer.Found || second instanceof Answer.None ? first : second;
    }
}
