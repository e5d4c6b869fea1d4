package studio.kengen.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Parties.Party;

/// The parts of B that rows of Table 1 need (A ∩ B): for each what its controls claim, and whether that is true.
final class NeededParts {
    /// What guardrails deny of a piece.
    private record Denied(Set<RowId> controls, Set<StatementRef> statements) {}

    private final CoverageBasis basis;
    private final ManyAnswers answers;
    private final UnneededParts unneeded;
    private final Map<RowId, List<Piece>> byUnacceptable = new LinkedHashMap<>();
    private final Map<Piece, Answer> claims = new HashMap<>();
    private final Map<Piece, Denied> denied = new HashMap<>();
    private int count;

    private NeededParts(CoverageBasis basis, ManyAnswers answers, UnneededParts unneeded) {
        this.basis = basis;
        this.answers = answers;
        this.unneeded = unneeded;
    }

    static NeededParts find(CoverageBasis basis, ManyAnswers answers, UnneededParts unneeded) {
        NeededParts parts = new NeededParts(basis, answers, unneeded);
        basis.areas().requestedPermissions().forEach(parts::collect);
        basis.parties().sources().forEach(parts::ask);
        return parts;
    }

    /// The parts of a row of Table 3-1, in the order of Table 1.
    List<CoveredPart> of(RowId unacceptable) {
        return pieces(unacceptable).map(this::covered).toList();
    }

    private Stream<Piece> pieces(RowId unacceptable) {
        return byUnacceptable.getOrDefault(unacceptable, List.of()).stream();
    }

    private void collect(RequestedPermission needed) {
        for (Encounter encounter : needed.encounters()) {
            if (encounter.unacceptable().isUnacceptable(basis.areas().project().threshold())) {
                List<Piece> found = Piece.of(needed.row(), encounter, basis.controls(), count);
                count += found.size();
                byUnacceptable
                        .computeIfAbsent(encounter.unacceptable().id(), _ -> new ArrayList<>())
                        .addAll(found);
            }
        }
    }

    private void ask(Party party) {
        List<Piece> own =
                byUnacceptable.values().stream()
                        .flatMap(List::stream)
                        .filter(piece -> isOf(piece, party))
                        .toList();
        List<Piece> claiming = own.stream().filter(piece -> piece.claim().isPresent()).toList();
        answers.of(
                        claiming,
                        party.universe(),
                        some ->
                                new Breach(
                                        party.policies(),
                                        some.stream()
                                                .flatMap(piece -> piece.claim().stream())
                                                .toList(),
                                        basis.shared()),
                        (piece, request) ->
                                piece.claim().filter(claim -> claim.isAbout(request)).isPresent())
                .forEach((piece, answer) -> claims.merge(piece, answer, ManyAnswers::stronger));
        own.forEach(
                piece -> piece.has().guarding().forEach(control -> guard(piece, control, party)));
    }

    /// Looks whether denials that come from a control deny something of a piece.
    private void guard(Piece piece, RowId control, Party party) {
        Set<CompiledStatement> from =
                party.policies()
                        .attachedPolicies()
                        .flatMap(policy -> policy.statements().stream())
                        .filter(CompiledStatement::isDeny)
                        .filter(statement -> basis.origins().of(statement.ref()).contains(control))
                        .collect(Collectors.toUnmodifiableSet());
        if (!from.isEmpty()
                && answers.find(
                                new DeniedInPart(piece.part(), party.policies().with(from)),
                                party.universe())
                        instanceof Answer.Found) {
            Denied all =
                    denied.computeIfAbsent(
                            piece, _ -> new Denied(new LinkedHashSet<>(), new LinkedHashSet<>()));
            all.controls().add(control);
            all.statements().addAll(statements(piece, party, from::contains));
        }
    }

    private CoveredPart covered(Piece piece) {
        Optional<Answer> claimed = Optional.ofNullable(claims.get(piece));
        boolean holds = claimed.filter(Answer.None.class::isInstance).isPresent();
        Set<RowId> controls = new LinkedHashSet<>(holds ? piece.claiming() : List.of());
        Set<StatementRef> by = new LinkedHashSet<>(holds ? statements(piece) : List.of());
        Optional.ofNullable(denied.get(piece))
                .ifPresent(guards -> {
                    controls.addAll(guards.controls());
                    by.addAll(guards.statements());
                });
        piece.mediated().stream()
                .filter(control -> isMediatorAlone(piece, control))
                .forEach(control -> controls.add(control.id()));
        List<RowId> accepted =
                basis.controls().accepted(Stream.of(piece.needed().id(), piece.unacceptable()));
        boolean isPrevented = holds && !piece.withdrawing().isEmpty();
        Optional<Message> open = isPrevented ? Optional.empty() : open(piece, claimed);
        return new CoveredPart(
                Optional.of(piece.needed().id()),
                piece.actions(),
                isPrevented
                        ? Protection.PREVENTED
                        : controls.isEmpty()
                                ? piece.has().protection(accepted, open.isPresent())
                                : Protection.RESTRICTED,
                List.copyOf(by),
                List.copyOf(controls),
                piece.has().guarding().stream().filter(c -> !controls.contains(c)).toList(),
                piece.has().watching(),
                accepted,
                open.or(() -> witness(claimed).map(CoveredPart::allowed))
                        .or(() ->
                                controls.isEmpty()
                                        ? piece.has().onSettings(accepted)
                                        : Optional.empty()),
                witness(claimed));
    }

    /// What leaves it open whether the claim about a piece holds; empty where it is known, or where nothing is claimed.
    private Optional<Message> open(Piece piece, Optional<Answer> claimed) {
        if (claimed.isPresent()) {
            return claimed.get() instanceof Answer.Open open
                    ? Optional.of(OpenAnswer.told(open))
                    : Optional.empty();
        }
        return piece.claim().map(_ -> Message.of("prove.coverage.noPrincipal"));
    }

    private static Optional<AccessRequest> witness(Optional<Answer> claimed) {
        return claimed.isPresent() && claimed.get() instanceof Answer.Found(var request)
                ? Optional.of(request)
                : Optional.empty();
    }

    /// Whether nobody but the mediator has what it does for others: what nobody needs is prevented, and from those whose
    /// rows the control covers it is taken.
    private boolean isMediatorAlone(Piece piece, Control control) {
        return unneeded.isPrevented(piece.unacceptable())
                && pieces(piece.unacceptable())
                        .filter(other -> control.covers().contains(other.needed().id()))
                        .filter(other -> !other.needed().source().equals(control.mediator()))
                        .allMatch(other -> claims.get(other) instanceof Answer.None);
    }

    /// The statements by which a piece is denied, or granted under conditions.
    private List<StatementRef> statements(Piece piece) {
        boolean isTaken = !piece.withdrawing().isEmpty();
        Predicate<CompiledStatement> wanted =
                statement -> statement.isDeny() || (!isTaken && !statement.actions().isOpen());
        return basis.parties().sources().stream()
                .filter(party -> isOf(piece, party))
                .flatMap(party -> statements(piece, party, wanted).stream())
                .distinct()
                .toList();
    }

    private List<StatementRef> statements(
            Piece piece, Party party, Predicate<CompiledStatement> wanted) {
        return basis.bearing().on(piece.part(), party.policies(), party.requester(), wanted);
    }

    private static boolean isOf(Piece piece, Party party) {
        return party.source().filter(piece.needed().source()::equals).isPresent();
    }
}
