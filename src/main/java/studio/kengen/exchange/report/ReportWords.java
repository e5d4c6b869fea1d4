package studio.kengen.exchange.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Heading;
import studio.kengen.exchange.report.Block.Paragraph;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Obligation;
import studio.kengen.prove.Proof;

/// The words of reports in one language.
record ReportWords(Messages messages, RowNames names) {
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    Heading heading(String section) {
        return new Heading(text("report.section." + section));
    }

    Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(text(key, arguments));
    }

    /// A table with these columns.
    Grid grid(List<String> columns, Supplier<Stream<List<String>>> rows) {
        return new Grid(
                columns.stream().map(column -> text("report.column." + column)).toList(),
                rows,
                text("report.none"));
    }

    String impact(Optional<Impact> impact) {
        return impact.map(grade -> text("wording.impact." + grade.name())).orElse("");
    }

    String levels(Collection<AccessLevel> levels) {
        return levels.stream().map(this::level).collect(Collectors.joining(", "));
    }

    String level(AccessLevel level) {
        return text("wording.accessLevel." + level.name());
    }

    String obligation(Obligation obligation) {
        return text("report.obligation." + obligation.name());
    }

    /// How a proof ended; a dash where there was none.
    String result(Optional<Proof.Result> result) {
        return result.map(ended -> text("wording.result." + ended.name())).orElse("—");
    }

    String rows(Collection<RowId> rows) {
        return rows.stream().map(names::name).collect(Collectors.joining(", "));
    }
}
