package studio.kengen.catalog;

import java.util.List;
import java.util.regex.Pattern;

/// A resource type of a service, as AWS describes it.
///
/// @param name in AWS's spelling, `bucket`
/// @param arnForms one or more forms with placeholders, `arn:${Partition}:s3:::${BucketName}`; a `*` stands for any
///     text, `${*}` for the character itself (as in a policy)
/// @param conditionKeys condition keys that hold for every action on a resource of this type
public record ResourceType(String name, List<String> arnForms, List<String> conditionKeys) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\w+}");

    public ResourceType {
        arnForms = List.copyOf(arnForms);
        conditionKeys = List.copyOf(conditionKeys);
    }

    /// The forms as policies write patterns, `arn:*:s3:::*`. They match every ARN of the type, and others too: the
    /// pattern of a bucket matches objects. [Service#resourceTypesOf] tells them apart.
    public List<String> arnPatterns() {
        return arnForms.stream().map(form -> PLACEHOLDER.matcher(form).replaceAll("*")).toList();
    }
}
