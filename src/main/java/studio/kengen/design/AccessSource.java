package studio.kengen.design;

/// Who asks for access (アクセス元).
///
/// @param name what people call it
/// @param kind what kind of party it is
/// @param arn the principal: an ARN (wildcards allowed for roles of IAM Identity Center), a service principal, or `*`
/// @param account the 12-digit account it lives in; empty where it has none
/// @param note free text
public record AccessSource(
        RowId id, String name, SourceKind kind, String arn, String account, String note)
        implements Row {}
