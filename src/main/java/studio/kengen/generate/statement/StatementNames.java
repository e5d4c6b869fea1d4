package studio.kengen.generate.statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.generate.UniqueNames;
import studio.kengen.policy.Effect;

/// Gives statements names (Sids) that say what they are about: the access targets and the access levels,
/// `MapImagesReadWrite`.
///
/// A Sid has letters A–Z, a–z and digits only, and is unique in its document. Source: IAM user guide, "IAM JSON policy
/// elements: Sid". A target whose name has other letters, such as a Japanese one, is called by its service, resource type
/// and id.
public final class StatementNames {
    private static final int MOST_TARGETS = 3;

    /// Accents, and the apostrophe of "customer's".
    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{M}'’]");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private final Project project;
    private final Catalog catalog;

    public StatementNames(Project project, Catalog catalog) {
        this.project = project;
        this.catalog = catalog;
    }

    /// The statements with their names; what is their name until now, such as `Deny`, stays in front.
    public List<PlannedStatement> named(List<PlannedStatement> statements) {
        List<List<String>> candidates = statements.stream().map(this::candidates).toList();
        Map<String, Integer> wanted = new HashMap<>();
        candidates.forEach(names -> wanted.merge(names.getFirst(), 1, Integer::sum));
        UniqueNames sids = new UniqueNames("");
        List<PlannedStatement> named = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            List<String> names = candidates.get(i);
            boolean alone = wanted.getOrDefault(names.getFirst(), 0) == 1;
            named.add(
                    statements
                            .get(i)
                            .withSid(sids.unique(alone ? names.getFirst() : names.getLast())));
        }
        return named;
    }

    /// What the statement can be called: shortly, and with the resource types in it where another one is called so too.
    private List<String> candidates(PlannedStatement statement) {
        String start = statement.sid() + targets(statement);
        String end = doing(statement.actions());
        return List.of(start + end, start + resourceTypes(statement) + end);
    }

    private String targets(PlannedStatement statement) {
        Class<? extends ActionSelection> table =
                statement.effect() == Effect.ALLOW
                        ? NeededPermission.class
                        : UnacceptablePermission.class;
        Set<String> targets = new TreeSet<>();
        for (RowId row : statement.rows()) {
            project.find(row)
                    .filter(table::isInstance)
                    .map(table::cast)
                    .ifPresent(selection -> targets.add(target(selection)));
        }
        return targets.size() > MOST_TARGETS
                ? services(statement.actions())
                : String.join("", targets);
    }

    private String target(ActionSelection selection) {
        return project.target(selection.target())
                .map(StatementNames::target)
                .orElseGet(() -> words(selection.service()));
    }

    private static String target(AccessTarget target) {
        return isAscii(target.name())
                ? words(target.name())
                : words(target.service() + ' ' + target.resourceType() + ' ' + target.id());
    }

    private static String services(List<Action> actions) {
        return actions.stream()
                .map(Action::service)
                .distinct()
                .sorted()
                .map(StatementNames::words)
                .collect(Collectors.joining());
    }

    private static String doing(List<Action> actions) {
        if (actions.size() == 1) {
            return words(actions.getFirst().name());
        }
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        actions.forEach(action -> levels.add(action.accessLevel()));
        return levels.size() == AccessLevel.values().length
                ? "All"
                : levels.stream().map(StatementNames::level).collect(Collectors.joining());
    }

    private static String level(AccessLevel level) {
        return level == AccessLevel.PERMISSIONS_MANAGEMENT ? "Permissions" : words(level.awsName());
    }

    private String resourceTypes(PlannedStatement statement) {
        Set<String> types = new TreeSet<>();
        for (Action action : statement.actions()) {
            catalog.service(action.service())
                    .ifPresent(service ->
                            statement.resources().patterns().stream()
                                    .filter(arn -> !arn.equals("*"))
                                    .flatMap(arn -> service.resourceTypesOf(arn).stream())
                                    .map(ResourceType::name)
                                    .filter(type -> takes(action, type))
                                    .forEach(types::add));
        }
        return types.stream().map(StatementNames::words).collect(Collectors.joining());
    }

    private static boolean takes(Action action, String type) {
        return action.resources().stream().anyMatch(taken -> taken.resourceType().equals(type));
    }

    /// Whether something is left of the name when accents are taken off, and no letter of another script is lost.
    private static boolean isAscii(String name) {
        String plain = withoutMarks(name);
        return plain.codePoints().noneMatch(c -> c > '\u007f' && Character.isLetterOrDigit(c))
                && WORD.matcher(plain).find();
    }

    /// Every word with a capital letter, nothing between them.
    public static String words(String text) {
        return WORD.matcher(withoutMarks(text))
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String withoutMarks(String text) {
        return NOT_WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
