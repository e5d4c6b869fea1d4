package studio.kengen.check.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.FileUse;
import studio.kengen.check.practice.account.ProjectEvidence;
import studio.kengen.check.practice.knowledge.PracticeKnowledge;
import studio.kengen.check.practice.signal.SignalOutcome;
import studio.kengen.design.Project;
import studio.kengen.evidence.EvidenceKind;

/// The state of every practice, case, anti-pattern and signal of one project on one day. Immutable.
///
/// @param practices the 14 practices
/// @param cases the 8 cases of not following them
/// @param antiPatterns the six anti-patterns
/// @param evidence the evidence behind, by account
/// @param today the day
public record PracticeBoard(
        List<PracticeState> practices,
        List<GroupState> cases,
        List<GroupState> antiPatterns,
        ProjectEvidence evidence,
        LocalDate today) {
    public PracticeBoard {
        practices = List.copyOf(practices);
        cases = List.copyOf(cases);
        antiPatterns = List.copyOf(antiPatterns);
    }

    static PracticeBoard of(
            Project project,
            ProjectEvidence evidence,
            List<SignalOutcome> outcomes,
            LocalDate today) {
        Judgements judgements = new Judgements(project.judgements());
        PracticeKnowledge knowledge = PracticeKnowledge.bundled();
        Set<String> stale =
                evidence.files().stream()
                        .filter(FileUse::stale)
                        .map(use -> use.file().kind())
                        .collect(Collectors.toSet());
        List<PracticeState> practices =
                knowledge.practices().stream()
                        .map(practice ->
                                PracticeState.of(
                                        practice,
                                        outcomes.stream()
                                                .filter(outcome ->
                                                        outcome.signal().practice()
                                                                == practice.number())
                                                .map(outcome ->
                                                        SignalState.of(
                                                                outcome,
                                                                judgements.of(
                                                                        outcome.signal().id()),
                                                                rests(outcome, stale)))
                                                .toList(),
                                        judgements.of(Integer.toString(practice.number()))))
                        .toList();
        return new PracticeBoard(
                practices,
                knowledge.cases().stream()
                        .map(number ->
                                GroupState.of(
                                        number,
                                        practices.stream()
                                                .filter(each ->
                                                        each.practice()
                                                                .notFollowed()
                                                                .equals(OptionalInt.of(number)))
                                                .toList()))
                        .toList(),
                knowledge.antiPatterns().stream()
                        .map(number ->
                                GroupState.of(
                                        number,
                                        practices.stream()
                                                .filter(each ->
                                                        each.practice()
                                                                .antiPattern()
                                                                .equals(OptionalInt.of(number)))
                                                .toList()))
                        .toList(),
                evidence,
                today);
    }

    private static boolean rests(SignalOutcome outcome, Set<String> staleKinds) {
        return outcome.signal().needs().stream()
                .flatMap(source -> source.evidence().stream())
                .map(EvidenceKind::key)
                .anyMatch(staleKinds::contains);
    }

    /// The practice with this number.
    public PracticeState practice(int number) {
        return practices.stream()
                .filter(each -> each.practice().number() == number)
                .findFirst()
                .orElseThrow();
    }

    /// The anti-pattern with this number, 1 to 6.
    public GroupState antiPattern(int number) {
        return antiPatterns.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /// Every signal, in the order of the practices.
    public List<SignalState> signals() {
        return practices.stream().flatMap(practice -> practice.signals().stream()).toList();
    }

    /// The signal with this id, if there is one.
    public Optional<SignalState> signal(String id) {
        return signals().stream().filter(state -> state.signal().id().equals(id)).findFirst();
    }

    /// The accounts that were looked at.
    public List<String> accounts() {
        return evidence.accounts().stream().map(AccountEvidence::account).toList();
    }
}
