package studio.kengen.catalog;

import java.util.Optional;

/// A condition key, as AWS describes it.
///
/// @param name in AWS's spelling, with placeholders: `aws:SourceVpc`, `aws:ResourceTag/${TagKey}`,
///     `s3:ExistingObjectTag/<key>`
/// @param type the type of its values, or of each of them
/// @param multivalued whether a request can carry several values ("ArrayOfString"); only such a key may be used with
///     `ForAllValues` and `ForAnyValue`
public record ConditionKey(String name, ConditionKeyType type, boolean multivalued) {
    private static final String MANY = "ArrayOf";

    /// The key whose type AWS calls `awsType`, `ArrayOfString`; empty where AWS has no such type.
    static Optional<ConditionKey> of(String name, String awsType) {
        boolean many = awsType.startsWith(MANY);
        return ConditionKeyType.named(many ? awsType.substring(MANY.length()) : awsType)
                .map(type -> new ConditionKey(name, type, many));
    }

    /// AWS's name of the type, `ArrayOfString` for several strings.
    public String awsType() {
        return multivalued ? MANY + type.awsName() : type.awsName();
    }

    /// Whether a policy that says `key` means this condition key: the case of letters does not count, and a placeholder
    /// stands for any text but none.
    public boolean matches(String key) {
        return ConditionKeyName.matches(name, key);
    }

    /// Whether the name has a placeholder, so that many keys are meant.
    public boolean isTemplate() {
        return ConditionKeyName.isTemplate(name);
    }
}
