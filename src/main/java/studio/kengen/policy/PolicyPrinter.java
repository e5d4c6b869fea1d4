package studio.kengen.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes policy documents in one canonical form, so that equal documents are equal text.
///
/// - Elements stand in the order `Version`, `Id`, `Statement`; in a statement `Sid`, `Effect`, `Principal`, `Action`,
///   `Resource`, `Condition`. Statements, values and conditions keep their order.
/// - `Statement` is always a list. Everything else that can be a list is one unless it has exactly one value: that is
///   written plainly, which is also the shortest.
/// - Condition values are always texts, numbers and booleans too.
/// - Characters outside ASCII are written as they are; only what JSON demands is escaped.
///
/// What is printed parses to an equal document without problems.
public final class PolicyPrinter {
    private PolicyPrinter() {}

    /// Indented by two spaces a level, lines ended by LF, a LF at the end; a list of plain values has one a line.
    public static String pretty(PolicyDocument document) {
        return JsonWriter.pretty(tree(document));
    }

    /// Without any white space between the tokens.
    public static String minified(PolicyDocument document) {
        return JsonWriter.minified(tree(document));
    }

    /// The document as the tree that is written: maps in the order of their members, lists, texts.
    public static Map<String, Object> tree(PolicyDocument document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        document.version().ifPresent(version -> tree.put("Version", version.text()));
        document.id().ifPresent(id -> tree.put("Id", id));
        tree.put("Statement", document.statements().stream().map(PolicyPrinter::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Statement statement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        statement.sid().ifPresent(sid -> tree.put("Sid", sid));
        tree.put("Effect", statement.effect().awsName());
        statement.principal().ifPresent(principal -> put(principal, tree));
        switch (statement.actions()) {
            case ActionElement.Action(var patterns) -> tree.put("Action", oneOrMore(patterns));
            case ActionElement.NotAction(var patterns) ->
                    tree.put("NotAction", oneOrMore(patterns));
        }
        statement.resources().ifPresent(resources -> put(resources, tree));
        conditions(statement.conditions())
                .ifPresent(conditions -> tree.put("Condition", conditions));
        return tree;
    }

    private static void put(PrincipalElement element, Map<String, Object> tree) {
        switch (element) {
            case PrincipalElement.Principal(var principals) ->
                    tree.put("Principal", tree(principals));
            case PrincipalElement.NotPrincipal(var principals) ->
                    tree.put("NotPrincipal", tree(principals));
        }
    }

    private static void put(ResourceElement element, Map<String, Object> tree) {
        switch (element) {
            case ResourceElement.Resource(var patterns) ->
                    tree.put("Resource", oneOrMore(patterns));
            case ResourceElement.NotResource(var patterns) ->
                    tree.put("NotResource", oneOrMore(patterns));
        }
    }

    private static Object tree(Principals principals) {
        return switch (principals) {
            case Principals.Everyone() -> "*";
            case Principals.Listed(var byType) -> {
                Map<String, Object> tree = new LinkedHashMap<>();
                byType.forEach((type, ids) -> tree.put(type.awsName(), oneOrMore(ids)));
                yield tree;
            }
        };
    }

    private static Optional<Object> conditions(List<Condition> conditions) {
        Map<String, Map<String, Object>> tree = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            tree.computeIfAbsent(condition.operator(), operator -> new LinkedHashMap<>())
                    .put(condition.key(), oneOrMore(condition.values()));
        }
        return tree.isEmpty() ? Optional.empty() : Optional.of(tree);
    }

    private static Object oneOrMore(List<String> values) {
        return values.size() == 1 ? values.getFirst() : new ArrayList<>(values);
    }
}
