package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Severity;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.KnownRisk;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.choice.AskedValue;
import studio.kengen.control.choice.AskedValues;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.Choosing;
import studio.kengen.control.choice.Mediating;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;

/// What comes out when a user chooses a control of the knowledge for a row that runs its risk: every control of every risk,
/// with the values that its form gives as examples.
class EveryChosenControlTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();
    private static final PolicyLinter LINTER = new PolicyLinter(CATALOG);
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final DocumentGenerator GENERATOR = new DocumentGenerator(CATALOG, KNOWLEDGE);
    private static final String OPERATOR =
            "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Operator_0123456789abcdef";
    private static final AccessSource MEDIATOR =
            new AccessSource(
                    RowId.NONE,
                    "Mediator",
                    SourceKind.WORKLOAD,
                    "arn:aws:iam::111122223333:role/mediator",
                    "111122223333",
                    "");

    /// Which service runs a mediator that is no function, only the user knows.
    private static final String NOBODY_TRUSTED = "generate.problem.nobodyTrusted";

    /// Where AWS's documentation of the service says more than its service reference, which the check goes by; as for the
    /// templates ([studio.kengen.control.KnowledgeTemplatesTest]).
    private static final Set<String> KNOWN_BETTER =
            Set.of(
                    "ec2-serial/condition/ec2-instance-connect-remote-port",
                    "ec2-serial/condition/ec2-instance-connect-max-tunnel-duration",
                    "fsx-backup/condition/fsx-is-backup-copy-destination",
                    "states/condition/states-http-endpoint",
                    "states/condition/states-http-method",
                    "glacier/condition/glacier-archive-age-in-days");

    static Stream<KnownRisk> risks() {
        return KNOWLEDGE.risks().stream();
    }

    @ParameterizedTest
    @MethodSource("risks")
    void whateverIsChosenForARiskGivesValidDocuments(KnownRisk risk) {
        List<String> wrong = new ArrayList<>();
        together(risk).forEach(controls -> wrong.addAll(wrongAfterChoosing(controls)));
        assertThat(wrong).isEmpty();
    }

    /// The controls of a risk, those together in one project which do not change what the others do: generating it is what
    /// costs time. Conditions narrow all that is dangerous in a row, so those for other actions stand apart; a mediator takes
    /// the permission away from whoever needs it.
    private static Collection<List<KnownControl>> together(KnownRisk risk) {
        Map<String, List<KnownControl>> together = new LinkedHashMap<>();
        for (KnownControl control : risk.controls()) {
            if (!KNOWN_BETTER.contains(control.id())) {
                String group =
                        switch (control) {
                            case MediatedAccess _ -> control.id();
                            case ConditionControl _ -> String.join(" ", control.actions());
                            default -> "";
                        };
                together.computeIfAbsent(group, _ -> new ArrayList<>()).add(control);
            }
        }
        return together.values();
    }

    private static List<String> wrongAfterChoosing(List<KnownControl> controls) {
        Project project = needing(controls);
        for (KnownControl control : controls) {
            project = chosen(project, control);
        }
        DocumentSet documents = GENERATOR.generate(Areas.of(project, CATALOG));
        return Stream.concat(
                        documents.documents().stream()
                                .flatMap(document -> findings(document).stream()),
                        documents.problems().stream()
                                .filter(problem -> !problem.message().key().equals(NOBODY_TRUSTED))
                                .map(problem -> MESSAGES.text(problem.message())))
                .toList();
    }

    private static Project chosen(Project project, KnownControl control) {
        Choosing choosing =
                new Choosing(Areas.of(project, CATALOG), KNOWLEDGE, CATALOG, MESSAGES::text);
        List<RowId> needed = project.needed().stream().map(row -> row.id()).toList();
        ChoiceOutcome outcome =
                control instanceof MediatedAccess mediated
                        ? choosing.mediate(
                                mediated, needed, new Mediating(MEDIATOR, entrances(mediated)))
                        : choosing.choose(control, needed, values(control));
        assertThat(outcome).as(control.id()).isInstanceOf(ChoiceOutcome.Changed.class);
        return ((ChoiceOutcome.Changed) outcome).preview(project);
    }

    /// What people call instead, one thing for each service.
    private static List<AccessTarget> entrances(MediatedAccess control) {
        return control.mediation().instead().stream()
                .map(action -> CATALOG.action(action).orElseThrow())
                .filter(Action::takesResource)
                .map(EveryChosenControlTest::entrance)
                .distinct()
                .toList();
    }

    private static AccessTarget entrance(Action called) {
        String type = called.resources().getFirst().resourceType();
        String arn =
                CATALOG.service(called.service())
                        .flatMap(service -> service.resourceType(type))
                        .orElseThrow()
                        .arnPatterns()
                        .getFirst();
        return new AccessTarget(
                RowId.NONE, type, called.service(), "", List.of(arn), "111122223333", "", "");
    }

    /// A role that needs every action of the controls, all of it unacceptable.
    private static Project needing(List<KnownControl> controls) {
        Map<String, Set<String>> byService = new TreeMap<>();
        controls.stream()
                .flatMap(control -> control.actions().stream())
                .forEach(action ->
                        byService
                                .computeIfAbsent(action.split(":", -1)[0], _ -> new TreeSet<>())
                                .add(action));
        Design design = new Design().source("operator", SourceKind.PERSON, OPERATOR);
        byService.forEach((service, actions) -> {
            String names = String.join(" ", actions);
            for (String target : service.equals("s3") ? List.of("maps", "*") : List.of("*")) {
                design.needsOf("operator", "n-" + service + target, service, names, target);
                design.unacceptable("u-" + service + target, service, names, target);
            }
        });
        return design.project();
    }

    private static Map<String, List<String>> values(KnownControl control) {
        Map<String, List<String>> values = new HashMap<>();
        for (AskedValue asked : AskedValues.of(control)) {
            if (asked.required() || !asked.placeholder().examples().isEmpty()) {
                values.put(asked.placeholder().name(), asked.placeholder().examples());
            }
        }
        return values;
    }

    private static PolicyKind kind(GeneratedDocument document) {
        return switch (document.kind()) {
            case BOUNDARY -> PolicyKind.PERMISSIONS_BOUNDARY;
            case SCP -> PolicyKind.SERVICE_CONTROL;
            case RCP -> PolicyKind.RESOURCE_CONTROL;
            case RESOURCE -> PolicyKind.RESOURCE;
            case TRUST -> PolicyKind.TRUST;
            default -> PolicyKind.IDENTITY;
        };
    }

    private static List<String> findings(GeneratedDocument document) {
        return document.policy().isEmpty()
                ? List.of()
                : LINTER.check(PolicyParser.parse(document.text()), kind(document)).stream()
                        .filter(finding ->
                                finding.rule().severity() == Severity.ERROR
                                        || finding.rule().severity() == Severity.WARNING)
                        .map(finding ->
                                document.path() + ": " + finding.rule() + ' ' + finding.pointer())
                        .toList();
    }
}
