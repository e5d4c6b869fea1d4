package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.kind.Design;

class PolicyNamesTest {
    private static final RowId APP = new RowId("app");

    @Test
    void aPolicyIsCalledLikeItsRole() {
        PolicyNames names = new PolicyNames(new Design().project());

        assertThat(names.identity(APP, 1)).isEqualTo("app");
        assertThat(names.identity(APP, 2)).isEqualTo("app.2");
        assertThat(names.boundary(Optional.of(APP))).isEqualTo("app.boundary");
        assertThat(names.boundary(Optional.empty())).isEqualTo("acceptable-maximum");
    }

    /// IAM API reference, CreatePolicy: names are unique in an account, without regard to case.
    @Test
    void rolesOfDifferentPathsOrAccountsDoNotShareAName() {
        PolicyNames names =
                new PolicyNames(
                        new Design()
                                .source(
                                        "z",
                                        SourceKind.WORKLOAD,
                                        "arn:aws:iam::444455556666:role/batch/APP")
                                .project());

        assertThat(names.identity(new RowId("z"), 1)).isEqualTo("APP-2");
    }

    @Test
    void aRoleThatIsCalledLikeAPartIsNoPart() {
        PolicyNames names =
                new PolicyNames(
                        new Design()
                                .source("z", SourceKind.WORKLOAD, Design.role("app.2"))
                                .project());

        assertThat(names.identity(new RowId("z"), 1)).isNotEqualTo(names.identity(APP, 2));
    }

    /// IAM API reference, CreatePolicy: `[\w+=,.@-]+`.
    @Test
    void aSourceWithoutAnArnIsCalledByItsId() {
        PolicyNames names =
                new PolicyNames(new Design().source("担当 7", SourceKind.WORKLOAD, "").project());

        assertThat(names.identity(new RowId("担当 7"), 1)).isEqualTo("7");
    }
}
