package studio.kengen.control.proposal;

import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlTowerControl.Behaviour;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;

/// What a control does about misuse, the strongest first.
public enum Strength {
    /// The misuse cannot happen.
    PREVENTS,
    /// It cannot happen by a deployment with AWS CloudFormation; by other ways it can.
    CHECKS_DEPLOYMENTS,
    /// It can happen and is repaired.
    REPAIRS,
    /// It can happen and somebody is told.
    WATCHES;

    /// The strength of a control where it is used as the studio proposes.
    public static Strength of(KnownControl control) {
        return switch (control) {
            case ConditionControl any -> PREVENTS;
            case MediatedAccess any -> PREVENTS;
            case PredefinedGuardrail.Denial any -> PREVENTS;
            case PredefinedGuardrail.Setting any -> PREVENTS;
            case PredefinedGuardrail.TowerControl tower ->
                    tower.control().behaviour() == Behaviour.PREVENTIVE
                            ? PREVENTS
                            : CHECKS_DEPLOYMENTS;
            case Monitor any -> WATCHES;
            case RuleControl rule -> rule.rule().runbook().isPresent() ? REPAIRS : WATCHES;
        };
    }
}
