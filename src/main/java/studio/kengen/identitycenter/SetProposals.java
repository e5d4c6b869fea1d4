package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.i18n.Message;

/// Proposes permission sets for the people of the tables.
public final class SetProposals {
    private static final String UNNAMED = "PermissionSet";

    private SetProposals() {}

    /// The access sources of kind person that no permission set is for, in the order of their table.
    public static List<AccessSource> withoutSet(Project project) {
        Set<RowId> have =
                project.permissionSets().stream()
                        .flatMap(set -> set.sources().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        return project.sources().stream()
                .filter(source -> source.kind() == SourceKind.PERSON)
                .filter(source -> !have.contains(source.id()))
                .toList();
    }

    /// The step that gives each of them a permission set: the one that its ARN names, where there is a row of that name; a new
    /// row otherwise. Empty where every person has one.
    public static Optional<ChangeSet> forPeople(Project project) {
        SequencedMap<String, List<AccessSource>> byName = new LinkedHashMap<>();
        List<AccessSource> people = withoutSet(project);
        SetNaming names = SetNaming.beside(project.permissionSets());
        people.forEach(source -> setOf(source).ifPresent(names::take));
        for (AccessSource source : people) {
            String name = setOf(source).orElseGet(() -> names.unique(ownName(source), ""));
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(source);
        }
        return byName.isEmpty() ? Optional.empty() : Optional.of(step(project, byName));
    }

    private static Optional<String> setOf(AccessSource source) {
        return PrincipalPattern.permissionSet(source).filter(PermissionSetForm::isName);
    }

    private static ChangeSet step(
            Project project, SequencedMap<String, List<AccessSource>> byName) {
        Map<String, PermissionSet> known = new LinkedHashMap<>();
        project.permissionSets().forEach(set -> known.putIfAbsent(set.name(), set));
        Iterator<RowId> ids = project.newIds(Table.PERMISSION_SETS, byName.size()).iterator();
        List<Change> changes = new ArrayList<>();
        List<Row> added = new ArrayList<>();
        byName.forEach((name, sources) -> {
            PermissionSet set = known.get(name);
            if (set == null) {
                added.add(PermissionSet.named(ids.next(), name).withSources(ids(sources)));
            } else {
                List<RowId> all =
                        Stream.concat(set.sources().stream(), ids(sources).stream()).toList();
                changes.add(
                        new Change.RowReplaced(Table.PERMISSION_SETS, set, set.withSources(all)));
            }
        });
        if (!added.isEmpty()) {
            int end = project.permissionSets().size();
            changes.add(new Change.RowsInserted(Table.PERMISSION_SETS, end, added));
        }
        return new ChangeSet(Message.of("identitycenter.change.sets"), changes);
    }

    private static List<RowId> ids(List<AccessSource> sources) {
        return sources.stream().map(AccessSource::id).toList();
    }

    private static String ownName(AccessSource source) {
        String named = NamePattern.safeName(source);
        if (!named.isEmpty()) {
            return named;
        }
        return Stream.of(
                        source.arn().substring(source.arn().lastIndexOf('/') + 1),
                        source.id().value(),
                        UNNAMED)
                .map(SetNaming::safe)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(UNNAMED);
    }
}
