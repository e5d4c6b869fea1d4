package studio.kengen.catalog;

/// A condition key, as AWS describes it.
///
/// @param name in AWS's spelling, with placeholders: `aws:SourceVpc`, `aws:ResourceTag/${TagKey}`,
///     `s3:ExistingObjectTag/<key>`
/// @param type the type of its values, or of each of them
/// @param multivalued whether a request can carry several values ("ArrayOfString"); only such a key may be used with
///     `ForAllValues` and `ForAnyValue`
public record ConditionKey(String name, ConditionKeyType type, boolean multivalued) {
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
