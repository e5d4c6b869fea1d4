package studio.kengen.exchange.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.table.FoundTable;
import studio.kengen.i18n.Message;

/// The ids of a workbook's rows: the one in the ID column; a new one where there is none, or where a row before has the
/// same, as when a row was copied.
final class RowIds {
    /// A reference with an id, `name [id]`.
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[]*)]$");

    private final Map<Table, List<RowId>> ids = new EnumMap<>(Table.class);
    private final Map<RowId, String> written = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Table, Integer> next = new EnumMap<>(Table.class);
    private final Problems problems;

    /// Gives every row its id; reports copies.
    RowIds(List<FoundTable> tables, Problems problems) {
        this.problems = problems;
        tables.forEach(table -> table.texts().forEach(this::addMentioned));
        tables.forEach(table -> ids.put(table.table(), idsOf(table)));
    }

    /// The ids of the table's rows, in their order.
    List<RowId> of(FoundTable table) {
        return ids.getOrDefault(table.table(), List.of());
    }

    /// What the ID column says for each row that has something there.
    Map<RowId, String> written() {
        return written;
    }

    private List<RowId> idsOf(FoundTable table) {
        List<RowId> given = new ArrayList<>(table.rows().size());
        for (int row : table.rows()) {
            String text = table.writtenId(row);
            boolean own = !text.isBlank() && taken.add(text);
            RowId id = own ? new RowId(text) : newId(table);
            if (!text.isBlank()) {
                written.put(id, text);
            }
            if (!text.isBlank() && !own) {
                reportCopy(table, row, text, id);
            }
            given.add(id);
        }
        return given;
    }

    /// A deleted row may still be mentioned somewhere: a new row must not become what is meant.
    private void addMentioned(String cell) {
        cell.lines()
                .map(String::strip)
                .forEach(line -> {
                    used.add(line);
                    Matcher label = LABEL.matcher(line);
                    if (label.find()) {
                        used.add(label.group(1));
                    }
                });
    }

    private RowId newId(FoundTable table) {
        String prefix = table.table().idPrefix();
        int number = next.computeIfAbsent(table.table(), _ -> 1 + highest(prefix));
        while (!used.add(prefix + number)) {
            number++;
        }
        next.put(table.table(), number + 1);
        return new RowId(prefix + number);
    }

    private int highest(String prefix) {
        Pattern numbered = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,6})");
        return used.stream()
                .map(numbered::matcher)
                .filter(Matcher::matches)
                .mapToInt(id -> Integer.parseInt(id.group(1)))
                .max()
                .orElse(0);
    }

    private void reportCopy(FoundTable table, int row, String text, RowId id) {
        problems.add(
                Severity.NOTE,
                table.sheet().name(),
                row,
                table.idColumn().orElseThrow(),
                Message.of("xlsx.problem.copiedId", text, id.value()));
    }
}
