package studio.kengen.policy;

import java.util.Optional;

/// An Amazon Resource Name, `arn:partition:service:region:account:resource`.
///
/// Source: IAM user guide, "Identify AWS resources with Amazon Resource Names (ARNs)".
///
/// @param region may be empty
/// @param account may be empty
/// @param resource everything after the fifth colon; may hold further colons and slashes
public record Arn(
        String partition, String service, String region, String account, String resource) {
    /// How many parts an ARN has, the word `arn` among them.
    static final int PARTS = 6;

    /// Takes an ARN apart. Empty if `text` does not start with `arn:` or has fewer than six parts; the parts themselves are
    /// not judged.
    public static Optional<Arn> parse(String text) {
        String[] parts = text.split(":", PARTS);
        return parts.length == PARTS && parts[0].equals("arn")
                ? Optional.of(new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]))
                : Optional.empty();
    }

    /// The ARN as text.
    @Override
    public String toString() {
        return String.join(":", "arn", partition, service, region, account, resource);
    }
}
