package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.List;

/// A text, some parts of which are known only where it is deployed: `arn:`, the partition, `:iam::`, the account …
///
/// @param parts in order; no two literals beside each other, none of them empty
public record DeployedText(List<Part> parts) {
    /// @param parts in order; empty literals and neighbouring ones are put together
    public DeployedText {
        parts = joined(parts);
    }

    /// A piece of the text.
    public sealed interface Part permits Literal, Surroundings, RoleArn, DesignAccount {}

    /// What is written as it is.
    public record Literal(String text) implements Part {}

    /// What the place of deployment says of itself.
    public enum Surroundings implements Part {
        /// The number of the account.
        ACCOUNT,
        /// `aws`, `aws-cn` …
        PARTITION,
        /// The Region, `ap-northeast-1`.
        REGION,
        /// The domain of the partition's end points, `amazonaws.com`.
        DNS_SUFFIX
    }

    /// The ARN of a role of the same deployment, so that what names it is deployed after it.
    ///
    /// @param role the name of the [DeployedResource.Role]
    public record RoleArn(String role) implements Part {}

    /// An account of the design, named where that account is not the place of deployment: whoever deploys may say another.
    ///
    /// @param number as the design has it
    public record DesignAccount(String number) implements Part {}

    /// A text of these parts.
    public static DeployedText of(Part... parts) {
        return new DeployedText(List.of(parts));
    }

    /// A text that is the same everywhere.
    public static DeployedText literal(String text) {
        return of(new Literal(text));
    }

    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Literal(var text)) {
                if (!joined.isEmpty() && joined.getLast() instanceof Literal(var before)) {
                    joined.set(joined.size() - 1, new Literal(before + text));
                } else if (!text.isEmpty()) {
                    joined.add(part);
                }
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }
}
