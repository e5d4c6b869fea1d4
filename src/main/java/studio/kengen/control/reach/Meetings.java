package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.kengen.catalog.Action;
import studio.kengen.control.reach.Gained.RightsOf;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;

/// Which rows of Table 3-1 are met by what a source obtains, beyond what it meets by its own rows. Remembers the answers;
/// for one thread.
final class Meetings {
    private record Permission(Action action, String resource) {}

    private record Question(RowId source, RowId reached) {}

    /// What the rows of one source meet.
    private static final class Met {
        /// The encounters with each row of Table 3-1, by its place in the table.
        private final SortedMap<Integer, List<Encounter>> encounters = new TreeMap<>();

        /// What is met under no condition.
        private final Set<Permission> permissions = new HashSet<>();

        private List<UnacceptablePermission> rows = List.of();

        /// Whether whoever has this has nothing more by `encounter`. A condition of its own may keep it from what another
        /// source has, so only what it has under none counts.
        boolean hasAllOf(Encounter encounter) {
            for (GrantedAction common : encounter.common()) {
                for (String resource : common.resources()) {
                    if (!permissions.contains(new Permission(common.action(), resource))
                            && !permissions.contains(new Permission(common.action(), "*"))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private final List<UnacceptablePermission> everything;
    private final Map<RowId, Met> bySource = new HashMap<>();
    private final Map<Question, List<UnacceptablePermission>> answers = new HashMap<>();

    Meetings(Areas areas) {
        everything = areas.project().unacceptable();
        Map<RowId, Integer> places = new HashMap<>();
        everything.forEach(row -> places.putIfAbsent(row.id(), places.size()));
        areas.requestedPermissions().forEach(row -> add(row, places));
        bySource.values()
                .forEach(met ->
                        met.rows = met.encounters.keySet().stream().map(everything::get).toList());
    }

    private void add(RequestedPermission requested, Map<RowId, Integer> places) {
        Met met = bySource.computeIfAbsent(requested.row().source(), _ -> new Met());
        for (Encounter encounter : requested.encounters()) {
            Integer place = places.get(encounter.unacceptable().id());
            if (place != null) {
                met.encounters.computeIfAbsent(place, _ -> new ArrayList<>()).add(encounter);
            }
            if (requested.row().conditions().isEmpty()) {
                for (GrantedAction common : encounter.common()) {
                    common.resources()
                            .forEach(resource ->
                                    met.permissions.add(new Permission(common.action(), resource)));
                }
            }
        }
    }

    /// The rows that are met, in the order of their table.
    List<UnacceptablePermission> of(RowId source, Gained gained) {
        return gained instanceof RightsOf(var reached)
                ? answers.computeIfAbsent(new Question(source, reached), this::answer)
                : everything;
    }

    private List<UnacceptablePermission> answer(Question question) {
        Met own = bySource.getOrDefault(question.source(), new Met());
        Met reached = bySource.getOrDefault(question.reached(), new Met());
        List<UnacceptablePermission> more = new ArrayList<>();
        reached.encounters.forEach((place, encounters) -> {
            if (!own.encounters.containsKey(place)
                    || !encounters.stream().allMatch(own::hasAllOf)) {
                more.add(everything.get(place));
            }
        });
        // Mostly nothing of it is the source's own: then all answers are one list.
        return more.size() == reached.rows.size() ? reached.rows : List.copyOf(more);
    }
}
