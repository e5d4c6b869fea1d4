package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.MfaPrompt;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.NamePattern;
import studio.kengen.ui.dialog.Form;
import studio.kengen.ui.wording.ClosedSet;

/// How the organization's IAM Identity Center is set up, and what is planned with it.
final class IdentityCenterForm implements Form<IdentityCenterSettings> {
    private final ObjectProperty<IdentitySource> identitySource;
    private final ObjectProperty<MfaPrompt> mfaPrompt;
    private final StringProperty instanceArn;
    private final StringProperty identityStoreId;
    private final StringProperty region;
    private final StringProperty namePattern;
    private final StringProperty forecastAccounts;

    IdentityCenterForm(IdentityCenterSettings before) {
        identitySource =
                new SimpleObjectProperty<>(this, "identitySource", before.identitySource());
        mfaPrompt = new SimpleObjectProperty<>(this, "mfaPrompt", before.mfaPrompt());
        instanceArn = new SimpleStringProperty(this, "instanceArn", before.instanceArn());
        identityStoreId =
                new SimpleStringProperty(this, "identityStoreId", before.identityStoreId());
        region = new SimpleStringProperty(this, "region", before.region());
        namePattern = new SimpleStringProperty(this, "namePattern", before.namePattern());
        forecastAccounts =
                new SimpleStringProperty(
                        this,
                        "forecastAccounts",
                        before.forecastAccounts() == 0
                                ? ""
                                : String.valueOf(before.forecastAccounts()));
    }

    @Override
    public Message title() {
        return Message.of("planner.settings.title");
    }

    @Override
    public Message accept() {
        return Message.of("shell.answer.change");
    }

    @Override
    public Node content(Messages messages) {
        VBox box = new VBox();
        box.getStyleClass().add("form");
        add(
                box,
                messages,
                "identitySource",
                choice(
                        ClosedSet.IDENTITY_SOURCE.constants(),
                        identitySource,
                        constant -> ClosedSet.IDENTITY_SOURCE.name(messages, constant)));
        add(
                box,
                messages,
                "mfaPrompt",
                choice(
                        ClosedSet.MFA_PROMPT.constants(),
                        mfaPrompt,
                        constant -> ClosedSet.MFA_PROMPT.name(messages, constant)));
        add(box, messages, "instanceArn", field(instanceArn, "arn:aws:sso:::instance/ssoins-…"));
        add(box, messages, "identityStoreId", field(identityStoreId, "d-…"));
        add(box, messages, "region", field(region, "ap-northeast-1"));
        add(box, messages, "namePattern", field(namePattern, "{source}-{family}"));
        explain(
                box,
                Stream.concat(
                                Stream.of(messages.text("planner.settings.namePatternHelp")),
                                Stream.of(NamePattern.Placeholder.values())
                                        .map(one ->
                                                one.text()
                                                        + " — "
                                                        + messages.text(one.explanation())))
                        .collect(Collectors.joining("\n")));
        add(box, messages, "forecastAccounts", field(forecastAccounts, "30"));
        explain(box, messages.text("planner.settings.forecastAccountsHelp"));
        Label wrong = new Label(messages.text("planner.settings.notNumber"));
        wrong.getStyleClass().add("form-error");
        wrong.visibleProperty()
                .bind(Bindings.createBooleanBinding(this::isWrong, forecastAccounts));
        box.getChildren().add(wrong);
        return box;
    }

    private static void add(VBox box, Messages messages, String id, Control control) {
        Label label = new Label(messages.text("planner.settings." + id));
        label.setLabelFor(control);
        control.setId("settings-" + id);
        control.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().addAll(label, control);
    }

    private static void explain(VBox box, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        box.getChildren().add(label);
    }

    private static TextField field(StringProperty value, String example) {
        TextField field = new TextField();
        field.setPromptText(example);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static <E> ComboBox<E> choice(
            List<E> constants, ObjectProperty<E> value, Function<E, String> name) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(constants);
        box.setConverter(new Named<>(constants, name));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private boolean isWrong() {
        String typed = forecastAccounts.get().strip();
        return !typed.isEmpty() && !typed.matches("[0-9]{1,6}");
    }

    @Override
    public IdentityCenterSettings value() {
        String accounts = forecastAccounts.get().strip();
        return new IdentityCenterSettings(
                identitySource.get(),
                mfaPrompt.get(),
                instanceArn.get().strip(),
                identityStoreId.get().strip(),
                region.get().strip(),
                namePattern.get().strip(),
                accounts.isEmpty() || isWrong() ? 0 : Integer.parseInt(accounts));
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.createBooleanBinding(() -> !isWrong(), forecastAccounts);
    }

    private static final class Named<E> extends StringConverter<E> {
        private final List<E> constants;
        private final Function<E, String> name;

        Named(List<E> constants, Function<E, String> name) {
            this.constants = constants;
            this.name = name;
        }

        @Override
        public String toString(@Nullable E constant) {
            return constant == null ? "" : name.apply(constant);
        }

        @Override
        public E fromString(String text) {
            return constants.stream()
                    .filter(constant -> name.apply(constant).equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
