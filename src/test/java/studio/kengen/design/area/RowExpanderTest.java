package studio.kengen.design.area;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.design.area.Designs.needed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;

class RowExpanderTest {
    private static final String BUCKET = "arn:aws:s3:::maps";
    private static final String OBJECTS = "arn:aws:s3:::maps/*";
    private static final Project PROJECT = Designs.mapsBucket();

    private final RowExpander expander = new RowExpander(Catalog.bundled());

    @Test
    void anActionTakesThoseArnsWhoseFormFitsItsResourceTypes() {
        assertThat(expand(named("ListBucket", "GetObject")))
                .isEqualTo(
                        Map.of(
                                "s3:ListBucket", List.of(BUCKET),
                                "s3:GetObject", List.of(OBJECTS)));
    }

    @Test
    void anAccessLevelStandsForTheActionsThatCanActOnTheTarget() {
        var list = expand(levels(AccessLevel.LIST));

        assertThat(list).containsEntry("s3:ListBucketVersions", List.of(BUCKET));
        assertThat(list).doesNotContainKey("s3:ListAllMyBuckets");
        assertThat(list.keySet()).allMatch(name -> name.startsWith("s3:"));
    }

    @Test
    void writeDoesNotBringPermissionsManagementOrTagging() {
        var write = expand(levels(AccessLevel.WRITE));

        assertThat(write).containsKey("s3:PutObject");
        assertThat(write).doesNotContainKeys("s3:PutBucketPolicy", "s3:PutObjectTagging");
    }

    @Test
    void anActionWithoutResourceTypeBelongsToARowOnlyIfItsTargetIsTheWholeService() {
        NeededPermission onTarget =
                needed("n", "app", "s3", Set.of(), List.of("ListAllMyBuckets"), "maps");
        NeededPermission onService =
                needed("n", "app", "s3", Set.of(), List.of("ListAllMyBuckets"), "*");

        assertThat(expand(onTarget)).isEmpty();
        assertThat(expand(onService)).isEqualTo(Map.of("s3:ListAllMyBuckets", List.of("*")));
    }

    @Test
    void namesMayCarryTheServicePrefixAndWildcardsAndAnyCase() {
        assertThat(expand(named("s3:getobjectacl", "ListBucketV*")).keySet())
                .containsExactlyInAnyOrder("s3:GetObjectAcl", "s3:ListBucketVersions");
    }

    @Test
    void whatIsNotKnownStandsForNothing() {
        assertThat(expand(named("FlyToTheMoon"))).isEmpty();
        assertThat(expand(needed("n", "app", "s3", Set.of(), List.of("GetObject"), "missing")))
                .isEmpty();
        assertThat(
                        expand(
                                needed(
                                        "n",
                                        "app",
                                        "nosuch",
                                        Set.of(AccessLevel.READ),
                                        List.of(),
                                        "maps")))
                .isEmpty();
    }

    private static NeededPermission named(String... actions) {
        return needed("n", "app", "s3", Set.of(), List.of(actions), "maps");
    }

    private static NeededPermission levels(AccessLevel... levels) {
        return needed("n", "app", "s3", Set.of(levels), List.of(), "maps");
    }

    private Map<String, List<String>> expand(NeededPermission row) {
        return expander.expand(row, PROJECT).grants().stream()
                .collect(
                        Collectors.toMap(
                                grant -> grant.action().qualifiedName(), GrantedAction::resources));
    }
}
