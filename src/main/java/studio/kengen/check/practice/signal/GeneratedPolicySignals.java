package studio.kengen.check.practice.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyKind;

/// 12d: whether what the studio generates from the tables passes validation. What is dangerous about it other checks say.
final class GeneratedPolicySignals {
    private static final Map<DocumentKind, PolicyKind> KINDS =
            Map.of(
                    DocumentKind.IDENTITY, PolicyKind.IDENTITY,
                    DocumentKind.BOUNDARY, PolicyKind.PERMISSIONS_BOUNDARY,
                    DocumentKind.SCP, PolicyKind.SERVICE_CONTROL,
                    DocumentKind.RCP, PolicyKind.RESOURCE_CONTROL);

    private GeneratedPolicySignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofDesign("12d", GeneratedPolicySignals::look));
    }

    private static void look(Examined examined, Found found) {
        if (examined.project().needed().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noTables"));
            return;
        }
        for (GeneratedDocument document :
                new DocumentGenerator(examined.catalog(), examined.knowledge().controls())
                        .generate(examined.areas(), EnumSet.copyOf(KINDS.keySet()))
                        .documents()) {
            Optional<PolicyKind> kind = Optional.ofNullable(KINDS.get(document.kind()));
            kind.stream()
                    .flatMap(of ->
                            examined
                                    .policies()
                                    .findings(new StoredPolicy(document.text()), of)
                                    .stream())
                    .filter(GeneratedPolicySignals::isFault)
                    .findFirst()
                    .ifPresent(finding -> found.violated(subject(document, finding, examined)));
        }
    }

    private static boolean isFault(PolicyFinding finding) {
        return finding.rule().isOfAws()
                && (finding.severity() == Severity.ERROR
                        || finding.severity() == Severity.SECURITY_WARNING);
    }

    private static Subject subject(
            GeneratedDocument document, PolicyFinding finding, Examined examined) {
        Row row =
                document.origins().stream()
                        .flatMap(origin -> origin.rows().stream())
                        .flatMap(id -> examined.project().find(id).stream())
                        .findFirst()
                        .orElse(examined.project().needed().getFirst());
        return Subject.of(
                        SubjectKind.POLICY,
                        document.path(),
                        "",
                        "",
                        new Place(Table.of(row), row.id(), "actions"))
                .with(
                        Message.of(
                                "practice.detail.validation",
                                finding.code(),
                                finding.message(),
                                0));
    }
}
