package studio.kengen.control.companion;

import java.util.List;
import studio.kengen.design.RowId;

/// Why a row needs a companion.
public sealed interface Cause {
    /// AWS asks callers of some actions for others, too.
    ///
    /// @param by the row's actions that do, `rds:CreateDBInstance`
    record DependentActions(List<String> by) implements Cause {
        public DependentActions {
            by = List.copyOf(by);
        }
    }

    /// The target is encrypted with a customer key, which the service uses with the rights of its caller.
    ///
    /// @param target the encrypted target
    /// @param key the target that is the key
    /// @param via the service that uses the key, `s3`
    record CustomerKey(RowId target, RowId key, String via) implements Cause {}

    /// The source is the role of a function, which writes its log with it.
    record FunctionLog(RowId source) implements Cause {}

    /// The source is the role of a function, whose network interfaces are made with it.
    ///
    /// @param inVpc whether the design says that it runs in a VPC
    record FunctionNetwork(RowId source, boolean inVpc) implements Cause {}

    /// Some actions hand a role to a service.
    ///
    /// @param service who is handed it, `lambda.amazonaws.com`
    /// @param by the row's actions that do
    record PassedRole(String service, List<String> by) implements Cause {
        public PassedRole {
            by = List.copyOf(by);
        }
    }

    /// Some actions make a service's own role where it is not there yet.
    ///
    /// @param service whose role it is, `ecs.amazonaws.com`
    /// @param by the row's actions that do
    record LinkedRole(String service, List<String> by) implements Cause {
        public LinkedRole {
            by = List.copyOf(by);
        }
    }

    /// Who may not list a bucket cannot tell a missing object from a forbidden one.
    ///
    /// @param target what is read
    record Listing(RowId target) implements Cause {}

    /// A role is assumed, and has to trust whoever assumes it.
    ///
    /// @param role the role's ARN
    record AssumedRole(String role) implements Cause {}
}
