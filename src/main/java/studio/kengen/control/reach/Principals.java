package studio.kengen.control.reach;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.engine.Truth;

/// Whose rights the resources of an action lead to.
final class Principals {
    /// A role or user that no project describes.
    private static final String NOBODY = "Kengen-described-by-nobody";

    /// In an ARN it leads to the user that asks, and to nobody else.
    private static final String OWN_NAME = "${aws:username}";

    private final Arns arns;
    private final List<Principal> all;
    private final Map<RowId, Principal> bySource = new HashMap<>();

    Principals(Project project, Arns arns) {
        this.arns = arns;
        this.all = project.sources().stream().map(Principal::of).toList();
        all.forEach(principal -> bySource.putIfAbsent(principal.source(), principal));
    }

    /// Whether the project has the source.
    boolean isKnown(RowId source) {
        return bySource.containsKey(source);
    }

    /// Whether the resources of `supply` are, or can be, the principal of `source` itself.
    boolean includesItself(Supply supply, RowId source) {
        Principal self = self(source);
        return !self.isProtected()
                && supply.actsOn(self.type())
                && supply.resources().stream()
                        .anyMatch(resource -> arns.means(resource, self.arn()) != Truth.NO);
    }

    /// Whether some resource of `supply` can be in the account of `source`: roles of other accounts cannot be passed, nor
    /// changed.
    boolean isAtHome(Supply supply, RowId source) {
        return supply.resources().stream()
                .anyMatch(resource -> Arns.canBeIn(self(source).account(), resource));
    }

    /// The sources, other than `source`, whose principals the resources of `supply` mean, and whether they mean others,
    /// too, that the project does not describe.
    ///
    /// @param atHome whether only principals of the account of `source` count
    Map<Gained, Truth> meantBy(Supply supply, RowId source, boolean atHome) {
        Principal self = self(source);
        List<Principal> candidates =
                all.stream()
                        .filter(principal -> supply.actsOn(principal.type()))
                        .filter(principal -> !atHome || isInAccount(principal, self.account()))
                        .toList();
        Map<Gained, Truth> meant = new LinkedHashMap<>();
        boolean undescribed = false;
        for (String resource : supply.resources()) {
            if (!Principal.isProtected(resource)
                    && !resource.contains(OWN_NAME)
                    && (!atHome || Arns.canBeIn(self.account(), resource))) {
                boolean described = addMeant(resource, candidates, source, meant);
                undescribed |= !described || meansEverybody(resource, self.account());
            }
        }
        if (undescribed) {
            meant.put(new Gained.UndescribedRights(), Truth.UNKNOWN);
        }
        return meant;
    }

    /// Adds the sources whose principals `resource` means; whether there is any, `source` included.
    private boolean addMeant(
            String resource, List<Principal> candidates, RowId source, Map<Gained, Truth> meant) {
        boolean described = false;
        for (Principal principal : candidates) {
            Truth means = arns.means(resource, principal.arn());
            if (means != Truth.NO) {
                described = true;
                if (!principal.source().equals(source) && !principal.isProtected()) {
                    meant.merge(new Gained.RightsOf(principal.source()), means, Truth::or);
                }
            }
        }
        return described;
    }

    /// Whether the pattern is not about certain roles or users, so that it means more than the project's own.
    private boolean meansEverybody(String resource, String account) {
        String home = account.isEmpty() ? "111122223333" : account;
        return arns.matches(resource, "arn:aws:iam::" + home + ":role/" + NOBODY)
                || arns.matches(resource, "arn:aws:iam::" + home + ":user/" + NOBODY);
    }

    /// The workloads of the account of `source`, one of whose roles a thing that runs there has.
    Map<Gained, Truth> workloads(RowId source) {
        Principal self = self(source);
        List<Principal> workloads =
                all.stream()
                        .filter(Principal::isWorkload)
                        .filter(principal -> isInAccount(principal, self.account()))
                        .toList();
        Map<Gained, Truth> found = new LinkedHashMap<>();
        for (Principal workload : workloads) {
            if (!workload.source().equals(source)) {
                found.put(new Gained.RightsOf(workload.source()), Truth.UNKNOWN);
            }
        }
        return workloads.isEmpty() ? Map.of(new Gained.UndescribedRights(), Truth.UNKNOWN) : found;
    }

    private static boolean isInAccount(Principal principal, String account) {
        return account.isEmpty()
                || principal.account().isEmpty()
                || principal.account().equals(account);
    }

    private Principal self(RowId source) {
        Principal self = bySource.get(source);
        if (self == null) {
            throw new IllegalArgumentException("no source " + source);
        }
        return self;
    }
}
