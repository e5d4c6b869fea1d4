package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.catalog.ResourceType;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.TargetActions;
import studio.kengen.control.template.ValueType;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyKind;

/// What the knowledge says is in the catalogue, and where the catalogue says that it holds.
class KnowledgeFactsTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();

    /// Permission sets are recognised by their tags in all actions on them. Source: IAM Identity Center user guide, "Using
    /// service control policies and tags".
    private static final List<String> PERMISSION_SET_TAGS = List.of("sso:", "aws:ResourceTag/");

    /// Condition keys that the catalogue lists for a service but for none of its actions, and the action that AWS's
    /// documentation of the service names for them.
    private static final Set<String> DOCUMENTED =
            Set.of(
                    "ec2-instance-connect:OpenTunnel ec2-instance-connect:remotePort",
                    "ec2-instance-connect:OpenTunnel ec2-instance-connect:maxTunnelDuration",
                    "fsx:CopyBackup fsx:IsBackupCopyDestination",
                    "states:InvokeHTTPEndpoint states:HTTPEndpoint",
                    "states:InvokeHTTPEndpoint states:HTTPMethod");

    /// Keys of other services that every call carries. Source: Amazon EC2 user guide, "Use IAM roles with instances",
    /// role credentials of an instance.
    private static final Set<String> ON_EVERY_CALL =
            Set.of("ec2:roledelivery", "ec2:sourceinstancearn");

    static List<KnownControl> controls() {
        return KNOWLEDGE.risks().stream().flatMap(risk -> risk.controls().stream()).toList();
    }

    static Optional<StatementTemplate> template(KnownControl control) {
        return switch (control) {
            case ConditionControl condition -> Optional.of(condition.template());
            case PredefinedGuardrail.Denial denial -> Optional.of(denial.template());
            default -> Optional.empty();
        };
    }

    @Test
    void everyRiskHasActionsAndControls() {
        assertThat(KNOWLEDGE.risks())
                .hasSizeGreaterThanOrEqualTo(153)
                .allSatisfy(risk -> {
                    assertThat(risk.actions()).as(risk.id()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(risk.controls()).as(risk.id()).isNotEmpty();
                });
    }

    @Test
    void everyControlHasAnIdOfItsOwnAndCoversActionsOfItsRisk() {
        assertThat(controls()).extracting(KnownControl::id).doesNotHaveDuplicates();
        for (KnownRisk risk : KNOWLEDGE.risks()) {
            assertThat(risk.controls())
                    .allSatisfy(control -> {
                        assertThat(risk.actions()).containsAll(control.actions());
                        assertThat(control.actions()).isNotEmpty();
                    });
        }
    }

    @Test
    void everyActionIsInTheCatalogue() {
        Stream<String> instead =
                controls().stream()
                        .flatMap(control ->
                                control instanceof MediatedAccess mediated
                                        ? mediated.mediation().instead().stream()
                                        : Stream.empty());
        Stream<String> ofRisks =
                KNOWLEDGE.risks().stream().flatMap(risk -> risk.actions().stream());

        assertThat(Stream.concat(ofRisks, instead))
                .filteredOn(action -> CATALOG.action(action).isEmpty())
                .isEmpty();
    }

    @Test
    void everyActionPatternMatchesActionsOfTheCatalogue() {
        List<String> patterns = new ArrayList<>();
        for (KnownControl control : controls()) {
            template(control)
                    .map(StatementTemplate::actions)
                    .filter(TargetActions.Fixed.class::isInstance)
                    .map(TargetActions.Fixed.class::cast)
                    .ifPresent(fixed -> patterns.addAll(fixed.patterns()));
        }
        KNOWLEDGE.placeholders().stream()
                .filter(placeholder -> placeholder.type() == ValueType.ACTION)
                .map(Placeholder::defaults)
                .forEach(patterns::addAll);

        assertThat(patterns)
                .contains("dynamodb:*", "iam:*")
                .filteredOn(pattern -> !pattern.equals("*") && CATALOG.expand(pattern).isEmpty())
                .isEmpty();
    }

    @Test
    void everyConditionKeyIsInTheCatalogue() {
        assertThat(controls())
                .flatExtracting(KnowledgeFactsTest::keys)
                .hasSizeGreaterThan(300)
                .filteredOn(key -> CATALOG.conditionKey(key).isEmpty())
                .isEmpty();
    }

    @Test
    void everyActionThatAConditionCoversSupportsItsKeys() {
        List<String> unsupported = new ArrayList<>();
        for (KnownControl control : controls()) {
            template(control)
                    .filter(template -> template.actions() instanceof TargetActions.Covered)
                    .ifPresent(template -> {
                        for (String action : control.actions()) {
                            for (String key : keys(control)) {
                                if (!supports(action, key)) {
                                    unsupported.add(control.id() + ": " + action + ' ' + key);
                                }
                            }
                        }
                    });
        }

        assertThat(unsupported).isEmpty();
    }

    @Test
    void everyResourcePatternIsAFormOfAResourceTypeOfTheService() {
        for (KnownControl control : controls()) {
            List<String> patterns =
                    template(control)
                            .map(StatementTemplate::resources)
                            .filter(resources ->
                                    !resources.equals(StatementTemplate.EVERY_RESOURCE))
                            .orElse(List.of());
            assertThat(formsOf(control)).as(control.id()).containsAll(patterns);
        }
    }

    @Test
    void resourceControlPoliciesNameOnlyServicesThatTheyBind() {
        DatedFacts facts = KNOWLEDGE.facts().with(CATALOG);
        List<String> bound = facts.list(DatedFacts.RCP_SERVICES).orElseThrow().values();

        assertThat(controls())
                .filteredOn(control ->
                        template(control)
                                .filter(t -> t.kind() == PolicyKind.RESOURCE_CONTROL)
                                .isPresent())
                .isNotEmpty()
                .flatExtracting(KnownControl::actions)
                .allSatisfy(action ->
                        assertThat(bound).contains(action.substring(0, action.indexOf(':'))));
    }

    @Test
    void everyEventIsACallOfTheCatalogueOrASignIn() {
        assertThat(controls())
                .filteredOn(Monitor.ApiEvent.class::isInstance)
                .map(Monitor.ApiEvent.class::cast)
                .hasSizeGreaterThan(80)
                .allSatisfy(event -> {
                    String host = event.eventSource();
                    String prefix =
                            host.startsWith("monitoring.")
                                    ? "cloudwatch"
                                    : host.substring(0, host.indexOf('.'));
                    Optional<Action> action = CATALOG.action(prefix + ':' + event.name());
                    assertThat(action.isPresent() || event.name().equals("ConsoleLogin"))
                            .as(event.id())
                            .isTrue();
                });
    }

    @Test
    void everyListHasADateAndASource() {
        assertThat(KNOWLEDGE.facts().all())
                .isNotEmpty()
                .allSatisfy(list -> {
                    assertThat(list.values()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(list.source()).isNotBlank();
                    assertThat(list.asOf().getYear()).isGreaterThanOrEqualTo(2026);
                });
    }

    @Test
    void everyKindOfControlHasASourceWithADate() {
        assertThat(controls())
                .allSatisfy(control ->
                        assertThat(KNOWLEDGE.source(control))
                                .as(control.kind())
                                .hasValueSatisfying(
                                        source -> assertThat(source.source()).isNotBlank()));
        assertThat(KNOWLEDGE.source(Monitor.ApiCalls.of(List.of("s3:GetObject")))).isPresent();
    }

    @Test
    void everyRegionOfAListIsARegion() {
        assertThat(KNOWLEDGE.facts().list(DatedFacts.DEFAULT_REGIONS).orElseThrow().values())
                .allMatch(ValueType.REGION::accepts);
    }

    @Test
    void everyPlaceholderIsUsed() {
        assertThat(controls())
                .flatExtracting(control ->
                        template(control).map(StatementTemplate::placeholders).orElse(List.of()))
                .containsAll(KNOWLEDGE.placeholders());
    }

    @Test
    void theIndexNamesEveryFileOfRisks() throws Exception {
        Path directory = Path.of("src/main/resources/studio/kengen/control/risks");
        List<String> named =
                KnowledgeFile.read("risks/index.txt", "file", List.of()).stream()
                        .map(file -> file.value() + ".txt")
                        .toList();

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(file -> !file.equals("index.txt"))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static List<String> keys(KnownControl control) {
        return template(control)
                .map(template ->
                        template.example(control.actions()).conditions().stream()
                                .map(Condition::key)
                                .toList())
                .orElse(List.of());
    }

    private static boolean supports(String qualifiedName, String key) {
        Action action = CATALOG.action(qualifiedName).orElseThrow();
        String name = key.toLowerCase(Locale.ROOT);
        boolean global =
                name.startsWith("aws:")
                        && !name.startsWith("aws:resourcetag/")
                        && !name.startsWith("aws:requesttag/")
                        && !name.equals("aws:tagkeys");
        return global
                || ON_EVERY_CALL.contains(name)
                || (qualifiedName.startsWith(PERMISSION_SET_TAGS.getFirst())
                        && key.startsWith(PERMISSION_SET_TAGS.getLast()))
                || DOCUMENTED.contains(qualifiedName + ' ' + key)
                || keysOf(action).anyMatch(known -> known.matches(key));
    }

    /// The keys of the action; on a resource type whose keys for the action are not told, the type's.
    private static Stream<ConditionKey> keysOf(Action action) {
        Stream<String> onResources =
                action.resources().stream()
                        .flatMap(resource ->
                                resource.conditionKeys().isEmpty()
                                        ? type(action, resource.resourceType())
                                                .conditionKeys()
                                                .stream()
                                        : resource.conditionKeys().stream());
        return Stream.concat(action.conditionKeys().stream(), onResources)
                .flatMap(key -> CATALOG.conditionKey(key).stream());
    }

    private static ResourceType type(Action action, String name) {
        return CATALOG.service(action.service()).orElseThrow().resourceTypes().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The ARN patterns of the resource types that the control's actions take, in any Region, account and partition.
    private static List<String> formsOf(KnownControl control) {
        return control.actions().stream()
                .map(action -> CATALOG.action(action).orElseThrow())
                .flatMap(action ->
                        action.resources().stream()
                                .map(resource -> type(action, resource.resourceType())))
                .flatMap(type -> type.arnForms().stream())
                .map(form -> form.replaceAll("\\$\\{\\w+}", "*"))
                .toList();
    }
}
