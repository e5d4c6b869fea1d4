package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import studio.kengen.catalog.Action;
import studio.kengen.control.reach.Gained.RightsOf;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;

/// Which rows of Table 3-1 are met by what a source obtains, beyond what it meets by its own rows. Does not change once
/// it is made.
final class Meetings {
    static final Meetings NONE = new Meetings(List.of(), List.of());

    private record Permission(Action action, String resource) {}

    /// What the rows of one source meet.
    ///
    /// @param encounters those with each row of Table 3-1, by its place
    /// @param places the rows that are met, by their places
    /// @param permissions what is met under no condition
    private record Met(
            Map<Integer, List<Encounter>> encounters, BitSet places, Set<Permission> permissions) {
        private static final Met NOTHING = new Met();

        Met() {
            this(new HashMap<>(), new BitSet(), new HashSet<>());
        }

        void add(int place, Encounter encounter, boolean always) {
            places.set(place);
            encounters.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(encounter);
            if (always) {
                for (GrantedAction common : encounter.common()) {
                    for (String resource : common.resources()) {
                        permissions.add(new Permission(common.action(), resource));
                    }
                }
            }
        }

        /// Whether whoever has this meets the row at this place no further by what `other` has. A condition of its own may
        /// keep it from what another source has, so only what it has under none counts.
        boolean meetsAsMuchAs(Met other, int place) {
            return places.get(place)
                    && other.encounters.getOrDefault(place, List.of()).stream()
                            .allMatch(this::hasAllOf);
        }

        private boolean hasAllOf(Encounter encounter) {
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

    /// The rows of Table 3-1, the worst first: whoever asks for the impact alone needs only the first row that is met.
    private final List<UnacceptablePermission> worstFirst;

    private final List<UnacceptablePermission> inTableOrder;
    private final Map<RowId, Met> bySource = new HashMap<>();

    Meetings(List<UnacceptablePermission> unacceptable, List<RequestedPermission> requested) {
        inTableOrder = unacceptable;
        worstFirst =
                inTableOrder.stream()
                        .sorted(Comparator.comparing(UnacceptablePermission::reckonedImpact))
                        .toList();
        Map<RowId, Integer> places = new HashMap<>();
        worstFirst.forEach(row -> places.putIfAbsent(row.id(), places.size()));
        requested.forEach(row -> add(row, places));
    }

    private void add(RequestedPermission requested, Map<RowId, Integer> places) {
        Met met = bySource.computeIfAbsent(requested.row().source(), _ -> new Met());
        boolean always = requested.row().conditions().isEmpty();
        for (Encounter encounter : requested.encounters()) {
            Integer place = places.get(encounter.unacceptable().id());
            if (place != null) {
                met.add(place, encounter, always);
            }
        }
    }

    /// The worst impact of the rows that are met; empty where none is.
    Optional<Impact> impact(RowId source, Gained gained) {
        return places(source, gained)
                .mapToObj(worstFirst::get)
                .map(UnacceptablePermission::reckonedImpact)
                .findFirst();
    }

    /// The rows that are met by any of these, each once, in the order of their table.
    List<UnacceptablePermission> rows(RowId source, List<Gained> gained) {
        Set<RowId> met = new HashSet<>();
        for (Gained one : gained) {
            places(source, one).forEach(place -> met.add(worstFirst.get(place).id()));
        }
        return inTableOrder.stream().filter(row -> met.contains(row.id())).toList();
    }

    private IntStream places(RowId source, Gained gained) {
        if (!(gained instanceof RightsOf(var reached))) {
            return IntStream.range(0, worstFirst.size());
        }
        Met own = bySource.getOrDefault(source, Met.NOTHING);
        Met other = bySource.getOrDefault(reached, Met.NOTHING);
        return other.places.stream().filter(place -> !own.meetsAsMuchAs(other, place));
    }
}
