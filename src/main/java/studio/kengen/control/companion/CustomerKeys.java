package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.control.CompanionFacts.KeyUse;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.policy.Condition;

/// The customer key of a target: most services that use it do so with the rights of their caller, who is then known to the
/// key by `kms:ViaService`. An AWS service calls in its own name, without that key, and is told by whom it acts for.
///
/// Nobody can use a key without credentials. Source: AWS KMS developer guide, "AWS KMS condition keys", kms:ViaService.
final class CustomerKeys implements CompanionFinder {
    private static final String VIA_SERVICE = "kms:ViaService";
    private static final String DOMAIN = ".amazonaws.com";

    /// What conditions on requests that a service passes on can still be about: the principal, not its network.
    private static final String PRINCIPAL = "aws:principal";

    /// What conditions on requests of an AWS service can be about: for whom it acts.
    private static final List<String> FOR_WHOM =
            List.of("aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths");

    /// How a service uses the key for a row.
    private record Use(NavigableSet<String> needs, List<String> resources) {
        static Use none() {
            return new Use(new TreeSet<>(), new ArrayList<>());
        }
    }

    @Override
    public List<Companion> find(Asking row, Tables tables, HeldActions held) {
        Optional<AccessTarget> target = tables.project().target(row.row().target());
        Optional<AccessTarget> key =
                target.map(AccessTarget::encryptionKey)
                        .filter(id -> !id.equals(RowId.NONE))
                        .flatMap(tables.project()::target)
                        .filter(found -> found.service().equals("kms"));
        if (key.isEmpty() || row.source().kind() == SourceKind.ANONYMOUS) {
            return List.of();
        }
        List<Companion> companions = new ArrayList<>();
        uses(row)
                .forEach((via, use) ->
                        companions.add(
                                companion(row, target.orElseThrow(), key.get(), via, use, held)));
        return companions;
    }

    private static Map<String, Use> uses(Asking row) {
        Map<String, Use> uses = new TreeMap<>();
        for (Asking.Want want : row.wants()) {
            for (KeyUse use : want.needs().keyUses()) {
                Use all = uses.computeIfAbsent(use.via(), _ -> Use.none());
                all.needs.add(use.needs());
                all.resources.addAll(want.grant().resources());
            }
        }
        return uses;
    }

    private static Companion companion(
            Asking row,
            AccessTarget target,
            AccessTarget key,
            String via,
            Use use,
            HeldActions held) {
        Optional<String> region = Tables.region(use.resources).or(() -> Tables.region(key.arns()));
        boolean ofService = row.source().kind() == SourceKind.AWS_SERVICE;
        List<Wanted> wanted =
                use.needs.stream()
                        .map(Wanted::anywhere)
                        .map(each -> each.on(key.arns()))
                        .map(each -> ofService ? with(each, List.of()) : with(each, via, region))
                        .toList();
        HeldActions.Supply supply = held.of(row.source().id(), wanted);
        return new Companion(
                row.id(),
                new Cause.CustomerKey(target.id(), key.id(), via),
                Necessity.REQUIRED,
                List.copyOf(use.needs),
                supply.suppliedBy(),
                Rows.missing(
                        row.source().id(),
                        supply.missing(),
                        () -> new Proposal.Spot.Existing(key.id()),
                        () -> conditions(row, via, region, ofService)));
    }

    /// Where the Region is not known, rows of any Region will do.
    private static Wanted with(Wanted wanted, String via, Optional<String> region) {
        return region.map(known -> with(wanted, List.of(via + '.' + known + DOMAIN)))
                .orElse(wanted);
    }

    private static Wanted with(Wanted wanted, List<String> via) {
        return wanted.where(VIA_SERVICE.toLowerCase(Locale.ROOT), via);
    }

    private static List<Condition> conditions(
            Asking row, String via, Optional<String> region, boolean ofService) {
        List<Condition> conditions = new ArrayList<>();
        if (!ofService) {
            conditions.add(
                    new Condition(
                            region.isPresent() ? "StringEquals" : "StringLike",
                            VIA_SERVICE,
                            List.of(via + '.' + region.orElse("*") + DOMAIN)));
        }
        row.row().conditions().stream()
                .filter(condition -> holdsForKey(condition, ofService))
                .forEach(conditions::add);
        return conditions;
    }

    private static boolean holdsForKey(Condition condition, boolean ofService) {
        String key = condition.key().toLowerCase(Locale.ROOT);
        return ofService ? FOR_WHOM.contains(key) : key.startsWith(PRINCIPAL);
    }
}
