package studio.kengen.exchange.xlsx.column;

import java.util.List;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionText;

/// Conditions, one a line, as [ConditionText] writes them.
final class ConditionsCell implements CellKind<List<Condition>> {
    @Override
    public String write(List<Condition> value, CellWriting writing) {
        return ConditionText.format(value);
    }

    @Override
    public List<Condition> read(SeenCell cell, CellReading reading) {
        List<Condition> conditions = ConditionText.parse(cell.text());
        // What was meant to narrow a permission must not vanish: an incomplete line is kept as it
        // is, and reported.
        conditions.stream()
                .filter(condition -> condition.key().isEmpty() || condition.values().isEmpty())
                .map(ConditionText::format)
                .forEach(line -> reading.warn(Message.of("xlsx.problem.condition", line)));
        return conditions;
    }

    @Override
    public List<Condition> absent() {
        return List.of();
    }

    @Override
    public CellAid aid() {
        return new CellAid.Prompt(Message.of("xlsx.prompt.conditions"));
    }
}
