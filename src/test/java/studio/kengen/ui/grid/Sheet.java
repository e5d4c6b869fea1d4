package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A small project for tests: rows of three texts and a derived length, and a handler that makes every edit.
final class Sheet implements GridHandler<Sheet.Line> {
    /// @param id never changes
    record Line(int id, String source, String service, String actions) {
        private Line with(Map<String, String> texts) {
            return new Line(
                    id,
                    texts.getOrDefault("source", source),
                    texts.getOrDefault("service", service),
                    texts.getOrDefault("actions", actions));
        }
    }

    static final List<GridColumn<Line>> COLUMNS =
            List.of(
                    GridColumn.of("source", "Source", Line::source),
                    GridColumn.of("service", "Service", Line::service)
                            .withProblem(line ->
                                    switch (line.service()) {
                                        case "nope" ->
                                                Optional.of(CellProblem.error("No such service"));
                                        case "old" ->
                                                Optional.of(
                                                        new CellProblem(
                                                                CellProblem.Kind.WARNING,
                                                                "Going away"));
                                        case "new" ->
                                                Optional.of(
                                                        new CellProblem(
                                                                CellProblem.Kind.SUGGESTION,
                                                                "Look at it"));
                                        default -> Optional.empty();
                                    }),
                    GridColumn.of("length", "Length", Sheet::length).readOnly(),
                    GridColumn.of("actions", "Actions", Line::actions));

    final List<GridEdit<Line>> edits = new ArrayList<>();
    private List<Line> lines;
    private int nextId;
    private Consumer<List<Line>> listener = _ -> {};

    Sheet(Line... lines) {
        this.lines = List.of(lines);
        this.nextId = lines.length;
    }

    /// `count` lines `source 0`, `source 1` …
    static Sheet of(int count) {
        return new Sheet(
                IntStream.range(0, count)
                        .mapToObj(i -> new Line(i, "source " + i, "s3", "Get" + i))
                        .toArray(Line[]::new));
    }

    static String length(Line line) {
        return line.actions().isEmpty() ? "" : String.valueOf(line.actions().length());
    }

    GridModel<Line> model() {
        GridModel<Line> model = new GridModel<>(Line::id, COLUMNS, this);
        showIn(model::setRows);
        return model;
    }

    void showIn(Consumer<List<Line>> rows) {
        listener = rows;
        rows.accept(lines);
    }

    List<Line> lines() {
        return lines;
    }

    void setLines(List<Line> newLines) {
        lines = List.copyOf(newLines);
        listener.accept(lines);
    }

    List<String> sources() {
        return lines.stream().map(Line::source).toList();
    }

    @Override
    public void edited(GridEdit<Line> edit) {
        edits.add(edit);
        setLines(
                switch (edit) {
                    case GridEdit.CellsSet<Line> set -> withTexts(set);
                    case GridEdit.RowsInserted<Line> inserted ->
                            inserted(
                                    inserted.at(), Collections.nCopies(inserted.count(), Map.of()));
                    case GridEdit.RowsDuplicated<Line> copies ->
                            inserted(
                                    copies.at(), copies.rows().stream().map(Sheet::texts).toList());
                    case GridEdit.RowsDeleted<Line> deleted ->
                            lines.stream().filter(line -> !deleted.rows().contains(line)).toList();
                    case GridEdit.RowsMoved<Line> moved -> moved(moved);
                });
    }

    private List<Line> withTexts(GridEdit.CellsSet<Line> set) {
        List<Line> result = new ArrayList<>(lines);
        set.changed()
                .forEach(change ->
                        result.set(lines.indexOf(change.row()), change.row().with(change.texts())));
        set.appended().forEach(texts -> result.add(newLine(texts)));
        return result;
    }

    private List<Line> inserted(int at, List<Map<String, String>> texts) {
        List<Line> result = new ArrayList<>(lines);
        result.addAll(at, texts.stream().map(this::newLine).toList());
        return result;
    }

    private List<Line> moved(GridEdit.RowsMoved<Line> moved) {
        List<Line> result = new ArrayList<>(lines);
        List<Line> block = List.copyOf(result.subList(moved.from(), moved.from() + moved.count()));
        result.removeAll(block);
        result.addAll(moved.to(), block);
        return result;
    }

    private Line newLine(Map<String, String> texts) {
        return new Line(nextId++, "", "", "").with(texts);
    }

    private static Map<String, String> texts(Line line) {
        return Map.of(
                "source", line.source(), "service", line.service(), "actions", line.actions());
    }
}
