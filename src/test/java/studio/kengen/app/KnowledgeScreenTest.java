package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import studio.kengen.design.Project;
import studio.kengen.policy.Quotas;

/// The project's own knowledge and the dated facts through the window.
class KnowledgeScreenTest extends StudioFixture {
    private static final String SCP_SIZE = "service-control-policy-size";

    /// Map Lab before it knew anything better.
    @Override
    Project project() {
        Project mapLab = super.project();
        return mapLab.withDetails(mapLab.details().knowing(List.of()));
    }

    @Test
    void aLimitIsSaidOtherwiseByTheProjectDatedTodayAndUndone() {
        selectFact(SCP_SIZE);
        assertThat(onFx(() -> ((DatePicker) node("#fact-day")).getValue()))
                .isEqualTo(model.today());

        enter("#fact-number", "5120");
        enter("#fact-source", "Our organization, before 2026-05-15");
        fire("#fact-apply");
        waitUntil(() -> scpSize() == 5_120);

        assertThat(lines())
                .containsExactly(
                        "quota " + SCP_SIZE,
                        "  value 5120",
                        "  as-of " + model.today(),
                        "  source Our organization, before 2026-05-15");
        waitUntil(() -> !((Button) node("#fact-reset")).isDisabled());

        onFx(() -> {
            model.undo();
            return null;
        });
        waitUntil(() -> scpSize() == 10_240);
        assertThat(lines()).isEmpty();
    }

    @Test
    void aLimitGoesBackToTheStudios() {
        say("# keep me\nquota " + SCP_SIZE + "\n  value 5120\n  as-of 2026-05-01\n  source us");
        waitUntil(() -> scpSize() == 5_120);
        selectFact(SCP_SIZE);

        fire("#fact-reset");

        waitUntil(() -> scpSize() == 10_240);
        assertThat(lines()).containsExactly("# keep me");
    }

    @Test
    void aListIsSaidOtherwiseByTheProject() {
        selectFact("default-regions");
        enter("#fact-values", "eu-central-1\neu-west-1");
        fire("#fact-apply");

        waitUntil(() -> lines().contains("  values eu-central-1 eu-west-1"));
    }

    @Test
    void aValueThatCannotBeIsToldAndNothingChanges() {
        selectFact(SCP_SIZE);
        enter("#fact-number", "5,120");
        fire("#fact-apply");

        assertThat(text("#fact-problem")).contains("Write a whole number");
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsWrittenIsTakenAsAStepAndWhatIsWrongIsToldAtItsLine() {
        say("withdraw s3-public\nwithdraw nobody");

        waitUntil(() -> problems().size() == 1);
        assertThat(onFx(() -> problems().getFirst().getText()))
                .startsWith("Line 2: There is no control or risk \"nobody\"");
        assertThat(text("#knowledge-state")).startsWith("One line does not count");
        assertThat(lines()).containsExactly("withdraw s3-public", "withdraw nobody");

        onFx(() -> {
            problems().getFirst().fire();
            return null;
        });
        assertThat(onFx(() -> editor().getCaretPosition().index())).isEqualTo(1);

        onFx(() -> {
            model.undo();
            return null;
        });
        waitUntil(() -> problems().isEmpty());
        assertThat(onFx(() -> editor().getText())).isEmpty();
    }

    @Test
    void theMenuCutsCopiesAndPastesInTheEditor() {
        say("# one\n# two");
        onFx(() -> {
            editor().requestFocus();
            editor().select(TextPos.ofLeading(0, 0), TextPos.ofLeading(0, 5));
            window.commands().edit().cut.run();
            return null;
        });
        assertThat(onFx(() -> editor().getText())).isEqualTo("\n# two");

        onFx(() -> {
            editor().select(TextPos.ofLeading(1, 5));
            window.commands().edit().paste.run();
            window.commands().edit().selectAll.run();
            window.commands().edit().copy.run();
            return null;
        });
        assertThat(onFx(() -> editor().getText())).isEqualTo("\n# two# one");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString().strip()))
                .isEqualTo("# two# one");

        onFx(() -> {
            window.commands().edit().delete.run();
            return null;
        });
        assertThat(onFx(() -> editor().getText())).isEmpty();
    }

    @Test
    void theOverviewLeadsToTheLineThatDoesNotCount() {
        say("withdraw s3-public\nwithdraw nobody");
        waitUntil(() -> problems().size() == 1);
        go("overview");
        Hyperlink link =
                onFx(() ->
                        lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                                .filter(each ->
                                        String.valueOf(each.getText()).contains("own knowledge"))
                                .findFirst()
                                .orElseThrow());
        assertThat(link.getText()).startsWith("One line of own knowledge");

        onFx(() -> {
            link.fire();
            return null;
        });

        waitUntil(() -> window.navigation().current().id().equals("knowledge"));
        assertThat(onFx(() -> editor().getCaretPosition().index())).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsNotLostWhereTheKeyboardLeavesOrTheLanguageChanges() {
        go("knowledge");
        onFx(() -> {
            editor().setText("withdraw s3-public");
            appearance.speak(Locale.JAPANESE);
            return null;
        });

        assertThat(lines()).containsExactly("withdraw s3-public");
    }

    @Test
    void aTabIndentsByTwoSpaces() {
        go("knowledge");
        onFx(() -> {
            editor().setText("quota " + SCP_SIZE + "\nvalue 5120");
            editor().requestFocus();
            editor().select(TextPos.ofLeading(1, 0));
            return null;
        });
        push(KeyCode.TAB);

        assertThat(onFx(() -> editor().getText())).endsWith("\n  value 5120");
    }

    @Test
    void everySnippetCanBeUsedAsItIs() {
        settle();
        go("knowledge");
        MenuButton insert = onFx(() -> (MenuButton) node("#knowledge-insert"));
        onFx(() -> {
            insert.getItems().forEach(item -> item.fire());
            return null;
        });

        waitUntil(() -> lines().contains("risk our-risk"));
        settle();
        assertThat(onFx(() -> model.derived().orElseThrow().knowledge().problems())).isEmpty();
        assertThat(onFx(() -> model.derived().orElseThrow().knowledge().controls()))
                .satisfies(known -> {
                    assertThat(known.control("our-risk/condition/our-condition")).isPresent();
                    assertThat(known.control("s3-public/scp/our-denial")).isPresent();
                });
    }

    @Test
    void aControlIsFoundByItsWordsAndNotOfferedAnyMore() {
        settle();
        go("knowledge");
        waitUntil(() -> list().getItems().size() > 1_000);
        enter("#knowledge-search", "LAMBDA_INSIDE_VPC");
        waitUntil(() -> list().getItems().size() == 1);
        onFx(() -> {
            list().getSelectionModel().selectFirst();
            return null;
        });
        waitForTexts("#knowledge-details", "From the studio: risks/lambda.txt");

        fire("#knowledge-withdraw");

        waitUntil(() ->
                lines().equals(
                                List.of(
                                        "withdraw lambda-outside-vpc/config-rule/LAMBDA_INSIDE_VPC")));
        waitUntil(() -> list().getItems().isEmpty());
    }

    @Test
    void everyFactIsNamedInJapaneseToo() {
        speak(Locale.JAPANESE);
        selectFact(SCP_SIZE);

        waitForTexts("#facts", "SCP のサイズ(文字)");
    }

    private void selectFact(String name) {
        settle();
        go("knowledge");
        onFx(() -> {
            ((TabPane) node("#knowledge-tabs")).getSelectionModel().selectLast();
            return null;
        });
        waitUntil(() -> !facts().getItems().isEmpty());
        onFx(() -> {
            for (int i = 0; i < facts().getItems().size(); i++) {
                if (facts().getItems().get(i).toString().contains(name)
                        || facts().getItems().get(i).toString().contains(constant(name))) {
                    facts().getSelectionModel().select(i);
                }
            }
            return null;
        });
        assertThat(onFx(() -> facts().getSelectionModel().isEmpty())).isFalse();
    }

    private static String constant(String name) {
        return Quotas.Name.parse(name).map(Enum::name).orElse(name);
    }

    private void say(String text) {
        settle();
        go("knowledge");
        onFx(() -> {
            editor().setText(text);
            return null;
        });
        waitUntil(() -> lines().equals(text.lines().toList()));
    }

    private void enter(String field, String text) {
        onFx(() -> {
            ((TextInputControl) node(field)).setText(text);
            return null;
        });
    }

    private void fire(String button) {
        onFx(() -> {
            ((Button) node(button)).fire();
            return null;
        });
    }

    private Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private CodeArea editor() {
        return (CodeArea) node("#own-knowledge");
    }

    private TableView<?> facts() {
        return (TableView<?>) node("#facts");
    }

    private ListView<?> list() {
        return (ListView<?>) node("#knowledge-list");
    }

    private List<Hyperlink> problems() {
        Set<Node> links = node("#knowledge-problems").lookupAll(".hyperlink");
        return links.stream().map(Hyperlink.class::cast).toList();
    }

    private List<String> lines() {
        return model.project().details().controlKnowledge();
    }

    private long scpSize() {
        return model.derived()
                .map(derived ->
                        derived.knowledge().quotas().value(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE))
                .orElse(0L);
    }
}
