package studio.kengen.generate.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.KnownControl;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.choice.ResolvedControl;
import studio.kengen.control.choice.ResolvedControls.Chosen;
import studio.kengen.control.template.Filling;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.basis.Basis;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Statement;

/// The statements that chosen controls of the knowledge put into policies as they are, with the values chosen: denials for
/// whole accounts, and conditions that belong into a denial or into another policy than the one that grants.
///
/// The same statement chosen by several rows of Table 4 is one statement.
public final class ChosenStatements {
    private static final String PRINCIPAL_ARN = "aws:PrincipalArn";

    private final Basis basis;
    private final Map<Statement, PlannedStatement> planned = new LinkedHashMap<>();
    private final List<GenerationProblem> problems = new ArrayList<>();
    private final DocumentKind kind;
    private final UniqueNames sids = new UniqueNames("");

    private ChosenStatements(DocumentKind kind, Basis basis) {
        this.kind = kind;
        this.basis = basis;
    }

    /// What a policy for all accounts denies.
    ///
    /// @param kind [DocumentKind#SCP] or [DocumentKind#RCP]
    public static ChosenStatements forAccounts(DocumentKind kind, Basis basis) {
        PolicyKind into =
                kind == DocumentKind.RCP ? PolicyKind.RESOURCE_CONTROL : PolicyKind.SERVICE_CONTROL;
        ChosenStatements statements = new ChosenStatements(kind, basis);
        basis.chosen()
                .chosen(PredefinedGuardrail.Denial.class)
                .filter(chosen -> chosen.known().template().kind() == into)
                .forEach(chosen -> statements.add(chosen, chosen.known().template()));
        return statements;
    }

    /// What the identity policies of a source deny because a control of its rows says so.
    public static ChosenStatements forSource(RowId source, Basis basis) {
        return conditions(
                DocumentKind.IDENTITY,
                basis,
                template ->
                        template.kind() == PolicyKind.IDENTITY && template.effect() == Effect.DENY,
                row ->
                        basis.areas().requestedPermissions().stream()
                                .anyMatch(requested ->
                                        requested.row().id().equals(row)
                                                && requested.row().source().equals(source)));
    }

    private static ChosenStatements conditions(
            DocumentKind kind,
            Basis basis,
            Predicate<StatementTemplate> wanted,
            Predicate<RowId> covered) {
        ChosenStatements statements = new ChosenStatements(kind, basis);
        basis.chosen()
                .chosen(ConditionControl.class)
                .filter(chosen -> wanted.test(chosen.known().template()))
                .filter(chosen -> chosen.by().covered().keySet().stream().anyMatch(covered))
                .forEach(chosen -> statements.add(chosen, chosen.known().template()));
        return statements;
    }

    /// The statements with their names.
    public List<PlannedStatement> statements() {
        return List.copyOf(planned.values());
    }

    /// The choices whose values do not fit, so that nothing comes of them.
    public List<GenerationProblem> problems() {
        return List.copyOf(problems);
    }

    private <K extends KnownControl> void add(Chosen<K> chosen, StatementTemplate template) {
        ResolvedControl by = chosen.by();
        List<String> actions =
                by.actions().stream().filter(chosen.known().actions()::contains).toList();
        switch (template.fill(
                actions.isEmpty() ? chosen.known().actions() : actions,
                by.row().choice().values())) {
            case Filling.Filled(var statement) -> add(chosen.known(), by, lasting(statement));
            case Filling.Refused(var why) ->
                    problems.add(
                            new GenerationProblem(
                                    kind,
                                    List.of(by.row().id()),
                                    Message.of(
                                            "generate.problem.choice",
                                            basis.names().name(by.row().id()),
                                            why.getFirst())));
        }
    }

    private void add(KnownControl known, ResolvedControl by, Statement statement) {
        NavigableSet<RowId> rows = new TreeSet<>(by.covered().keySet());
        rows.add(by.row().id());
        Optional.ofNullable(planned.get(statement)).ifPresent(same -> rows.addAll(same.rows()));
        String sid =
                Optional.ofNullable(planned.get(statement))
                        .map(PlannedStatement::sid)
                        .orElseGet(() -> sids.unique(name(known)));
        planned.put(statement, PlannedStatement.of(sid, statement, rows));
    }

    /// `DenyOtherRegions`; a control whose name says only that or to whom it denies, such as `deny-except-role`, is called by
    /// its risk, `DenyOrgLeave`. So is `deny-outsiders`, which keeps its own name: whom it leaves out is the point of it.
    private static String name(KnownControl known) {
        String own = StatementNames.words(known.source().name());
        String risk = StatementNames.words(known.source().risk());
        boolean saysWhat = !own.equals("Deny") && !own.startsWith("DenyExcept");
        String said = own.equals("DenyOutsiders") ? own + risk : saysWhat ? own : risk;
        return said.startsWith("Deny") ? said : "Deny" + said;
    }

    /// Whoever is exempted by the ARN of a role stays exempted when IAM Identity Center makes the role anew.
    private static Statement lasting(Statement statement) {
        return statement.withConditions(
                statement.conditions().stream()
                        .map(condition ->
                                condition.key().equalsIgnoreCase(PRINCIPAL_ARN)
                                        ? new Condition(
                                                condition.operator(),
                                                condition.key(),
                                                condition.values().stream()
                                                        .map(PrincipalPattern::lasting)
                                                        .toList())
                                        : condition)
                        .toList());
    }
}
