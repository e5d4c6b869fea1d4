package studio.kengen.exchange.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.Environment;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.policy.Condition;

/// The columns of all sheets.
final class Columns {
    private static final TextCell TEXT = new TextCell();

    /// The words for the grades of business impact.
    static final Wording<Impact> IMPACTS = new Wording<>(Impact.class, "xlsx.impact.");

    /// The last column of every sheet: the row's identity.
    static final Column<String> ID = new Column<>("id", TEXT);

    /// What an item of the project sheet is called, and what it is.
    static final Column<String> ITEM = new Column<>("item", TEXT);

    static final Column<String> VALUE = new Column<>("value", TEXT);
    static final Column<String> PROJECT_NAME = new Column<>("projectName", TEXT);
    static final Column<YesNo> WILDCARD_ACTIONS = yesOrNo("wildcardActions");
    static final Column<YesNo> MINIFIED = yesOrNo("minified");

    /// The lines of the project's own knowledge about controls, in one cell.
    static final Column<String> CONTROL_KNOWLEDGE = new Column<>("controlKnowledge", TEXT);

    static final Column<String> NAME = new Column<>("name", TEXT);
    static final Column<String> NOTE = new Column<>("note", TEXT);
    static final Column<String> ACCOUNT = new Column<>("account", new AccountCell());

    static final Column<Impact> THRESHOLD =
            new Column<>(
                    "threshold", new RequiredChoiceCell<>(IMPACTS, Environment.DEFAULT_THRESHOLD));

    static final Column<SourceKind> KIND =
            new Column<>(
                    "kind",
                    new RequiredChoiceCell<>(
                            new Wording<>(SourceKind.class, "xlsx.kind."), SourceKind.PERSON));
    static final Column<String> ARN = new Column<>("arn", TEXT);

    static final Column<String> SERVICE = new Column<>("service", TEXT);
    static final Column<String> RESOURCE_TYPE = new Column<>("resourceType", TEXT);
    static final Column<List<String>> TRUSTED_SERVICES =
            new Column<>("trustedServices", new ItemsCell());
    static final Column<List<String>> ARNS = new Column<>("arns", new ItemsCell());
    static final Column<String> DATA_CLASS = new Column<>("dataClass", TEXT);

    static final Column<RowId> ENCRYPTION_KEY =
            new Column<>(
                    "encryptionKey", new ReferenceCell(References.Kind.TARGET, SheetName.TARGETS));

    static final Column<RowId> SOURCE =
            new Column<>("source", new ReferenceCell(References.Kind.SOURCE, SheetName.SOURCES));
    static final Column<Set<AccessLevel>> ACCESS_LEVELS =
            new Column<>("accessLevels", new AccessLevelsCell());
    static final Column<List<String>> ACTIONS = new Column<>("actions", new ItemsCell());
    static final Column<RowId> TARGET =
            new Column<>("target", new ReferenceCell(References.Kind.TARGET, SheetName.TARGETS));
    static final Column<List<Condition>> CONDITIONS =
            new Column<>("conditions", new ConditionsCell());

    static final Column<String> PREMISE = new Column<>("premise", TEXT);

    static final Column<String> THREAT = new Column<>("threat", TEXT);
    static final Column<String> STRIKES = new Column<>("strikes", TEXT);
    static final Column<Optional<Impact>> IMPACT =
            new Column<>("impact", new ChoiceCell<>(IMPACTS));
    static final Column<String> RATIONALE = new Column<>("rationale", TEXT);

    static final Column<List<RowId>> THREATS =
            new Column<>("threats", new ReferencesCell(References.Kind.THREAT, SheetName.THREATS));

    /// Of Table 3-2: the rows of Table 3-1 that a row meets, and in which actions.
    static final Column<String> MEETS = new Column<>("meets", TEXT);

    static final Column<String> COMMON = new Column<>("common", TEXT);

    /// Of Table 3-2: what the source can obtain by the row although no row says so.
    static final Column<String> REACH = new Column<>("reach", TEXT);

    static final Column<List<RowId>> COVERS =
            new Column<>(
                    "covers",
                    new ReferencesCell(
                            References.Kind.PERMISSION, SheetName.NEEDED, SheetName.UNACCEPTABLE));
    static final Column<Method> METHOD =
            new Column<>(
                    "method",
                    new RequiredChoiceCell<>(
                            new Wording<>(Method.class, "xlsx.method."), Method.CONDITION));
    static final Column<String> MECHANISM = new Column<>("mechanism", TEXT);
    static final Column<RowId> MEDIATOR =
            new Column<>("mediator", new ReferenceCell(References.Kind.SOURCE, SheetName.SOURCES));

    /// The control of the knowledge, then its values as `name=value`.
    static final Column<List<String>> CHOICE = new Column<>("choice", new ItemsCell());

    static final Column<String> OWNER = new Column<>("owner", TEXT);
    static final Column<String> REASON = new Column<>("reason", TEXT);
    static final Column<Optional<LocalDate>> REVIEW_DATE =
            new Column<>("reviewDate", new DateCell());

    private Columns() {}

    private static Column<YesNo> yesOrNo(String key) {
        return new Column<>(
                key, new RequiredChoiceCell<>(new Wording<>(YesNo.class, "xlsx.yesNo."), YesNo.NO));
    }
}
