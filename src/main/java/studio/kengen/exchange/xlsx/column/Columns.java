package studio.kengen.exchange.xlsx.column;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Environment;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.PracticeSettings;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Verdict;
import studio.kengen.policy.Condition;

/// The columns of all sheets.
public final class Columns {
    private static final TextCell TEXT = new TextCell();

    /// The words for the grades of business impact.
    public static final Wording<Impact> IMPACTS = new Wording<>(Impact.class, "xlsx.impact.");

    /// The last column of every sheet: the row's identity.
    public static final Column<String> ID = new Column<>("id", TEXT);

    /// What an item of the project sheet is called, and what it is.
    public static final Column<String> ITEM = new Column<>("item", TEXT);

    public static final Column<String> VALUE = new Column<>("value", TEXT);
    public static final Column<String> PROJECT_NAME = new Column<>("projectName", TEXT);
    public static final Column<List<String>> USED_REGIONS =
            new Column<>("usedRegions", new ItemsCell());
    public static final Column<YesNo> WILDCARD_ACTIONS = yesOrNo("wildcardActions");
    public static final Column<YesNo> MINIFIED = yesOrNo("minified");

    /// The lines of the project's own knowledge about controls, in one cell.
    public static final Column<String> CONTROL_KNOWLEDGE = new Column<>("controlKnowledge", TEXT);

    public static final Column<Integer> KEY_AGE_DAYS =
            new Column<>("keyAgeDays", new NumberCell(PracticeSettings.DEFAULT.keyAgeDays()));
    public static final Column<Integer> UNUSED_DAYS =
            new Column<>("unusedDays", new NumberCell(PracticeSettings.DEFAULT.unusedDays()));
    public static final Column<Integer> ROOT_USE_DAYS =
            new Column<>("rootUseDays", new NumberCell(PracticeSettings.DEFAULT.rootUseDays()));
    public static final Column<Integer> REVIEW_DAYS =
            new Column<>("reviewDays", new NumberCell(PracticeSettings.DEFAULT.reviewDays()));
    public static final Column<Integer> OVERLAP_DAYS =
            new Column<>("overlapDays", new NumberCell(PracticeSettings.DEFAULT.overlapDays()));
    public static final Column<Integer> STALE_DAYS =
            new Column<>("staleDays", new NumberCell(PracticeSettings.DEFAULT.staleDays()));
    public static final Column<IdentitySource> IDENTITY_SOURCE =
            new Column<>(
                    "identitySource",
                    new RequiredChoiceCell<>(
                            new Wording<>(IdentitySource.class, "xlsx.identitySource."),
                            IdentitySource.OWN_DIRECTORY));
    public static final Column<MfaPrompt> MFA_PROMPT =
            new Column<>(
                    "mfaPrompt",
                    new RequiredChoiceCell<>(
                            new Wording<>(MfaPrompt.class, "xlsx.mfaPrompt."), MfaPrompt.UNKNOWN));
    public static final Column<String> INSTANCE_ARN = new Column<>("instanceArn", TEXT);
    public static final Column<String> IDENTITY_STORE = new Column<>("identityStore", TEXT);
    public static final Column<String> REGION = new Column<>("region", TEXT);
    public static final Column<String> NAME_PATTERN = new Column<>("namePattern", TEXT);
    public static final Column<Integer> FORECAST_ACCOUNTS =
            new Column<>("forecastAccounts", new NumberCell(0));

    public static final Column<String> NAME = new Column<>("name", TEXT);
    public static final Column<String> NOTE = new Column<>("note", TEXT);
    public static final Column<String> ACCOUNT = new Column<>("account", new AccountCell());

    public static final Column<Impact> THRESHOLD =
            new Column<>(
                    "threshold", new RequiredChoiceCell<>(IMPACTS, Environment.DEFAULT_THRESHOLD));

    public static final Column<SourceKind> KIND =
            new Column<>(
                    "kind",
                    new RequiredChoiceCell<>(
                            new Wording<>(SourceKind.class, "xlsx.kind."), SourceKind.PERSON));
    public static final Column<String> ARN = new Column<>("arn", TEXT);

    public static final Column<String> SERVICE = new Column<>("service", TEXT);
    public static final Column<String> RESOURCE_TYPE = new Column<>("resourceType", TEXT);
    public static final Column<List<String>> TRUSTED_SERVICES =
            new Column<>("trustedServices", new ItemsCell());
    public static final Column<List<String>> ARNS = new Column<>("arns", new ItemsCell());
    public static final Column<String> DATA_CLASS = new Column<>("dataClass", TEXT);

    public static final Column<RowId> ENCRYPTION_KEY =
            new Column<>(
                    "encryptionKey", new ReferenceCell(References.Kind.TARGET, SheetName.TARGETS));

    public static final Column<RowId> SOURCE =
            new Column<>("source", new ReferenceCell(References.Kind.SOURCE, SheetName.SOURCES));
    public static final Column<Set<AccessLevel>> ACCESS_LEVELS =
            new Column<>("accessLevels", new AccessLevelsCell());
    public static final Column<List<String>> ACTIONS = new Column<>("actions", new ItemsCell());
    public static final Column<RowId> TARGET =
            new Column<>("target", new ReferenceCell(References.Kind.TARGET, SheetName.TARGETS));
    public static final Column<List<Condition>> CONDITIONS =
            new Column<>("conditions", new ConditionsCell());

    public static final Column<String> PREMISE = new Column<>("premise", TEXT);

    public static final Column<String> THREAT = new Column<>("threat", TEXT);
    public static final Column<String> STRIKES = new Column<>("strikes", TEXT);
    public static final Column<Optional<Impact>> IMPACT =
            new Column<>("impact", new ChoiceCell<>(IMPACTS));
    public static final Column<String> RATIONALE = new Column<>("rationale", TEXT);

    public static final Column<List<RowId>> THREATS =
            new Column<>("threats", new ReferencesCell(References.Kind.THREAT, SheetName.THREATS));

    /// Of Table 3-2: the rows of Table 3-1 that a row meets, and in which actions.
    public static final Column<String> MEETS = new Column<>("meets", TEXT);

    public static final Column<String> COMMON = new Column<>("common", TEXT);

    /// Of Table 3-2: what the source can obtain by the row although no row says so.
    public static final Column<String> REACH = new Column<>("reach", TEXT);

    public static final Column<List<RowId>> COVERS =
            new Column<>(
                    "covers",
                    new ReferencesCell(
                            References.Kind.PERMISSION, SheetName.NEEDED, SheetName.UNACCEPTABLE));
    public static final Column<Method> METHOD =
            new Column<>(
                    "method",
                    new RequiredChoiceCell<>(
                            new Wording<>(Method.class, "xlsx.method."), Method.CONDITION));
    public static final Column<String> MECHANISM = new Column<>("mechanism", TEXT);
    public static final Column<RowId> MEDIATOR =
            new Column<>("mediator", new ReferenceCell(References.Kind.SOURCE, SheetName.SOURCES));

    /// The control of the knowledge, then its values as `name=value`.
    public static final Column<List<String>> CHOICE = new Column<>("choice", new ItemsCell());

    public static final Column<RowId> PARENT =
            new Column<>(
                    "parent",
                    new ReferenceCell(References.Kind.UNIT, SheetName.ORGANIZATIONAL_UNITS));
    public static final Column<RowId> UNIT =
            new Column<>(
                    "unit",
                    new ReferenceCell(References.Kind.UNIT, SheetName.ORGANIZATIONAL_UNITS));
    public static final Column<String> NUMBER = new Column<>("number", new AccountCell());
    public static final Column<AccountRole> ROLE =
            new Column<>(
                    "role",
                    new RequiredChoiceCell<>(
                            new Wording<>(AccountRole.class, "xlsx.accountRole."),
                            AccountRole.MEMBER));
    public static final Column<String> PRINCIPAL_ID = new Column<>("principalId", TEXT);
    public static final Column<List<RowId>> GROUPS =
            new Column<>("groups", new ReferencesCell(References.Kind.GROUP, SheetName.GROUPS));
    public static final Column<String> DESCRIPTION = new Column<>("description", TEXT);
    public static final Column<List<RowId>> SOURCES =
            new Column<>("sources", new ReferencesCell(References.Kind.SOURCE, SheetName.SOURCES));
    public static final Column<List<String>> MANAGED_POLICIES =
            new Column<>("managedPolicies", new ItemsCell());
    public static final Column<List<String>> CUSTOMER_POLICIES =
            new Column<>("customerPolicies", new ItemsCell());
    public static final Column<String> INLINE_POLICY = new Column<>("inlinePolicy", TEXT);
    public static final Column<String> BOUNDARY = new Column<>("boundary", TEXT);
    public static final Column<String> SESSION_DURATION = new Column<>("sessionDuration", TEXT);
    public static final Column<String> RELAY_STATE = new Column<>("relayState", TEXT);
    public static final Column<List<String>> TAGS = new Column<>("tags", new ItemsCell());
    public static final Column<RowId> PRINCIPAL =
            new Column<>(
                    "principal", new ReferenceCell(References.Kind.PRINCIPAL, SheetName.GROUPS));
    public static final Column<RowId> PERMISSION_SET =
            new Column<>(
                    "permissionSet",
                    new ReferenceCell(References.Kind.PERMISSION_SET, SheetName.PERMISSION_SETS));
    public static final Column<RowId> PLACE =
            new Column<>("place", new ReferenceCell(References.Kind.PLACE, SheetName.ACCOUNTS));

    public static final Column<String> SUBJECT = new Column<>("subject", TEXT);
    public static final Column<Optional<Verdict>> VERDICT =
            new Column<>(
                    "verdict", new ChoiceCell<>(new Wording<>(Verdict.class, "xlsx.verdict.")));
    public static final Column<Optional<LocalDate>> JUDGED_ON =
            new Column<>("judgedOn", new DateCell());

    public static final Column<String> REVIEWED_KIND =
            new Column<>("reviewedKind", new SubjectKindCell());
    public static final Column<String> REVIEWED = new Column<>("reviewed", TEXT);
    public static final Column<Optional<LocalDate>> LAST_USED =
            new Column<>("lastUsed", new DateCell());

    /// The words for what a review decides.
    public static final Wording<ReviewDecision> DECISIONS =
            new Wording<>(ReviewDecision.class, "xlsx.decision.");

    public static final Column<Optional<ReviewDecision>> DECISION =
            new Column<>("decision", new ChoiceCell<>(DECISIONS));
    public static final Column<String> REVIEWER = new Column<>("reviewer", TEXT);
    public static final Column<Optional<LocalDate>> DECIDED_ON =
            new Column<>("decidedOn", new DateCell());
    public static final Column<Optional<LocalDate>> NEXT_REVIEW =
            new Column<>("nextReview", new DateCell());

    public static final Column<String> EVIDENCE_KIND = new Column<>("evidenceKind", TEXT);
    public static final Column<String> FILE = new Column<>("file", TEXT);
    public static final Column<String> SHA256 = new Column<>("sha256", TEXT);
    public static final Column<Optional<LocalDate>> IMPORTED_ON =
            new Column<>("importedOn", new DateCell());

    /// Which file of the evidence a record is of: what the ID column of its sheet says.
    public static final Column<String> EVIDENCE_ID = new Column<>("evidenceId", TEXT);

    public static final Column<String> RECORD = new Column<>("record", TEXT);

    public static final Column<String> OWNER = new Column<>("owner", TEXT);
    public static final Column<String> REASON = new Column<>("reason", TEXT);
    public static final Column<Optional<LocalDate>> REVIEW_DATE =
            new Column<>("reviewDate", new DateCell());

    private Columns() {}

    private static Column<YesNo> yesOrNo(String key) {
        return new Column<>(
                key, new RequiredChoiceCell<>(new Wording<>(YesNo.class, "xlsx.yesNo."), YesNo.NO));
    }
}
