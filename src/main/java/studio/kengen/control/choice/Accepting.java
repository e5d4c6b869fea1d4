package studio.kengen.control.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Draft;
import studio.kengen.i18n.Message;

/// What accepting risks does to the tables of a project.
public final class Accepting {
    private final Project project;

    public Accepting(Project project) {
        this.project = project;
    }

    /// Accepts the risk of rows. The same owner, reason and review date are one row of Table 4. Refused with the fields
    /// `owner`, `reason`, `reviewDate` and `covers`.
    ///
    /// @param covers ids of Table 1 and of Table 3-1
    /// @param reviewDate null where nobody has said
    public ChoiceOutcome accept(
            Collection<RowId> covers, String owner, String reason, @Nullable LocalDate reviewDate) {
        List<ValueProblem> problems = problems(covers, owner, reason, reviewDate);
        if (!problems.isEmpty()) {
            return new ChoiceOutcome.Refused(problems);
        }
        Draft draft = new Draft(project);
        Optional<AcceptedRisk> same =
                project.acceptedRisks().stream()
                        .filter(risk -> risk.owner().equals(owner.strip()))
                        .filter(risk -> risk.reason().equals(reason.strip()))
                        .filter(risk -> Objects.equals(risk.reviewDate(), reviewDate))
                        .findFirst();
        if (same.isPresent()) {
            draft.replace(covering(same.get(), ControlRows.union(same.get().covers(), covers)));
        } else {
            draft.add(
                    new AcceptedRisk(
                            project.newId(Table.ACCEPTED_RISKS),
                            List.copyOf(covers),
                            owner.strip(),
                            reason.strip(),
                            reviewDate));
        }
        return ChoiceOutcome.of(draft, Message.of("choice.step.accept", covers.size()));
    }

    /// Takes rows out of what an accepted risk covers; the accepted risk itself where it covers nothing then.
    public ChoiceOutcome withdraw(AcceptedRisk risk, Collection<RowId> covers) {
        Draft draft = new Draft(project);
        List<RowId> left =
                risk.covers().stream().filter(covered -> !covers.contains(covered)).toList();
        if (left.isEmpty()) {
            draft.remove(risk);
        } else {
            draft.replace(covering(risk, left));
        }
        return ChoiceOutcome.of(draft, Message.of("choice.step.withdrawAccepted"));
    }

    private static List<ValueProblem> problems(
            Collection<RowId> covers, String owner, String reason, @Nullable LocalDate reviewDate) {
        List<ValueProblem> problems = new ArrayList<>();
        if (owner.isBlank()) {
            problems.add(new ValueProblem("owner", Message.of("choice.accept.owner")));
        }
        if (reason.isBlank()) {
            problems.add(new ValueProblem("reason", Message.of("choice.accept.reason")));
        }
        if (reviewDate == null) {
            problems.add(new ValueProblem("reviewDate", Message.of("choice.accept.reviewDate")));
        }
        if (covers.isEmpty()) {
            problems.add(new ValueProblem("covers", Message.of("choice.covers.none")));
        }
        return problems;
    }

    static AcceptedRisk covering(AcceptedRisk risk, List<RowId> covers) {
        return new AcceptedRisk(risk.id(), covers, risk.owner(), risk.reason(), risk.reviewDate());
    }
}
