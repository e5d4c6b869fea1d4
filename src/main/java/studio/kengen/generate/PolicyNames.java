package studio.kengen.generate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.policy.Arn;

/// What the customer managed policies of a project are called in AWS: identity policies and permissions boundaries.
///
/// Names follow from the principal (`maplab-renderer`, `maplab-renderer.2`, `maplab-renderer.boundary`), so that a policy
/// and its role are found together, and a permission set finds its policies by name in every account. They keep to the
/// characters that IAM allows and are unique in an account without regard to case.
///
/// Source: IAM API reference, CreatePolicy, PolicyName.
public final class PolicyNames {
    /// The longest name, less what numbers and endings take.
    private static final int LONGEST = 100;

    /// What IAM does not allow, and the dot, which sets numbers and endings apart.
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\w+=,@-]+");

    private static final String COMMON_BOUNDARY = "acceptable-maximum";
    private static final String BOUNDARY = ".boundary";

    private final Map<RowId, String> bySource = new HashMap<>();

    /// The names of the policies of `project`.
    public PolicyNames(Project project) {
        UniqueNames names = new UniqueNames("-");
        names.unique(COMMON_BOUNDARY);
        project.sources().stream()
                .sorted(Comparator.comparing(AccessSource::id))
                .forEach(source -> bySource.put(source.id(), names.unique(principal(source))));
    }

    /// The name of the `part`th identity policy of a source, from 1 on.
    public String identity(RowId source, int part) {
        String name = of(source);
        return part == 1 ? name : name + '.' + part;
    }

    /// The name of a boundary: that of a source, or the common one.
    public String boundary(Optional<RowId> source) {
        return source.map(id -> of(id) + BOUNDARY).orElse(COMMON_BOUNDARY);
    }

    /// The names of all identity policies and boundaries among `documents`, by their paths.
    public <D extends Document> Map<String, String> byPath(List<D> documents) {
        Map<String, String> names = new HashMap<>();
        Map<RowId, Integer> parts = new HashMap<>();
        for (D document : documents) {
            if (document.kind() == DocumentKind.BOUNDARY) {
                names.put(document.path(), boundary(document.source()));
            } else if (document.kind() == DocumentKind.IDENTITY) {
                document.source()
                        .ifPresent(source ->
                                names.put(
                                        document.path(),
                                        identity(source, parts.merge(source, 1, Integer::sum))));
            }
        }
        return names;
    }

    private String of(RowId source) {
        return bySource.getOrDefault(source, source.value());
    }

    private static String principal(AccessSource source) {
        String name =
                PrincipalPattern.permissionSet(source)
                        .or(() -> Arn.parse(source.arn().strip()).map(PolicyNames::lastPart))
                        .orElse("");
        String safe = safe(name);
        return safe.isEmpty() ? orElse(safe(source.id().value()), "policy") : safe;
    }

    private static String lastPart(Arn arn) {
        return arn.resource().substring(arn.resource().lastIndexOf('/') + 1);
    }

    private static String safe(String name) {
        String safe = NOT_ALLOWED.matcher(name).replaceAll("-").replaceAll("^-+|-+$", "");
        return safe.substring(0, Math.min(LONGEST, safe.length()));
    }

    private static String orElse(String name, String other) {
        return name.isEmpty() ? other : name;
    }
}
