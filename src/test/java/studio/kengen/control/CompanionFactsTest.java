package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.CompanionFacts.KeyUse;
import studio.kengen.control.CompanionFacts.ServiceRole;

class CompanionFactsTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final CompanionFacts FACTS = CompanionFacts.bundled();

    @Test
    void everyActionIsOneThatAwsHas() {
        Stream<String> roles =
                Stream.concat(FACTS.passedRoles().stream(), FACTS.linkedRoles().stream())
                        .flatMap(role -> role.actions().stream());
        Stream<String> keys =
                FACTS.keyUses().stream()
                        .flatMap(use ->
                                Stream.concat(Stream.of(use.needs()), use.actions().stream()));
        Stream<String> others =
                Stream.of(
                                FACTS.function().log(),
                                FACTS.function().network(),
                                FACTS.listing().actions(),
                                List.of(FACTS.listing().needs()))
                        .flatMap(List::stream);

        assertThat(Stream.of(roles, keys, others).flatMap(actions -> actions))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(CATALOG.action(name).map(Action::qualifiedName)).hasValue(name));
    }

    @Test
    void itIsKnownWhoIsHandedTheRoleOfEveryActionThatPassesOne() {
        assertThat(dependingOn("iam:PassRole"))
                .hasSizeGreaterThan(200)
                .allSatisfy(action -> assertThat(FACTS.passedRoles(action)).isNotEmpty());
    }

    @Test
    void aRoleIsPassedOnlyByActionsThatDependOnPassingRoles() {
        assertThat(FACTS.passedRoles())
                .flatExtracting(ServiceRole::actions)
                .allMatch(dependingOn("iam:PassRole")::contains);
    }

    /// AWS does not document which principal these last two create a role for.
    @Test
    void itIsKnownWhoseRoleIsMadeByAlmostEveryActionThatMakesAServiceLinkedRole() {
        assertThat(dependingOn("iam:CreateServiceLinkedRole"))
                .filteredOn(action -> FACTS.linkedRoles(action).isEmpty())
                .containsExactly("monitron:CreateProject", "ses:CreateIngressPoint");
    }

    @Test
    void servicesAreNamedByTheirPrincipals() {
        assertThat(Stream.concat(FACTS.passedRoles().stream(), FACTS.linkedRoles().stream()))
                .extracting(ServiceRole::service)
                .contains("lambda.amazonaws.com")
                .allMatch(service -> service.endsWith(".amazonaws.com"));
        assertThat(FACTS.function().workload()).isEqualTo("lambda.amazonaws.com");
    }

    @Test
    void noActionHandsTheSameServiceARoleBothAlwaysAndSometimes() {
        for (List<ServiceRole> roles : List.of(FACTS.passedRoles(), FACTS.linkedRoles())) {
            for (ServiceRole always : roles.stream().filter(ServiceRole::always).toList()) {
                assertThat(roles)
                        .filteredOn(role -> !role.always())
                        .filteredOn(role -> role.service().equals(always.service()))
                        .flatExtracting(ServiceRole::actions)
                        .doesNotContainAnyElementsOf(always.actions());
            }
        }
    }

    @Test
    void whatAKeyIsNeededForActsOnKeysAndKnowsTheServiceThatItComesThrough() {
        assertThat(FACTS.keyUses())
                .extracting(KeyUse::needs)
                .contains("kms:Decrypt", "kms:GenerateDataKey")
                .allSatisfy(name -> {
                    Action action = CATALOG.action(name).orElseThrow();
                    assertThat(action.resources())
                            .extracting(ActionResource::resourceType)
                            .contains("key");
                });
        assertThat(FACTS.keyUses()).extracting(KeyUse::via).allMatch(via -> !via.contains("."));
    }

    @Test
    void whatSomeUsesNeedIsADependentActionOfTheCatalogue() {
        FACTS.dependentInSomeUses()
                .forEach((dependent, actions) ->
                        assertThat(dependingOn(dependent)).containsAll(actions));
    }

    @Test
    void everyFactIsDatedAndHasASource() {
        assertThat(FACTS.origins())
                .isNotEmpty()
                .allSatisfy(origin -> {
                    assertThat(origin.asOf()).isAfter(LocalDate.of(2026, 1, 1));
                    assertThat(origin.source()).isNotBlank();
                });
    }

    private static Set<String> dependingOn(String needed) {
        Set<String> depending = new TreeSet<>();
        for (Action action : CATALOG.expand("*")) {
            boolean depends =
                    action.dependentActions().contains(needed)
                            || action.resources().stream()
                                    .anyMatch(on -> on.dependentActions().contains(needed));
            if (depends) {
                depending.add(action.qualifiedName());
            }
        }
        return depending;
    }
}
