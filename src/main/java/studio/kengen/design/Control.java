package studio.kengen.design;

import java.util.List;
import studio.kengen.policy.Condition;

/// A row of Table 4: a control chosen for rows of Table 1 (their part in A ∩ B) or of Table 3-1 (B − A).
///
/// @param covers the rows that it controls: ids of Table 1 and of Table 3-1
/// @param method which of the five ways it is
/// @param mechanism what does it: a guardrail's identifier, a finding type, a Config rule, or the design in a few words
/// @param conditions method 1: the conditions that the covered permissions are narrowed by; otherwise empty
/// @param mediator method 2: the workload source that does the work instead; otherwise [RowId#NONE]
/// @param choice the control of the knowledge that it is, with its values; [ControlChoice#NONE] for one of the user's own
/// @param note free text
public record Control(
        RowId id,
        List<RowId> covers,
        Method method,
        String mechanism,
        List<Condition> conditions,
        RowId mediator,
        ControlChoice choice,
        String note)
        implements Row {
    public Control {
        covers = List.copyOf(covers);
        conditions = List.copyOf(conditions);
    }

    /// A control of the user's own.
    public Control(
            RowId id,
            List<RowId> covers,
            Method method,
            String mechanism,
            List<Condition> conditions,
            RowId mediator,
            String note) {
        this(id, covers, method, mechanism, conditions, mediator, ControlChoice.NONE, note);
    }
}
