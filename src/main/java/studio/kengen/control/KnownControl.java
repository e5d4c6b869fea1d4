package studio.kengen.control;

import java.util.List;
import studio.kengen.design.Method;

/// A control that the studio knows for a risk: one of the method's five ways, made concrete.
public sealed interface KnownControl
        permits ConditionControl, MediatedAccess, PredefinedGuardrail, Monitor, RuleControl {
    /// Which control it is, and where it comes from.
    ControlSource source();

    /// The actions of the risk that it covers; the risk's other actions it leaves uncontrolled. Never empty.
    List<String> actions();

    /// Which of the five ways it is.
    Method method();

    /// Stable, `s3-public/condition/s3-x-amz-acl`.
    default String id() {
        return source().risk() + '/' + kind() + '/' + source().name();
    }

    /// The keyword of its kind in the knowledge's files, `guardduty`.
    String kind();
}
