package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionShrinkerTest {
    private final Catalog catalog = Catalog.bundled();
    private final ActionShrinker shrinker = new ActionShrinker(catalog);

    @Test
    void usesTheShortestPrefixThatEndsAtAWord() {
        assertThat(shrinkPatterns("s3:GetObject*")).containsExactly("s3:GetObject*");
        assertThat(shrinkPatterns("s3:GetO*")).containsExactly("s3:GetObject*");
        assertThat(shrinkPatterns("sqs:S*"))
                .containsExactly(
                        "sqs:SendMessage", "sqs:SetQueueAttributes", "sqs:StartMessageMoveTask");
    }

    @Test
    void writesOneActionByItsName() {
        assertThat(shrinkPatterns("s3:GetObject")).containsExactly("s3:GetObject");
    }

    @Test
    void writesAWholeServiceOnlyWhereAllOfItIsIn() {
        List<Action> all = new ArrayList<>(catalog.expand("sqs:*"));
        assertThat(shrinker.shrink(all)).containsExactly("sqs:*");

        all.removeIf(action -> action.name().equals("PurgeQueue"));
        assertThat(shrinker.shrink(all)).doesNotContain("sqs:*").contains("sqs:Get*");
    }

    @Test
    void writesEverythingAsOneStar() {
        assertThat(shrinkPatterns("*")).containsExactly("*");
    }

    @Test
    void joinsThreeOrMoreNamesWithTheSameBeginningAndEnd() {
        assertThat(shrinkPatterns("s3:Get*Tagging")).containsExactly("s3:Get*Tagging");
    }

    @Test
    void usesNoPatternThatTheOthersMakeSuperfluous() {
        for (AccessLevel level : AccessLevel.values()) {
            List<Action> wanted = new ArrayList<>(catalog.expand("s3:*"));
            wanted.addAll(catalog.expand("iam:*"));
            wanted.removeIf(action -> action.accessLevel() != level);
            List<String> patterns = shrinker.shrink(wanted);
            for (String pattern : patterns) {
                List<String> others = new ArrayList<>(patterns);
                others.remove(pattern);
                assertThat(expand(others)).as(pattern).isNotEqualTo(Set.copyOf(wanted));
            }
        }
    }

    @Test
    void knowsWhereWordsEnd() {
        assertThat(ActionWords.ends("DescribeDBInstances")).containsExactly(8, 10, 19);
        assertThat(ActionWords.ends("ListACLs")).containsExactly(4, 8);
        assertThat(ActionWords.ends("CreateEC2Fleet")).containsExactly(6, 9, 14);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(shrinker.shrink(List.of())).isEmpty();
    }

    @Test
    void keepsAnActionThatTheCatalogDoesNotHave() {
        Action unknown =
                new Action(
                        "s3",
                        "GetYesterday",
                        Set.of(AccessLevel.READ),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(shrinker.shrink(List.of(unknown))).containsExactly("s3:GetYesterday");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.97})
    void expandsToExactlyWhatWasShrunk(double share) {
        Random random = new Random(20261123);
        for (int round = 0; round < 25; round++) {
            Set<Action> wanted = new HashSet<>();
            for (String service : someServices(random)) {
                catalog.expand(service + ":*").stream()
                        .filter(_ -> random.nextDouble() < share)
                        .forEach(wanted::add);
            }
            List<String> patterns = shrinker.shrink(wanted);
            assertThat(expand(patterns)).isEqualTo(wanted);
            assertThat(patterns).allSatisfy(this::cutsNoWord);
        }
    }

    @Test
    void cutsNoWordsInTheActionsOfALevelOfAService() {
        for (String service : catalog.servicePrefixes()) {
            for (AccessLevel level : AccessLevel.values()) {
                List<Action> wanted = new ArrayList<>(catalog.expand(service + ":*"));
                wanted.removeIf(action -> action.accessLevel() != level);
                assertThat(shrinker.shrink(wanted)).allSatisfy(this::cutsNoWord);
            }
        }
    }

    @Test
    void usesNoWildcardThatWouldGrantMore() {
        List<Action> wanted = new ArrayList<>();
        for (String name : List.of("GetObject", "GetObjectAcl", "GetObjectVersion")) {
            wanted.addAll(catalog.expand("s3:" + name));
        }
        assertThat(shrinker.shrink(wanted))
                .containsExactly("s3:GetObject", "s3:GetObjectAcl", "s3:GetObjectVersion");
    }

    @Test
    void writesTwoNamesAsAPrefixButNotWithAGap() {
        assertThat(shrinkPatterns("iam:Generate*")).containsExactly("iam:Generate*");
        assertThat(shrinkPatterns("sqs:*Permission"))
                .containsExactly("sqs:AddPermission", "sqs:RemovePermission");
    }

    /// The wildcard stands between two words of some action that the pattern means.
    private void cutsNoWord(String pattern) {
        String name = pattern.substring(pattern.indexOf(':') + 1);
        int wildcard = name.indexOf('*');
        if (wildcard > 0) {
            int behind = name.length() - wildcard - 1;
            assertThat(catalog.expand(pattern))
                    .as(pattern)
                    .anySatisfy(action ->
                            assertThat(ActionWords.ends(action.name()))
                                    .contains(wildcard, action.name().length() - behind));
        }
    }

    @Test
    void expandsToExactlyTheActionsOfALevel() {
        for (AccessLevel level : AccessLevel.values()) {
            Set<Action> wanted = new HashSet<>(catalog.expand("*"));
            wanted.removeIf(action -> action.accessLevel() != level);

            List<String> patterns = shrinker.shrink(wanted);

            assertThat(expand(patterns)).isEqualTo(wanted);
            assertThat(patterns).hasSizeLessThan(wanted.size());
        }
    }

    @Test
    void givesTheSameListInWhateverOrder() {
        List<Action> actions = new ArrayList<>(catalog.expand("ec2:*Instance*"));
        List<String> patterns = shrinker.shrink(actions);
        Collections.shuffle(actions, new Random(20261123));

        assertThat(shrinker.shrink(actions)).isEqualTo(patterns).doesNotHaveDuplicates();
    }

    private List<String> someServices(Random random) {
        List<String> services = new ArrayList<>(List.of("s3", "iam"));
        List<String> all = List.copyOf(catalog.servicePrefixes());
        for (int i = 0; i < 5; i++) {
            services.add(all.get(random.nextInt(all.size())));
        }
        return services;
    }

    private List<String> shrinkPatterns(String pattern) {
        return shrinker.shrink(catalog.expand(pattern));
    }

    private Set<Action> expand(Collection<String> patterns) {
        Set<Action> actions = new HashSet<>();
        patterns.forEach(pattern -> actions.addAll(catalog.expand(pattern)));
        return actions;
    }
}
