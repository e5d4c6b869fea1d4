package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.control.companion.Proposal.NewRow;
import studio.kengen.control.companion.Proposal.NewSource;
import studio.kengen.control.companion.Proposal.Spot;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.design.change.Draft;
import studio.kengen.i18n.Message;

/// Adding companions to the tables, as one step.
///
/// A new row of Table 1 stands below the row that needs it first, with the reason in its note. What the tables say already
/// is not added again.
public final class CompanionStep {
    /// What adding companions does.
    ///
    /// @param step what changes
    /// @param rows the rows of Table 1 and the sources that are added
    public record Addition(ChangeSet step, List<Row> rows) {
        public Addition {
            rows = List.copyOf(rows);
        }
    }

    private final Draft draft;
    private final CompanionWording wording;
    private final Function<Message, String> words;
    private final Map<RowId, RowId> lastBelow = new HashMap<>();
    private final List<Row> added = new ArrayList<>();

    private CompanionStep(Project project, Function<Message, String> words) {
        draft = new Draft(project);
        wording = new CompanionWording(RowNames.of(project));
        this.words = words;
    }

    /// Adds what is missing of `companions`; empty where nothing is.
    ///
    /// @param project as it is now, which may be later than what the companions were found in
    /// @param words puts names and notes into the language of the user
    public static Optional<Addition> of(
            Project project, Collection<Companion> companions, Function<Message, String> words) {
        CompanionStep step = new CompanionStep(project, words);
        companions.stream()
                .flatMap(companion -> companion.missing().stream())
                .filter(NewSource.class::isInstance)
                .map(NewSource.class::cast)
                .forEach(missing -> step.add(missing.source()));
        PlannedRow.of(companions).forEach(step::add);
        return step.draft
                .step(Message.of("companion.step.add", step.added.size()))
                .map(changes -> new Addition(changes, step.added));
    }

    private void add(AccessSource source) {
        boolean isThere =
                draft.project().sources().stream()
                        .anyMatch(known -> known.arn().equals(source.arn()));
        if (!isThere) {
            AccessSource row =
                    new AccessSource(
                            draft.project().newId(Table.SOURCES),
                            source.name(),
                            source.kind(),
                            source.arn(),
                            source.account(),
                            source.note());
            draft.add(row);
            added.add(row);
        }
    }

    private void add(PlannedRow planned) {
        NewRow row = planned.row();
        if (draft.project().source(row.source()).isEmpty()) {
            return;
        }
        NeededPermission needed =
                new NeededPermission(
                        draft.project().newId(Table.NEEDED),
                        row.source(),
                        row.service(),
                        Set.of(),
                        names(row),
                        target(row.spot()),
                        row.conditions(),
                        planned.causes().stream()
                                .map(wording::reason)
                                .map(words)
                                .collect(Collectors.joining(" ")));
        if (draft.project().needed().stream().noneMatch(known -> isSaidBy(known, needed))) {
            place(needed, planned.below());
            added.add(needed);
        }
    }

    private void place(NeededPermission row, RowId below) {
        RowId above = lastBelow.getOrDefault(below, below);
        if (draft.project().find(above).isPresent()) {
            draft.addBelow(above, row);
        } else {
            draft.add(row);
        }
        lastBelow.put(below, row.id());
    }

    private static boolean isSaidBy(NeededPermission known, NeededPermission row) {
        return known.source().equals(row.source())
                && known.service().equals(row.service())
                && known.actions().containsAll(row.actions())
                && known.target().equals(row.target())
                && known.conditions().equals(row.conditions());
    }

    private static List<String> names(NewRow row) {
        int prefix = row.service().length() + 1;
        return row.actions().stream().map(action -> action.substring(prefix)).toList();
    }

    /// The target of a new row, which is added where it is not there yet.
    private RowId target(Spot spot) {
        return switch (spot) {
            case Spot.Existing(var target) -> target;
            case Spot.Open() -> RowId.NONE;
            case Spot.Added(var name, var target) ->
                    draft.project().targets().stream()
                            .filter(known ->
                                    known.service().equals(target.service())
                                            && known.arns().equals(target.arns()))
                            .findFirst()
                            .map(AccessTarget::id)
                            .orElseGet(() -> added(words.apply(name), target));
        };
    }

    private RowId added(String name, AccessTarget target) {
        AccessTarget row =
                new AccessTarget(
                        draft.project().newId(Table.TARGETS),
                        name,
                        target.service(),
                        target.resourceType(),
                        target.arns(),
                        target.account(),
                        target.dataClass(),
                        target.note());
        draft.add(row);
        return row.id();
    }
}
