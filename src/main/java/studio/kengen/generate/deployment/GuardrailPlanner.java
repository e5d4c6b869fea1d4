package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedFeature.AccountSetting;
import studio.kengen.generate.deployment.DeployedFeature.AccountSetting.Setting;
import studio.kengen.generate.deployment.DeployedFeature.DeclarativePolicy;
import studio.kengen.generate.deployment.DeployedFeature.EnabledControl;
import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.Surroundings;

/// Plans what AWS offers ready-made: controls of AWS Control Tower and declarative policies, which live in the
/// organization, and settings of accounts.
final class GuardrailPlanner {
    private static final String CONTROL = "controlIdentifier";
    private static final String REGION = ":REGION:";

    /// The policy types of AWS Organizations, by the first member of the policy.
    ///
    /// Source: AWS Organizations user guide, "Declarative policies", "Amazon S3 policies".
    private static final Map<String, String> POLICY_TYPES =
            Map.of(
                    "ec2_attributes", "DECLARATIVE_POLICY_EC2",
                    "s3_attributes", "S3_POLICY");

    private final Surveyed surveyed;

    GuardrailPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
    }

    /// What belongs to the organization.
    List<DeployedResource> ofOrganization() {
        UniqueNames names = new UniqueNames("-");
        List<DeployedResource> resources = new ArrayList<>();
        for (GeneratedDocument document : surveyed.documents(DocumentKind.GUARDRAILS)) {
            JsonMembers members = JsonMembers.of(document);
            declarative(document, members, names).ifPresent(resources::add);
            members.text(CONTROL)
                    .map(arn ->
                            new EnabledControl(
                                    names.unique(Surveyed.fileName(document)),
                                    document.path(),
                                    control(arn),
                                    asked(members)))
                    .ifPresent(resources::add);
        }
        return resources;
    }

    /// The settings of every account. An account that a declarative policy reaches needs no setting of its own.
    Deployment ofAccounts() {
        List<DeployedResource> settings =
                surveyed.documents(DocumentKind.GUARDRAILS).stream()
                        .flatMap(GuardrailPlanner::settings)
                        .toList();
        return new Deployment(
                "account-settings",
                surveyed.design()
                        + ": settings of each account and Region that no declarative policy reaches",
                settings,
                surveyed.tags());
    }

    private Optional<DeployedResource> declarative(
            GeneratedDocument document, JsonMembers members, UniqueNames names) {
        return members.names().stream()
                .filter(POLICY_TYPES::containsKey)
                .findFirst()
                .map(top ->
                        new DeclarativePolicy(
                                names.unique(Surveyed.fileName(document)),
                                document.path(),
                                POLICY_TYPES.getOrDefault(top, top),
                                surveyed.designSlug() + '-' + Surveyed.fileName(document),
                                "What accounts are set to, as %s says".formatted(surveyed.design()),
                                copy(members)));
    }

    private static Map<String, Object> copy(JsonMembers members) {
        Map<String, Object> copy = new LinkedHashMap<>();
        members.tree().forEach((name, value) -> copy.put(name.toString(), value));
        return copy;
    }

    private static List<Parameter> asked(JsonMembers control) {
        List<String> keys =
                control.objects("parameters").stream()
                        .flatMap(parameter -> parameter.text("key").stream())
                        .toList();
        return Stream.of(Parameter.values())
                .filter(parameter -> keys.contains(parameter.parameterName()))
                .toList();
    }

    /// The older identifiers of controls name the Region that Control Tower is at home in.
    private static DeployedText control(String arn) {
        int region = arn.indexOf(REGION);
        return region < 0
                ? DeployedText.literal(arn)
                : DeployedText.of(
                        new Literal(arn.substring(0, region + 1)),
                        Surroundings.REGION,
                        new Literal(arn.substring(region + REGION.length() - 1)));
    }

    private static Stream<DeployedResource> settings(GeneratedDocument document) {
        List<String> named =
                JsonMembers.of(document).objects("settings").stream()
                        .flatMap(setting -> setting.text("setting").stream())
                        .toList();
        return Stream.of(Setting.values())
                .filter(setting -> named.contains(setting.feature()))
                .map(setting -> new AccountSetting(setting.feature(), document.path(), setting));
    }
}
