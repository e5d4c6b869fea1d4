package studio.kengen.ui.identitycenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import javafx.scene.control.TextField;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.NamePattern;
import studio.kengen.identitycenter.Organization;
import studio.kengen.ui.dialog.Form;
import studio.kengen.ui.dialog.FormBox;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.NameConverter;

/// How the organization's IAM Identity Center is set up, and what is planned with it.
final class IdentityCenterForm implements Form<IdentityCenterForm.Answer> {
    private final ObjectProperty<IdentitySource> identitySource;
    private final ObjectProperty<MfaPrompt> mfaPrompt;
    private final StringProperty instanceArn;
    private final StringProperty identityStoreId;
    private final StringProperty region;
    private final StringProperty namePattern;
    private final StringProperty forecastAccounts;
    private final List<OrganizationAccount> accounts;
    private final ObjectProperty<RowId> delegatedAdministrator;

    /// What was filled in.
    ///
    /// @param delegatedAdministrator the account; [RowId#NONE] for none
    record Answer(IdentityCenterSettings settings, RowId delegatedAdministrator) {}

    IdentityCenterForm(Project project) {
        IdentityCenterSettings before = project.details().identityCenter();
        accounts = project.accounts();
        delegatedAdministrator =
                new SimpleObjectProperty<>(
                        this,
                        "delegatedAdministrator",
                        Organization.of(project)
                                .delegatedAdministrator()
                                .map(OrganizationAccount::id)
                                .orElse(RowId.NONE));
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
        FormBox box = new FormBox();
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
        box.explain(placeholders(messages));
        box.problem(
                Bindings.createStringBinding(
                        () ->
                                NamePattern.problems(namePattern.get()).stream()
                                        .map(messages::text)
                                        .collect(Collectors.joining("\n")),
                        namePattern),
                "settings-namePattern-problem");
        add(box, messages, "delegatedAdministrator", administrators(messages));
        box.explain(messages.text("planner.settings.delegatedAdministratorHelp"));
        add(box, messages, "forecastAccounts", field(forecastAccounts, "30"));
        box.explain(messages.text("planner.settings.forecastAccountsHelp"));
        box.problem(
                messages.text("planner.settings.notNumber"),
                "settings-forecastAccounts-problem",
                Bindings.createBooleanBinding(this::isWrong, forecastAccounts));
        return box;
    }

    /// What may stand in a pattern of names.
    private static String placeholders(Messages messages) {
        return Stream.concat(
                        Stream.of(messages.text("planner.settings.namePatternHelp")),
                        Stream.of(NamePattern.Placeholder.values())
                                .map(one -> one.text() + " — " + messages.text(one.explanation())))
                .collect(Collectors.joining("\n"));
    }

    /// Any account but the management account, which administers Identity Center anyway.
    private Control administrators(Messages messages) {
        List<RowId> choices = new ArrayList<>(List.of(RowId.NONE));
        accounts.stream()
                .filter(account -> !Organization.isManagement(account))
                .map(OrganizationAccount::id)
                .forEach(choices::add);
        Map<RowId, String> names =
                accounts.stream()
                        .collect(
                                Collectors.toMap(
                                        OrganizationAccount::id,
                                        OrganizationAccount::name,
                                        (first, _) -> first));
        String none = messages.text("planner.settings.noAdministrator");
        return choice(choices, delegatedAdministrator, id -> names.getOrDefault(id, none));
    }

    private static void add(FormBox box, Messages messages, String id, Control control) {
        box.add(messages.text("planner.settings." + id), "settings-" + id, control);
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
        box.setConverter(new NameConverter<>(name));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private boolean isWrong() {
        String typed = forecastAccounts.get().strip();
        return !typed.isEmpty() && !typed.matches("[0-9]{1,6}");
    }

    @Override
    public Answer value() {
        return new Answer(settings(), delegatedAdministrator.get());
    }

    private IdentityCenterSettings settings() {
        String expected = forecastAccounts.get().strip();
        return new IdentityCenterSettings(
                identitySource.get(),
                mfaPrompt.get(),
                instanceArn.get().strip(),
                identityStoreId.get().strip(),
                region.get().strip(),
                namePattern.get().strip(),
                expected.isEmpty() || isWrong() ? 0 : Integer.parseInt(expected));
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.createBooleanBinding(() -> !isWrong(), forecastAccounts);
    }
}
