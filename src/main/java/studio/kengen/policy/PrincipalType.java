package studio.kengen.policy;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of principals that a `Principal` element can list, in the order in which they are printed.
///
/// Source: IAM user guide, "AWS JSON policy elements: Principal".
public enum PrincipalType {
    /// Accounts, users, roles and sessions: an ARN, an account number, a unique id, or `*`.
    AWS("AWS"),

    /// AWS services, `lambda.amazonaws.com`.
    SERVICE("Service"),

    /// Identity providers, by ARN or domain name.
    FEDERATED("Federated"),

    /// Amazon S3 canonical user ids.
    CANONICAL_USER("CanonicalUser");

    private final String awsName;

    PrincipalType(String awsName) {
        this.awsName = awsName;
    }

    /// The type that a document calls `name`, case exactly; empty if there is none.
    public static Optional<PrincipalType> parse(String name) {
        return Arrays.stream(values()).filter(type -> type.awsName.equals(name)).findFirst();
    }

    /// As a policy document has it, `CanonicalUser`.
    public String awsName() {
        return awsName;
    }
}
