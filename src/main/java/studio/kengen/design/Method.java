package studio.kengen.design;

/// The method's five ways to control a dangerous permission (step 4).
public enum Method {
    /// 1: narrow the permission by conditions.
    CONDITION(1),
    /// 2: keep people from touching data directly; a workload does it for them.
    MEDIATED_ACCESS(2),
    /// 3: predefined features: guardrails of AWS Control Tower, encryption, S3 Block Public Access, VPC only.
    PREDEFINED_FEATURE(3),
    /// 4: watch the use of the permission.
    MONITORING(4),
    /// 5: repair what is not compliant.
    AUTO_REMEDIATION(5);

    private final int number;

    Method(int number) {
        this.number = number;
    }

    /// The method's number, 1 to 5.
    public int number() {
        return number;
    }
}
