package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.i18n.Messages;

class CatalogUpdateTest {
    @TempDir Path temporary;

    private final Catalog bundled = Catalog.bundled();

    @Test
    void readsTheFolderOfTheIamDataPackage() throws CatalogException {
        Catalog catalog = CatalogUpdate.from(sample("iam-data"), bundled).catalog();

        assertThat(catalog.info())
                .isEqualTo(
                        new CatalogInfo(
                                "npm @example/iam-data", "1.2.3", LocalDate.of(2026, 9, 26), 2, 3));
        assertThat(catalog.supportsRcp("logs")).isTrue();
        assertThat(catalog.supportsRcp("draw")).isFalse();
        assertThat(catalog.action("draw:ShareMap"))
                .contains(
                        new Action(
                                "draw",
                                "ShareMap",
                                Set.of(AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.WRITE),
                                List.of(
                                        new ActionResource(
                                                "map sheet",
                                                true,
                                                List.of("aws:TagKeys", "draw:Scale"),
                                                List.of("ram:CreateResourceShare")),
                                        new ActionResource("atlas", false, List.of(), List.of())),
                                List.of("draw:Colours", "saml:aud"),
                                List.of("draw:ListMaps", "iam:PassRole")));
        assertThat(catalog.service("draw").orElseThrow().resourceType("map sheet"))
                .contains(
                        new ResourceType(
                                "map sheet",
                                List.of(
                                        "arn:${Partition}:draw:${Region}:${Account}:map/${MapId}",
                                        "arn:${Partition}:draw:${Region}:${Account}:maps:${MapId}"),
                                List.of()));
    }

    @Test
    void addsTheFormInWhichLogGroupsEndInAStar() throws CatalogException {
        Catalog catalog = CatalogUpdate.from(sample("iam-data"), bundled).catalog();

        assertThat(
                        catalog.service("logs")
                                .orElseThrow()
                                .resourceType("log-group")
                                .orElseThrow()
                                .arnForms())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("log-group:${LogGroupName}:${*}");
    }

    @Test
    void readsServiceReferenceFiles() throws CatalogException {
        Catalog catalog = CatalogUpdate.from(sample("service-reference"), bundled).catalog();

        assertThat(catalog.servicePrefixes()).containsExactly("fold", "s3");
        assertThat(levels(catalog, "s3:GetObject")).containsExactly(AccessLevel.READ);
        assertThat(levels(catalog, "s3:ListAllMyBuckets")).containsExactly(AccessLevel.LIST);
        assertThat(levels(catalog, "s3:PutBucketPolicy"))
                .containsExactlyInAnyOrder(AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.WRITE);
        assertThat(levels(catalog, "s3:PutObjectTagging"))
                .containsExactlyInAnyOrder(AccessLevel.TAGGING, AccessLevel.WRITE);
        assertThat(catalog.action("s3:GetObject").orElseThrow().conditionKeys())
                .containsExactly("s3:authType", "s3:TlsVersion");
        assertThat(catalog.conditionKey("s3:TlsVersion").orElseThrow().type())
                .isEqualTo(ConditionKeyType.NUMERIC);
    }

    @Test
    void takesWhatServiceReferenceFilesDoNotSayFromTheKnownCatalog() throws CatalogException {
        Catalog catalog = CatalogUpdate.from(sample("service-reference"), bundled).catalog();

        assertThat(catalog.service("s3").orElseThrow().name()).isEqualTo("Amazon S3");
        assertThat(catalog.service("fold").orElseThrow().name()).isEqualTo("fold");
        assertThat(catalog.supportsRcp("s3")).isTrue();
        assertThat(catalog.supportsRcp("fold")).isFalse();
        assertThat(catalog.action("s3:PutBucketPolicy").orElseThrow().resources())
                .containsExactly(new ActionResource("bucket", true, List.of(), List.of()));
        assertThat(catalog.action("s3:FoldBucket").orElseThrow().resources())
                .containsExactly(new ActionResource("bucket", false, List.of(), List.of()));
    }

    @Test
    void writesWhatItReadsBack() throws CatalogException {
        CatalogUpdate update = CatalogUpdate.from(sample("iam-data"), bundled);
        Path directory = temporary.resolve("new/catalog");

        update.writeTo(directory);
        Catalog read = Catalog.read(directory);

        assertThat(read.info()).isEqualTo(update.catalog().info());
        assertThat(read.expand("*")).isEqualTo(update.catalog().expand("*"));
        assertThat(read.conditionKey("saml:aud")).isPresent();
        assertThat(CatalogWriter.files(read)).isEqualTo(CatalogWriter.files(update.catalog()));
    }

    @Test
    void replacesAnEarlierCatalogAndLeavesNothingElseBehind() throws CatalogException, IOException {
        Path directory = temporary.resolve("catalog");
        CatalogUpdate.from(sample("iam-data"), bundled).writeTo(directory);

        CatalogUpdate.from(sample("service-reference"), bundled).writeTo(directory);

        assertThat(Catalog.read(directory).servicePrefixes()).containsExactly("fold", "s3");
        assertThat(entries(temporary)).containsExactly(directory);
        assertThat(directory.resolve("services/draw.txt")).doesNotExist();
    }

    @Test
    void keepsTheEarlierCatalogWhenTheNewOneCannotBeHeld() throws CatalogException, IOException {
        Path directory = temporary.resolve("catalog");
        CatalogUpdate.from(sample("iam-data"), bundled).writeTo(directory);
        ResourceType odd = new ResourceType("a;b", List.of("arn:aws:odd:::${X}"), List.of());
        Service service =
                new Service(
                        "odd",
                        "Odd",
                        false,
                        List.of(
                                new Action(
                                        "odd",
                                        "DoIt",
                                        Set.of(AccessLevel.WRITE),
                                        List.of(
                                                new ActionResource(
                                                        "a;b", true, List.of(), List.of())),
                                        List.of(),
                                        List.of())),
                        List.of(odd),
                        List.of());
        CatalogUpdate update =
                new CatalogUpdate(Catalog.of("test", "", LocalDate.EPOCH, List.of(service)));

        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> update.writeTo(directory))
                .satisfies(e -> assertThat(english(e)).startsWith("The service odd has a name"));
        assertThat(Catalog.read(directory).servicePrefixes()).containsExactly("draw", "logs");
        assertThat(entries(temporary)).containsExactly(directory);
    }

    @Test
    void saysWhereItCannotWrite() throws CatalogException, IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        CatalogUpdate update = CatalogUpdate.from(sample("iam-data"), bundled);

        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> update.writeTo(file.resolve("catalog")))
                .satisfies(e ->
                        assertThat(english(e))
                                .startsWith(file.resolve("catalog").toString())
                                .endsWith("Nothing was changed."));
    }

    @Test
    void saysWhenADirectoryHoldsNoKnownData() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        assertThat(problem(empty)).startsWith(empty + " holds neither the npm package");
        assertThat(problem(temporary.resolve("gone"))).endsWith("gone does not exist.");
    }

    @Test
    void saysWhereAFileIsNoJson() throws IOException {
        Files.writeString(temporary.resolve("s3.json"), "{\"Name\": \"s3\",\n \"Actions\": [}");

        assertThat(problem(temporary)).contains("s3.json, line 2, column 14: not valid JSON");
    }

    @Test
    void saysWhereAFileIsNotWhatItShouldBe() throws IOException {
        Path file = temporary.resolve("s3.json");
        Files.writeString(file, "{\"Name\": \"s3\", \"Actions\": [{\"Name\": 7}]}");
        assertThat(problem(temporary))
                .isEqualTo(file + ", at /Actions/0/Name: a text is expected here.");

        Files.writeString(
                file,
                "{\"Name\": \"s3\", \"ConditionKeys\": [{\"Name\": \"k\", \"Types\": [\"Colour\"]}]}");
        assertThat(problem(temporary))
                .isEqualTo(
                        file + ", at /ConditionKeys/0: \"Colour\" is not a type of condition key.");
    }

    @Test
    void refusesAServicePrefixThatWouldBeAFileElsewhere() throws IOException {
        Files.writeString(temporary.resolve("s3.json"), "{\"Name\": \"../../s3\"}");

        assertThat(problem(temporary)).contains("at /Name: \"../../s3\" is not a service prefix");
    }

    private String problem(Path directory) {
        CatalogException problem =
                catchThrowableOfType(
                        CatalogException.class, () -> CatalogUpdate.from(directory, bundled));
        return english(problem);
    }

    private static String english(CatalogException problem) {
        return Messages.in(Locale.ENGLISH).text(problem.problem());
    }

    private static Set<AccessLevel> levels(Catalog catalog, String action) {
        return catalog.action(action).orElseThrow().accessLevels();
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static Path sample(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(CatalogUpdateTest.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
