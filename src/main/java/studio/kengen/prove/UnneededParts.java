package studio.kengen.prove;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.Question;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.i18n.Message;
import studio.kengen.prove.PartControls.Has;
import studio.kengen.prove.Parties.Party;

/// The parts of B that nobody needs (B − A): denied to an administrator of an account, and to every source and whoever else
/// the documents tell apart but for what its own rows need.
final class UnneededParts {
    private final CoverageBasis basis;
    private final ManyAnswers answers;
    private final List<RowId> rows;
    private final List<Party> administrators;
    private final Map<RowId, Answer> told = new HashMap<>();

    private UnneededParts(CoverageBasis basis, ManyAnswers answers) {
        this.basis = basis;
        this.answers = answers;
        this.rows = List.copyOf(basis.unacceptable().keySet());
        this.administrators = basis.parties().asked(Obligation.GUARDED);
    }

    /// @param proved the obligations that are proved of the documents: where all of B is safe and guarded, so is each part
    static UnneededParts find(CoverageBasis basis, ManyAnswers answers, Set<Obligation> proved) {
        UnneededParts parts = new UnneededParts(basis, answers);
        for (Obligation obligation : List.of(Obligation.GUARDED, Obligation.SAFE)) {
            if (!proved.contains(obligation)) {
                basis.parties().asked(obligation).forEach(party -> parts.ask(obligation, party));
            }
        }
        return parts;
    }

    /// Whether a row's part is proved to be denied.
    boolean isPrevented(RowId row) {
        return !administrators.isEmpty()
                && basis.parties().isComplete(Obligation.SAFE)
                && answer(row) instanceof Answer.None;
    }

    /// The parts of a row.
    List<CoveredPart> of(RowExpansion<UnacceptablePermission> row) {
        RowId id = row.row().id();
        List<String> actions =
                row.grants().stream()
                        .map(GrantedAction::action)
                        .map(a -> a.qualifiedName())
                        .toList();
        if (actions.isEmpty()) {
            return List.of();
        }
        Map<Has, List<String>> byAction = basis.controls().byAction(actions, List.of(id));
        return isPrevented(id)
                ? List.of(prevented(id, actions, byAction.keySet()))
                : byAction.entrySet().stream()
                        .map(some -> notPrevented(id, some.getValue(), some.getKey()))
                        .toList();
    }

    private void ask(Obligation obligation, Party party) {
        Map<RowId, Answer> found =
                answers.of(
                        rows,
                        party.universe(),
                        some -> obstacle(obligation, party, some),
                        this::isIn);
        found.forEach((row, answer) -> told.merge(row, answer, ManyAnswers::stronger));
    }

    private Question obstacle(Obligation obligation, Party party, List<RowId> some) {
        return new Obstacle(
                obligation,
                party.policies(),
                List.of(),
                party.permitted(),
                some.stream().flatMap(row -> statements(row).stream()).toList(),
                basis.shared());
    }

    private boolean isIn(RowId row, AccessRequest request) {
        return Claim.never(statements(row)).isAbout(request);
    }

    private List<CompiledStatement> statements(RowId row) {
        return basis.unacceptable().getOrDefault(row, List.of());
    }

    private CoveredPart prevented(RowId row, List<String> actions, Set<Has> has) {
        List<StatementRef> denials =
                administrators.stream()
                        .flatMap(party ->
                                basis
                                        .bearing()
                                        .on(
                                                statements(row),
                                                party.policies(),
                                                party.requester(),
                                                CompiledStatement::isDeny)
                                        .stream())
                        .distinct()
                        .toList();
        List<RowId> controls = basis.denyingBehind(denials);
        Set<RowId> unproved = new LinkedHashSet<>();
        Set<RowId> watchers = new LinkedHashSet<>();
        has.forEach(each -> {
            unproved.addAll(each.guarding());
            watchers.addAll(each.watching());
        });
        controls.forEach(unproved::remove);
        return new CoveredPart(
                Optional.empty(),
                actions,
                Protection.PREVENTED,
                denials,
                controls,
                List.copyOf(unproved),
                List.copyOf(watchers),
                basis.controls().accepted(Stream.of(row)),
                Optional.empty(),
                Optional.empty());
    }

    private CoveredPart notPrevented(RowId row, List<String> actions, Has has) {
        List<RowId> accepted = basis.controls().accepted(Stream.of(row));
        Optional<Message> open = open(row);
        Optional<AccessRequest> witness = witness(row);
        return new CoveredPart(
                Optional.empty(),
                actions,
                has.protection(accepted, open.isPresent()),
                List.of(),
                List.of(),
                has.guarding(),
                has.watching(),
                accepted,
                open.or(() -> witness.map(CoveredPart::allowed)).or(() -> has.onSettings(accepted)),
                witness);
    }

    /// What leaves it open whether the row's part is denied; empty where it is known.
    private Optional<Message> open(RowId row) {
        if (administrators.isEmpty()) {
            return Optional.of(Message.of("prove.coverage.noAccount"));
        }
        return switch (answer(row)) {
            case Answer.Open open -> Optional.of(OpenAnswer.told(open));
            case Answer.None() -> Optional.of(OpenAnswer.told(OpenAnswer.PRINCIPALS));
            case Answer.Found _ -> Optional.empty();
        };
    }

    private Optional<AccessRequest> witness(RowId row) {
        return answer(row) instanceof Answer.Found(var request)
                ? Optional.of(request)
                : Optional.empty();
    }

    private Answer answer(RowId row) {
        return told.getOrDefault(row, new Answer.None());
    }
}
