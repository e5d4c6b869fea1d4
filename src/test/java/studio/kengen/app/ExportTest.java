package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.ProblemList;

/// Documents that leave the studio for those who deploy them.
class ExportTest extends StudioFixture {
    @Test
    void documentsAreExportedAsCloudFormationAndTheUserLearnsWhatIsNotInIt() {
        Path documents = export("cloudformation-yaml");

        Path template = documents.resolve("cloudformation/account-111122223333.yaml");
        waitUntil(() -> Files.exists(template));
        assertThat(template).content().startsWith("AWSTemplateFormatVersion: '2010-09-09'");
        assertThat(documents.resolve("cloudformation/account-111122223333.json")).doesNotExist();
        assertThat(documents.resolve("identity")).doesNotExist();

        waitUntil(() -> stage.getScene().lookup("#notice-bar .hyperlink") != null);
        clickOn("#notice-bar .hyperlink");
        assertThat(dialogs.problems.getFirst().problems())
                .extracting(ProblemList.Problem::message)
                .extracting(Message::key)
                .contains("generate.cloudformation.noPolicy");
    }

    @Test
    void documentsAreExportedAsTerraform() {
        Path documents = export("terraform");

        Path module = documents.resolve("terraform/account-111122223333/main.tf.json");
        waitUntil(() -> Files.exists(module));
        assertThat(module).content().contains("aws_kms_key_policy");
    }

    private Path export(String format) {
        settle();
        Path documents = folder.resolve(format + ' ' + System.nanoTime());
        dialogs.willChoose(documents);
        go("documents");
        waitUntil(() -> !stage.getScene().lookup("#documents-export").isDisabled());
        clickOn("#documents-export").clickOn("#documents-export-" + format);
        return documents;
    }
}
