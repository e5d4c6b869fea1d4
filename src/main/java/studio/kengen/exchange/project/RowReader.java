package studio.kengen.exchange.project;

import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.Control;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Environment;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Premise;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;

/// Reads the rows of each table. The fields bear the names of the record components.
final class RowReader {
    private RowReader() {}

    static Row read(Table table, RowId id, FieldReader in) {
        return switch (table) {
            case ENVIRONMENTS -> environment(id, in);
            case SOURCES -> source(id, in);
            case TARGETS -> target(id, in);
            case NEEDED -> needed(id, in);
            case PREMISES -> new Premise(id, in.text("text"));
            case THREATS -> threat(id, in);
            case UNACCEPTABLE -> unacceptable(id, in);
            case CONTROLS -> control(id, in);
            case ACCEPTED_RISKS -> acceptedRisk(id, in);
            case ORGANIZATIONAL_UNITS ->
                    new OrganizationalUnit(
                            id, in.text("name"), in.reference("parent"), in.text("note"));
            case ACCOUNTS -> account(id, in);
            case GROUPS ->
                    new DirectoryGroup(
                            id, in.text("name"), in.text("principalId"), in.text("note"));
            case USERS -> user(id, in);
            case PERMISSION_SETS -> permissionSet(id, in);
            case ASSIGNMENTS -> assignment(id, in);
            case JUDGEMENTS -> judgement(id, in);
            case REVIEWS -> review(id, in);
            case EVIDENCE -> evidence(id, in);
        };
    }

    private static OrganizationAccount account(RowId id, FieldReader in) {
        return new OrganizationAccount(
                id,
                in.text("name"),
                in.text("number"),
                in.word("role", Words.ACCOUNT_ROLE).orElse(AccountRole.MEMBER),
                in.reference("unit"),
                in.text("note"));
    }

    private static DirectoryUser user(RowId id, FieldReader in) {
        return new DirectoryUser(
                id,
                in.text("name"),
                in.references("groups"),
                in.text("principalId"),
                in.text("note"));
    }

    private static PermissionSet permissionSet(RowId id, FieldReader in) {
        return new PermissionSet(
                id,
                in.text("name"),
                in.text("description"),
                in.references("sources"),
                in.texts("managedPolicies"),
                in.texts("customerPolicies"),
                in.text("inlinePolicy"),
                in.text("boundary"),
                in.text("sessionDuration"),
                in.text("relayState"),
                in.texts("tags"),
                in.text("note"));
    }

    private static Assignment assignment(RowId id, FieldReader in) {
        return new Assignment(
                id,
                in.reference("principal"),
                in.reference("permissionSet"),
                in.reference("place"),
                in.text("note"));
    }

    private static Judgement judgement(RowId id, FieldReader in) {
        return new Judgement(
                id,
                in.text("subject"),
                in.word("verdict", Words.VERDICT).orElse(null),
                in.text("reason"),
                in.text("owner"),
                in.date("date"));
    }

    private static ReviewItem review(RowId id, FieldReader in) {
        return new ReviewItem(
                id,
                in.text("account"),
                in.text("kind"),
                in.text("subject"),
                in.date("lastUsed"),
                in.word("decision", Words.REVIEW_DECISION).orElse(null),
                in.text("reviewer"),
                in.date("decidedOn"),
                in.date("nextReview"),
                in.text("note"));
    }

    private static EvidenceFile evidence(RowId id, FieldReader in) {
        return new EvidenceFile(
                id,
                in.text("kind"),
                in.text("file"),
                in.text("sha256"),
                in.date("importedOn"),
                in.text("account"),
                in.texts("records"));
    }

    private static Environment environment(RowId id, FieldReader in) {
        return new Environment(
                id,
                in.text("name"),
                in.word("threshold", Words.IMPACT).orElse(Environment.DEFAULT_THRESHOLD),
                in.text("note"));
    }

    private static AccessSource source(RowId id, FieldReader in) {
        return new AccessSource(
                id,
                in.text("name"),
                in.requiredWord("kind", Words.SOURCE_KIND, SourceKind.WORKLOAD),
                in.text("arn"),
                in.text("account"),
                in.texts("trustedServices"),
                in.text("note"));
    }

    private static AccessTarget target(RowId id, FieldReader in) {
        return new AccessTarget(
                id,
                in.text("name"),
                in.text("service"),
                in.text("resourceType"),
                in.texts("arns"),
                in.text("account"),
                in.text("dataClass"),
                in.reference("encryptionKey"),
                in.text("note"));
    }

    private static NeededPermission needed(RowId id, FieldReader in) {
        return new NeededPermission(
                id,
                in.reference("source"),
                in.text("service"),
                in.accessLevels("accessLevels"),
                in.texts("actions"),
                in.reference("target"),
                in.conditions("conditions"),
                in.text("note"));
    }

    private static Threat threat(RowId id, FieldReader in) {
        return new Threat(
                id,
                in.text("name"),
                in.text("strikes"),
                in.word("impact", Words.IMPACT).orElse(null),
                in.text("rationale"));
    }

    private static UnacceptablePermission unacceptable(RowId id, FieldReader in) {
        return new UnacceptablePermission(
                id,
                in.text("service"),
                in.accessLevels("accessLevels"),
                in.texts("actions"),
                in.reference("target"),
                in.references("threats"),
                in.word("impact", Words.IMPACT).orElse(null),
                in.text("note"));
    }

    private static Control control(RowId id, FieldReader in) {
        return new Control(
                id,
                in.references("covers"),
                in.requiredWord("method", Words.METHOD, Method.CONDITION),
                in.text("mechanism"),
                in.conditions("conditions"),
                in.reference("mediator"),
                in.choice("choice"),
                in.text("note"));
    }

    private static AcceptedRisk acceptedRisk(RowId id, FieldReader in) {
        return new AcceptedRisk(
                id,
                in.references("covers"),
                in.text("owner"),
                in.text("reason"),
                in.date("reviewDate"));
    }
}
