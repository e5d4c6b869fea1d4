package studio.kengen.check.identitycenter;

import studio.kengen.identitycenter.IdentityCenter;

/// One check of a plan for IAM Identity Center. Finds each thing once.
interface IdentityCenterCheck {
    /// Tells `report` what is found in `center`.
    void check(IdentityCenter center, Report report);
}
