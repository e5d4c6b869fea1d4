package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import studio.kengen.control.CompanionFacts.ServiceRole;

/// The services that a row's actions have to do with by a role: they are handed one, or have one of their own.
final class ServiceRoles {
    /// @param by the actions
    /// @param isSure whether some of them is meant and does so whenever it is used
    record Use(List<String> by, boolean isSure) {
        private Use and(Asking.Want want, boolean sure) {
            List<String> all = new ArrayList<>(by);
            all.add(want.needs().name());
            return new Use(all, isSure || sure);
        }
    }

    private ServiceRoles() {}

    /// The services with what leads to them, by their names.
    static SequencedMap<String, Use> of(Asking row, Function<Needs, List<ServiceRole>> roles) {
        TreeMap<String, Use> uses = new TreeMap<>();
        for (Asking.Want want : row.wants()) {
            for (ServiceRole role : roles.apply(want.needs())) {
                uses.merge(
                        role.service(),
                        new Use(List.of(want.needs().name()), isSure(want, role)),
                        (some, _) -> some.and(want, isSure(want, role)));
            }
        }
        return uses;
    }

    private static boolean isSure(Asking.Want want, ServiceRole role) {
        return role.always() && want.isNamed();
    }
}
