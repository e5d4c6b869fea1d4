package studio.kengen.exchange.terraform;

import java.util.Locale;
import java.util.regex.Pattern;
import studio.kengen.generate.deployment.Parameter;

/// Names as Terraform writes them, in snake case.
final class Identifiers {
    private static final Pattern WITHIN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Identifiers() {}

    /// The name of a resource, `map_writer`.
    static String of(String name) {
        return name.replace('-', '_');
    }

    /// The name of a variable, `target_ids`.
    static String of(Parameter parameter) {
        return snakeCase(parameter.parameterName());
    }

    /// `source_arn` of `SourceArn`.
    static String snakeCase(String name) {
        return WITHIN_WORDS.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
