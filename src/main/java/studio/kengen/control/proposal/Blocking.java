package studio.kengen.control.proposal;

import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlTowerControl.Behaviour;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;
import studio.kengen.control.template.ConditionTemplate;
import studio.kengen.i18n.Message;

/// Whose work a control gets in the way of.
public enum Blocking {
    /// Nobody's.
    NOBODY,
    /// Who does not meet the condition.
    WITHOUT_CONDITION,
    /// All but the exempted roles.
    ALL_BUT_EXEMPTED,
    /// People; the mediator does the work.
    PEOPLE,
    /// Who would set what the control does not allow.
    UNSAFE_SETTINGS,
    /// Who deploys what the control does not allow with AWS CloudFormation.
    UNSAFE_DEPLOYMENTS,
    /// Everybody in the accounts, those who need the permission too.
    EVERYBODY;

    private static final String PRINCIPAL_ARN = "aws:PrincipalArn";

    /// Whose work `control` gets in the way of.
    public static Blocking of(KnownControl control) {
        return switch (control) {
            case ConditionControl any -> WITHOUT_CONDITION;
            case MediatedAccess any -> PEOPLE;
            case PredefinedGuardrail.Denial denial -> ofDenial(denial);
            case PredefinedGuardrail.Setting any -> UNSAFE_SETTINGS;
            case PredefinedGuardrail.TowerControl tower ->
                    tower.control().behaviour() == Behaviour.PREVENTIVE
                            ? UNSAFE_SETTINGS
                            : UNSAFE_DEPLOYMENTS;
            case Monitor any -> NOBODY;
            case RuleControl any -> NOBODY;
        };
    }

    private static Blocking ofDenial(PredefinedGuardrail.Denial denial) {
        if (denial.template().conditions().isEmpty()) {
            return EVERYBODY;
        }
        boolean exempts =
                denial.template().conditions().stream()
                        .anyMatch((ConditionTemplate condition) ->
                                condition.key().text().equals(PRINCIPAL_ARN)
                                        && condition.operator().equals("ArnNotLike"));
        return exempts ? ALL_BUT_EXEMPTED : WITHOUT_CONDITION;
    }

    /// The same for people.
    public Message text() {
        return Message.of("control.blocking." + name());
    }
}
