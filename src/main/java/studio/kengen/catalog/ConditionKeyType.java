package studio.kengen.catalog;

import java.util.Optional;

/// The data type of a condition key's values.
///
/// Source: Service Authorization Reference, "Condition keys table"; IAM user guide, "Condition operators".
public enum ConditionKeyType {
    STRING("String"),
    ARN("ARN"),
    BOOL("Bool"),
    NUMERIC("Numeric"),
    DATE("Date"),
    IP_ADDRESS("IPAddress"),
    BINARY("Binary");

    private final String awsName;

    ConditionKeyType(String awsName) {
        this.awsName = awsName;
    }

    /// AWS's own spelling, `IPAddress`.
    public String awsName() {
        return awsName;
    }

    /// The type with exactly this AWS name; empty where AWS has no such type.
    public static Optional<ConditionKeyType> named(String awsName) {
        for (ConditionKeyType type : values()) {
            if (type.awsName.equals(awsName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
