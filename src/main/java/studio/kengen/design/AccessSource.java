package studio.kengen.design;

import java.util.List;

/// Who asks for access (アクセス元).
///
/// @param name what people call it
/// @param kind what kind of party it is
/// @param arn the principal: an ARN (wildcards allowed for roles of IAM Identity Center), a service principal, or `*`
/// @param account the 12-digit account it lives in; empty where it has none
/// @param trustedServices the AWS services that assume its role, by service principal (`lambda.amazonaws.com`); none where it
///     is no role or no service assumes it
/// @param note free text
public record AccessSource(
        RowId id,
        String name,
        SourceKind kind,
        String arn,
        String account,
        List<String> trustedServices,
        String note)
        implements Row {
    public AccessSource {
        trustedServices = List.copyOf(trustedServices);
    }

    /// A source that trusts no service.
    public AccessSource(
            RowId id, String name, SourceKind kind, String arn, String account, String note) {
        this(id, name, kind, arn, account, List.of(), note);
    }
}
