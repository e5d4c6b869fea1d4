package studio.kengen.policy;

import java.util.List;
import studio.kengen.policy.Quotas.Name;

/// Where AWS keeps a policy document, which decides how its size is counted and how large it may be.
///
/// Source: IAM user guide, "IAM and AWS STS quotas"; AWS Organizations user guide, "Quotas and service limits"; IAM
/// Identity Center user guide, "Quotas". The limits themselves are data: [Quotas].
public enum PolicyStorage {
    /// A managed policy, whatever it is attached to; also one that is used as a permissions boundary.
    MANAGED,

    /// All inline policies of one user together.
    USER_INLINE,

    /// All inline policies of one group together.
    GROUP_INLINE,

    /// All inline policies of one role together.
    ROLE_INLINE,

    /// The trust policy of a role.
    ROLE_TRUST,

    /// A session policy that is passed in a call.
    SESSION,

    /// An SCP, as it was saved: white space counts, except that the console removes it.
    SERVICE_CONTROL,

    /// An RCP, as it was saved.
    RESOURCE_CONTROL,

    /// The inline policy of a permission set, which has two limits.
    PERMISSION_SET_INLINE;

    /// A limit that a document must keep.
    public record SizeLimit(SizeMeasure measure, Name quota) {}

    /// A limit that a document does not keep.
    ///
    /// @param size of the document, in the limit's measure
    /// @param most what is allowed
    public record Excess(SizeLimit limit, int size, long most) {}

    /// All of these hold.
    public List<SizeLimit> limits() {
        return switch (this) {
            case MANAGED -> List.of(withoutWhiteSpace(Name.MANAGED_POLICY_SIZE));
            case USER_INLINE -> List.of(withoutWhiteSpace(Name.USER_INLINE_POLICIES_SIZE));
            case GROUP_INLINE -> List.of(withoutWhiteSpace(Name.GROUP_INLINE_POLICIES_SIZE));
            case ROLE_INLINE -> List.of(withoutWhiteSpace(Name.ROLE_INLINE_POLICIES_SIZE));
            case ROLE_TRUST -> List.of(withoutWhiteSpace(Name.TRUST_POLICY_SIZE));
            case SESSION -> List.of(characters(Name.SESSION_POLICY_SIZE));
            case SERVICE_CONTROL -> List.of(characters(Name.SERVICE_CONTROL_POLICY_SIZE));
            case RESOURCE_CONTROL -> List.of(characters(Name.RESOURCE_CONTROL_POLICY_SIZE));
            case PERMISSION_SET_INLINE ->
                    List.of(
                            new SizeLimit(
                                    SizeMeasure.BYTES, Name.PERMISSION_SET_INLINE_POLICY_BYTES),
                            withoutWhiteSpace(Name.PERMISSION_SET_INLINE_POLICY_SIZE));
        };
    }

    /// The limits that `text` exceeds; empty if it can be stored.
    ///
    /// @param text the document as it will be saved
    public List<Excess> excesses(String text, Quotas quotas) {
        return limits().stream()
                .map(limit ->
                        new Excess(limit, limit.measure().of(text), quotas.value(limit.quota())))
                .filter(measured -> measured.size() > measured.most())
                .toList();
    }

    private static SizeLimit withoutWhiteSpace(Name quota) {
        return new SizeLimit(SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE, quota);
    }

    private static SizeLimit characters(Name quota) {
        return new SizeLimit(SizeMeasure.CHARACTERS, quota);
    }
}
