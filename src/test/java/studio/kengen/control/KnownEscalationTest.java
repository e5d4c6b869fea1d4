package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.KnownEscalation.Gain;
import studio.kengen.i18n.Messages;

class KnownEscalationTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final List<KnownEscalation> ALL = KnownEscalation.bundled();

    @Test
    void everyActionIsOneThatAwsHas() {
        assertThat(ALL)
                .flatExtracting(KnownEscalation::actions)
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(CATALOG.action(name).map(Action::qualifiedName)).hasValue(name));
    }

    @Test
    void whatItGoesThroughIsAmongItsActions() {
        assertThat(ALL)
                .allSatisfy(known -> assertThat(known.actions()).containsAll(known.through()));
    }

    @Test
    void aRoleIsPassedByThePassRoleActionToAServiceThatAwsHas() {
        assertThat(ALL)
                .filteredOn(known -> known.gain() == Gain.PASSED_ROLE)
                .isNotEmpty()
                .allSatisfy(known -> {
                    assertThat(known.through()).containsExactly("iam:PassRole");
                    assertThat(known.services())
                            .isNotEmpty()
                            .allMatch(service -> service.endsWith(".amazonaws.com"));
                });
    }

    @Test
    void noSetContainsAnotherOneThatGainsTheSameWithoutOthers() {
        for (KnownEscalation one : ALL) {
            assertThat(ALL)
                    .filteredOn(other -> !other.equals(one) && other.gain() == one.gain())
                    .filteredOn(other -> !other.needsOthers())
                    .noneMatch(other -> Set.copyOf(one.actions()).containsAll(other.actions()));
        }
    }

    @Test
    void everyEscalationIsToldInBothLanguages() {
        Set<String> ids = ALL.stream().map(KnownEscalation::id).collect(Collectors.toSet());
        Messages.LANGUAGES.forEach(language ->
                assertThat(ALL)
                        .extracting(known -> Messages.in(language).text(known.phrase()))
                        .noneMatch(String::isBlank)
                        .satisfies(texts -> assertThat(Set.copyOf(texts)).hasSameSizeAs(ids)));
    }
}
