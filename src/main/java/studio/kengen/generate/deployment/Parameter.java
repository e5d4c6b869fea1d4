package studio.kengen.generate.deployment;

/// What whoever deploys has to say, because the design does not know it.
public enum Parameter {
    /// What organization policies are attached to.
    TARGET_IDS(
            "TargetIds",
            "Root, organizational units (ou-...) or accounts to attach the policies to",
            "(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|[0-9]{12})",
            true),
    /// Where controls of AWS Control Tower are enabled.
    ORGANIZATIONAL_UNIT_ARN(
            "OrganizationalUnitArn",
            "ARN of the organizational unit to enable the AWS Control Tower controls for",
            "arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[0-9a-z]+/ou-[0-9a-z-]+",
            false),
    /// The Regions that a control leaves open.
    ALLOWED_REGIONS(
            "AllowedRegions",
            "Regions that stay open in the organizational unit",
            "[a-z]{2}(-[a-z]+)+-[0-9]+",
            true),
    /// The instance of IAM Identity Center.
    IDENTITY_CENTER_INSTANCE_ARN(
            "IdentityCenterInstanceArn",
            "ARN of the instance of IAM Identity Center",
            "arn:aws[a-z-]*:sso:::instance/(sso)?ins-[0-9a-zA-Z.-]{16}",
            false),
    /// The identity store of the instance, where groups and users are looked up.
    IDENTITY_STORE_ID(
            "IdentityStoreId",
            "Id of the identity store of IAM Identity Center",
            "d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            false),
    /// Where events are sent to.
    NOTIFICATION_TOPIC_ARN(
            "NotificationTopicArn",
            "ARN of the Amazon SNS topic that events are sent to; its policy must let events.amazonaws.com publish",
            "arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+",
            false),
    /// What remediations run as.
    REMEDIATION_ROLE_ARN(
            "RemediationRoleArn",
            "ARN of the role that AWS Systems Manager Automation assumes to remediate",
            "arn:aws[a-z-]*:iam::[0-9]{12}:role/.+",
            false);

    private final String parameterName;
    private final String description;
    private final String pattern;
    private final boolean isList;

    Parameter(String parameterName, String description, String pattern, boolean isList) {
        this.parameterName = parameterName;
        this.description = description;
        this.pattern = pattern;
        this.isList = isList;
    }

    /// Its name, `TargetIds`.
    public String parameterName() {
        return parameterName;
    }

    /// What to enter, in a sentence.
    public String description() {
        return description;
    }

    /// The regular expression that each value matches as a whole.
    public String pattern() {
        return pattern;
    }

    /// Whether it has several values.
    public boolean isList() {
        return isList;
    }
}
