package studio.kengen.policy;

/// The `Principal` or `NotPrincipal` element of a statement.
///
/// Source: IAM user guide, "AWS JSON policy elements: Principal" and "… NotPrincipal".
public sealed interface PrincipalElement {
    /// The principals that the element names.
    Principals principals();

    /// The statement is about these principals.
    record Principal(Principals principals) implements PrincipalElement {}

    /// The statement is about all principals but these.
    record NotPrincipal(Principals principals) implements PrincipalElement {}
}
