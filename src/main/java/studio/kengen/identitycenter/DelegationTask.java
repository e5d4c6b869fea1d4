package studio.kengen.identitycenter;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// The tasks of administering IAM Identity Center, and who can do them once it is delegated to a member account.
///
/// Source: IAM Identity Center user guide, "Delegated administration", what the delegated administrator can do.
public enum DelegationTask {
    ENABLE_IDENTITY_CENTER(true),
    DELETE_CONFIGURATION(true),
    MANAGE_SETS_OF_MANAGEMENT_ACCOUNT(true),
    REGISTER_DELEGATED_ADMINISTRATOR(true),
    ENABLE_USER_ACCESS_IN_MANAGEMENT_ACCOUNT(true),
    MANAGE_USERS_AND_GROUPS(false),
    MANAGE_IDENTITY_SOURCE(false),
    MANAGE_ATTRIBUTES(false),
    MANAGE_APPLICATIONS(false),
    MANAGE_MFA(false),
    MANAGE_SETS_OF_MEMBER_ACCOUNTS(false),
    ASSIGN_IN_MEMBER_ACCOUNTS(false);

    private final boolean remains;

    DelegationTask(boolean remains) {
        this.remains = remains;
    }

    /// Whether only the management account can do it.
    public boolean remainsWithManagementAccount() {
        return remains;
    }

    /// The task in words.
    public Message text() {
        return Message.of("identitycenter.task." + name());
    }

    /// The tasks that remain with the management account, or those that can be delegated.
    public static List<DelegationTask> remaining(boolean withManagementAccount) {
        return Stream.of(values()).filter(task -> task.remains == withManagementAccount).toList();
    }
}
