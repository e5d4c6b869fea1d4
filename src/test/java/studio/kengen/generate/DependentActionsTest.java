package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.Areas;

class DependentActionsTest {
    private static final Catalog CATALOG =
            Catalog.of(
                    "test",
                    "",
                    LocalDate.of(2026, 11, 1),
                    List.of(
                            service(
                                    "lambda",
                                    "arn:aws:lambda:*:*:function:*",
                                    action(
                                            "lambda",
                                            "CreateFunction",
                                            "iam:PassRole",
                                            "ec2:Describe")),
                            service("iam", "arn:aws:iam::*:role/*", action("iam", "PassRole")),
                            new Service(
                                    "ec2",
                                    "ec2",
                                    false,
                                    List.of(
                                            new Action(
                                                    "ec2",
                                                    "Describe",
                                                    Set.of(AccessLevel.LIST),
                                                    List.of(),
                                                    List.of(),
                                                    List.of())),
                                    List.of(),
                                    List.of())));

    @Test
    void whatAGrantedActionNeedsIsOfferedOnATargetThatFits() {
        assertThat(offers(createsFunctions().target("roles", "iam", Design.role("f-*"))))
                .contains(
                        new DependentActionOffer(
                                new RowId("n1"),
                                "lambda:CreateFunction",
                                "iam:PassRole",
                                Optional.of(new RowId("roles"))));
    }

    @Test
    void anActionThatTakesNoResourceIsOfferedOnTheServiceAsAWhole() {
        assertThat(offers(createsFunctions()))
                .contains(
                        new DependentActionOffer(
                                new RowId("n1"),
                                "lambda:CreateFunction",
                                "ec2:Describe",
                                Optional.of(AccessTarget.WHOLE_SERVICE)));
    }

    @Test
    void withoutATargetThatFitsTheOfferHasNone() {
        assertThat(offers(createsFunctions()))
                .filteredOn(offer -> offer.needs().equals("iam:PassRole"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.suggestedTarget()).isEmpty());
    }

    @Test
    void whatTheSourceHasIsNotOffered() {
        assertThat(
                        offers(
                                createsFunctions()
                                        .target("roles", "iam", Design.role("f-*"))
                                        .needs("n2", "iam", "PassRole", "roles")))
                .extracting(DependentActionOffer::needs)
                .containsExactly("ec2:Describe");
    }

    @Test
    void nothingIsOfferedForAWithdrawnRowOrForOutsiders() {
        assertThat(
                        offers(
                                createsFunctions()
                                        .mediated("c1", "n1", "writer")
                                        .source(
                                                "partner",
                                                SourceKind.OUTSIDE_PARTY,
                                                Design.role("partner"))
                                        .needsOf(
                                                "partner",
                                                "n2",
                                                "lambda",
                                                "CreateFunction",
                                                "functions")))
                .isEmpty();
    }

    @Test
    void anOfferIsNeverAddedSilently() {
        assertThat(
                        Grants.of(areas(createsFunctions()), new ResourcePatterns())
                                .of(new RowId("app")))
                .containsOnlyKeys("lambda:CreateFunction");
    }

    private static Design createsFunctions() {
        return new Design()
                .target(
                        "functions",
                        "lambda",
                        "arn:aws:lambda:ap-northeast-1:111122223333:function:f")
                .needs("n1", "lambda", "CreateFunction", "functions");
    }

    private static List<DependentActionOffer> offers(Design design) {
        return new DocumentGenerator(CATALOG, ControlKnowledge.bundled()).offers(areas(design));
    }

    private static Areas areas(Design design) {
        return Areas.of(design.project(), CATALOG);
    }

    private static Service service(String prefix, String arn, Action action) {
        return new Service(
                prefix,
                prefix,
                false,
                List.of(action),
                List.of(new ResourceType("thing", List.of(arn), List.of())),
                List.of());
    }

    private static Action action(String service, String name, String... needs) {
        return new Action(
                service,
                name,
                Set.of(AccessLevel.WRITE),
                List.of(new ActionResource("thing", true, List.of(), List.of(needs))),
                List.of(),
                List.of());
    }
}
