package studio.kengen.check.reality;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;

/// What comparing a design with the authorization details of an account has shown.
///
/// @param principals the roles and users that sources of the design stand for, in the order of the sources
/// @param absent sources of the account that no role or user is there for
/// @param elsewhere sources with identity policies that are not of the account, so that the details cannot tell of them
/// @param unplanned ARNs of the roles and users that no source stands for, but for the service-linked roles, which belong to
///     AWS's services
/// @param serviceLinked how many service-linked roles there are
public record Reality(
        List<RealPrincipal> principals,
        List<RowId> absent,
        List<RowId> elsewhere,
        List<String> unplanned,
        int serviceLinked) {
    /// What the comparison takes for granted.
    public static final List<Message> ASSUMPTIONS =
            List.of(
                    Message.of("reality.assumed.granted"),
                    Message.of("reality.assumed.accountPolicies"),
                    Message.of("reality.assumed.withdrawn"));

    public Reality {
        principals = List.copyOf(principals);
        absent = List.copyOf(absent);
        elsewhere = List.copyOf(elsewhere);
        unplanned = List.copyOf(unplanned);
    }

    /// Whether everything is as designed, and that is certain: nobody unplanned, nobody absent, no difference.
    public boolean isAsDesigned() {
        return absent.isEmpty()
                && elsewhere.isEmpty()
                && unplanned.isEmpty()
                && principals.stream().allMatch(RealPrincipal::isAsDesigned);
    }
}
