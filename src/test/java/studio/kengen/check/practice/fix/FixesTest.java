package studio.kengen.check.practice.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Severity;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.practice.Evidences;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

class FixesTest {
    private static final String USER = "arn:aws:iam::111122223333:user/tanaka";
    private static final Set<String> WITHOUT_MFA =
            Set.of(
                    "iam:changepassword",
                    "iam:createvirtualmfadevice",
                    "iam:enablemfadevice",
                    "iam:getaccountpasswordpolicy",
                    "iam:getuser",
                    "iam:listmfadevices",
                    "iam:listvirtualmfadevices",
                    "iam:resyncmfadevice",
                    "sts:getsessiontoken");

    /// Calls that no policy bears on.
    private static final Set<String> NEEDING_NO_PERMISSION =
            Set.of("sts:getcalleridentity", "sts:getsessiontoken");

    private static Decision decide(String action, String mfa) {
        CompiledPolicy requireMfa = CompiledPolicy.of("require-mfa", document("require-mfa.json"));
        CompiledPolicy administrator =
                CompiledPolicy.of(
                        "admin",
                        PolicyDocument.of(
                                Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));
        PolicySet policies = PolicySet.NONE.withIdentity(List.of(administrator, requireMfa));
        AccessRequest request =
                new AccessRequest(
                        new Requester.User(USER, "111122223333", "tanaka"),
                        action,
                        USER,
                        "111122223333",
                        RequestContext.of(
                                Map.of(
                                        "aws:MultiFactorAuthPresent", List.of(mfa),
                                        "aws:username", List.of("tanaka"))));
        return Evaluator.with(Catalog.bundled()).decide(request, policies);
    }

    private static PolicyDocument document(String file) {
        return Fixes.documents().stream()
                .filter(fix -> fix.fileName().equals(file))
                .map(fix -> PolicyParser.parse(fix.text()).sound().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutMfaAUserMaySetItUpAndNothingElse() {
        for (String action : WITHOUT_MFA) {
            assertThat(decide(action, "false")).as(action).isEqualTo(Decision.ALLOWED);
        }
        for (String pattern : List.of("iam:*", "s3:*", "ec2:*", "sts:*", "organizations:*")) {
            Catalog.bundled().expand(pattern).stream()
                    .map(action -> action.qualifiedName().toLowerCase(Locale.ROOT))
                    .filter(action -> !WITHOUT_MFA.contains(action))
                    .filter(action -> !NEEDING_NO_PERMISSION.contains(action))
                    .forEach(action ->
                            assertThat(decide(action, "false"))
                                    .as(action)
                                    .isEqualTo(Decision.EXPLICITLY_DENIED));
        }
    }

    @Test
    void withMfaAUserMayWhatItsOwnPoliciesSay() {
        assertThat(decide("iam:CreateUser", "true")).isEqualTo(Decision.ALLOWED);
        assertThat(decide("iam:GetRole", "true")).isEqualTo(Decision.ALLOWED);
    }

    @Test
    void everyPolicyPassesValidation() {
        PolicyLinter linter = new PolicyLinter(Catalog.bundled());
        for (Fix fix : Fixes.documents()) {
            kind(fix.kind())
                    .ifPresent(kind ->
                            assertThat(linter.check(PolicyParser.parse(fix.text()), kind))
                                    .as(fix.fileName())
                                    .noneMatch(finding ->
                                            finding.rule().isOfAws()
                                                    && finding.severity() != Severity.SUGGESTION));
        }
    }

    private static Optional<PolicyKind> kind(FixKind kind) {
        return switch (kind) {
            case IDENTITY_POLICY -> Optional.of(PolicyKind.IDENTITY);
            case SERVICE_CONTROL_POLICY -> Optional.of(PolicyKind.SERVICE_CONTROL);
            case TRUST_POLICY -> Optional.of(PolicyKind.TRUST);
            case CALL_INPUT, COMMANDS -> Optional.empty();
        };
    }

    @Test
    void commandsNameTheSubjects() {
        PracticeBoard board = Evidences.board(Evidences.samples());
        List<Fix> fixes = Fixes.of(board.signal("9b").orElseThrow().outcome());

        assertThat(fixes)
                .extracting(Fix::fileName)
                .contains("scp-access-keys.json", "commands.txt");
        assertThat(fixes.getLast().text())
                .contains("aws iam list-access-keys --user-name left-sagi\n");
        assertThat(Fixes.of(board.signal("11d").orElseThrow().outcome()))
                .extracting(Fix::fileName)
                .contains("archive-rule-identity-center.json");
    }
}
