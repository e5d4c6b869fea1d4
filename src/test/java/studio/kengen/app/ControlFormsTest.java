package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import studio.kengen.design.Control;
import studio.kengen.design.Project;
import studio.kengen.policy.ConditionText;

/// What the forms of step 4 take, through the window: the bundles, and values of every kind.
class ControlFormsTest extends StudioFixture {
    /// A control that asks for a value of every kind.
    private static final List<String> KINDS =
            List.of(
                    "placeholder ourVpcs",
                    "  type vpc-id",
                    "  values many",
                    "  label-en our VPCs",
                    "  label-ja 自社の VPC",
                    "placeholder ourNets",
                    "  type cidr",
                    "  values many",
                    "  label-en our networks",
                    "  label-ja 自社のネットワーク",
                    "placeholder ourAccounts",
                    "  type account-id",
                    "  values many",
                    "  label-en our accounts",
                    "  label-ja 自社のアカウント",
                    "placeholder ourRoles",
                    "  type role-arn",
                    "  values many",
                    "  label-en our roles",
                    "  label-ja 自社のロール",
                    "placeholder ourTeam",
                    "  type tag-value",
                    "  label-en our team",
                    "  label-ja 自社のチーム",
                    "placeholder untilWhen",
                    "  type date-time",
                    "  label-en until when",
                    "  label-ja いつまで",
                    "placeholder overTls",
                    "  type bool",
                    "  label-en over TLS",
                    "  label-ja TLS",
                    "placeholder mfaAge",
                    "  type number",
                    "  label-en age of MFA",
                    "  label-ja MFA からの秒数",
                    "risk maps-scraped",
                    "  title maps scraped",
                    "  impact critical",
                    "  actions s3:GetObject",
                    "  condition every-kind",
                    "    sentence-en Only as we say.",
                    "    sentence-ja 自社の指定どおりに限る。",
                    "    when StringEquals aws:SourceVpc {{ourVpcs}}",
                    "    when IpAddress aws:SourceIp {{ourNets}}",
                    "    when StringEquals aws:PrincipalAccount {{ourAccounts}}",
                    "    when ArnLike aws:PrincipalArn {{ourRoles}}",
                    "    when StringEquals aws:PrincipalTag/team {{ourTeam}}",
                    "    when DateLessThan aws:CurrentTime {{untilWhen}}",
                    "    when Bool aws:SecureTransport {{overTls}}",
                    "    when NumericLessThan aws:MultiFactorAuthAge {{mfaAge}}");

    @Override
    Project project() {
        Project mapLab = super.project();
        return mapLab.withDetails(mapLab.details().knowing(KINDS));
    }

    @Test
    void everyBundleIsAppliedAndIsOneStepBack() {
        go("controls");
        List<String> bundles =
                List.of(
                        "ec2-role-credentials",
                        "region-deny",
                        "guardrail-protection",
                        "root-user",
                        "leave-organization");
        int before = model.project().controls().size();
        for (String bundle : bundles) {
            int controls = model.project().controls().size();
            waitUntil(() -> lookup("#bundle-" + bundle).tryQuery().isPresent());
            press("#bundle-" + bundle);
            waitUntil(() -> lookup("#choice-apply").tryQuery().isPresent());
            onFx(() -> {
                lookup(".choice-field .text-input").queryAllAs(TextInputControl.class).stream()
                        .filter(field -> field.getText().isEmpty())
                        .forEach(field -> field.setText(field.getPromptText()));
                return null;
            });
            press("#choice-apply");
            waitUntil(() -> model.project().controls().size() > controls);
        }
        onFx(() -> {
            bundles.forEach(_ -> model.undo());
            return null;
        });
        assertThat(model.project().controls()).hasSize(before);
    }

    @Test
    void valuesOfEveryKindAreCheckedAtTheirFieldsAndStandInTheConditions() {
        openForm();
        wrong().forEach((field, value) -> {
            enter(field, value);
            waitUntil(() -> problems().stream().anyMatch(told -> told.contains(value)));
        });

        right().forEach(this::enter);
        waitUntil(() -> problems().isEmpty());
        int controls = model.project().controls().size();
        press("#choice-apply");
        waitUntil(() -> model.project().controls().size() == controls + 1);

        Control added = model.project().controls().getLast();
        assertThat(ConditionText.format(added.conditions()))
                .contains(right().values().stream().flatMap(String::lines).toList());
    }

    private static Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("ourVpcs", "subnet-0a1b2c3d");
        wrong.put("ourNets", "203.0.113.0/33");
        wrong.put("ourAccounts", "11112222333");
        wrong.put("ourRoles", "role/app");
        wrong.put("ourTeam", "a|b");
        wrong.put("untilWhen", "tomorrow");
        wrong.put("mfaAge", "an hour");
        return wrong;
    }

    private static Map<String, String> right() {
        Map<String, String> right = new LinkedHashMap<>();
        right.put("ourVpcs", "vpc-0a1b2c3d\nvpc-0123456789abcdef0");
        right.put("ourNets", "203.0.113.0/24");
        right.put("ourAccounts", "111122223333");
        right.put("ourRoles", "arn:aws:iam::*:role/app");
        right.put("ourTeam", "maps");
        right.put("untilWhen", "2027-03-31T15:00:00Z");
        right.put("overTls", "true");
        right.put("mfaAge", "3600");
        return right;
    }

    private void openForm() {
        go("controls");
        waitUntil(() -> Matters.indexOf(this, "n12") >= 0);
        onFx(() -> {
            Matters.list(this).getSelectionModel().clearAndSelect(Matters.indexOf(this, "n12"));
            return null;
        });
        waitUntil(() ->
                lookup("#more-1").tryQuery().isPresent() || choose("Only as we say").isPresent());
        onFx(() -> {
            lookup("#more-1").tryQuery().ifPresent(more -> ((Hyperlink) more).fire());
            return null;
        });
        waitUntil(() -> choose("Only as we say").isPresent());
        onFx(() -> {
            choose("Only as we say").orElseThrow().fire();
            return null;
        });
        waitUntil(() -> lookup("#value-ourVpcs").tryQuery().isPresent());
    }

    private Optional<Button> choose(String sentence) {
        return lookup(".proposal .button").queryAllAs(Button.class).stream()
                .filter(button -> String.valueOf(button.getAccessibleText()).contains(sentence))
                .findFirst();
    }

    private void enter(String field, String value) {
        onFx(() -> {
            Node input = lookup("#value-" + field).query();
            if (input instanceof TextInputControl text) {
                text.setText(value);
            } else {
                @SuppressWarnings("unchecked")
                ComboBox<String> choice = (ComboBox<String>) input;
                choice.setValue(value);
            }
            return null;
        });
    }

    private List<String> problems() {
        return onFx(() ->
                lookup(".field-problem").queryAllAs(Labeled.class).stream()
                        .filter(Node::isVisible)
                        .map(Labeled::getText)
                        .toList());
    }

    private void press(String button) {
        onFx(() -> {
            lookup(button).queryButton().fire();
            return null;
        });
    }
}
