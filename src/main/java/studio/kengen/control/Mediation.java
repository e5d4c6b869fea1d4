package studio.kengen.control;

import java.util.List;

/// A way to have dangerous work done without giving people the permission for it.
///
/// @param name `write-through-function`
/// @param mediator what does the work
/// @param instead the actions that people get in place of the dangerous ones; may be empty
public record Mediation(String name, Mediator mediator, List<String> instead) {
    /// What does the work.
    public enum Mediator {
        /// A fixed function.
        FUNCTION,
        /// A deployment pipeline, from reviewed sources.
        PIPELINE,
        /// An automation runbook with a role of its own.
        RUNBOOK,
        /// A query service that shows masked or limited data.
        QUERY,
        /// An application with its own authorization.
        APPLICATION,
        /// A workload's role; people are out of it.
        WORKLOAD,
        /// A content delivery network in front.
        DISTRIBUTION,
        /// A recorded session.
        SESSION,
        /// A role that people take on.
        ROLE,
        /// A second person.
        APPROVAL
    }

    public Mediation {
        instead = List.copyOf(instead);
    }
}
