package studio.kengen.generate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;

/// What the files of documents are called, and back: for whom a document is, by the name of its file.
///
/// The names follow from the project alone, not from the order of its rows.
public final class DocumentNaming {
    /// The boundary of everybody who has none of their own.
    private static final String COMMON_BOUNDARY = "acceptable-maximum";

    private static final String EXTENSION = ".json";
    private static final Pattern NUMBERED = Pattern.compile("(.+)-[0-9]+");

    private final Map<RowId, String> names = new HashMap<>();
    private final Map<String, RowId> sources = new HashMap<>();
    private final Map<RowId, String> targetNames = new HashMap<>();
    private final Map<String, RowId> targets = new HashMap<>();
    private final Map<RowId, String> setNames = new HashMap<>();
    private final Map<String, RowId> sets = new HashMap<>();
    private final Set<String> taken;

    /// The names for one project.
    public DocumentNaming(Project project) {
        FileNames files = new FileNames();
        files.reserve(COMMON_BOUNDARY);
        project.sources().stream()
                .sorted(Comparator.comparing(AccessSource::id))
                .forEach(source -> {
                    String name = files.fileName(source.name(), source.id());
                    names.put(source.id(), name);
                    if (source.kind().hasIdentityPolicy()) {
                        sources.put(name, source.id());
                    }
                });
        FileNames targetFiles = new FileNames();
        project.targets().stream()
                .sorted(Comparator.comparing(AccessTarget::id))
                .forEach(target -> {
                    String name = targetFiles.fileName(target.name(), target.id());
                    targetNames.put(target.id(), name);
                    targets.put(name, target.id());
                });
        taken = Set.copyOf(names.values());
        nameSets(project);
    }

    /// A set that only the ARNs of its people name is called as the first of them.
    private void nameSets(Project project) {
        FileNames files = new FileNames();
        new PermissionSetMembers(project)
                .namedByArns()
                .values()
                .forEach(people -> {
                    RowId first = people.getFirst().id();
                    files.reserve(name(first));
                    setNames.put(first, name(first));
                    sets.put(name(first), first);
                });
        project.permissionSets().stream()
                .sorted(Comparator.comparing(PermissionSet::id))
                .forEach(set -> {
                    String name = files.fileName(set.name(), set.id());
                    setNames.put(set.id(), name);
                    sets.put(name, set.id());
                });
    }

    /// The paths of `count` identity policies of a source, which no other source has: `identity/renderer.json`,
    /// `identity/renderer-2.json` …
    public List<String> identityPolicies(RowId source, int count) {
        return paths(DocumentKind.IDENTITY, name(source), count, taken);
    }

    /// The path of the trust policy of a source.
    public String trustPolicy(RowId source) {
        return path(DocumentKind.TRUST, name(source));
    }

    /// The path of a source's own boundary.
    public String boundary(RowId source) {
        return path(DocumentKind.BOUNDARY, name(source));
    }

    /// The path of a permission set, by its row; of a set that only ARNs name, by the first of its people.
    public String permissionSet(RowId set) {
        return path(
                DocumentKind.PERMISSION_SETS,
                Objects.requireNonNull(setNames.get(set), "a set of the project"));
    }

    /// The path of the resource policy of a target.
    public String resourcePolicy(RowId target) {
        return path(
                DocumentKind.RESOURCE,
                Objects.requireNonNull(targetNames.get(target), "a target of the project"));
    }

    /// The path of the boundary of everybody else.
    public static String commonBoundary() {
        return path(DocumentKind.BOUNDARY, COMMON_BOUNDARY);
    }

    /// The paths of `count` policies that hold for whole accounts: `scp/deny-unacceptable.json` …
    public static List<String> forAccounts(DocumentKind kind, String name, int count) {
        return paths(kind, name, count, Set.of());
    }

    /// Whether a document is for all, so that its name matters little.
    public static boolean isCommon(DocumentKind kind, String path) {
        return switch (kind) {
            case IDENTITY, TRUST, RESOURCE, PERMISSION_SETS -> false;
            case BOUNDARY -> path.equals(commonBoundary());
            case SCP, RCP, GUARDRAILS, CONFIG, MONITORING -> true;
        };
    }

    /// The source, or for resource policies the target, or for permission sets their row, that the document at `path` is for;
    /// empty where it is common, or for nobody. An identity policy may have
    /// any number at the end of its name, as long as no other source is called so.
    public Optional<RowId> source(DocumentKind kind, String path) {
        if (isCommon(kind, path)) {
            return Optional.empty();
        }
        String name =
                path.substring(kind.directory().length() + 1, path.length() - EXTENSION.length());
        if (kind == DocumentKind.RESOURCE) {
            return Optional.ofNullable(targets.get(name));
        }
        if (kind == DocumentKind.PERMISSION_SETS && sets.containsKey(name)) {
            return Optional.ofNullable(sets.get(name));
        }
        Optional<RowId> exactly = Optional.ofNullable(sources.get(name));
        Matcher numbered = NUMBERED.matcher(name);
        return kind == DocumentKind.IDENTITY && exactly.isEmpty() && numbered.matches()
                ? Optional.ofNullable(sources.get(numbered.group(1)))
                : exactly;
    }

    private String name(RowId source) {
        return Objects.requireNonNull(names.get(source), "a source of the project");
    }

    private static List<String> paths(
            DocumentKind kind, String name, int count, Set<String> taken) {
        Stream<String> numbered =
                IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> name + '-' + number)
                        .filter(each -> !taken.contains(each));
        return Stream.concat(Stream.of(name), numbered)
                .limit(count)
                .map(each -> path(kind, each))
                .toList();
    }

    private static String path(DocumentKind kind, String name) {
        return kind.directory() + '/' + name + EXTENSION;
    }
}
