package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.policy.Quotas;

class KnowledgeTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final KnowledgeText TEXT =
            text(
                    """
                    # ours
                    withdraw s3-public

                    quota service-control-policy-size
                      value 1
                      # a note
                      as-of 2026-01-01
                      source us
                    # below
                    default vpcIds vpc-0a1b2c3d
                    """);

    @Test
    void aQuotaTakesThePlaceOfWhatWasSaidBefore() {
        assertThat(quota(TEXT).lines())
                .containsExactly(
                        "# ours",
                        "withdraw s3-public",
                        "",
                        "quota service-control-policy-size",
                        "  value 5120",
                        "  as-of 2026-11-28",
                        "  source the organization",
                        "# below",
                        "default vpcIds vpc-0a1b2c3d");
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        assertThat(quota(TEXT.and(TEXT.lines())).lines())
                .filteredOn(line -> line.startsWith("quota"))
                .hasSize(1);
    }

    @Test
    void aNewQuotaStandsAtTheEndApartFromTheRest() {
        assertThat(quota(text("withdraw s3-public")).lines())
                .startsWith("withdraw s3-public", "", "quota service-control-policy-size");
        assertThat(quota(text("")).lines()).startsWith("quota service-control-policy-size");
    }

    @Test
    void aQuotaIsTakenOutWithItsLines() {
        assertThat(TEXT.without(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE).lines())
                .containsExactly(
                        "# ours",
                        "withdraw s3-public",
                        "",
                        "# below",
                        "default vpcIds vpc-0a1b2c3d");
        assertThat(TEXT.without(Quotas.Name.TRUST_POLICY_SIZE)).isEqualTo(TEXT);
    }

    @Test
    void aLongListIsBrokenIntoLinesThatAreReadAsItWas() {
        List<String> values =
                IntStream.range(0, 400).mapToObj(i -> "service" + i + ":Action").toList();
        DatedFacts.DatedList list =
                new DatedFacts.DatedList(
                        DatedFacts.GLOBAL_SERVICE_ACTIONS, values, DAY, "our own trial");
        KnowledgeText text = TEXT.with(list);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(110));
        ProjectKnowledge knowledge = ProjectKnowledge.of(text.lines(), Catalog.bundled());
        assertThat(knowledge.problems()).isEmpty();
        assertThat(knowledge.controls().facts().list(DatedFacts.GLOBAL_SERVICE_ACTIONS))
                .contains(list);
        assertThat(text.withoutList(DatedFacts.GLOBAL_SERVICE_ACTIONS).lines())
                .startsWith(TEXT.lines().toArray(String[]::new));
    }

    private static KnowledgeText quota(KnowledgeText text) {
        return text.with(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE, "5120", DAY, "the organization");
    }

    private static KnowledgeText text(String text) {
        return new KnowledgeText(text.lines().toList());
    }
}
