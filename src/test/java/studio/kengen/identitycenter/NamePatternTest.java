package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccountRole;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;

/// IAM Identity Center API reference, CreatePermissionSet, Name: 1 to 32 characters of `[\w+=,.@-]`.
class NamePatternTest {
    private static final String ARN =
            "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_%s_*";

    private final Plan plan =
            new Plan()
                    .account("owner", AccountRole.MANAGEMENT, "")
                    .member("shop", "")
                    .member("log", "")
                    .group("g")
                    .source("Operator", ARN.formatted("old"))
                    .source("Billing", "arn:aws:iam::111122223333:role/billing")
                    .set("old", "Operator")
                    .set("pay", "Billing")
                    .set("Everywhere")
                    .assign("g", "old", "shop")
                    .assign("g", "pay", "owner")
                    .assign("g", "Everywhere", "shop")
                    .assign("g", "Everywhere", "log");

    @Test
    void whatIsFilledInFollowsFromTheSet() {
        assertThat(names("{family}-{account}-{source}"))
                .containsExactly(
                        "Member-shop-Operator", "Mgmt-owner-Billing", "Member-Shared-Everywhere");
    }

    @Test
    void sourcesKeepBeingTheRolesOfTheirSet() {
        Project named = applied("x-{source}");

        assertThat(named.source(new RowId("Operator")).orElseThrow().arn())
                .isEqualTo(ARN.formatted("x-Operator"));
        assertThat(named.source(new RowId("Billing")).orElseThrow().arn())
                .isEqualTo("arn:aws:iam::111122223333:role/billing");
    }

    @Test
    void namesAreShortenedAndNumberedSoThatNoTwoAreTheSame() {
        Plan same =
                new Plan()
                        .source("A".repeat(40), "arn:aws:iam::111122223333:role/a")
                        .set("one", "A".repeat(40))
                        .set("two", "A".repeat(40));

        Project named =
                NamePattern.of("{source}")
                        .orElseThrow()
                        .applyTo(IdentityCenter.of(same.project()))
                        .orElseThrow()
                        .applyTo(same.project());

        assertThat(named.permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("A".repeat(32), "A".repeat(30) + "-2");
    }

    @Test
    void aJapaneseNameGivesWayToThatOfTheRole() {
        Plan japanese =
                new Plan()
                        .source(
                                new AccessSource(
                                        new RowId("s"),
                                        "運用担当者",
                                        SourceKind.PERSON,
                                        ARN.formatted("Operator"),
                                        "",
                                        ""))
                        .set("x", "s");

        assertThat(
                        NamePattern.of("{source}")
                                .orElseThrow()
                                .name(
                                        IdentityCenter.of(japanese.project()),
                                        japanese.project().permissionSets().getFirst()))
                .isEqualTo("Operator");
    }

    @Test
    void applyingThePatternAgainChangesNothing() {
        Project named = applied("{family}-{source}");

        assertThat(
                        NamePattern.of("{family}-{source}")
                                .orElseThrow()
                                .applyTo(IdentityCenter.of(named)))
                .isEmpty();
    }

    @Test
    void theStepCanBeUndone() {
        ChangeSet step =
                NamePattern.of("x-{source}")
                        .orElseThrow()
                        .applyTo(IdentityCenter.of(plan.project()))
                        .orElseThrow();

        assertThat(step.inverse().applyTo(step.applyTo(plan.project()))).isEqualTo(plan.project());
    }

    @ParameterizedTest
    @CsvSource({
        "{team}-{source}, identitycenter.pattern.unknown",
        "{source, identitycenter.pattern.text",
        "セット-{source}, identitycenter.pattern.text",
        "Admin, identitycenter.pattern.sameForAll",
        "{family}, identitycenter.pattern.sameForAll"
    })
    void whatIsNoPatternIsToldAndNotApplied(String text, String problem) {
        assertThat(NamePattern.problems(text)).extracting(Message::key).containsExactly(problem);
        assertThat(NamePattern.of(text)).isEmpty();
    }

    @Test
    void noPatternIsNoMistake() {
        assertThat(NamePattern.problems(" ")).isEmpty();
        assertThat(NamePattern.of(" ")).isEmpty();
    }

    private List<String> names(String pattern) {
        return applied(pattern).permissionSets().stream().map(PermissionSet::name).toList();
    }

    private Project applied(String pattern) {
        return NamePattern.of(pattern)
                .orElseThrow()
                .applyTo(IdentityCenter.of(plan.project()))
                .orElseThrow()
                .applyTo(plan.project());
    }
}
