package studio.kengen.exchange.identitycenter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;

/// What `aws sso-admin`, `aws identitystore` and `aws organizations` print.
///
/// Source: AWS CLI command reference, section "Output" of each command.
final class CommandOutputs {
    /// The account of an organization's ARNs is the management account.
    private static final Pattern ACCOUNT_ARN =
            Pattern.compile("arn:[^:]+:organizations::(?<owner>\\d{12}):account/[^/]+/\\d{12}");

    private static final Pattern PARENT =
            Pattern.compile("ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32}");

    private final String file;
    private final Facts facts;
    private final SetParts parts;
    private final ImportNotes notes;
    private boolean isKnown;
    private @Nullable Misfit foreign;

    /// The set that was described last in this file.
    private Optional<String> described = Optional.empty();

    CommandOutputs(String file, Facts facts, SetParts parts, ImportNotes notes) {
        this.file = file;
        this.facts = facts;
        this.parts = parts;
        this.notes = notes;
    }

    /// Notes that something of the file was understood.
    void known() {
        isKnown = true;
    }

    /// @throws Misfit where the file has nothing that was understood
    void refuseIfForeign() throws Misfit {
        Misfit first = foreign;
        if (!isKnown && first != null) {
            throw first;
        }
    }

    /// Takes one document. What is wrong in it is skipped.
    void take(Fields document) {
        boolean isAny = false;
        for (JsonItem.Member member : document.members()) {
            try {
                isAny |= take(document, member.name());
            } catch (Misfit misfit) {
                isAny = true;
                notes.skip(file, misfit);
            }
        }
        if (isAny) {
            known();
            return;
        }
        Misfit here = new Misfit(document.place(), Message.of("exports.foreign", names(document)));
        if (foreign == null) {
            foreign = here;
        }
        notes.skip(file, here);
    }

    private static String names(Fields document) {
        List<String> names =
                document.members().stream().map(JsonItem.Member::name).limit(5).toList();
        return names.isEmpty() ? "{}" : String.join(", ", names);
    }

    private boolean take(Fields document, String name) throws Misfit {
        switch (name) {
            case "PermissionSet" -> described(document);
            case "PermissionSets" -> listed(document);
            case "AttachedManagedPolicies",
                    "CustomerManagedPolicyReferences",
                    "InlinePolicy",
                    "PermissionsBoundary",
                    "Tags" ->
                    parts.add(new SetParts.Part(spot(document), name, document, described));
            case "AccountAssignments" -> each(document, name, this::assignment);
            case "Groups" -> each(document, name, this::group);
            case "Users" -> each(document, name, this::user);
            case "GroupMemberships" -> each(document, name, this::membership);
            case "Instances" -> each(document, name, this::instance);
            case "Accounts" -> each(document, name, this::account);
            case "DelegatedAdministrators" -> administrators(document, name);
            case "OrganizationalUnits" -> units(document);
            case "Children" -> children(document);
            case "NextToken" -> {
                if (!document.optionalText(name).orElse("").isEmpty()) {
                    notes.note(Message.of("evidence.note.moreToCome"));
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Takes something from an element of a list.
    @FunctionalInterface
    private interface Taker {
        void take(Fields element) throws Misfit;
    }

    private void each(Fields document, String list, Taker taker) throws Misfit {
        for (JsonItem item : document.list(list)) {
            try {
                taker.take(Fields.of(item));
            } catch (Misfit misfit) {
                notes.skip(file, misfit);
            }
        }
    }

    private void described(Fields document) throws Misfit {
        Fields set =
                document.object("PermissionSet")
                        .orElseThrow(() -> missing(document, "PermissionSet"));
        String arn = set.text("PermissionSetArn");
        SetFact fact = facts.set(arn, spot(set));
        fact.named(set.text("Name"));
        fact.described(
                set.optionalText("Description").orElse(""),
                set.optionalText("SessionDuration").orElse(""),
                set.optionalText("RelayState").orElse(""));
        described = Optional.of(arn);
    }

    private void listed(Fields document) throws Misfit {
        for (String arn : document.texts("PermissionSets")) {
            facts.set(arn, spot(document));
        }
    }

    private void assignment(Fields row) throws Misfit {
        String type = row.text("PrincipalType");
        facts.assignment(
                new Facts.Assigned(
                        spot(row),
                        row.text("PrincipalId"),
                        type.equals("USER"),
                        row.text("PermissionSetArn"),
                        row.text("AccountId")));
    }

    private void group(Fields group) throws Misfit {
        String id = group.text("GroupId");
        facts.group(id, new Facts.Principal(group.optionalText("DisplayName").orElse(id), id));
    }

    private void user(Fields user) throws Misfit {
        String id = user.text("UserId");
        facts.user(id, new Facts.Principal(user.optionalText("UserName").orElse(id), id));
    }

    private void membership(Fields row) throws Misfit {
        Fields member = row.object("MemberId").orElseThrow(() -> missing(row, "MemberId"));
        facts.membership(
                new Facts.Membership(spot(row), row.text("GroupId"), member.text("UserId")));
    }

    private void instance(Fields instance) throws Misfit {
        facts.instance(
                instance.text("InstanceArn"), instance.optionalText("IdentityStoreId").orElse(""));
    }

    /// The list does not tell for which service they administer. IAM Identity Center has one at most.
    private void administrators(Fields document, String list) throws Misfit {
        each(document, list, this::account);
        List<JsonItem> all = document.list(list);
        if (all.size() > 1) {
            notes.note(Message.of("exports.severalAdministrators", file));
        } else if (!all.isEmpty()) {
            String number = Fields.of(all.getFirst()).text("Id");
            facts.delegatedAdministrator(number);
            notes.note(Message.of("exports.oneAdministrator", file, number));
        }
    }

    private void account(Fields account) throws Misfit {
        String number = account.text("Id");
        String status =
                account.optionalText(account.has("State") ? "State" : "Status").orElse("ACTIVE");
        Matcher arn = ACCOUNT_ARN.matcher(account.optionalText("Arn").orElse(""));
        Facts.Account told =
                new Facts.Account(
                        account.optionalText("Name").orElse(number),
                        number,
                        arn.matches() && arn.group("owner").equals(number));
        if (status.equals("ACTIVE")) {
            facts.account(told);
        } else {
            facts.closedAccount(new Facts.ClosedAccount(spot(account), told, status));
        }
    }

    private void units(Fields document) throws Misfit {
        Optional<String> parent = parent(document);
        if (parent.isEmpty() && !document.list("OrganizationalUnits").isEmpty()) {
            notes.note(Message.of("exports.noParent", file));
        }
        for (Fields unit : document.objects("OrganizationalUnits")) {
            String id = unit.text("Id");
            facts.unit(id, unit.text("Name"));
            parent.ifPresent(above -> facts.parent(id, above));
        }
    }

    private void children(Fields document) throws Misfit {
        Optional<String> parent = parent(document);
        if (parent.isEmpty()) {
            throw new Misfit(document.place(), Message.of("exports.noParent", file));
        }
        for (Fields child : document.objects("Children")) {
            facts.parent(child.text("Id"), parent.get());
        }
    }

    /// What the parent is, in the document or in the name of the file.
    private Optional<String> parent(Fields document) throws Misfit {
        Matcher inName = PARENT.matcher(file);
        Optional<String> named = document.optionalText("ParentId");
        return named.isPresent() || !inName.find() ? named : Optional.of(inName.group());
    }

    private Spot spot(Fields fields) {
        return new Spot(file, fields.place());
    }

    private static Misfit missing(Fields where, String name) {
        return new Misfit(where.place(), Message.of("evidence.missing", name));
    }
}
