package studio.kengen.generate.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.generate.deployment.DeployedText.DesignAccount;
import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.Part;
import studio.kengen.generate.deployment.DeployedText.Surroundings;
import studio.kengen.policy.Arn;

/// Where a deployment goes. It tells which parts of a text name this very place, so that nothing that the place knows of
/// itself is written down twice. What names another account or Region stays as it is.
///
/// @param account its 12-digit number; empty where the project does not know it
/// @param partition `aws`, `aws-cn` …
/// @param region its Region; empty where that is not known or does not matter
/// @param others the numbers of the design's other accounts
public record Place(String account, String partition, String region, Set<String> others) {
    /// The end point of a service in a Region, as `kms:ViaService` has it.
    private static final Pattern END_POINT =
            Pattern.compile(
                    "(?<service>[a-z0-9-]+\\.)(?<region>[a-z0-9-]+)(?<domain>\\.amazonaws\\.com)");

    public Place {
        others = Set.copyOf(others);
    }

    /// A place of a design that knows no other account.
    public Place(String account, String partition, String region) {
        this(account, partition, region, Set.of());
    }

    /// The same account in another Region.
    Place in(String another) {
        return new Place(account, partition, another, others);
    }

    /// `value` with references in the place of what names this place.
    public DeployedText text(String value) {
        return Arn.parse(value)
                .map(this::arn)
                .or(() -> endPoint(value))
                .orElseGet(() -> DeployedText.of(account(value)));
    }

    /// The ARN of a role that is deployed here.
    String roleArn(DeployedResource.Role role) {
        return "arn:%s:iam::%s:role%s%s"
                .formatted(partition, account, role.path(), role.roleName());
    }

    private DeployedText arn(Arn arn) {
        boolean isElsewhere = !arn.account().isEmpty() && !arn.account().equals(account);
        return DeployedText.of(
                new Literal("arn:"),
                known(partition, arn.partition(), Surroundings.PARTITION),
                new Literal(':' + arn.service() + ':'),
                isElsewhere
                        ? new Literal(arn.region())
                        : known(region, arn.region(), Surroundings.REGION),
                new Literal(":"),
                account(arn.account()),
                new Literal(':' + arn.resource()));
    }

    private Optional<DeployedText> endPoint(String value) {
        return Optional.of(END_POINT.matcher(value))
                .filter(end -> end.matches() && end.group("region").equals(region))
                .map(end ->
                        new DeployedText(
                                List.of(
                                        new Literal(end.group("service")),
                                        Surroundings.REGION,
                                        new Literal(end.group("domain")))));
    }

    private Part account(String written) {
        return others.contains(written)
                ? new DesignAccount(written)
                : known(account, written, Surroundings.ACCOUNT);
    }

    private static Part known(String own, String written, Surroundings reference) {
        return !own.isEmpty() && own.equals(written) ? reference : new Literal(written);
    }
}
