package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.statement.CompiledStatement;

/// Statements that hold for many requesters, found by the resources and the requester that they can be about: so that each
/// requester's questions are asked of the few that matter to it.
///
/// Two patterns can meet only if the text before the first wildcard of one begins that of the other.
public final class StatementIndex {
    private static final String PRINCIPAL_ARN = "aws:principalarn";

    /// Statements that list resources, by the texts before the first wildcards.
    private final NavigableMap<String, List<CompiledStatement>> byPrefix = new TreeMap<>();

    /// The others, by their conditions on the requester's ARN.
    private final Map<List<ConditionTest>, List<CompiledStatement>> open = new LinkedHashMap<>();

    private final Set<CompiledStatement> all;

    /// An index of statements.
    public StatementIndex(Collection<CompiledStatement> statements) {
        all = new LinkedHashSet<>(statements);
        all.forEach(this::add);
    }

    private void add(CompiledStatement statement) {
        if (statement.resources().isOpen()) {
            List<ConditionTest> onRequester =
                    statement.conditions().stream()
                            .filter(test -> test.key().equals(PRINCIPAL_ARN))
                            .toList();
            open.computeIfAbsent(onRequester, _ -> new ArrayList<>()).add(statement);
        } else {
            for (PolicyPattern pattern : statement.resources().patterns()) {
                byPrefix.computeIfAbsent(prefix(pattern), _ -> new ArrayList<>()).add(statement);
            }
        }
    }

    private static String prefix(PolicyPattern pattern) {
        return pattern.widest().literalPrefix();
    }

    /// At least those that can fit a request of a requester that some statement of `focus` fits too.
    public Set<CompiledStatement> meeting(
            Requester requester, Collection<CompiledStatement> focus) {
        if (focus.stream().anyMatch(statement -> statement.resources().isOpen())) {
            return new LinkedHashSet<>(all);
        }
        Set<CompiledStatement> meeting = new LinkedHashSet<>();
        RequestContext context = RequestContext.EMPTY.completedFor(requester);
        open.forEach((onRequester, statements) -> {
            if (onRequester.stream().noneMatch(test -> fails(test, context))) {
                meeting.addAll(statements);
            }
        });
        Set<String> prefixes = new LinkedHashSet<>();
        for (CompiledStatement statement : focus) {
            statement.resources().patterns().forEach(pattern -> prefixes.add(prefix(pattern)));
        }
        prefixes.forEach(prefix -> addMeeting(prefix, meeting));
        return meeting;
    }

    /// Whether the condition holds in no request of the requester.
    private static boolean fails(ConditionTest test, RequestContext context) {
        return test.variables().isEmpty() && test.holds(context) == Truth.NO;
    }

    private void addMeeting(String prefix, Set<CompiledStatement> meeting) {
        for (int length = 0; length < prefix.length(); length++) {
            meeting.addAll(byPrefix.getOrDefault(prefix.substring(0, length), List.of()));
        }
        byPrefix.subMap(prefix, prefix + Character.MAX_VALUE).values().forEach(meeting::addAll);
    }
}
