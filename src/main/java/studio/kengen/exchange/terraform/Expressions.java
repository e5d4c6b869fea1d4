package studio.kengen.exchange.terraform;

import java.util.Map;
import java.util.Optional;
import studio.kengen.generate.deployment.DeployedText;
import studio.kengen.generate.deployment.DeployedText.DesignAccount;
import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.RoleArn;
import studio.kengen.generate.deployment.DeployedText.Surroundings;
import studio.kengen.generate.deployment.Parameter;

/// Writes references as Terraform knows them. Every text in its JSON form is a template, so that `${` and `%{` of a text
/// are escaped wherever they stand.
///
/// Source: Terraform language, "JSON Configuration Syntax" and "Strings and Templates".
final class Expressions {
    private Expressions() {}

    /// The text in which `expression` stands alone.
    static String of(String expression) {
        return "${" + expression + '}';
    }

    /// A text that means itself.
    static String literal(String text) {
        return text.replace("${", "$${").replace("%{", "%%{");
    }

    /// A text with references.
    ///
    /// @param accounts the names of the parameters for accounts of the design, by their numbers
    static String text(DeployedText text, Map<String, String> accounts) {
        StringBuilder out = new StringBuilder();
        for (DeployedText.Part part : text.parts()) {
            out.append(
                    switch (part) {
                        case Literal(var plain) -> literal(plain);
                        case Surroundings.ACCOUNT -> of(DataSource.CALLER_IDENTITY.attribute());
                        case Surroundings.PARTITION -> of(DataSource.PARTITION.attribute());
                        case Surroundings.REGION -> of(DataSource.REGION.attribute());
                        case Surroundings.DNS_SUFFIX -> of(DataSource.DNS_SUFFIX.attribute());
                        case DesignAccount(var number) ->
                                Optional.ofNullable(accounts.get(number))
                                        .map(name -> of("var." + Identifiers.snakeCase(name)))
                                        .orElse(number);
                        case RoleArn(var role) ->
                                of("aws_iam_role." + Identifiers.of(role) + ".arn");
                    });
        }
        return out.toString();
    }

    /// The value of a variable.
    static String variable(Parameter parameter) {
        return of("var." + Identifiers.of(parameter));
    }
}
