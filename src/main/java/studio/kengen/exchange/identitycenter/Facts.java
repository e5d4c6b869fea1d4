package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What all files tell, before the project is looked at. Things are known by a key: their id or ARN, or their address in a
/// Terraform plan where that is not known yet.
final class Facts {
    /// A group or user.
    ///
    /// @param id in the identity store; empty where it is not known yet
    record Principal(String name, String id) {}

    /// That a user is in a group, by their keys.
    record Membership(Spot spot, String group, String user) {}

    /// Who has which set where, by their keys.
    ///
    /// @param account its number
    record Assigned(Spot spot, String principal, boolean isUser, String set, String account) {}

    /// An account.
    ///
    /// @param isManagement whether it owns the organization
    record Account(String name, String number, boolean isManagement) {}

    /// An account that is suspended, or about to be closed.
    ///
    /// @param status in the words of AWS, `SUSPENDED`
    record ClosedAccount(Spot spot, Account account, String status) {}

    private final SequencedMap<String, SetFact> sets = new LinkedHashMap<>();
    private final SequencedMap<String, Principal> groups = new LinkedHashMap<>();
    private final SequencedMap<String, Principal> users = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Assigned> assignments = new ArrayList<>();
    private final SequencedMap<String, Account> accounts = new LinkedHashMap<>();
    private final SequencedMap<String, ClosedAccount> closedAccounts = new LinkedHashMap<>();
    private final SequencedMap<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private String instanceArn = "";
    private String identityStoreId = "";
    private String delegatedAdministrator = "";

    /// The permission set with this key.
    SetFact set(String key, Spot spot) {
        return sets.computeIfAbsent(key, _ -> new SetFact(spot));
    }

    SequencedMap<String, SetFact> sets() {
        return sets;
    }

    void group(String key, Principal group) {
        groups.put(key, group);
    }

    SequencedMap<String, Principal> groups() {
        return groups;
    }

    void user(String key, Principal user) {
        users.put(key, user);
    }

    SequencedMap<String, Principal> users() {
        return users;
    }

    void membership(Membership membership) {
        memberships.add(membership);
    }

    List<Membership> memberships() {
        return memberships;
    }

    void assignment(Assigned assignment) {
        assignments.add(assignment);
    }

    List<Assigned> assignments() {
        return assignments;
    }

    void account(Account account) {
        accounts.put(account.number(), account);
    }

    /// By number.
    SequencedMap<String, Account> accounts() {
        return accounts;
    }

    void closedAccount(ClosedAccount closed) {
        closedAccounts.put(closed.account().number(), closed);
    }

    /// By number.
    SequencedMap<String, ClosedAccount> closedAccounts() {
        return closedAccounts;
    }

    void delegatedAdministrator(String number) {
        delegatedAdministrator = number;
    }

    /// The number of the account that administers IAM Identity Center for the management account; empty where no file tells.
    String delegatedAdministrator() {
        return delegatedAdministrator;
    }

    void unit(String id, String name) {
        units.put(id, name);
    }

    /// Names of organizational units by their ids.
    SequencedMap<String, String> units() {
        return units;
    }

    /// An organizational unit or account is in a unit, or under the root.
    void parent(String child, String parent) {
        parents.put(child, parent);
    }

    /// Parents by children.
    Map<String, String> parents() {
        return parents;
    }

    void instance(String arn, String storeId) {
        instanceArn = arn;
        identityStoreId = storeId;
    }

    String instanceArn() {
        return instanceArn;
    }

    String identityStoreId() {
        return identityStoreId;
    }
}
