package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;

/// Documents about one permission set that do not name it, such as what `get-inline-policy-for-permission-set` prints.
///
/// The set is the one that, in this order, the same object names in `PermissionSetArn` or `PermissionSetName`; that was
/// described last before it in the same file; or whose id `ps-…` is in the name of the file, or whose name it begins with.
final class SetParts {
    /// @param member which member of the document tells of the set
    /// @param described the ARN of the set that was described last before it in the same file
    record Part(Spot spot, String member, Fields document, Optional<String> described) {}

    private final List<Part> parts = new ArrayList<>();

    void add(Part part) {
        parts.add(part);
    }

    /// Ties every part to its set, now that all files are read.
    void tie(Facts facts, Project project, ImportNotes notes) {
        for (Part part : parts) {
            try {
                SetFact set =
                        set(part, facts, project)
                                .orElseThrow(() ->
                                        new Misfit(
                                                part.spot().place(),
                                                Message.of("exports.noSet", part.member())));
                put(part, set);
            } catch (Misfit misfit) {
                notes.skip(part.spot().file(), misfit);
            }
        }
    }

    private static Optional<SetFact> set(Part part, Facts facts, Project project) throws Misfit {
        Optional<String> arn = part.document().optionalText("PermissionSetArn");
        if (arn.isPresent()) {
            return Optional.of(facts.set(arn.get(), part.spot()));
        }
        Optional<String> name = part.document().optionalText("PermissionSetName");
        if (name.isPresent()) {
            return Optional.of(named(name.get(), part, facts));
        }
        if (part.described().isPresent()) {
            return Optional.of(facts.set(part.described().get(), part.spot()));
        }
        String file = part.spot().file();
        Optional<SetFact> byId =
                facts.sets().entrySet().stream()
                        .filter(set -> set.getKey().contains("/ps-"))
                        .filter(set -> file.contains(id(set.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
        return byId.or(() ->
                Stream.concat(
                                facts.sets().values().stream().flatMap(set -> set.name().stream()),
                                project.permissionSets().stream().map(PermissionSet::name))
                        .filter(each -> begins(file, each))
                        .max(Comparator.comparingInt(String::length))
                        .map(each -> named(each, part, facts)));
    }

    private static String id(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /// `Developer-inline.json` begins with `Developer`, `DeveloperAccess.json` does not.
    private static boolean begins(String file, String name) {
        return !name.isEmpty()
                && file.startsWith(name)
                && (file.length() == name.length()
                        || !Character.isLetterOrDigit(file.charAt(name.length())));
    }

    private static SetFact named(String name, Part part, Facts facts) {
        return facts.sets().values().stream()
                .filter(set -> set.name().equals(Optional.of(name)))
                .findFirst()
                .orElseGet(() -> {
                    SetFact set = facts.set(name, part.spot());
                    set.named(name);
                    return set;
                });
    }

    private static void put(Part part, SetFact set) throws Misfit {
        Fields document = part.document();
        switch (part.member()) {
            case "AttachedManagedPolicies" -> {
                List<String> arns = new ArrayList<>();
                for (Fields policy : document.objects(part.member())) {
                    arns.add(policy.text("Arn"));
                }
                set.managed(arns);
            }
            case "CustomerManagedPolicyReferences" -> {
                List<String> policies = new ArrayList<>();
                for (Fields policy : document.objects(part.member())) {
                    policies.add(pathAndName(policy, "Path", "Name"));
                }
                set.customer(policies);
            }
            case "InlinePolicy" -> set.inline(document.optionalText(part.member()).orElse(""));
            case "PermissionsBoundary" -> {
                Optional<Fields> boundary = document.object(part.member());
                set.boundary(boundary.isEmpty() ? "" : boundary(boundary.get()));
            }
            case "Tags" -> {
                List<String> tags = new ArrayList<>();
                for (Fields tag : document.objects(part.member())) {
                    tags.add(tag.text("Key") + '=' + tag.optionalText("Value").orElse(""));
                }
                set.tags(tags);
            }
            default -> throw new IllegalArgumentException(part.member());
        }
    }

    private static String boundary(Fields boundary) throws Misfit {
        Optional<Fields> customer = boundary.object("CustomerManagedPolicyReference");
        return customer.isPresent()
                ? pathAndName(customer.get(), "Path", "Name")
                : boundary.optionalText("ManagedPolicyArn").orElse("");
    }

    /// `/team/Policy` of a reference to a customer managed policy.
    static String pathAndName(Fields reference, String path, String name) throws Misfit {
        String folder = reference.optionalText(path).orElse("/");
        return (folder.endsWith("/") ? folder : folder + '/') + reference.text(name);
    }
}
