package studio.kengen.control.reach;

import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.policy.Arn;

/// The principal of an access source.
///
/// @param type what it is in IAM: `role` or `user`; empty where it is neither
/// @param account the account that it lives in; empty where nobody has said
/// @param isWorkload whether things run under it
/// @param isProtected whether AWS keeps everybody from assuming, passing or changing it
record Principal(
        RowId source,
        String type,
        String arn,
        String account,
        boolean isWorkload,
        boolean isProtected) {
    /// IAM Identity Center signs people in to its roles by SAML, and they can be changed only there. A service-linked role
    /// trusts its service alone. Source: IAM Identity Center user guide, "IAM roles created by IAM Identity Center"; IAM
    /// user guide, "Service-linked roles".
    private static final String IDENTITY_CENTER = "role/aws-reserved/";

    private static final String SERVICE_LINKED = "role/aws-service-role/";

    static Principal of(AccessSource source) {
        String arn = source.arn().strip();
        String type =
                Arn.parse(arn)
                        .filter(parsed -> parsed.service().equals("iam"))
                        .map(parsed -> parsed.resource().split("/", 2)[0])
                        .orElse("");
        return new Principal(
                source.id(),
                type,
                arn,
                source.account().isEmpty() ? Arns.account(arn) : source.account(),
                source.kind() == SourceKind.WORKLOAD,
                isProtected(arn));
    }

    /// Whether all that a pattern matches is protected.
    static boolean isProtected(String arn) {
        return arn.contains(':' + IDENTITY_CENTER) || arn.contains(':' + SERVICE_LINKED);
    }
}
