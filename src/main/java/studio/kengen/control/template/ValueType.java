package studio.kengen.control.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What kind of value a placeholder takes, with values of the kind as examples.
///
/// Source of the forms: the AWS documentation of each kind of id; "AWS global condition context keys" for organization
/// paths.
public enum ValueType {
    ACCOUNT_ID("\\d{12}", "111122223333", "444455556666"),
    ORGANIZATION_ID("o-[a-z0-9]{10,32}", "o-a1b2c3d4e5"),
    /// An organizational unit with its parents; wildcards allowed.
    ORGANIZATION_PATH("o-[a-z0-9*?]+/.*", "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"),
    REGION("[a-z]{2}(-[a-z]+)+-\\d", "ap-northeast-1", "us-east-1"),
    VPC_ID("vpc-[0-9a-f]{8,17}", "vpc-0a1b2c3d", "vpc-0123456789abcdef0"),
    VPC_ENDPOINT_ID("vpce-[0-9a-f]{8,17}", "vpce-0a1b2c3d"),
    SUBNET_ID("subnet-[0-9a-f]{8,17}", "subnet-0a1b2c3d", "subnet-0e4f5a6b"),
    SECURITY_GROUP_ID("sg-[0-9a-f]{8,17}", "sg-0a1b2c3d"),
    CIDR(
            "((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)(/([12]?\\d|3[0-2]))?"
                    + "|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*(/\\d{1,3})?",
            "203.0.113.0/24", "2001:db8::/32"),
    /// An ARN; wildcards and policy variables allowed.
    ARN("arn:[^:]+:[^:]+:[^:]*:[^:]*:.+", "arn:aws:kms:ap-northeast-1:111122223333:key/*"),
    /// The ARN of a role as `aws:PrincipalArn` has it; wildcards allowed, as the roles of IAM Identity Center need them.
    ROLE_ARN("arn:[^:]+:iam::(\\d{12}|\\*):role/.+", "arn:aws:iam::*:role/platform-admin"),
    SERVICE_PRINCIPAL("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?", "lambda.amazonaws.com"),
    /// `service:Name`, wildcards allowed.
    ACTION("[a-z0-9-]+:[A-Za-z0-9*?]+", "iam:*"),
    TAG_KEY("(?!aws:)[\\p{L}\\p{N} _.:/=+@-]{1,128}", "team"),
    TAG_VALUE("[\\p{L}\\p{N} _.:/=+@${}*-]{1,256}", "maps"),
    DOMAIN("([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}", "example.com"),
    /// An address on the web; wildcards allowed.
    URL("https?://.+", "https://example.com/*"),
    NUMBER("-?\\d+(\\.\\d+)?", "30"),
    BOOL("true|false", "true"),
    /// A moment in UTC.
    DATE_TIME("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "2027-03-31T15:00:00Z"),
    /// Any text that is not blank; wildcards where the comparison takes them.
    TEXT(".*\\S.*", "maps");

    private final Pattern form;

    // A list that List.of made cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> examples;

    ValueType(String form, String... examples) {
        this.form = Pattern.compile(form);
        this.examples = List.of(examples);
    }

    /// Whether `value` has the form of this kind. It may still be the id of something that does not exist.
    public boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    /// One or more values of the kind.
    public List<String> examples() {
        return examples;
    }

    /// The name in files, `vpc-id`.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind that files call `text`; empty if there is none.
    public static Optional<ValueType> parse(String text) {
        return List.of(values()).stream().filter(type -> type.text().equals(text)).findFirst();
    }
}
