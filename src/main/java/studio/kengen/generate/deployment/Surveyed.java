package studio.kengen.generate.deployment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.PolicyNames;
import studio.kengen.generate.UniqueNames;

/// What every planner asks of the project: names, accounts, descriptions.
final class Surveyed {
    /// What a tag's value cannot hold. Source: IAM user guide, "Tags for AWS Identity and Access Management resources".
    private static final Pattern NOT_IN_A_TAG = Pattern.compile("[^\\p{L}\\p{Z}\\p{N}_.:/=+@-]+");

    private static final int LONGEST_TAG = 256;

    private final DocumentSet documents;
    private final Project project;
    private final Accounts accounts;
    private final Map<String, String> policyNames;
    private final Map<RowId, String> sourceNames = new HashMap<>();

    Surveyed(DocumentSet documents, Project project) {
        this.documents = documents;
        this.project = project;
        accounts = new Accounts(project);
        policyNames = new PolicyNames(project).byPath(documents.documents());
        UniqueNames names = new UniqueNames("-");
        project.sources().stream()
                .sorted(Comparator.comparing(AccessSource::id))
                .forEach(source ->
                        sourceNames.put(
                                source.id(),
                                names.unique(
                                        Slug.of("source", source.name(), source.id().value()))));
    }

    Project project() {
        return project;
    }

    Accounts accounts() {
        return accounts;
    }

    List<GeneratedDocument> documents(DocumentKind kind) {
        return documents.of(kind);
    }

    Optional<AccessSource> source(GeneratedDocument document) {
        return document.source().flatMap(project::source);
    }

    Optional<AccessTarget> target(GeneratedDocument document) {
        return document.source().flatMap(project::target);
    }

    /// What a deployment calls the source of a document.
    String sourceName(AccessSource source) {
        return sourceNames.getOrDefault(source.id(), "source");
    }

    /// What the policy is called in AWS.
    String policyName(GeneratedDocument document) {
        return policyNames.getOrDefault(document.path(), "policy");
    }

    /// The name of a document's file, as words: `deny-unacceptable`.
    static String fileName(GeneratedDocument document) {
        String path = document.path();
        return Slug.of(
                "document", path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.json$", ""));
    }

    /// What people call the source, or the whole design, where every API takes it: Latin letters only.
    ///
    /// Source: IAM API reference, CreateRole, Description; CloudFormation keeps no other letters in a description.
    static String told(String name, String otherwise) {
        String told = name.strip();
        return told.isEmpty() || told.length() > LONGEST_TAG || !isLatin(told) ? otherwise : told;
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /// The design's name for a description.
    String design() {
        return told(project.details().name(), "the design");
    }

    /// The design's name in the names of resources.
    String designSlug() {
        return Slug.of("kengen", project.details().name());
    }

    /// The tags of every resource.
    Map<String, String> tags() {
        String name = NOT_IN_A_TAG.matcher(project.details().name()).replaceAll(" ").strip();
        return name.isEmpty()
                ? Map.of()
                : Map.of("kengen:design", name.substring(0, Math.min(LONGEST_TAG, name.length())));
    }
}
