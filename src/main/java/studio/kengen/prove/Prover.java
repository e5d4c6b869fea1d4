package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.Reasoner;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Parties.Party;
import studio.kengen.prove.Parties.Unknown;
import studio.kengen.prove.Proof.Result;
import studio.kengen.task.Progress;

/// Answers the four obligations for documents of a project.
///
/// Looked at are all requests of the project's sources for resources of their own accounts and of those that their rows name
/// or that have resource policies, of an administrator of such an account, and of whoever else the resource policies tell
/// apart. What is taken for granted: [ProofScope#ASSUMPTIONS], and of the requests that rows need what the proof tells. Rows
/// that need a resource policy which is not among the documents leave sufficiency undecided.
public final class Prover {
    private final Catalog catalog;
    private final Reasoner reasoner;
    private final Confirmation confirmation;

    /// @param catalog the catalogue that the areas were derived with
    public Prover(Catalog catalog) {
        this.catalog = catalog;
        this.reasoner = new Reasoner(catalog);
        this.confirmation = new Confirmation(catalog);
    }

    /// The proofs, in the order of [Obligation].
    ///
    /// @param documents which hold for whom
    public <D extends Document> List<Proof> prove(Areas areas, Attachments<D> documents) {
        return prove(areas, documents, Progress.UNWATCHED);
    }

    /// The same, for somebody who watches or may cancel it: progress is told in obligations.
    ///
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public <D extends Document> List<Proof> prove(
            Areas areas, Attachments<D> documents, Progress progress) {
        return prove(List.of(Obligation.values()), Parties.of(areas, documents), areas, progress);
    }

    /// The proof of one obligation.
    ///
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public <D extends Document> Proof prove(
            Obligation obligation, Areas areas, Attachments<D> documents, Progress progress) {
        return prove(List.of(obligation), Parties.of(areas, documents), areas, progress).getFirst();
    }

    /// The proofs of some obligations for some parties, in the order of `obligations`.
    List<Proof> prove(
            List<Obligation> obligations, Parties parties, Areas areas, Progress progress) {
        List<CompiledStatement> unacceptable = TableStatements.unacceptable(areas);
        if (!parties.unreadable().isEmpty()) {
            return obligations.stream()
                    .map(obligation ->
                            undecided(
                                    obligation,
                                    List.of(),
                                    "prove.unreadable",
                                    String.join(", ", parties.unreadable())))
                    .toList();
        }
        StatementIndex shared =
                new StatementIndex(
                        Stream.concat(parties.scpStatements(), unacceptable.stream()).toList());
        List<Proof> proofs = new ArrayList<>();
        for (Obligation obligation : obligations) {
            proofs.add(prove(obligation, parties, unacceptable, shared, areas, progress));
            progress.report(proofs.size(), obligations.size());
        }
        return List.copyOf(proofs);
    }

    private Proof prove(
            Obligation obligation,
            Parties parties,
            List<CompiledStatement> unacceptable,
            StatementIndex shared,
            Areas areas,
            Progress progress) {
        Optional<Answer.Open> open = Optional.empty();
        List<Unknown> unknown = new ArrayList<>();
        for (Party party : parties.asked(obligation)) {
            progress.stopIfCancelled();
            if (obligation == Obligation.SUFFICIENT && !party.unknown().isEmpty()) {
                // What nobody knows may deny what is needed.
                if (!party.needed().isEmpty()) {
                    unknown.add(party.unknown());
                }
                continue;
            }
            Obstacle obstacle =
                    new Obstacle(
                            obligation,
                            party.policies(),
                            party.needed(),
                            party.permitted(),
                            unacceptable,
                            shared);
            Answer answer =
                    reasoner.find(
                            obstacle,
                            party.universe(),
                            request -> confirmation.isYes(obstacle, request));
            if (answer instanceof Answer.Found && !party.unknown().isEmpty()) {
                unknown.add(party.unknown());
                continue;
            }
            if (answer instanceof Answer.Found(var witness)) {
                return new Proof(
                        obligation,
                        Result.REFUTED,
                        Optional.of(
                                Refutation.of(obligation, party, unacceptable, witness, catalog)),
                        List.of(),
                        Optional.empty(),
                        refuted(obligation, parties, witness),
                        parties.assumed(obligation));
            }
            if (answer instanceof Answer.Open unclear) {
                open = Optional.of(unclear);
            }
        }
        if (!unknown.isEmpty()) {
            return undecided(obligation, List.of(), notKnown(unknown));
        }
        if (open.isPresent()) {
            return undecided(obligation, List.of(), OpenAnswer.told(open.get()));
        }
        if (!parties.isComplete(obligation)) {
            return undecided(obligation, List.of(), OpenAnswer.told(OpenAnswer.PRINCIPALS));
        }
        if (obligation == Obligation.SUFFICIENT) {
            List<RowId> outside = parties.needingOtherPolicies();
            if (!outside.isEmpty()) {
                RowNames names = RowNames.of(areas.project());
                return undecided(
                        obligation,
                        outside,
                        "prove.needsResourcePolicies",
                        outside.stream().map(names::name).collect(Collectors.joining(", ")));
            }
        }
        List<Message> assumed = parties.assumed(obligation);
        return new Proof(
                obligation,
                Result.PROVED,
                Optional.empty(),
                List.of(),
                Optional.of(parties.holds(obligation)),
                assumed.stream()
                        .reduce(
                                proved(parties.holds(obligation)),
                                (told, more) -> Message.of("prove.proved.assuming", told, more)),
                assumed);
    }

    private static Message refuted(Obligation obligation, Parties parties, AccessRequest witness) {
        Message refuted = Message.of("prove.refuted." + obligation.name());
        return obligation == Obligation.SUFFICIENT && parties.assumptions().isRegionMissing(witness)
                ? Message.of("prove.refuted.region", refuted)
                : refuted;
    }

    /// What nobody knows, and what would tell.
    private static Message notKnown(List<Unknown> unknown) {
        String sets = joined(unknown.stream().flatMap(each -> each.sets().stream()));
        Message ofSets = Message.of("prove.unknownSets", sets);
        List<Unknown> ofPolicies =
                unknown.stream().filter(each -> !each.policies().isEmpty()).toList();
        if (ofPolicies.isEmpty()) {
            return ofSets;
        }
        Message message =
                Message.of(
                        "prove.unknownPolicies",
                        joined(ofPolicies.stream().flatMap(each -> each.policies().stream())),
                        joined(ofPolicies.stream().map(Unknown::account)));
        return sets.isEmpty() ? message : Message.of("prove.unknownBoth", message, ofSets);
    }

    private static String joined(Stream<String> names) {
        return names.distinct().sorted().collect(Collectors.joining(", "));
    }

    private static Message proved(Message holds) {
        return new Message(
                "prove.proved",
                Stream.<Object>concat(Stream.of(holds), ProofScope.ASSUMPTIONS.stream()).toList());
    }

    private static Proof undecided(
            Obligation obligation, List<RowId> rows, String key, String what) {
        return undecided(obligation, rows, Message.of(key, what));
    }

    private static Proof undecided(Obligation obligation, List<RowId> rows, Message why) {
        return new Proof(
                obligation,
                Result.UNDECIDED,
                Optional.empty(),
                rows,
                Optional.empty(),
                why,
                List.of());
    }
}
