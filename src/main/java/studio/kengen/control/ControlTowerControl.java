package studio.kengen.control;

import java.util.List;

/// A control of AWS Control Tower.
///
/// Source: AWS Control Tower controls reference guide; AWS Control Catalog.
///
/// @param id `CT.S3.PR.1`, `AWS-GR_RESTRICT_ROOT_USER`, `SH.S3.1`; the catalogue's identifier where there is no other
/// @param catalogId the identifier in AWS Control Catalog, by which it is enabled; may be empty
/// @param services the prefixes of the services that it is about; may be empty
/// @param implementation what does the work: `SCP`, `RCP`, `Declarative policy`, `CloudFormation hook`, `Config`,
///     `Security Hub`
/// @param implementationId the Config rule or the Security Hub control behind it; may be empty
/// @param severity AWS's grade; may be empty
/// @param guidance `mandatory`, `elective` …; may be empty
public record ControlTowerControl(
        String id,
        String catalogId,
        Behaviour behaviour,
        List<String> services,
        String implementation,
        String implementationId,
        String severity,
        String guidance) {
    static final String KIND = "control-tower";

    private static final String MANDATORY = "mandatory";
    private static final String REGION_DENY = "AWS-GR_REGION_DENY";
    private static final String REGION_DENY_FOR_UNIT = "CT.MULTISERVICE.PV.1";

    /// When it works.
    public enum Behaviour {
        /// Refuses the call.
        PREVENTIVE,
        /// Refuses the deployment with AWS CloudFormation; other calls pass.
        PROACTIVE,
        /// Finds it afterwards.
        DETECTIVE
    }

    public ControlTowerControl {
        services = List.copyOf(services);
    }

    /// Whether the landing zone has it on, or is set to have it: no call enables it for a unit.
    ///
    /// Source: AWS Control Tower API reference, EnableControl, controlIdentifier.
    public boolean isOfLandingZone() {
        return guidance.startsWith(MANDATORY) || id.equals(REGION_DENY);
    }

    /// Whether it cannot be enabled without the Regions that it allows.
    ///
    /// Source: AWS Control Catalog API reference, ControlParameter, AllowedRegions.
    public boolean needsRegions() {
        return id.equals(REGION_DENY_FOR_UNIT);
    }
}
