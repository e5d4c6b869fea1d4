package studio.kengen.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.RoleDetail.LastUse;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.UserDetail;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import tools.jackson.core.JacksonException;

/// Users, groups, roles and policies of authorization details as lines.
final class DetailLines {
    static final String USER = "user";
    static final String GROUP = "group";
    static final String ROLE = "role";
    static final String POLICY = "policy";

    /// How the records of authorization details begin.
    static final String HEAD = "{\"evidence\":\"" + EvidenceKind.AUTHORIZATION_DETAILS.key() + '"';

    private DetailLines() {}

    /// The managed policies that can be read; other lines are not looked at unless they have several parts.
    static List<ManagedPolicy> managedPolicies(List<String> records) {
        List<ManagedPolicy> policies = new ArrayList<>();
        Parts.Joiner joiner = new Parts.Joiner();
        for (String record : records) {
            if (record.startsWith("{\"" + POLICY + "\":") || Parts.isPart(record)) {
                try {
                    Fields line = joiner.add(record);
                    if (line != null && line.has(POLICY)) {
                        policies.add(policy(line));
                    }
                } catch (Misfit | JacksonException e) {
                    // What is broken is told where evidence is read as a whole.
                }
            }
        }
        return policies;
    }

    static String write(UserDetail user) {
        Line line =
                new Line()
                        .text(USER, user.name())
                        .text("arn", user.arn())
                        .time("created", user.createdAt())
                        .texts("groups", user.groups());
        return policies(line, user)
                .text("boundary", user.boundary())
                .map("tags", user.tags())
                .end();
    }

    static String write(GroupDetail group) {
        Line line =
                new Line()
                        .text(GROUP, group.name())
                        .text("arn", group.arn())
                        .time("created", group.createdAt());
        return policies(line, group).end();
    }

    static String write(RoleDetail role) {
        Line line =
                new Line()
                        .text(ROLE, role.name())
                        .text("arn", role.arn())
                        .time("created", role.createdAt());
        role.lastUsed().ifPresent(use -> line.object("lastUsed", lastUse(use)));
        role.trust().ifPresent(trust -> line.policy("trust", trust));
        return policies(line, role)
                .text("boundary", role.boundary())
                .texts("instanceProfiles", role.instanceProfiles())
                .map("tags", role.tags())
                .end();
    }

    static String write(ManagedPolicy policy) {
        Line line =
                new Line()
                        .text(POLICY, policy.name())
                        .text("arn", policy.arn())
                        .time("created", policy.createdAt())
                        .time("updated", policy.updatedAt())
                        .number("attachments", policy.attachments())
                        .number("boundaryUses", policy.boundaryUses())
                        .number("versions", policy.versions());
        policy.document().ifPresent(document -> line.policy("document", document));
        return line.end();
    }

    private static Line lastUse(LastUse use) {
        return new Line().time("at", use.at()).text("region", use.region());
    }

    private static Line policies(Line line, Identity identity) {
        return line.objects(
                        "inline",
                        identity.inlinePolicies(),
                        policy ->
                                new Line()
                                        .text("name", policy.name())
                                        .policy("document", policy.document()))
                .objects(
                        "attached",
                        identity.attachedPolicies(),
                        policy -> new Line().text("name", policy.name()).text("arn", policy.arn()));
    }

    static UserDetail user(Fields line) throws Misfit {
        return new UserDetail(
                line.text(USER),
                line.text("arn"),
                line.time("created"),
                line.texts("groups"),
                inline(line),
                attached(line),
                line.optionalText("boundary"),
                line.map("tags"));
    }

    static GroupDetail group(Fields line) throws Misfit {
        return new GroupDetail(
                line.text(GROUP),
                line.text("arn"),
                line.time("created"),
                inline(line),
                attached(line));
    }

    static RoleDetail role(Fields line) throws Misfit {
        Optional<Fields> use = line.object("lastUsed");
        return new RoleDetail(
                line.text(ROLE),
                line.text("arn"),
                line.time("created"),
                policy(line, "trust"),
                inline(line),
                attached(line),
                line.optionalText("boundary"),
                line.texts("instanceProfiles"),
                use.isPresent()
                        ? Optional.of(
                                new LastUse(use.get().time("at"), use.get().optionalText("region")))
                        : Optional.empty(),
                line.map("tags"));
    }

    static ManagedPolicy policy(Fields line) throws Misfit {
        return new ManagedPolicy(
                line.text(POLICY),
                line.text("arn"),
                line.time("created"),
                line.time("updated"),
                line.count("attachments"),
                line.count("boundaryUses"),
                policy(line, "document"),
                line.count("versions").orElse(0));
    }

    private static List<InlinePolicy> inline(Fields line) throws Misfit {
        List<InlinePolicy> inline = new ArrayList<>();
        for (Fields policy : line.objects("inline")) {
            inline.add(
                    new InlinePolicy(
                            policy.text("name"),
                            policy(policy, "document").orElse(new StoredPolicy(""))));
        }
        return inline;
    }

    private static List<AttachedPolicy> attached(Fields line) throws Misfit {
        List<AttachedPolicy> attached = new ArrayList<>();
        for (Fields policy : line.objects("attached")) {
            attached.add(new AttachedPolicy(policy.text("name"), policy.text("arn")));
        }
        return attached;
    }

    /// The policy that a member is.
    static Optional<StoredPolicy> policy(Fields line, String name) throws Misfit {
        Optional<JsonItem> item = line.get(name);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new StoredPolicy(
                        item.get() instanceof JsonItem.Members members
                                ? members.minified()
                                : Fields.textOf(item.get())));
    }
}
