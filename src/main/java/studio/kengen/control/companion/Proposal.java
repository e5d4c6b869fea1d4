package studio.kengen.control.companion;

import java.util.List;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;

/// What to add for a companion.
public sealed interface Proposal {
    /// A row of Table 1.
    ///
    /// @param source who is to have it
    /// @param actions what is missing, all of one service, `kms:Decrypt`; never empty
    /// @param spot on what
    /// @param conditions under which contexts
    record NewRow(RowId source, List<String> actions, Spot spot, List<Condition> conditions)
            implements Proposal {
        public NewRow {
            actions = List.copyOf(actions);
            conditions = List.copyOf(conditions);
        }

        /// The service of the actions, `kms`.
        public String service() {
            return actions.getFirst().substring(0, actions.getFirst().indexOf(':'));
        }
    }

    /// An access source: a role whose trust policy is to be written.
    ///
    /// @param source without an id
    record NewSource(AccessSource source) implements Proposal {}

    /// On what a new row is to grant something.
    sealed interface Spot {
        /// A target of the project, or the service as a whole.
        record Existing(RowId target) implements Spot {}

        /// A target that is to be added.
        ///
        /// @param name what to call it
        /// @param target without id and name
        record Added(Message name, AccessTarget target) implements Spot {}

        /// Where only the user can tell.
        record Open() implements Spot {}
    }
}
