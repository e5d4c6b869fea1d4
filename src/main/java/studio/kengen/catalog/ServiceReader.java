package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.i18n.Message;

/// Reads the file of one service; `package-info` describes the format.
///
/// Lists that occur again and again (condition keys, resource types, access levels) exist once.
final class ServiceReader {
    static final String CONDITION_KEYS = "[condition keys]";
    static final String RESOURCE_TYPES = "[resource types]";
    static final String ACTIONS = "[actions]";

    private final TextLines lines;
    private final List<ConditionKey> conditionKeys = new ArrayList<>();
    private final List<ResourceType> resourceTypes = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final Map<String, List<String>> nameLists = new HashMap<>();
    private final Map<String, List<ActionResource>> resourceLists = new HashMap<>();
    private final Map<String, Set<AccessLevel>> levelSets = new HashMap<>();
    private String prefix = "";

    private ServiceReader(TextLines lines) {
        this.lines = lines;
    }

    /// The service with this prefix in `files`.
    static Service read(CatalogFiles files, String prefix) throws CatalogException {
        String file = CatalogFiles.ofService(prefix);
        return new ServiceReader(new TextLines(files.describe(file), files.read(file))).read();
    }

    private Service read() throws CatalogException {
        lines.next();
        prefix = lines.requiredField();
        String name = lines.requiredField();
        boolean supportsRcp = lines.field().equals("rcp");
        String section = "";
        while (lines.next()) {
            if (lines.isSection()) {
                section = lines.field();
                continue;
            }
            switch (section) {
                case CONDITION_KEYS -> conditionKeys.add(conditionKey(lines));
                case RESOURCE_TYPES -> resourceTypes.add(resourceType());
                case ACTIONS -> actions.add(action());
                default -> throw lines.problem(Message.of("catalog.line.section", section));
            }
        }
        return new Service(prefix, name, supportsRcp, actions, resourceTypes, conditionKeys);
    }

    /// A condition key's line: its name and AWS's name of its type, `ArrayOfString` for several strings.
    static ConditionKey conditionKey(TextLines lines) throws CatalogException {
        String name = lines.requiredField();
        String type = lines.requiredField();
        return ConditionKey.of(name, type)
                .orElseThrow(() -> lines.problem(Message.of("catalog.line.type", type)));
    }

    private ResourceType resourceType() throws CatalogException {
        String name = lines.requiredField();
        List<String> arnForms = TextLines.split(lines.requiredField(), ' ');
        return new ResourceType(name, arnForms, names(lines.field()));
    }

    private Action action() throws CatalogException {
        String name = lines.requiredField();
        Set<AccessLevel> levels = levels(lines.requiredField());
        List<ActionResource> resources = resources(lines.field());
        List<String> keys = names(lines.field());
        return new Action(prefix, name, levels, resources, keys, names(lines.field()));
    }

    private Set<AccessLevel> levels(String letters) throws CatalogException {
        Set<AccessLevel> known = levelSets.get(letters);
        if (known == null) {
            Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
            for (int i = 0; i < letters.length(); i++) {
                levels.add(level(letters.charAt(i)));
            }
            known = Set.copyOf(levels);
            levelSets.put(letters, known);
        }
        return known;
    }

    private AccessLevel level(char letter) throws CatalogException {
        for (AccessLevel level : AccessLevel.values()) {
            if (level.letter() == letter) {
                return level;
            }
        }
        throw lines.problem(Message.of("catalog.line.level", String.valueOf(letter)));
    }

    private List<ActionResource> resources(String field) {
        if (field.isEmpty()) {
            return List.of();
        }
        List<ActionResource> known = resourceLists.get(field);
        if (known == null) {
            known = TextLines.split(field, ';').stream().map(this::resource).toList();
            resourceLists.put(field, known);
        }
        return known;
    }

    /// `object*|key key|service:Action`: `*` for required, then condition keys, then dependent actions.
    private ActionResource resource(String text) {
        List<String> parts = TextLines.split(text, '|');
        String type = parts.getFirst();
        boolean required = type.endsWith("*");
        return new ActionResource(
                required ? type.substring(0, type.length() - 1) : type,
                required,
                parts.size() > 1 ? names(parts.get(1)) : List.of(),
                parts.size() > 2 ? names(parts.get(2)) : List.of());
    }

    /// Names separated by spaces; one that begins with a colon begins with the service prefix.
    private List<String> names(String field) {
        if (field.isEmpty()) {
            return List.of();
        }
        List<String> known = nameLists.get(field);
        if (known == null) {
            List<String> names = TextLines.split(field, ' ');
            names.replaceAll(name -> name.startsWith(":") ? prefix + name : name);
            known = List.copyOf(names);
            nameLists.put(field, known);
        }
        return known;
    }
}
