package studio.kengen.check.identitycenter;

import studio.kengen.check.Severity;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.NamePattern;

/// INVALID_SET_NAME: AWS does not take the name. INVALID_NAME_PATTERN: names cannot be made by the project's pattern.
///
/// Source: IAM Identity Center API reference, CreatePermissionSet, Name.
final class SetName implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            if (!PermissionSetForm.isName(set.name())) {
                report.error(
                        set,
                        "name",
                        "INVALID_SET_NAME",
                        set.name(),
                        PermissionSetForm.LONGEST_NAME);
            }
        }
        String pattern = center.project().details().identityCenter().namePattern();
        NamePattern.problems(pattern)
                .forEach(problem ->
                        report.setting(
                                Severity.ERROR,
                                "namePattern",
                                "INVALID_NAME_PATTERN",
                                pattern,
                                problem));
    }
}
