package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.CustomerPolicyName;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.Origin;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.generate.PermissionSetMembers;
import studio.kengen.generate.PolicyNames;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;

/// `permission-sets/<set>.json`: the permission sets of IAM Identity Center, as its API knows them: name, description, session
/// duration, relay state, tags, the AWS managed policies, the customer managed policies by name, the inline policy, the
/// boundary.
///
/// There is one for each row of the permission sets, and one for each set that the role of a person names and that has no row.
/// The policies of the sources are those of `identity/` and `boundary/`, which must be in every account that the set is
/// assigned to; a set names them, so that there is one text of each policy to read and to prove. Of several sources it has
/// the policies of all.
///
/// Source: IAM Identity Center API reference, CreatePermissionSet, AttachManagedPolicyToPermissionSet,
/// AttachCustomerManagedPolicyReferenceToPermissionSet, PutInlinePolicyToPermissionSet, PutPermissionsBoundaryToPermissionSet.
final class PermissionSets {
    /// The shortest: whoever may do dangerous things signs in again.
    private static final String SESSION_DURATION = PermissionSetForm.SHORTEST_SESSION.toString();

    private static final DocumentKind KIND = DocumentKind.PERMISSION_SETS;

    private final Quotas quotas;

    PermissionSets(Quotas quotas) {
        this.quotas = quotas;
    }

    /// @param policies the identity policies and boundaries of the project
    KindGenerator.Outcome generate(Basis basis, Attachments<GeneratedDocument> policies) {
        Map<String, String> names = new PolicyNames(basis.project()).byPath(policies.documents());
        List<GeneratedDocument> documents = new ArrayList<>();
        List<GenerationProblem> problems = new ArrayList<>();
        for (PlannedSet set : PlannedSet.of(new PermissionSetMembers(basis.project()))) {
            Writing writing = new Writing(set, policies, names, basis);
            if (PermissionSetForm.isName(set.name())) {
                documents.add(writing.document());
            } else {
                writing.problem(
                        set.isRow()
                                ? "generate.problem.setName"
                                : "generate.problem.permissionSetName",
                        set.name());
            }
            writing.problemsOfSize(quotas);
            problems.addAll(writing.problems);
        }
        return new KindGenerator.Outcome(documents, problems);
    }

    /// One set in the making.
    private static final class Writing {
        private final PlannedSet set;
        private final PermissionSet row;
        private final Attachments<GeneratedDocument> policies;
        private final Map<String, String> names;
        private final Basis basis;
        private final List<String> managed;
        private final List<CustomerPolicyName> customer;
        private final List<GenerationProblem> problems = new ArrayList<>();

        Writing(
                PlannedSet set,
                Attachments<GeneratedDocument> policies,
                Map<String, String> names,
                Basis basis) {
            this.set = set;
            this.row = set.row();
            this.policies = policies;
            this.names = names;
            this.basis = basis;
            managed = row.managedPolicies().stream().distinct().filter(this::isManaged).toList();
            customer = customerPolicies();
        }

        private boolean isManaged(String policy) {
            boolean isOne = PermissionSetForm.isManagedPolicy(policy);
            if (!isOne) {
                problem("generate.problem.setPolicy", set.name(), policy);
            }
            return isOne;
        }

        /// Those of the sources, then those that the row names; an account has one policy of a name.
        private List<CustomerPolicyName> customerPolicies() {
            Set<String> taken = new HashSet<>();
            List<CustomerPolicyName> all = new ArrayList<>();
            set.policies(policies).stream()
                    .map(this::named)
                    .filter(policy -> taken.add(policy.inAnyCase()))
                    .forEach(all::add);
            for (String text : row.customerPolicies()) {
                Optional<CustomerPolicyName> policy = CustomerPolicyName.parse(text);
                if (policy.isEmpty()) {
                    problem("generate.problem.setPolicy", set.name(), text);
                }
                policy.filter(each -> taken.add(each.inAnyCase())).ifPresent(all::add);
            }
            return all;
        }

        private CustomerPolicyName named(GeneratedDocument policy) {
            return new CustomerPolicyName("/", names.getOrDefault(policy.path(), policy.path()));
        }

        GeneratedDocument document() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("Name", set.name());
            tree.put("Description", description());
            tree.put("SessionDuration", sessionDuration());
            if (PermissionSetForm.isRelayState(row.relayState())) {
                tree.put("RelayState", row.relayState());
            }
            List<Map<String, Object>> tags = tags();
            if (!tags.isEmpty()) {
                tree.put("Tags", tags);
            }
            if (!managed.isEmpty()) {
                tree.put("ManagedPolicies", managed);
            }
            tree.put(
                    "CustomerManagedPolicyReferences",
                    customer.stream().map(Writing::reference).toList());
            inlinePolicy().ifPresent(text -> tree.put("InlinePolicy", text));
            boundary().ifPresent(boundary -> tree.put("PermissionsBoundary", boundary));
            return new GeneratedDocument(
                    KIND,
                    Optional.of(row.id()),
                    basis.naming().permissionSet(row.id()),
                    Message.of("generate.title.permissionSet", set.name()),
                    JsonWriter.pretty(tree),
                    Optional.empty(),
                    List.of(new Origin(set.name(), set.rows())),
                    Optional.empty(),
                    List.of(Message.of("generate.note.permissionSet")));
        }

        private String description() {
            return Stream.concat(
                            Stream.of(row.description(), row.note()),
                            set.sources().stream()
                                    .flatMap(source -> Stream.of(source.note(), source.name())))
                    .filter(PermissionSetForm::isDescription)
                    .findFirst()
                    .orElse("Designed with Kengen Studio");
        }

        private String sessionDuration() {
            return PermissionSetForm.isSessionDuration(row.sessionDuration())
                    ? row.sessionDuration()
                    : SESSION_DURATION;
        }

        private List<Map<String, Object>> tags() {
            Map<String, Map<String, Object>> tags = new LinkedHashMap<>();
            row.tags().stream()
                    .filter(PermissionSetForm::isTag)
                    .forEach(tag -> {
                        String key = PermissionSetForm.tagKey(tag);
                        Map<String, Object> entry = new LinkedHashMap<>();
                        entry.put("Key", key);
                        entry.put("Value", tag.substring(key.length() + 1));
                        tags.putIfAbsent(key, entry);
                    });
            return tags.values().stream().limit(PermissionSetForm.MOST_TAGS).toList();
        }

        private Optional<String> inlinePolicy() {
            if (row.inlinePolicy().isBlank()) {
                return Optional.empty();
            }
            if (PolicyParser.parse(row.inlinePolicy()).hasErrors()) {
                problem("generate.problem.setInlinePolicy", set.name());
                return Optional.empty();
            }
            return Optional.of(row.inlinePolicy());
        }

        /// The one that the row names, otherwise that of the sources. Where these differ, the first, which is too narrow for
        /// the others rather than too wide.
        private Optional<Map<String, Object>> boundary() {
            String own = row.boundary();
            if (PermissionSetForm.isManagedPolicy(own)) {
                return Optional.of(Map.of("ManagedPolicyArn", own));
            }
            Optional<CustomerPolicyName> named =
                    own.isEmpty() ? Optional.empty() : CustomerPolicyName.parse(own);
            if (!own.isEmpty() && named.isEmpty()) {
                problem("generate.problem.setPolicy", set.name(), own);
            }
            List<GeneratedDocument> ofSources = set.boundaries(policies);
            if (named.isEmpty() && ofSources.size() > 1) {
                problem("generate.problem.setBoundaries", set.name(), basis.text(set.rows()));
            }
            return named.or(() -> ofSources.stream().findFirst().map(this::named))
                    .map(policy -> Map.of("CustomerManagedPolicyReference", reference(policy)));
        }

        private static Map<String, Object> reference(CustomerPolicyName policy) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("Name", policy.name());
            reference.put("Path", policy.path());
            return reference;
        }

        void problemsOfSize(Quotas quotas) {
            if (!set.isRow() && set.sources().size() > 1) {
                problem("generate.problem.permissionSetShared", set.name(), basis.text(set.rows()));
            }
            int count = managed.size() + customer.size();
            long most =
                    Math.min(
                            quotas.value(Quotas.Name.POLICIES_PER_PERMISSION_SET),
                            quotas.value(Quotas.Name.MANAGED_POLICIES_PER_ROLE));
            if (count > most) {
                problem("generate.problem.permissionSetPolicies", set.name(), count, most);
            }
            for (PolicyStorage.Excess excess :
                    PolicyStorage.PERMISSION_SET_INLINE.excesses(row.inlinePolicy(), quotas)) {
                problem(
                        "generate.problem.setInlinePolicySize",
                        set.name(),
                        excess.size(),
                        excess.most());
            }
        }

        void problem(String key, Object... details) {
            problems.add(new GenerationProblem(KIND, set.rows(), Message.of(key, details)));
        }
    }
}
