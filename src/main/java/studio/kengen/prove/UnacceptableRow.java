package studio.kengen.prove;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.statement.ActionMatcher;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;

/// A row of Table 3-1, or what of it lies in an account, to ask about by itself. Immutable; equal to nothing but itself.
public final class UnacceptableRow {
    private final RowId id;
    private final List<CompiledStatement> statements;
    private final StatementIndex index;
    private final Set<String> actions = new HashSet<>();
    private final Set<String> services;

    /// @param grants what it stands for
    /// @param everywhere the statements that hold for everybody
    UnacceptableRow(RowId id, List<GrantedAction> grants, List<CompiledStatement> everywhere) {
        this.id = id;
        this.statements = TableStatements.statements(id.value(), grants, List.of());
        grants.forEach(
                grant -> actions.add(grant.action().qualifiedName().toLowerCase(Locale.ROOT)));
        this.services = actions.stream().map(UnacceptableRow::service).collect(Collectors.toSet());
        this.index =
                new StatementIndex(
                        Stream.concat(
                                        everywhere.stream().filter(this::isMetBy),
                                        statements.stream())
                                .toList());
    }

    private static String service(String action) {
        return action.substring(0, action.indexOf(':') + 1);
    }

    /// The row of Table 3-1.
    public RowId id() {
        return id;
    }

    List<CompiledStatement> statements() {
        return statements;
    }

    /// Its statements, and those that hold for everybody and are about its actions.
    StatementIndex index() {
        return index;
    }

    /// The policy without the statements that are about no action of the row: they have no part in what is allowed of it.
    CompiledPolicy metIn(CompiledPolicy policy) {
        return new CompiledPolicy(
                policy.name(), policy.statements().stream().filter(this::isMetBy).toList());
    }

    /// Whether a statement is about an action of the row.
    private boolean isMetBy(CompiledStatement statement) {
        ActionMatcher matcher = statement.actions();
        return matcher.isOpen()
                || matcher.names().stream().anyMatch(actions::contains)
                || matcher.wildcards().stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(WildcardPattern pattern) {
        String prefix = pattern.literalPrefix();
        boolean isOfOthers =
                prefix.contains(":")
                        && services.stream().noneMatch(service -> startsWith(prefix, service));
        return !isOfOthers && actions.stream().anyMatch(pattern::matches);
    }

    private static boolean startsWith(String text, String beginning) {
        return text.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
