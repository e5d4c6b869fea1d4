package studio.kengen.control;

import java.util.List;

/// A protective setting that AWS offers.
///
/// @param name `s3-account-public-access-block`
/// @param scope where it is set
/// @param commands what the AWS CLI is told to make the setting in one account or organization; empty where that depends on a
///     resource, or takes more than commands
/// @param declarations how a policy of AWS Organizations declares it for many accounts; empty where none can
public record Feature(
        String name, Scope scope, List<Declaration> declarations, List<String> commands) {
    /// Where a setting is made.
    public enum Scope {
        ORGANIZATION,
        ACCOUNT,
        RESOURCE
    }

    /// A value that a declarative policy assigns.
    ///
    /// Source: AWS Organizations user guide, "Declarative policy syntax and examples", "Amazon S3 policy syntax and
    /// examples".
    ///
    /// @param path the members from the top on, `ec2_attributes`, `snapshot_block_public_access`, `state`
    /// @param value what `@@assign` is given
    public record Declaration(List<String> path, String value) {
        public Declaration {
            path = List.copyOf(path);
        }
    }

    public Feature {
        declarations = List.copyOf(declarations);
        commands = List.copyOf(commands);
    }
}
