package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ResourceTypesOfArnsTest {
    private final Catalog catalog = Catalog.bundled();

    @ParameterizedTest
    @CsvFileSource(resources = "resource-types-of-arns.tsv", delimiter = '\t')
    void anArnCanBeTheTypesWhoseFormItFits(String service, String arn, String types) {
        List<String> expected = types == null ? List.of() : List.of(types.split(",", -1));

        assertThat(typesOf(service, arn)).containsExactlyElementsOf(expected);
    }

    @Test
    void aStarCanBeEveryType() {
        for (String prefix : catalog.servicePrefixes()) {
            Service service = catalog.service(prefix).orElseThrow();
            assertThat(service.resourceTypesOf("*")).isEqualTo(service.resourceTypes());
        }
    }

    @Test
    void anArnMadeFromAFormCanBeThatType() {
        for (String prefix : catalog.servicePrefixes()) {
            Service service = catalog.service(prefix).orElseThrow();
            for (ResourceType type : service.resourceTypes()) {
                for (String form : type.arnForms()) {
                    assertThat(service.resourceTypesOf(filled(form, "x")))
                            .as("%s %s", prefix, form)
                            .contains(type);
                    assertThat(service.resourceTypesOf(filled(form, "*")))
                            .as("%s %s", prefix, form)
                            .contains(type);
                }
            }
        }
    }

    @Test
    void moreWildcardsNeverMeanFewerTypes() {
        Random random = new Random(20261123);
        List<String> prefixes = List.copyOf(catalog.servicePrefixes());
        for (int i = 0; i < 2_000; i++) {
            Service service =
                    catalog.service(prefixes.get(random.nextInt(prefixes.size()))).orElseThrow();
            if (service.resourceTypes().isEmpty()) {
                continue;
            }
            ResourceType type =
                    service.resourceTypes().get(random.nextInt(service.resourceTypes().size()));
            String arn = filled(type.arnForms().getFirst(), "some-name");
            int from = arn.lastIndexOf(':') + 1;
            String wider = arn.substring(0, from + random.nextInt(arn.length() - from + 1)) + '*';

            assertThat(service.resourceTypesOf(wider))
                    .as("%s widened to %s", arn, wider)
                    .containsAll(service.resourceTypesOf(arn));
        }
    }

    @Test
    void aStarThatEndsASegmentReachesOverColonsWhereNothingElseFits() {
        assertThat(typesOf("lambda", "arn:aws:lambda:*:function:draw"))
                .contains("function")
                .doesNotContain("layer");
    }

    @Test
    void anAnswerIsRemembered() {
        Service s3 = catalog.service("s3").orElseThrow();

        assertThat(s3.resourceTypesOf("arn:aws:s3:::remembered/*"))
                .isSameAs(s3.resourceTypesOf("arn:aws:s3:::remembered/*"));
    }

    private List<String> typesOf(String service, String arn) {
        return catalog.service(service).orElseThrow().resourceTypesOf(arn).stream()
                .map(ResourceType::name)
                .toList();
    }

    private static String filled(String form, String value) {
        return form.replace("${*}", "\0")
                .replaceAll("\\$\\{[^}]*}|\\*", value)
                .replace("\0", "${*}");
    }
}
