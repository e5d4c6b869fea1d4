package studio.kengen.check.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.kengen.check.Finding;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.check.practice.account.FileUse;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.check.practice.signal.Subject;
import studio.kengen.design.Judgement;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// What a board says as findings, one for each violated signal however many subjects it has.
public final class PracticeFindings {
    private static final int MOST_NAMES = 3;

    /// What another check of the design says already, row by row (6h), and what is a hint and no finding (8c): a design in
    /// which not every row has a note is not broken.
    private static final Set<String> SAID_ELSEWHERE = Set.of("6h", "8c");

    private PracticeFindings() {}

    /// The findings of a board, by practice; then those about evidence and judgements.
    ///
    /// @param project the board's project
    public static List<Finding> of(Project project, PracticeBoard board) {
        List<Finding> findings = new ArrayList<>();
        board.signals().stream()
                .filter(state -> state.outcome().result() == SignalResult.VIOLATED)
                .filter(state -> !SAID_ELSEWHERE.contains(state.signal().id()))
                .forEach(state -> findings.add(finding(state)));
        board.evidence().files().forEach(use -> add(use, findings));
        for (Judgement judgement : project.judgements()) {
            add(judgement, board, findings);
        }
        return List.copyOf(findings);
    }

    private static Finding finding(SignalState state) {
        List<Subject> subjects = state.outcome().subjects();
        List<String> names = subjects.stream().map(PracticeFindings::name).distinct().toList();
        return new Finding(
                state.signal().code(),
                state.signal().gravity().severity(),
                subjects.getFirst().place(),
                Message.of(
                        "practice.finding.violated",
                        state.signal().meaning(),
                        subjects.size(),
                        String.join(", ", names.stream().limit(MOST_NAMES).toList()),
                        Math.max(0, names.size() - MOST_NAMES),
                        state.signal().fix()));
    }

    private static String name(Subject subject) {
        return subject.account().isEmpty() || subject.name().equals(subject.account())
                ? subject.name()
                : subject.account() + ' ' + subject.name();
    }

    private static void add(FileUse use, List<Finding> findings) {
        Place place = new Place(Table.EVIDENCE, use.file().id(), "records");
        use.problem()
                .ifPresent(problem ->
                        findings.add(
                                new Finding(
                                        "EVIDENCE_UNREADABLE",
                                        Severity.ERROR,
                                        place,
                                        Message.of(
                                                "practice.finding.unreadable",
                                                use.file().file(),
                                                problem))));
        if (use.stale() && !use.superseded()) {
            findings.add(
                    new Finding(
                            "EVIDENCE_STALE",
                            Severity.WARNING,
                            place,
                            Message.of(
                                    "practice.finding.stale", use.file().file(), use.ageDays())));
        }
    }

    private static void add(Judgement judgement, PracticeBoard board, List<Finding> findings) {
        String subject = judgement.subject().strip();
        boolean known =
                board.signal(subject).isPresent()
                        || board.practices().stream()
                                .anyMatch(each ->
                                        Integer.toString(each.practice().number()).equals(subject));
        if (!known) {
            findings.add(
                    finding(
                            judgement,
                            "JUDGEMENT_OF_NOTHING",
                            Severity.WARNING,
                            "subject",
                            Message.of("practice.finding.judgementOfNothing", subject)));
        } else if (judgement.verdict() != null && !Judgements.counts(judgement)) {
            findings.add(
                    finding(
                            judgement,
                            "JUDGEMENT_WITHOUT_REASON",
                            Severity.WARNING,
                            "reason",
                            Message.of("practice.finding.judgementWithoutReason", subject)));
        } else if (isContradicted(judgement, board)) {
            findings.add(
                    finding(
                            judgement,
                            "JUDGEMENT_CONTRADICTED",
                            Severity.WARNING,
                            "verdict",
                            Message.of("practice.finding.judgementContradicted", subject)));
        }
    }

    private static boolean isContradicted(Judgement judgement, PracticeBoard board) {
        return board.signals().stream()
                        .filter(SignalState::contradicted)
                        .anyMatch(state -> state.judgement().filter(judgement::equals).isPresent())
                || board.practices().stream()
                        .filter(PracticeState::contradicted)
                        .anyMatch(state -> state.judgement().filter(judgement::equals).isPresent());
    }

    private static Finding finding(
            Judgement judgement, String code, Severity severity, String field, Message message) {
        return new Finding(
                code, severity, new Place(Table.JUDGEMENTS, judgement.id(), field), message);
    }
}
