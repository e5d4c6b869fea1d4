package studio.kengen.check.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.reality.Difference.Kind;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.Decision;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.Samples;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.UserDetail;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealityComparisonTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final String API = "arn:aws:iam::111122223333:role/maplab-api";
    private static final String EVERYTHING =
            "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}";

    private final AuthorizationDetails details = Samples.authorizationDetails();
    private final Areas mapLab = areas(text -> text);
    private final Reality reality = RealityComparison.compare(mapLab, details, CATALOG);

    @Test
    void aRoleWithThePoliciesOfTheDesignIsAsDesigned() {
        assertThat(principal("api").isAsDesigned()).isTrue();
        assertThat(principal("operator").isAsDesigned()).isTrue();
        assertThat(rows("api", Kind.INSIDE_B)).containsExactly("u1", "u13");
    }

    @Test
    void thePolicyThatGrantsMoreIsNamed() {
        assertThat(policiesBeyondA("renderer")).containsExactly("maplab-renderer");
        assertThat(policiesBeyondA("importer")).containsExactly("AmazonSSMManagedInstanceCore");
        assertThat(policiesBeyondA("map-writer")).isEmpty();
        assertThat(policiesBeyondA("deploy")).containsExactly("pass-roles", "PowerUserAccess");
        assertThat(policiesBeyondA("developer"))
                .containsExactly("AwsSSOInlinePolicy", "AWSLambda_FullAccess");
    }

    @Test
    void theRowsThatAreNotGrantedAreNamed() {
        assertThat(rows("renderer", Kind.MISSING)).isEmpty();
        assertThat(rows("map-writer", Kind.MISSING)).containsExactly("n24", "n25");
        assertThat(rows("deploy", Kind.MISSING)).isEmpty();
        assertThat(rows("developer", Kind.MISSING)).containsExactly("n47", "n48", "n49");
    }

    @Test
    void theRowsOfAreaBThatAreReachedAreNamed() {
        assertThat(rows("renderer", Kind.UNCONTROLLED))
                .containsExactly("u1", "u2", "u3", "u4", "u5", "u6");
        assertThat(rows("renderer", Kind.INSIDE_B)).contains("u13");
        assertThat(rows("importer", Kind.UNCONTROLLED)).isEmpty();
        assertThat(rows("developer", Kind.UNCONTROLLED))
                .containsExactly("u20", "u21", "u22", "u23");
    }

    @Test
    void aBoundaryTakesAwayWhatPoliciesGrant() {
        assertThat(rows("deploy", Kind.INSIDE_B)).contains("u26").doesNotContain("u25");
    }

    @Test
    void aPolicyWithoutDocumentMakesEverythingUndecided() {
        RealPrincipal security = principal("security");

        assertThat(security.unknown())
                .singleElement()
                .satisfies(message ->
                        assertThat(message.arguments()).containsExactly("SecurityAudit"));
        assertThat(security.differences()).isNotEmpty().noneMatch(Difference::isCertain);
        for (Kind kind : Kind.values()) {
            assertThat(security.differences(kind)).isNotEmpty();
        }
    }

    @Test
    void rolesAndUsersThatAreNotInTheDesignAreListed() {
        assertThat(reality.unplanned())
                .hasSize(87)
                .contains(
                        "arn:aws:iam::111122223333:role/legacy-stack-2023",
                        "arn:aws:iam::111122223333:user/admin-hayabusa")
                .doesNotContain(API)
                .noneMatch(arn -> arn.contains("aws-service-role"));
        assertThat(reality.serviceLinked()).isEqualTo(5);
        assertThat(reality.absent()).isEmpty();
        assertThat(reality.elsewhere()).isEmpty();
    }

    @Test
    void sourcesThatAreNotThereAreListed() {
        Reality moved =
                RealityComparison.compare(
                        areas(text ->
                                text.replace(":role/maplab-api\"", ":role/maplab-new-api\"")
                                        .replace(
                                                "111122223333:role/maplab-renderer\"",
                                                "444455556666:role/maplab-renderer\"")),
                        details,
                        CATALOG);

        assertThat(moved.absent()).containsExactly(new RowId("api"));
        assertThat(moved.elsewhere()).containsExactly(new RowId("renderer"));
    }

    @Test
    void everyWitnessIsDecidedAsItIsTold() {
        Map<String, Identity> identities = new TreeMap<>();
        details.roles().forEach(role -> identities.put(role.arn(), role));
        Evaluator evaluator = Evaluator.with(CATALOG);
        for (RealPrincipal principal : reality.principals()) {
            GrantedPolicies granted =
                    GrantedPolicies.of(
                            Optional.ofNullable(identities.get(principal.arn())).orElseThrow(),
                            details);
            PolicySet policies =
                    PolicySet.NONE
                            .withIdentity(granted.identity())
                            .withBoundary(granted.boundary())
                            .withResource(Optional.of(OwnAccountPolicy.of("111122223333")));
            for (Difference difference : principal.differences()) {
                difference
                        .witness()
                        .ifPresent(witness ->
                                assertThat(evaluator.decide(witness, policies) == Decision.ALLOWED)
                                        .as("%s of %s", difference, principal.arn())
                                        .isEqualTo(difference.kind() != Kind.MISSING));
            }
        }
    }

    @Test
    void aBoundaryThatIsNotKnownLeavesCertainOnlyWhatItCannotChange() {
        RealPrincipal wide =
                only(role(EVERYTHING, Optional.of("arn:aws:iam::111122223333:policy/gone")));
        assertThat(wide.differences(Kind.BEYOND_A)).isNotEmpty().noneMatch(Difference::isCertain);
        assertThat(wide.differences(Kind.MISSING)).isNotEmpty().noneMatch(Difference::isCertain);

        RealPrincipal empty =
                only(
                        role(
                                "{\"Statement\":[]}",
                                Optional.of("arn:aws:iam::111122223333:policy/gone")));
        assertThat(empty.differences(Kind.BEYOND_A)).isEmpty();
        assertThat(empty.differences(Kind.INSIDE_B)).isEmpty();
        assertThat(empty.differences(Kind.MISSING))
                .filteredOn(Difference::isCertain)
                .extracting(difference -> difference.row().orElseThrow())
                .containsExactlyElementsOf(
                        mapLab.project().needed().stream()
                                .filter(row -> row.source().equals(new RowId("api")))
                                .map(NeededPermission::id)
                                .toList());
    }

    @Test
    void aPolicyThatIsBrokenIsNotKnown() {
        assertThat(
                        only(role("{\"Statement\":[{\"Effect\":\"Allow\"}]}", Optional.empty()))
                                .unknown())
                .hasSize(1);
    }

    @Test
    void aUserHasThePoliciesOfItsGroups() {
        String denial =
                "{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"iam:*\",\"Resource\":\"*\"}}";
        UserDetail user =
                new UserDetail(
                        "maplab-api",
                        "arn:aws:iam::111122223333:user/maplab-api",
                        Optional.empty(),
                        List.of("all", "gone"),
                        List.of(new InlinePolicy("no", new StoredPolicy(denial))),
                        List.of(),
                        Optional.empty(),
                        new TreeMap<>());
        GroupDetail group =
                new GroupDetail(
                        "all",
                        "arn:aws:iam::111122223333:group/all",
                        Optional.empty(),
                        List.of(new InlinePolicy("everything", new StoredPolicy(EVERYTHING))),
                        List.of(new AttachedPolicy("none", "arn:aws:iam::aws:policy/none")));
        GrantedPolicies granted =
                GrantedPolicies.of(user, details(List.of(user), List.of(group), List.of()));

        assertThat(granted.identity())
                .extracting(policy -> policy.name())
                .containsExactly("no", "all/everything");
        assertThat(granted.unknown())
                .extracting(message -> message.arguments().getFirst())
                .containsExactly("none", "gone");
    }

    private RealPrincipal only(RoleDetail role) {
        return RealityComparison.compare(
                        mapLab, details(List.of(), List.of(), List.of(role)), CATALOG)
                .principals()
                .getFirst();
    }

    private static RoleDetail role(String policy, Optional<String> boundary) {
        return new RoleDetail(
                "maplab-api",
                API,
                Optional.empty(),
                Optional.empty(),
                List.of(new InlinePolicy("inline", new StoredPolicy(policy))),
                List.of(),
                boundary,
                List.of(),
                Optional.empty(),
                new TreeMap<>());
    }

    private static AuthorizationDetails details(
            List<UserDetail> users, List<GroupDetail> groups, List<RoleDetail> roles) {
        return new AuthorizationDetails(
                Optional.of("111122223333"), users, groups, roles, List.of());
    }

    private RealPrincipal principal(String source) {
        return reality.principals().stream()
                .filter(principal -> principal.source().equals(new RowId(source)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> policiesBeyondA(String source) {
        return principal(source).differences(Kind.BEYOND_A).stream()
                .filter(Difference::isCertain)
                .map(difference -> difference.policy().orElseThrow());
    }

    private List<String> rows(String source, Kind kind) {
        return principal(source).differences(kind).stream()
                .filter(Difference::isCertain)
                .map(difference -> difference.row().orElseThrow().value())
                .toList();
    }

    private static Areas areas(UnaryOperator<String> edit) {
        try {
            String text = Files.readString(Path.of("samples/map-lab.kengen.json"));
            return Areas.of(
                    ProjectReader.read(
                                    edit.apply(text)
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .project(),
                    CATALOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProjectFormatException e) {
            throw new AssertionError(e);
        }
    }
}
