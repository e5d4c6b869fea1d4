package studio.kengen.identitycenter;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Quotas.Name;
import studio.kengen.policy.Quotas.Quota;

/// How much of a quota is taken.
///
/// @param quota the quota with its limit, date and source
/// @param used how much is taken where most is taken
/// @param where the rows where that is: an account, a set, or a set and an account; none for what is counted as a whole
public record QuotaUse(Quota quota, long used, List<RowId> where) {
    /// From this share on little is left.
    public static final double NEARLY = 0.8;

    public QuotaUse {
        where = List.copyOf(where);
    }

    /// What people call a quota of IAM Identity Center.
    public static Message text(Name quota) {
        return Message.of("identitycenter.quota." + quota.name());
    }

    /// The limit.
    public long limit() {
        return quota.value();
    }

    /// How much of the limit is taken: 1 where all is, more where that is too much.
    public double share() {
        return limit() == 0 ? (used == 0 ? 0 : Double.POSITIVE_INFINITY) : (double) used / limit();
    }

    /// Whether more is taken than there is.
    public boolean isExceeded() {
        return used > limit();
    }

    /// Whether little is left, or nothing.
    public boolean isNearlyTaken() {
        return share() >= NEARLY;
    }
}
