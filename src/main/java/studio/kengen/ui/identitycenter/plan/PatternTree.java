package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.pattern.Patterns;
import studio.kengen.identitycenter.pattern.Patterns.ContainedSets;
import studio.kengen.identitycenter.pattern.Patterns.CopiedSets;
import studio.kengen.identitycenter.pattern.Patterns.EqualSets;
import studio.kengen.identitycenter.pattern.Patterns.NearlyEqualSets;
import studio.kengen.identitycenter.pattern.Patterns.UndecidedSets;
import studio.kengen.ui.identitycenter.plan.PatternLine.Alike;

/// Which permission sets are alike, by kind: equal ones first, those that nothing can be told about last.
final class PatternTree extends TreeView<PatternLine> {
    private static final int MOST_NAMES = 4;

    private final Messages messages;
    private final PatternBasis basis;

    /// @param chosen hears what was chosen
    PatternTree(Messages messages, PatternBasis basis, Consumer<Optional<PatternLine>> chosen) {
        this.messages = messages;
        this.basis = basis;
        setId("patterns-list");
        getStyleClass().add("pattern-tree");
        setAccessibleText(messages.text("planner.section.patterns"));
        setShowRoot(false);
        setCellFactory(_ -> new LineCell());
        setRoot(root(basis.patterns()));
        getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) ->
                        chosen.accept(Optional.ofNullable(now).map(TreeItem::getValue)));
    }

    /// Chooses the pattern of some sets, or else the first: of the headings that merge all below them, else of the patterns.
    void choose(List<RowId> sets) {
        items().filter(item -> item.getValue() instanceof Alike alike && alike.sets().equals(sets))
                .findFirst()
                .or(() -> items().filter(PatternTree::mergesSeveral).findFirst())
                .or(() -> items().filter(item -> item.getValue() instanceof Alike).findFirst())
                .ifPresent(getSelectionModel()::select);
    }

    private static boolean mergesSeveral(TreeItem<PatternLine> item) {
        return item.getValue() instanceof PatternLine.Heading heading
                && heading.groups().size() > 1;
    }

    private Stream<TreeItem<PatternLine>> items() {
        return getRoot().getChildren().stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind), kind.getChildren().stream()));
    }

    private TreeItem<PatternLine> root(Patterns patterns) {
        TreeItem<PatternLine> root = new TreeItem<>();
        add(root, "planner.patterns.copied", patterns.copied(), this::line, CopiedSets::sets);
        add(root, "planner.patterns.equal", patterns.equal(), this::line, EqualSets::sets);
        add(root, "planner.patterns.contained", patterns.contained(), this::line);
        add(root, "planner.patterns.nearlyEqual", patterns.nearlyEqual(), this::line);
        add(root, "planner.patterns.undecided", patterns.undecided(), this::line);
        return root;
    }

    private <P> void add(
            TreeItem<PatternLine> root, String key, List<P> found, Function<P, Alike> line) {
        add(root, key, found, line, List.of());
    }

    private <P> void add(
            TreeItem<PatternLine> root,
            String key,
            List<P> found,
            Function<P, Alike> line,
            Function<P, List<RowId>> sets) {
        add(root, key, found, line, found.stream().map(sets).toList());
    }

    private <P> void add(
            TreeItem<PatternLine> root,
            String key,
            List<P> found,
            Function<P, Alike> line,
            List<List<RowId>> groups) {
        if (!found.isEmpty()) {
            TreeItem<PatternLine> kind =
                    new TreeItem<>(
                            new PatternLine.Heading(messages.text(key, found.size()), groups));
            found.forEach(one -> kind.getChildren().add(new TreeItem<>(line.apply(one))));
            kind.setExpanded(true);
            root.getChildren().add(kind);
        }
    }

    private Alike line(EqualSets equal) {
        return new Alike(names(equal.sets(), " = "), equal.sets());
    }

    private Alike line(CopiedSets copied) {
        return new Alike(names(copied.sets(), " ≈ "), copied.sets());
    }

    private Alike line(ContainedSets contained) {
        return new Alike(
                messages.text(
                        "planner.patterns.containedLine",
                        names(contained.narrower(), " = "),
                        names(contained.wider(), " = ")),
                Stream.concat(contained.narrower().stream(), contained.wider().stream()).toList());
    }

    private Alike line(NearlyEqualSets near) {
        return new Alike(
                messages.text(
                        near.sets().size() == 2
                                ? "planner.patterns.nearLine"
                                : "planner.patterns.nearLines",
                        names(near.sets(), ", "),
                        near.distance().differing(),
                        near.distance().all()),
                near.sets());
    }

    private Alike line(UndecidedSets undecided) {
        List<RowId> both = List.of(undecided.one(), undecided.other());
        return new Alike(names(both, ", ") + " · " + messages.text(undecided.reason()), both);
    }

    private String names(List<RowId> sets, String between) {
        String first =
                sets.stream()
                        .limit(MOST_NAMES)
                        .map(basis.names()::name)
                        .collect(Collectors.joining(between));
        return sets.size() <= MOST_NAMES
                ? first
                : messages.text("planner.patterns.more", first, sets.size() - MOST_NAMES);
    }

    private static final class LineCell extends TreeCell<PatternLine> {
        @Override
        protected void updateItem(@Nullable PatternLine line, boolean empty) {
            super.updateItem(line, empty);
            @Nullable String text = empty || line == null ? null : line.text();
            setText(text);
            setTooltip(text == null ? null : new Tooltip(text));
            getStyleClass().remove("pattern-heading");
            if (text != null && line instanceof PatternLine.Heading) {
                getStyleClass().add("pattern-heading");
            }
        }
    }
}
