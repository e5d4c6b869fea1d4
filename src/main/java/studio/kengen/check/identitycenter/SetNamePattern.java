package studio.kengen.check.identitycenter;

import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.NamePattern;

/// SET_NAME_NOT_BY_PATTERN: a set is not called by the project's pattern of names.
final class SetNamePattern implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        NamePattern.of(center.project().details().identityCenter().namePattern())
                .ifPresent(pattern ->
                        pattern.namesOf(center)
                                .forEach((set, name) -> check(set, name, pattern, report)));
    }

    private static void check(PermissionSet set, String name, NamePattern pattern, Report report) {
        if (!name.equals(set.name())) {
            report.suggestion(
                    set, "name", "SET_NAME_NOT_BY_PATTERN", set.name(), name, pattern.toString());
        }
    }
}
