package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.change.ChangeSet;

class SetProposalsTest {
    private static final String ARN =
            "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_%s_*";

    @Test
    void aPersonGetsTheSetThatItsRoleIsOf() {
        Project project =
                proposed(
                        new Plan()
                                .source("operator", ARN.formatted("Operator"))
                                .source("second", ARN.formatted("Operator")));

        assertThat(project.permissionSets())
                .singleElement()
                .satisfies(set -> assertThat(set.name()).isEqualTo("Operator"))
                .satisfies(
                        set -> assertThat(set.sources()).isEqualTo(Plan.ids("operator", "second")));
    }

    @Test
    void aPersonWithAnotherPrincipalGetsASetOfItsName() {
        Project project =
                proposed(
                        new Plan()
                                .source("Operator", "arn:aws:iam::111122223333:role/x")
                                .source("x", ARN.formatted("operator"))
                                .source(person("運用", "arn:aws:iam::111122223333:user/ops")));

        assertThat(project.permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("Operator-2", "operator", "ops");
    }

    @Test
    void aSetThatIsThereAlreadyTakesItsPeopleIn() {
        Plan plan =
                new Plan()
                        .source("first", ARN.formatted("Operator"))
                        .source("second", ARN.formatted("Operator"))
                        .set("Operator", "first");

        assertThat(proposed(plan).permissionSets())
                .singleElement()
                .satisfies(set -> assertThat(set.sources()).isEqualTo(Plan.ids("first", "second")));
    }

    @Test
    void onlyPeopleWithoutASetAreAsked() {
        Plan plan =
                new Plan()
                        .source("has", ARN.formatted("Operator"))
                        .source(
                                new AccessSource(
                                        new RowId("app"),
                                        "app",
                                        SourceKind.WORKLOAD,
                                        "arn:aws:iam::111122223333:role/app",
                                        "",
                                        ""))
                        .set("Operator", "has");

        assertThat(SetProposals.withoutSet(plan.project())).isEmpty();
        assertThat(SetProposals.forPeople(plan.project())).isEmpty();
    }

    @Test
    void theStepCanBeUndone() {
        Plan plan = new Plan().source("a", ARN.formatted("A")).source("b", "").set("A");
        ChangeSet step = SetProposals.forPeople(plan.project()).orElseThrow();

        assertThat(step.inverse().applyTo(step.applyTo(plan.project()))).isEqualTo(plan.project());
    }

    private static AccessSource person(String name, String arn) {
        return new AccessSource(new RowId("p"), name, SourceKind.PERSON, arn, "", "");
    }

    private static Project proposed(Plan plan) {
        return SetProposals.forPeople(plan.project()).orElseThrow().applyTo(plan.project());
    }
}
