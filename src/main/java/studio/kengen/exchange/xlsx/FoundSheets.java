package studio.kengen.exchange.xlsx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.exchange.xlsx.column.Enumeration;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.i18n.Message;

/// Which of the workbook's sheets is which.
final class FoundSheets {
    private final Map<SheetName, SeenSheet> byName = new EnumMap<>(SheetName.class);

    /// Finds the sheets by their names; reports what will not be read.
    ///
    /// @throws WorkbookException where no sheet is known
    FoundSheets(List<SeenSheet> sheets, String file, Problems problems) throws WorkbookException {
        for (SeenSheet sheet : sheets) {
            SheetName.read(sheet.name())
                    .ifPresentOrElse(
                            name -> add(name, sheet, problems),
                            () -> reportUnknown(sheet, problems));
        }
        if (byName.isEmpty()) {
            throw new WorkbookException(Message.of("xlsx.error.noSheet", file, names()));
        }
        reportMissing(problems);
    }

    /// The sheet with this name, if the workbook has it.
    Optional<SeenSheet> get(SheetName name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(SheetName name, SeenSheet sheet, Problems problems) {
        SeenSheet first = byName.putIfAbsent(name, sheet);
        if (first != null) {
            problems.add(
                    Severity.WARNING,
                    sheet.name(),
                    Message.of("xlsx.problem.secondSheet", first.name()));
        } else if (name == SheetName.REQUESTED) {
            problems.add(Severity.NOTE, sheet.name(), Message.of("xlsx.problem.derived"));
        }
    }

    private static void reportUnknown(SeenSheet sheet, Problems problems) {
        if (!sheet.cells().isEmpty()) {
            problems.add(
                    Severity.WARNING,
                    sheet.name(),
                    Message.of("xlsx.problem.unknownSheet", names()));
        }
    }

    private void reportMissing(Problems problems) {
        List<Message> missing =
                Stream.of(SheetName.values())
                        .filter(name ->
                                name != SheetName.REQUESTED
                                        && name.isExpected()
                                        && !byName.containsKey(name))
                        .map(SheetName::word)
                        .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    Severity.NOTE,
                    Message.of("xlsx.problem.missingSheets", Enumeration.of(missing)));
        }
    }

    private static Message names() {
        return Enumeration.of(Stream.of(SheetName.values()).map(SheetName::word).toList());
    }
}
