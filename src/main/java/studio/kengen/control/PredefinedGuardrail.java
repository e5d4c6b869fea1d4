package studio.kengen.control;

import java.util.List;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.TargetActions;
import studio.kengen.design.Method;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;

/// Method 3: something that AWS offers ready-made, or that binds whole accounts.
public sealed interface PredefinedGuardrail extends KnownControl {
    @Override
    default Method method() {
        return Method.PREDEFINED_FEATURE;
    }

    /// A denial for whole accounts, as SCP or RCP.
    ///
    /// @param template always denies; its kind says whether it is an SCP or an RCP
    record Denial(ControlSource source, List<String> actions, StatementTemplate template)
            implements PredefinedGuardrail {
        /// The id of [#ofEverything].
        public static final String EVERYTHING = ControlSource.ANY_RISK + "/scp/deny";

        public Denial {
            actions = List.copyOf(actions);
        }

        /// The SCP that denies `actions` to everybody, as the risks know it by the name `deny`; for no risk in particular.
        public static Denial ofEverything(List<String> actions) {
            return new Denial(
                    ControlSource.ofStudio(ControlSource.ANY_RISK, "deny"),
                    actions,
                    new StatementTemplate(
                            PolicyKind.SERVICE_CONTROL,
                            Effect.DENY,
                            new TargetActions.Covered(),
                            StatementTemplate.EVERY_RESOURCE,
                            List.of(),
                            List.of()));
        }

        @Override
        public String kind() {
            return template.kind() == PolicyKind.RESOURCE_CONTROL ? "rcp" : "scp";
        }
    }

    /// A preventive or proactive control of AWS Control Tower.
    record TowerControl(ControlSource source, List<String> actions, ControlTowerControl control)
            implements PredefinedGuardrail {
        public TowerControl {
            actions = List.copyOf(actions);
        }

        @Override
        public String kind() {
            return ControlTowerControl.KIND;
        }
    }

    /// A setting of an account, of the organization or of a resource.
    record Setting(ControlSource source, List<String> actions, Feature feature)
            implements PredefinedGuardrail {
        public Setting {
            actions = List.copyOf(actions);
        }

        @Override
        public String kind() {
            return "feature";
        }
    }
}
