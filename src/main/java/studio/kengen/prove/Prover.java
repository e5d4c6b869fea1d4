package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.Reasoner;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.reason.Universe;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Parties.Party;
import studio.kengen.prove.Proof.Result;
import studio.kengen.task.Progress;

/// Answers the four obligations for documents of a project.
///
/// Looked at are all requests of the sources that have identity policies, each for resources of its own account, and of an
/// administrator of such an account. Assumed is that every SCP is attached above these accounts beside FullAWSAccess, that
/// key policies and trust policies leave the decision to the account's policies, and that no other resource policy grants
/// anything. What other sources (services, outside parties, anonymous requests) and sources of other accounts need comes from
/// resource policies, which are not among the documents: where there are such rows, sufficiency is undecided.
public final class Prover {
    private final Catalog catalog;
    private final Reasoner reasoner;

    /// @param catalog the catalogue that the areas were derived with
    public Prover(Catalog catalog) {
        this.catalog = catalog;
        this.reasoner = new Reasoner(catalog);
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
        List<CompiledStatement> unacceptable = TableStatements.unacceptable(areas);
        Parties parties = Parties.of(areas, documents);
        if (!parties.unreadable().isEmpty()) {
            return List.of(Obligation.values()).stream()
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
                        Stream.concat(parties.guardrails(), unacceptable.stream()).toList());
        List<Proof> proofs = new ArrayList<>();
        for (Obligation obligation : Obligation.values()) {
            proofs.add(
                    prove(
                            obligation,
                            parties.asked(obligation),
                            unacceptable,
                            shared,
                            areas,
                            progress));
            progress.report(proofs.size(), Obligation.values().length);
        }
        return List.copyOf(proofs);
    }

    private Proof prove(
            Obligation obligation,
            List<Party> parties,
            List<CompiledStatement> unacceptable,
            StatementIndex shared,
            Areas areas,
            Progress progress) {
        Optional<String> open = Optional.empty();
        for (Party party : parties) {
            progress.stopIfCancelled();
            Obstacle obstacle =
                    new Obstacle(
                            obligation, party.policies(), party.needed(), unacceptable, shared);
            Universe universe = Universe.of(party.requester(), party.requester().account());
            Answer answer =
                    reasoner.find(obstacle, universe, request -> isObstacle(obstacle, request));
            if (answer instanceof Answer.Found(var witness)) {
                return new Proof(
                        obligation,
                        Result.REFUTED,
                        Optional.of(
                                Refutation.of(obligation, party, unacceptable, witness, catalog)),
                        List.of(),
                        Message.of("prove.refuted." + obligation.name()));
            }
            if (answer instanceof Answer.Open(var what)) {
                open = Optional.of(what);
            }
        }
        if (open.isPresent()) {
            return undecided(obligation, List.of(), "prove.open", open.get());
        }
        if (obligation == Obligation.SUFFICIENT) {
            List<RowId> outside = ResourcePolicyNeeds.of(areas);
            if (!outside.isEmpty()) {
                RowNames names = RowNames.of(areas.project());
                return undecided(
                        obligation,
                        outside,
                        "prove.needsResourcePolicies",
                        outside.stream().map(names::name).collect(Collectors.joining(", ")));
            }
        }
        return new Proof(
                obligation,
                Result.PROVED,
                Optional.empty(),
                List.of(),
                new Message(
                        "prove.proved",
                        Stream.concat(Stream.of(parties.size()), ProofScope.ASSUMPTIONS.stream())
                                .toList()));
    }

    private static Proof undecided(
            Obligation obligation, List<RowId> rows, String key, String what) {
        return new Proof(
                obligation, Result.UNDECIDED, Optional.empty(), rows, Message.of(key, what));
    }

    /// Decides the request by itself, without the search that found it.
    private boolean isObstacle(Obstacle obstacle, AccessRequest request) {
        String action = request.action().toLowerCase(Locale.ROOT);
        RequestContext context = request.fullContext();
        Setting setting =
                Setting.of(
                        request.requester(),
                        action,
                        request.resource(),
                        request.resourceAccount(),
                        catalog::supportsRcp);
        return obstacle.ask(
                        Algebra.OF_ONE_REQUEST,
                        setting,
                        statement -> statement.matches(action, request.resource(), context))
                == Truth.YES;
    }
}
