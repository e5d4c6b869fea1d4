package studio.kengen.check.policy.rule;

import java.util.Locale;
import java.util.Optional;
import studio.kengen.check.Severity;

/// Everything that policies are checked for, by the identifier that scripts see.
///
/// All identifiers of AWS's own policy validation are here with AWS's severity, whether the studio reports them or not;
/// [#whyNotChecked] tells. Those that begin with `KENGEN_` are the studio's own and about risks.
///
/// Source: IAM user guide, "IAM policy validation check reference", as of 2026-11: 152 findings.
public enum PolicyRule {
    // errors of AWS
    ARN_ACCOUNT_NOT_ALLOWED(Severity.ERROR),
    ARN_REGION_NOT_ALLOWED(Severity.ERROR),
    DATA_TYPE_MISMATCH(Severity.ERROR),
    DUPLICATE_KEYS_WITH_DIFFERENT_CASE(Severity.ERROR),
    INVALID_ACTION(Severity.ERROR),
    INVALID_ARN_ACCOUNT(Severity.ERROR),
    INVALID_ARN_PREFIX(Severity.ERROR),
    INVALID_ARN_REGION(Severity.ERROR),
    INVALID_ARN_RESOURCE(Severity.ERROR),
    INVALID_ARN_SERVICE_CASE(Severity.ERROR),
    INVALID_CONDITION_DATA_TYPE(Severity.ERROR),
    INVALID_CONDITION_KEY_FORMAT(Severity.ERROR),
    INVALID_CONDITION_MULTIPLE_BOOLEAN(Severity.ERROR),
    INVALID_CONDITION_OPERATOR(Severity.ERROR),
    INVALID_EFFECT(Severity.ERROR),
    INVALID_GLOBAL_CONDITION_KEY(Severity.ERROR),
    INVALID_PARTITION(Severity.ERROR),
    INVALID_POLICY_ELEMENT(Severity.ERROR),
    INVALID_PRINCIPAL_FORMAT(Severity.ERROR),
    INVALID_PRINCIPAL_KEY(Severity.ERROR),
    INVALID_REGION(Severity.ERROR),
    INVALID_SERVICE(Severity.ERROR),
    INVALID_SERVICE_CONDITION_KEY(Severity.ERROR),
    INVALID_SERVICE_IN_ACTION(Severity.ERROR),
    INVALID_VARIABLE_FOR_OPERATOR(Severity.ERROR),
    INVALID_VERSION(Severity.ERROR),
    JSON_SYNTAX_ERROR(Severity.ERROR),
    MISSING_ACTION(Severity.ERROR),
    MISSING_ARN_FIELD(Severity.ERROR),
    MISSING_ARN_REGION(Severity.ERROR),
    MISSING_EFFECT(Severity.ERROR),
    MISSING_PRINCIPAL(Severity.ERROR),
    MISSING_QUALIFIER(Severity.ERROR),
    MISSING_RESOURCE(Severity.ERROR),
    MISSING_STATEMENT(Severity.ERROR),
    NULL_WITH_IF_EXISTS(Severity.ERROR),
    SCP_SYNTAX_ERROR_ACTION_WILDCARD(
            Severity.ERROR,
            "SCPs take wildcards anywhere in an action since 2025-09-19 (AWS Organizations user guide,"
                    + " SCP syntax), so there is nothing left to report"),
    SCP_SYNTAX_ERROR_PRINCIPAL(Severity.ERROR),
    UNIQUE_SIDS_REQUIRED(Severity.ERROR),
    UNSUPPORTED_ACTION_IN_POLICY(Severity.ERROR),
    UNSUPPORTED_ELEMENT_COMBINATION(Severity.ERROR),
    UNSUPPORTED_GLOBAL_CONDITION_KEY(Severity.ERROR),
    UNSUPPORTED_PRINCIPAL(Severity.ERROR),
    UNSUPPORTED_RESOURCE_ARN_IN_POLICY(Severity.ERROR),
    UNSUPPORTED_SID(Severity.ERROR),
    UNSUPPORTED_WILDCARD_IN_PRINCIPAL(Severity.ERROR),
    MISSING_BRACE_IN_VARIABLE(Severity.ERROR),
    MISSING_QUOTE_IN_VARIABLE(Severity.ERROR),
    UNSUPPORTED_SPACE_IN_VARIABLE(Severity.ERROR),
    EMPTY_VARIABLE(Severity.ERROR),
    VARIABLE_UNSUPPORTED_IN_ELEMENT(Severity.ERROR),
    VARIABLE_UNSUPPORTED_IN_VERSION(Severity.ERROR),
    PRIVATE_IP_ADDRESS(Severity.ERROR),
    PRIVATE_NOT_IP_ADDRESS(Severity.ERROR),
    POLICY_SIZE_EXCEEDS_SCP_QUOTA(Severity.ERROR),
    INVALID_SERVICE_PRINCIPAL_FORMAT(Severity.ERROR),
    MISSING_TAG_KEY_IN_CONDITION(Severity.ERROR),
    INVALID_VPC_FORMAT(Severity.ERROR),
    INVALID_VPCE_FORMAT(Severity.ERROR),
    FEDERATED_PRINCIPAL_NOT_SUPPORTED(Severity.ERROR),
    UNSUPPORTED_ACTION_FOR_CONDITION_KEY(Severity.ERROR),
    UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(Severity.ERROR),
    ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL(Severity.ERROR),
    ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL(Severity.ERROR),
    ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE(Severity.ERROR),
    MISSING_ACTION_FOR_CONDITION_KEY(Severity.ERROR),
    INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY(Severity.ERROR),
    MISMATCHED_ACTION_FOR_PRINCIPAL(Severity.ERROR),
    MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY(Severity.ERROR),
    TYPE_MISMATCH_IP_RANGE(Severity.ERROR),
    POLICY_SIZE_EXCEEDS_RCP_QUOTA(Severity.ERROR),
    RCP_SYNTAX_ERROR_PRINCIPAL(Severity.ERROR),
    RCP_SYNTAX_ERROR_ALLOW(Severity.ERROR),
    RCP_SYNTAX_ERROR_NOTACTION(Severity.ERROR),
    RCP_SYNTAX_ERROR_ACTION(Severity.ERROR),
    MISSING_ARN_ACCOUNT(Severity.ERROR),
    INVALID_KMS_KEY_VALUE(Severity.ERROR),
    VARIABLE_USAGE_TOO_PERMISSIVE(Severity.ERROR),
    WILDCARD_USAGE_TOO_PERMISSIVE(Severity.ERROR),
    // warnings of AWS
    CREATE_SLR_WITH_NOT_RESOURCE(Severity.WARNING),
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(Severity.WARNING),
    CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE(Severity.WARNING),
    CREATE_SLR_WITH_STAR_IN_RESOURCE(Severity.WARNING),
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE(Severity.WARNING),
    CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(Severity.WARNING),
    DEPRECATED_GLOBAL_CONDITION_KEY(Severity.WARNING),
    INVALID_DATE_VALUE(Severity.WARNING),
    INVALID_ROLE_REFERENCE(Severity.WARNING),
    INVALID_USER_REFERENCE(Severity.WARNING),
    MISSING_VERSION(Severity.WARNING),
    UNIQUE_SIDS_RECOMMENDED(Severity.WARNING),
    WILDCARD_WITHOUT_LIKE_OPERATOR(Severity.WARNING),
    POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA(Severity.WARNING),
    POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA(Severity.WARNING),
    TYPE_MISMATCH(Severity.WARNING),
    TYPE_MISMATCH_BOOLEAN(Severity.WARNING),
    TYPE_MISMATCH_DATE(Severity.WARNING),
    TYPE_MISMATCH_NUMBER(Severity.WARNING),
    TYPE_MISMATCH_STRING(Severity.WARNING),
    SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED(Severity.WARNING),
    POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA(Severity.WARNING),
    RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY(Severity.WARNING),
    RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY(Severity.WARNING),
    RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK(Severity.WARNING),
    USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES(Severity.WARNING),
    // security warnings of AWS
    ALLOW_WITH_NOT_PRINCIPAL(Severity.SECURITY_WARNING),
    FORALLVALUES_WITH_SINGLE_VALUED_KEY(Severity.SECURITY_WARNING),
    PASS_ROLE_WITH_NOT_RESOURCE(Severity.SECURITY_WARNING),
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(Severity.SECURITY_WARNING),
    PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE(Severity.SECURITY_WARNING),
    PASS_ROLE_WITH_STAR_IN_RESOURCE(Severity.SECURITY_WARNING),
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE(Severity.SECURITY_WARNING),
    PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(Severity.SECURITY_WARNING),
    MISSING_PAIRED_CONDITION_KEYS(Severity.SECURITY_WARNING),
    DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Severity.SECURITY_WARNING),
    DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Severity.SECURITY_WARNING),
    RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL(Severity.SECURITY_WARNING),
    MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL(Severity.SECURITY_WARNING),
    MISSING_GITHUB_REPO_CONDITION_KEY(Severity.SECURITY_WARNING),
    UNTRUSTWORTHY_CONDITION_KEY(Severity.SECURITY_WARNING),
    STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS(Severity.SECURITY_WARNING),
    DYNAMODB_ATTRIBUTES_WITHOUT_SELECT(Severity.SECURITY_WARNING),
    FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE(Severity.SECURITY_WARNING),
    // suggestions of AWS
    EMPTY_ARRAY_ACTION(Severity.SUGGESTION),
    EMPTY_ARRAY_CONDITION(Severity.SUGGESTION),
    EMPTY_ARRAY_CONDITION_FORALLVALUES(Severity.SUGGESTION),
    EMPTY_ARRAY_CONDITION_FORANYVALUE(Severity.SUGGESTION),
    EMPTY_ARRAY_CONDITION_IFEXISTS(Severity.SUGGESTION),
    EMPTY_ARRAY_PRINCIPAL(Severity.SUGGESTION),
    EMPTY_ARRAY_RESOURCE(Severity.SUGGESTION),
    EMPTY_OBJECT_CONDITION(Severity.SUGGESTION),
    EMPTY_OBJECT_PRINCIPAL(Severity.SUGGESTION),
    EMPTY_SID_VALUE(Severity.SUGGESTION),
    IMPROVE_IP_RANGE(Severity.SUGGESTION),
    NULL_WITH_QUALIFIER(Severity.SUGGESTION),
    PRIVATE_IP_ADDRESS_SUBSET(Severity.SUGGESTION),
    PRIVATE_NOT_IP_ADDRESS_SUBSET(Severity.SUGGESTION),
    REDUNDANT_ACTION(Severity.SUGGESTION),
    REDUNDANT_CONDITION_VALUE_NUM(Severity.SUGGESTION),
    REDUNDANT_RESOURCE(Severity.SUGGESTION),
    REDUNDANT_STATEMENT(Severity.SUGGESTION),
    WILDCARD_IN_SERVICE_NAME(Severity.SUGGESTION),
    ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Severity.SUGGESTION),
    ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Severity.SUGGESTION),
    RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(Severity.SUGGESTION),
    IRRELEVANT_CONDITION_KEY_IN_POLICY(Severity.SUGGESTION),
    REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY(Severity.SUGGESTION),
    CONFIRM_AUDIENCE_CLAIM_TYPE(Severity.SUGGESTION),
    EQUIVALENT_TO_NULL_FALSE(Severity.SUGGESTION),
    EQUIVALENT_TO_NULL_TRUE(Severity.SUGGESTION),
    REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION(Severity.SUGGESTION),
    REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION(Severity.SUGGESTION),
    // the studio's own
    KENGEN_PRIVILEGE_ESCALATION(Severity.SECURITY_WARNING),
    KENGEN_RESOURCE_EXPOSURE(Severity.SECURITY_WARNING),
    KENGEN_DATA_EXFILTRATION(Severity.SECURITY_WARNING),
    KENGEN_CREDENTIALS_EXPOSURE(Severity.SECURITY_WARNING),
    KENGEN_NOT_ACTION_WITH_ALLOW(Severity.SECURITY_WARNING),
    KENGEN_PUBLIC_PRINCIPAL(Severity.SECURITY_WARNING),
    KENGEN_CROSS_ACCOUNT_PRINCIPAL(Severity.WARNING),
    KENGEN_CONFUSED_DEPUTY(Severity.SECURITY_WARNING);

    private static final String OWN = "KENGEN_";
    private static final String AWS_PAGE =
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"
                    + "#access-analyzer-reference-policy-checks-";

    private final Severity severity;
    private final Optional<String> whyNotChecked;

    PolicyRule(Severity severity) {
        this.severity = severity;
        this.whyNotChecked = Optional.empty();
    }

    PolicyRule(Severity severity, String whyNotChecked) {
        this.severity = severity;
        this.whyNotChecked = Optional.of(whyNotChecked);
    }

    /// The rule with this identifier; empty if there is none.
    public static Optional<PolicyRule> of(String code) {
        for (PolicyRule rule : values()) {
            if (rule.code().equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// The identifier, `INVALID_ACTION`.
    public String code() {
        return name();
    }

    /// How bad it is.
    public Severity severity() {
        return severity;
    }

    /// Whether the finding is one of AWS's and not of the studio's own.
    public boolean isOfAws() {
        return !name().startsWith(OWN);
    }

    /// Why the studio does not report this finding; empty if it does.
    public Optional<String> whyNotChecked() {
        return whyNotChecked;
    }

    /// AWS's description of the finding; empty for the studio's own.
    public Optional<String> awsPage() {
        return isOfAws() ? Optional.of(AWS_PAGE + anchor()) : Optional.empty();
    }

    private String anchor() {
        String kind =
                switch (severity) {
                    case ERROR -> "error";
                    case SECURITY_WARNING -> "security-warning";
                    case WARNING -> "general-warning";
                    case SUGGESTION -> "suggestion";
                };
        return kind + '-' + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
