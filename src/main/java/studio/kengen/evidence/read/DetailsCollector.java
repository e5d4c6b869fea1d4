package studio.kengen.evidence.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.RoleDetail.LastUse;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.UserDetail;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// `aws iam get-account-authorization-details`.
///
/// Source: IAM API reference, "GetAccountAuthorizationDetails".
final class DetailsCollector implements Collector {
    private static final String POLICIES = "Policies";

    private final PolicyStore documents;
    private final List<UserDetail> users = new ArrayList<>();
    private final List<GroupDetail> groups = new ArrayList<>();
    private final List<RoleDetail> roles = new ArrayList<>();
    private final List<ManagedPolicy> policies = new ArrayList<>();
    private final Set<String> arns = new HashSet<>();
    private @Nullable String account;
    private boolean hasIdentities;

    DetailsCollector(ReportBuilder report) {
        this.documents = new PolicyStore(report);
    }

    @Override
    public void begin(String list) {
        hasIdentities |= !list.equals(POLICIES);
    }

    @Override
    public void take(String list, JsonItem element) throws Misfit {
        Fields fields = Fields.of(element);
        String arn = fields.text("Arn");
        String owner = ownerOf(arn, fields.place());
        if (arns.contains(arn)) {
            throw new Misfit(fields.place(), Message.of("evidence.twice", arn));
        }
        switch (list) {
            case "UserDetailList" -> users.add(user(fields));
            case "GroupDetailList" -> groups.add(group(fields));
            case "RoleDetailList" -> roles.add(role(fields));
            default -> policies.add(policy(fields));
        }
        arns.add(arn);
        if (account == null && !owner.equals("aws")) {
            account = owner;
        }
    }

    @Override
    public Evidence evidence() throws Misfit {
        if (!hasIdentities) {
            throw new Misfit(Place.START, Message.of("evidence.foreign.json", POLICIES));
        }
        return new AuthorizationDetails(
                Optional.ofNullable(account), users, groups, roles, policies);
    }

    private String ownerOf(String arn, Place place) throws Misfit {
        String owner =
                Arn.parse(arn)
                        .filter(parts -> parts.service().equals("iam"))
                        .map(Arn::account)
                        .orElseThrow(() -> new Misfit(place, Message.of("evidence.noArn", arn)));
        if (account != null && !owner.equals("aws") && !owner.equals(account)) {
            throw new Misfit(place, Message.of("evidence.otherAccount", arn, account));
        }
        return owner;
    }

    private UserDetail user(Fields fields) throws Misfit {
        return new UserDetail(
                fields.text("UserName"),
                fields.text("Arn"),
                fields.time("CreateDate"),
                fields.texts("GroupList"),
                inline(fields, "UserPolicyList"),
                attached(fields),
                boundary(fields),
                tags(fields));
    }

    private GroupDetail group(Fields fields) throws Misfit {
        return new GroupDetail(
                fields.text("GroupName"),
                fields.text("Arn"),
                fields.time("CreateDate"),
                inline(fields, "GroupPolicyList"),
                attached(fields));
    }

    private RoleDetail role(Fields fields) throws Misfit {
        String name = fields.text("RoleName");
        Optional<JsonItem> trust = fields.get("AssumeRolePolicyDocument");
        List<String> profiles = new ArrayList<>();
        for (Fields profile : fields.objects("InstanceProfileList")) {
            profiles.add(profile.text("Arn"));
        }
        Optional<Fields> use = fields.object("RoleLastUsed");
        return new RoleDetail(
                name,
                fields.text("Arn"),
                fields.time("CreateDate"),
                trust.isPresent()
                        ? Optional.of(documents.policy(trust.get(), name))
                        : Optional.empty(),
                inline(fields, "RolePolicyList"),
                attached(fields),
                boundary(fields),
                profiles,
                use.isPresent() ? Optional.of(lastUse(use.get())) : Optional.empty(),
                tags(fields));
    }

    private static LastUse lastUse(Fields fields) throws Misfit {
        return new LastUse(fields.time("LastUsedDate"), fields.optionalText("Region"));
    }

    private ManagedPolicy policy(Fields fields) throws Misfit {
        String name = fields.text("PolicyName");
        List<Fields> versions = fields.objects("PolicyVersionList");
        Optional<String> inEffect = fields.optionalText("DefaultVersionId");
        Optional<StoredPolicy> document = Optional.empty();
        for (Fields version : versions) {
            boolean isDefault =
                    version.flag("IsDefaultVersion").orElse(false)
                            || (!version.has("IsDefaultVersion")
                                    && inEffect.isPresent()
                                    && version.optionalText("VersionId").equals(inEffect));
            Optional<JsonItem> text = version.get("Document");
            if (isDefault && text.isPresent()) {
                document = Optional.of(documents.policy(text.get(), name));
            }
        }
        return new ManagedPolicy(
                name,
                fields.text("Arn"),
                fields.time("CreateDate"),
                fields.time("UpdateDate"),
                fields.count("AttachmentCount"),
                fields.count("PermissionsBoundaryUsageCount"),
                document,
                versions.size());
    }

    private List<InlinePolicy> inline(Fields fields, String list) throws Misfit {
        List<InlinePolicy> inline = new ArrayList<>();
        for (Fields policy : fields.objects(list)) {
            String name = policy.text("PolicyName");
            Optional<JsonItem> document = policy.get("PolicyDocument");
            if (document.isEmpty()) {
                throw new Misfit(policy.place(), Message.of("evidence.missing", "PolicyDocument"));
            }
            inline.add(new InlinePolicy(name, documents.policy(document.get(), name)));
        }
        return inline;
    }

    private static List<AttachedPolicy> attached(Fields fields) throws Misfit {
        List<AttachedPolicy> attached = new ArrayList<>();
        for (Fields policy : fields.objects("AttachedManagedPolicies")) {
            attached.add(new AttachedPolicy(policy.text("PolicyName"), policy.text("PolicyArn")));
        }
        return attached;
    }

    private static Optional<String> boundary(Fields fields) throws Misfit {
        Optional<Fields> boundary = fields.object("PermissionsBoundary");
        return boundary.isPresent()
                ? Optional.of(boundary.get().text("PermissionsBoundaryArn"))
                : Optional.empty();
    }

    private static SortedMap<String, String> tags(Fields fields) throws Misfit {
        SortedMap<String, String> tags = new TreeMap<>();
        for (Fields tag : fields.objects("Tags")) {
            tags.put(tag.text("Key"), tag.optionalText("Value").orElse(""));
        }
        return tags;
    }
}
