package studio.kengen.check.identitycenter;

import java.util.HashSet;
import java.util.Set;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.identitycenter.IdentityCenter;

/// INVALID_TAG, REPEATED_TAG, TOO_MANY_TAGS: AWS does not take them.
///
/// Source: IAM Identity Center API reference, Tag, and CreatePermissionSet, Tags.
final class SetTags implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            Set<String> keys = new HashSet<>();
            for (String tag : set.tags()) {
                if (!PermissionSetForm.isTag(tag)) {
                    report.error(set, "tags", "INVALID_TAG", tag);
                } else if (!keys.add(PermissionSetForm.tagKey(tag))) {
                    report.error(set, "tags", "REPEATED_TAG", PermissionSetForm.tagKey(tag));
                }
            }
            if (set.tags().size() > PermissionSetForm.MOST_TAGS) {
                report.error(
                        set,
                        "tags",
                        "TOO_MANY_TAGS",
                        set.tags().size(),
                        PermissionSetForm.MOST_TAGS);
            }
        }
    }
}
