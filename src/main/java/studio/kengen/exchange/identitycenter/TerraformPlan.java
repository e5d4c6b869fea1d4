package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;

/// A plan of Terraform, `terraform show -json PLAN`, or its state: what is there once the plan is carried out.
///
/// Ids that are known only then are followed by the configuration in the plan: a value that refers to another resource of the
/// same module stands for that resource.
///
/// Source: Terraform, "JSON Output Format".
final class TerraformPlan {
    /// Takes what a resource tells.
    @FunctionalInterface
    private interface Taker {
        void take(PlannedResource resource) throws Misfit;
    }

    private final String file;
    private final Facts facts;
    private final ImportNotes notes;
    private final List<PlannedResource> resources = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    /// What relations know resources by: their ids where these are known, otherwise their addresses.
    private final Map<String, String> keys = new HashMap<>();

    private PlannedReferences references = PlannedReferences.NONE;

    TerraformPlan(String file, Facts facts, ImportNotes notes) {
        this.file = file;
        this.facts = facts;
        this.notes = notes;
    }

    void read(Fields plan) throws Misfit {
        for (Fields change : plan.objects("resource_changes")) {
            changed(change);
        }
        walk(plan.object("planned_values"), false);
        walk(plan.object("values"), false);
        Optional<Fields> before = plan.object("prior_state");
        if (before.isPresent()) {
            walk(before.get().object("values"), true);
        }
        references = PlannedReferences.of(plan.object("configuration"));
        each(this::thing);
        each(this::relation);
    }

    private void changed(Fields change) throws Misfit {
        Fields what = change.object("change").orElseThrow(() -> missing(change, "change"));
        String address = change.text("address");
        Optional<Fields> after = what.object("after");
        if (after.isEmpty()) {
            addresses.add(address);
            if (isOfInterest(change)) {
                notes.skip(new Spot(file, change.place()), Message.of("exports.deleted", address));
            }
            return;
        }
        add(address, change.optionalText("module_address").orElse(""), change, after.get());
    }

    private static boolean isOfInterest(Fields resource) throws Misfit {
        String type = resource.optionalText("type").orElse("");
        return type.startsWith("aws_ssoadmin_") || type.startsWith("aws_identitystore_");
    }

    private void add(String address, String module, Fields resource, Fields values) throws Misfit {
        if (addresses.add(address)) {
            resources.add(
                    new PlannedResource(
                            address,
                            module,
                            resource.optionalText("type").orElse(""),
                            values,
                            new Spot(file, resource.place())));
        }
    }

    /// What a plan leaves as it is, and what a state has.
    private void walk(Optional<Fields> holder, boolean dataOnly) throws Misfit {
        Optional<Fields> root =
                holder.isPresent() ? holder.get().object("root_module") : Optional.empty();
        if (root.isPresent()) {
            module(root.get(), dataOnly);
        }
    }

    private void module(Fields module, boolean dataOnly) throws Misfit {
        for (Fields resource : module.objects("resources")) {
            boolean isData = resource.optionalText("mode").orElse("").equals("data");
            Optional<Fields> values = resource.object("values");
            if (values.isPresent() && (isData || !dataOnly)) {
                add(
                        resource.text("address"),
                        module.optionalText("address").orElse(""),
                        resource,
                        values.get());
            }
        }
        for (Fields child : module.objects("child_modules")) {
            module(child, dataOnly);
        }
    }

    private void each(Taker taker) {
        for (PlannedResource resource : resources) {
            try {
                taker.take(resource);
            } catch (Misfit misfit) {
                notes.skip(file, misfit);
            }
        }
    }

    private void thing(PlannedResource resource) throws Misfit {
        Fields values = resource.values();
        switch (resource.type()) {
            case "aws_ssoadmin_permission_set" -> permissionSet(resource);
            case "aws_identitystore_group" -> {
                String id = values.optionalText("group_id").orElse("");
                facts.group(
                        key(resource, id),
                        new Facts.Principal(name(resource, "display_name", id), id));
            }
            case "aws_identitystore_user" -> {
                String id = values.optionalText("user_id").orElse("");
                facts.user(
                        key(resource, id),
                        new Facts.Principal(name(resource, "user_name", id), id));
            }
            case "aws_organizations_account" -> {
                String id = known(resource, "id");
                facts.account(new Facts.Account(name(resource, "name", id), id, false));
                keys.put(resource.address(), id);
            }
            case "aws_organizations_organizational_unit" ->
                    facts.unit(
                            key(resource, values.optionalText("id").orElse("")),
                            name(resource, "name", ""));
            default -> {
                // Relations are taken later, and everything else is not of interest.
            }
        }
    }

    private void permissionSet(PlannedResource resource) throws Misfit {
        Fields values = resource.values();
        String name = known(resource, "name");
        SetFact set =
                facts.set(key(resource, values.optionalText("arn").orElse("")), resource.spot());
        set.named(name);
        set.described(
                values.optionalText("description").orElse(""),
                values.optionalText("session_duration").orElse(""),
                values.optionalText("relay_state").orElse(""));
        List<String> tags = new ArrayList<>();
        values.map(values.has("tags_all") ? "tags_all" : "tags")
                .forEach((key, value) -> tags.add(key + '=' + value));
        set.tags(tags);
    }

    private String key(PlannedResource resource, String id) {
        String key = id.isEmpty() ? resource.address() : id;
        keys.put(resource.address(), key);
        return key;
    }

    /// The name, which a data source may know only as what it was looked up by.
    private static String name(PlannedResource resource, String attribute, String otherwise)
            throws Misfit {
        Optional<String> name = resource.values().optionalText(attribute);
        if (name.isPresent()) {
            return name.get();
        }
        for (Fields alternate : resource.values().objects("alternate_identifier")) {
            for (Fields unique : alternate.objects("unique_attribute")) {
                return unique.text("attribute_value");
            }
        }
        if (otherwise.isEmpty()) {
            throw unknown(resource, attribute);
        }
        return otherwise;
    }

    private void relation(PlannedResource resource) throws Misfit {
        switch (resource.type()) {
            case "aws_ssoadmin_managed_policy_attachment" -> {
                String policy = known(resource, "managed_policy_arn");
                set(resource).managed(List.of(policy));
            }
            case "aws_ssoadmin_customer_managed_policy_attachment" ->
                    set(resource).customer(List.of(customerPolicy(resource.values(), resource)));
            case "aws_ssoadmin_permission_set_inline_policy" -> {
                String policy = known(resource, "inline_policy");
                set(resource).inline(policy);
            }
            case "aws_ssoadmin_permissions_boundary_attachment" -> {
                String boundary = boundary(resource);
                set(resource).boundary(boundary);
            }
            case "aws_ssoadmin_account_assignment" ->
                    facts.assignment(
                            new Facts.Assigned(
                                    resource.spot(),
                                    resolved(resource, "principal_id"),
                                    known(resource, "principal_type").equals("USER"),
                                    resolved(resource, "permission_set_arn"),
                                    resolved(resource, "target_id")));
            case "aws_identitystore_group_membership" ->
                    facts.membership(
                            new Facts.Membership(
                                    resource.spot(),
                                    resolved(resource, "group_id"),
                                    resolved(resource, "member_id")));
            case "aws_organizations_account", "aws_organizations_organizational_unit" -> {
                String child = keys.get(resource.address());
                if (child != null && resource.values().has("parent_id")) {
                    facts.parent(child, resolved(resource, "parent_id"));
                }
            }
            default -> {
                // Taken before, or not of interest.
            }
        }
    }

    private SetFact set(PlannedResource resource) throws Misfit {
        return facts.set(resolved(resource, "permission_set_arn"), resource.spot());
    }

    private static String customerPolicy(Fields holder, PlannedResource resource) throws Misfit {
        for (Fields reference : holder.objects("customer_managed_policy_reference")) {
            if (reference.has("name")) {
                return SetParts.pathAndName(reference, "path", "name");
            }
        }
        throw unknown(resource, "customer_managed_policy_reference");
    }

    private static String boundary(PlannedResource resource) throws Misfit {
        for (Fields boundary : resource.values().objects("permissions_boundary")) {
            Optional<String> managed = boundary.optionalText("managed_policy_arn");
            if (managed.filter(arn -> !arn.isEmpty()).isPresent()) {
                return managed.get();
            }
            return customerPolicy(boundary, resource);
        }
        throw unknown(resource, "permissions_boundary");
    }

    private static String known(PlannedResource resource, String attribute) throws Misfit {
        return resource.values()
                .optionalText(attribute)
                .orElseThrow(() -> unknown(resource, attribute));
    }

    /// The key of what an attribute stands for.
    private String resolved(PlannedResource resource, String attribute) throws Misfit {
        Optional<String> value = resource.values().optionalText(attribute);
        if (value.isPresent()) {
            return value.get();
        }
        return references
                .of(resource, attribute, keys.keySet())
                .map(keys::get)
                .orElseThrow(() -> unknown(resource, attribute));
    }

    private static Misfit unknown(PlannedResource resource, String attribute) {
        return new Misfit(
                resource.spot().place(),
                Message.of("exports.unknownValue", resource.address(), attribute));
    }

    private static Misfit missing(Fields where, String name) {
        return new Misfit(where.place(), Message.of("evidence.missing", name));
    }
}
