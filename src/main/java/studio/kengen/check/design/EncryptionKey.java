package studio.kengen.check.design;

import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;

/// NO_SUCH_ROW, ENCRYPTION_KEY_IS_NO_KEY: what encrypts a target is no target of the project, or no key.
final class EncryptionKey implements DesignCheck {
    private static final String KEYS = "kms";

    @Override
    public void check(Design design, Report report) {
        for (AccessTarget target : design.project().targets()) {
            RowId key = target.encryptionKey();
            if (key.equals(RowId.NONE)) {
                continue;
            }
            design.project()
                    .target(key)
                    .ifPresentOrElse(
                            found -> {
                                if (!found.service().equals(KEYS)) {
                                    report.error(
                                            target,
                                            "encryptionKey",
                                            "ENCRYPTION_KEY_IS_NO_KEY",
                                            found.name());
                                }
                            },
                            () ->
                                    report.error(
                                            target, "encryptionKey", "NO_SUCH_ROW", key.value()));
        }
    }
}
