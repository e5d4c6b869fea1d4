package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.Patterns.ContainedSets;
import studio.kengen.identitycenter.pattern.Patterns.EqualSets;
import studio.kengen.identitycenter.pattern.Patterns.NearlyEqualSets;
import studio.kengen.identitycenter.pattern.Patterns.UndecidedSets;
import studio.kengen.task.Progress;

/// The patterns among the sets of one family.
final class FamilyPatterns {
    private final SetFamily family;
    private final List<SetForm> forms;

    /// By form, the sets that have it.
    private final List<List<RowId>> sets = new ArrayList<>();

    private final SetComparison comparison;
    private final Probes probes;
    private final StatementCover cover;
    private final Nearness nearness;

    /// A form of each group of equal ones, with all of the group.
    private final Map<Integer, List<Integer>> groups = new LinkedHashMap<>();

    FamilyPatterns(
            SetFamily family, List<SetGrant> grants, Catalog catalog, PolicyComparison engine) {
        this.family = family;
        StatementPool pool = new StatementPool();
        Map<SetForm, List<RowId>> byForm = new LinkedHashMap<>();
        for (SetGrant grant : grants) {
            SetForm form = SetForm.of(grant, pool);
            if (!form.isEmpty()) {
                byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(grant.set());
            }
        }
        forms = List.copyOf(byForm.keySet());
        sets.addAll(byForm.values());
        comparison = new SetComparison(pool, engine);
        ActionTable actions = new ActionTable(catalog, pool);
        List<PolicySet> policies = forms.stream().map(comparison::policies).toList();
        probes = new Probes(catalog, pool, actions, forms, policies);
        FirstProbes examples = new FirstProbes(pool, actions, catalog, engine);
        examples.of(forms).forEach(probes::add);
        cover = new StatementCover(pool);
        nearness =
                new Nearness(
                        forms,
                        actions,
                        new ActionSignatures(pool, actions, examples),
                        probes,
                        engine);
    }

    Patterns find(double near, Progress progress) {
        Inclusions inclusions = Inclusions.of(forms, probes, comparison, cover, progress);
        group(inclusions);
        return new Patterns(
                equal(),
                List.of(),
                contained(inclusions),
                nearlyEqual(near, progress),
                undecided(inclusions));
    }

    /// The sets that are equal, and nothing else.
    List<EqualSets> equal(Progress progress) {
        group(Inclusions.of(forms, probes, comparison, cover, progress));
        return equal();
    }

    private List<EqualSets> equal() {
        return groups.keySet().stream()
                .map(this::setsOf)
                .filter(group -> group.size() > 1)
                .map(group -> new EqualSets(family, group))
                .toList();
    }

    /// How far the forms of two sets are apart, where there are two forms.
    Distance distance() {
        return forms.size() < 2
                ? new Distance(0, forms.isEmpty() ? 0 : nearness.breadth(0))
                : nearness.distance(0, 1, 1).orElseThrow();
    }

    private void group(Inclusions inclusions) {
        BitSet grouped = new BitSet();
        for (int form = 0; form < forms.size(); form++) {
            if (!grouped.get(form)) {
                List<Integer> group = new ArrayList<>();
                for (int other = form; other < forms.size(); other++) {
                    if (inclusions.holds(form, other) && inclusions.holds(other, form)) {
                        group.add(other);
                        grouped.set(other);
                    }
                }
                groups.put(form, group);
            }
        }
    }

    private List<RowId> setsOf(int form) {
        return groups.getOrDefault(form, List.of()).stream()
                .flatMap(each -> sets.get(each).stream())
                .toList();
    }

    private List<ContainedSets> contained(Inclusions inclusions) {
        List<ContainedSets> contained = new ArrayList<>();
        for (int inner : groups.keySet()) {
            inclusions.nextAround(inner).stream()
                    .filter(groups::containsKey)
                    .mapToObj(outer -> new ContainedSets(family, setsOf(inner), setsOf(outer)))
                    .forEach(contained::add);
        }
        return contained;
    }

    private List<UndecidedSets> undecided(Inclusions inclusions) {
        Set<Set<Integer>> told = new HashSet<>();
        return inclusions.open().stream()
                .filter(pair -> told.add(Set.of(pair.inner(), pair.outer())))
                .map(pair ->
                        new UndecidedSets(
                                family,
                                sets.get(pair.inner()).getFirst(),
                                sets.get(pair.outer()).getFirst(),
                                pair.answer().reason()))
                .toList();
    }

    private List<NearlyEqualSets> nearlyEqual(double near, Progress progress) {
        Map<Integer, Map<Integer, Distance>> distances = distances(near, progress);
        List<List<Integer>> clusters = new ArrayList<>();
        for (int form : groups.keySet()) {
            Map<Integer, Distance> toOthers = distances.getOrDefault(form, Map.of());
            Optional<List<Integer>> home =
                    clusters.stream()
                            .filter(cluster -> toOthers.keySet().containsAll(cluster))
                            .min(Comparator.comparing(cluster -> furthest(cluster, toOthers)));
            home.ifPresentOrElse(
                    cluster -> cluster.add(form),
                    () -> clusters.add(new ArrayList<>(List.of(form))));
        }
        return clusters.stream()
                .filter(cluster -> cluster.size() > 1)
                .map(cluster ->
                        new NearlyEqualSets(
                                family,
                                cluster.stream().flatMap(form -> setsOf(form).stream()).toList(),
                                cluster.stream()
                                        .map(form ->
                                                furthest(
                                                        cluster,
                                                        distances.getOrDefault(form, Map.of())))
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()))
                .toList();
    }

    private static Distance furthest(List<Integer> cluster, Map<Integer, Distance> distances) {
        return cluster.stream()
                .filter(distances::containsKey)
                .map(distances::get)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The distances of the forms that are near, both ways. Forms are near those that allow about as many actions only.
    private Map<Integer, Map<Integer, Distance>> distances(double near, Progress progress) {
        Map<Integer, Map<Integer, Distance>> distances = new LinkedHashMap<>();
        List<Integer> byBreadth =
                groups.keySet().stream()
                        .sorted(Comparator.comparingInt(nearness::breadth))
                        .toList();
        for (int i = 0; i < byBreadth.size(); i++) {
            progress.stopIfCancelled();
            int one = byBreadth.get(i);
            for (int j = i + 1; j < byBreadth.size(); j++) {
                int other = byBreadth.get(j);
                if (nearness.breadth(one) < (1 - near) * nearness.breadth(other)) {
                    break;
                }
                if (isComparable(one, other)) {
                    nearness.distance(one, other, near)
                            .ifPresent(distance -> {
                                put(distances, one, other, distance);
                                put(distances, other, one, distance);
                            });
                }
            }
        }
        return distances;
    }

    private boolean isComparable(int one, int other) {
        SetForm first = forms.get(one);
        SetForm second = forms.get(other);
        return first.unknown().equals(second.unknown()) && first.hasBoundaryOf(second);
    }

    private static void put(
            Map<Integer, Map<Integer, Distance>> distances, int from, int to, Distance distance) {
        distances.computeIfAbsent(from, _ -> new LinkedHashMap<>()).put(to, distance);
    }
}
