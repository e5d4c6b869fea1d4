package studio.kengen.identitycenter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.Patterns.ContainedSets;
import studio.kengen.identitycenter.pattern.Patterns.EqualSets;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;
import studio.kengen.task.Progress;

class PatternFinderTest {
    private final PatternFinder finder = new PatternFinder(Catalog.bundled());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWhatTheEngineFindsPairByPair(long seed) {
        List<SetGrant> sets = RandomSets.small(30, seed);
        Patterns patterns = find(sets);

        assertThat(pairs(patterns.equal())).isEqualTo(equalPairs(sets));
        Map<RowId, Set<RowId>> contained = closure(patterns.contained());
        for (SetGrant one : sets) {
            for (SetGrant other : sets) {
                PatternFinder.Comparison comparison = finder.compare(one, other);
                boolean isTold = contained.getOrDefault(one.set(), Set.of()).contains(other.set());
                boolean isSure =
                        comparison.within() instanceof Inclusion.Holds
                                && !(comparison.around() instanceof Inclusion.Holds);
                assertThat(isTold).as("%s in %s: %s", one, other, comparison).isEqualTo(isSure);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsTheSameInSetsAsOrganizationsHaveThem(long seed) {
        List<SetGrant> sets = RandomSets.ofOrganization(30, seed);

        assertThat(pairs(find(sets).equal())).isEqualTo(equalPairs(sets));
    }

    @Test
    void theSameSetsGiveTheSamePatterns() {
        List<SetGrant> sets = RandomSets.ofOrganization(60, 5);

        assertThat(find(sets)).isEqualTo(find(sets));
    }

    @Test
    void setsInOtherWordsAreEqual() {
        SetGrant one = set("one", allow("s3:*", "arn:aws:s3:::maps/*"));
        SetGrant other =
                set(
                        "other",
                        allow("s3:Get*", "arn:aws:s3:::maps/*"),
                        allow("S3:*", "arn:aws:s3:::maps/*", "arn:aws:s3:::maps/*/tiles/*"));

        assertThat(find(List.of(one, other)).equal())
                .containsExactly(new EqualSets(SetFamily.MEMBER, ids("one", "other")));
    }

    @Test
    void whatAwsMayAddKeepsSetsApart() {
        SetGrant all = set("all", allow("sts:AssumeRole*", "*"));
        SetGrant listed =
                set(
                        "listed",
                        allow("sts:AssumeRole", "*"),
                        allow("sts:AssumeRoleWithSAML", "*"),
                        allow("sts:AssumeRoleWithWebIdentity", "*"));

        Patterns patterns = find(List.of(all, listed));

        assertThat(patterns.equal()).isEmpty();
        assertThat(patterns.contained())
                .containsExactly(new ContainedSets(SetFamily.MEMBER, ids("listed"), ids("all")));
    }

    @Test
    void ofThreeSetsInOneAnotherOnlyTheNearestAreTold() {
        SetGrant small = set("small", allow("sqs:SendMessage", "*"));
        SetGrant middle = set("middle", allow("sqs:*", "*"));
        SetGrant large = set("large", allow("*", "*"));

        assertThat(find(List.of(small, large, middle)).contained())
                .containsExactlyInAnyOrder(
                        new ContainedSets(SetFamily.MEMBER, ids("small"), ids("middle")),
                        new ContainedSets(SetFamily.MEMBER, ids("middle"), ids("large")));
    }

    @Test
    void aPolicyWhoseTextIsNotKnownIsEqualToItselfAlone() {
        SetGrant one = opaque("one", "arn:aws:iam::aws:policy/ReadOnlyAccess");
        SetGrant same = opaque("same", "arn:aws:iam::aws:policy/ReadOnlyAccess");
        SetGrant other = opaque("other", "arn:aws:iam::aws:policy/SecurityAudit");

        Patterns patterns = find(List.of(one, same, other));

        assertThat(patterns.equal())
                .containsExactly(new EqualSets(SetFamily.MEMBER, ids("one", "same")));
        assertThat(finder.compare(one, other).relation()).isEqualTo(SetRelation.UNDECIDED);
    }

    /// With a denial on one side the unknown policy may allow what the other side denies.
    @Test
    void equalKnownPartsDoNotMakeSetsEqualBesideAnUnknownPolicy() {
        SetGrant plain = beside("plain", allow("sqs:*", "*"));
        SetGrant denying =
                beside(
                        "denying",
                        allow("sqs:*", "*"),
                        Statement.deny(ActionElement.of("s3:*"), ResourceElement.of("*")));

        assertThat(find(List.of(plain, denying)).equal()).isEmpty();
        assertThat(finder.compare(plain, denying).relation()).isEqualTo(SetRelation.UNDECIDED);
    }

    @Test
    void aBoundaryIsPartOfWhatASetAllows() {
        SetGrant bounded =
                new SetGrant(
                        new RowId("bounded"),
                        List.of(PolicyDocument.of(allow("*", "*"))),
                        List.of(),
                        new SetBoundary.Known(PolicyDocument.of(allow("s3:*", "*"))));
        SetGrant free = set("free", allow("s3:*", "*"));

        assertThat(find(List.of(bounded, free)).equal())
                .containsExactly(new EqualSets(SetFamily.MEMBER, ids("bounded", "free")));
    }

    @Test
    void setsOfTheManagementAccountAndOfMemberAccountsAreNoPattern() {
        SetGrant one = set("one", allow("s3:*", "*"));
        SetGrant other = set("other", allow("s3:*", "*"));
        SetGrant both = set("both", allow("s3:*", "*"));
        Map<RowId, SetFamily> families =
                Map.of(
                        one.set(), SetFamily.MANAGEMENT,
                        other.set(), SetFamily.MEMBER,
                        both.set(), SetFamily.BOTH);

        Patterns patterns =
                finder.find(
                        List.of(one, other, both),
                        set -> families.getOrDefault(set, SetFamily.MEMBER),
                        PatternFinder.NEAR,
                        Progress.UNWATCHED);

        assertThat(patterns).isEqualTo(Patterns.NONE);
    }

    @Test
    void nearlyEqualMeansThatFewActionsOfAllDiffer() {
        SetGrant one = set("one", allow("sqs:*", "*"), allow("sns:*", "*"));
        SetGrant near =
                set("near", allow("sqs:*", "*"), allow("sns:*", "*"), allow("s3:GetObject", "*"));
        SetGrant elsewhere =
                set("elsewhere", allow("sqs:*", "arn:aws:sqs:*:*:a"), allow("sns:*", "*"));

        Patterns patterns = find(List.of(one, near, elsewhere));

        assertThat(patterns.nearlyEqual()).hasSize(1);
        assertThat(patterns.nearlyEqual().getFirst().sets()).isEqualTo(ids("one", "near"));
        assertThat(patterns.nearlyEqual().getFirst().distance().differing()).isEqualTo(1);
        assertThat(finder.distance(one, elsewhere).share()).isGreaterThan(PatternFinder.NEAR);
    }

    private static Statement allow(String action, String... resources) {
        return Statement.allow(ActionElement.of(action), ResourceElement.of(resources));
    }

    private static SetGrant set(String id, Statement... statements) {
        return new SetGrant(
                new RowId(id),
                List.of(PolicyDocument.of(statements)),
                List.of(),
                new SetBoundary.None());
    }

    private static SetGrant beside(String id, Statement... statements) {
        return new SetGrant(
                new RowId(id),
                List.of(PolicyDocument.of(statements)),
                List.of("arn:aws:iam::aws:policy/ReadOnlyAccess"),
                new SetBoundary.None());
    }

    private static SetGrant opaque(String id, String policy) {
        return new SetGrant(new RowId(id), List.of(), List.of(policy), new SetBoundary.None());
    }

    private static List<RowId> ids(String... ids) {
        return Stream.of(ids).map(RowId::new).toList();
    }

    private Set<Set<RowId>> equalPairs(List<SetGrant> sets) {
        Set<Set<RowId>> equal = new HashSet<>();
        for (SetGrant one : sets) {
            for (SetGrant other : sets) {
                if (!one.equals(other)
                        && finder.compare(one, other).relation() == SetRelation.EQUAL) {
                    equal.add(Set.of(one.set(), other.set()));
                }
            }
        }
        return equal;
    }

    private Patterns find(List<SetGrant> sets) {
        return finder.find(sets, _ -> SetFamily.MEMBER, PatternFinder.NEAR, Progress.UNWATCHED);
    }

    private static Set<Set<RowId>> pairs(List<EqualSets> equal) {
        Set<Set<RowId>> pairs = new HashSet<>();
        for (EqualSets group : equal) {
            for (RowId one : group.sets()) {
                for (RowId other : group.sets()) {
                    if (!one.equals(other)) {
                        pairs.add(Set.of(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    private static Map<RowId, Set<RowId>> closure(List<ContainedSets> contained) {
        Map<RowId, Set<RowId>> wider = new HashMap<>();
        for (ContainedSets pair : contained) {
            pair.narrower()
                    .forEach(set ->
                            wider.computeIfAbsent(set, _ -> new HashSet<>()).addAll(pair.wider()));
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Set<RowId> sets : wider.values()) {
                Set<RowId> more = new HashSet<>();
                sets.forEach(set -> more.addAll(wider.getOrDefault(set, Set.of())));
                grows |= sets.addAll(more);
            }
        }
        return wider;
    }
}
