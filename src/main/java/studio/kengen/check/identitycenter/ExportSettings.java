package studio.kengen.check.identitycenter;

import java.util.regex.Pattern;
import studio.kengen.check.Severity;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.identitycenter.IdentityCenter;

/// MISSING_SETTING: what is deployed will ask for it, because the design does not tell. INVALID_INSTANCE_ARN,
/// INVALID_IDENTITY_STORE, INVALID_REGION: it is none that AWS gives.
///
/// Source: IAM Identity Center API reference, InstanceMetadata; CloudFormation user guide, AWS::SSO::Assignment,
/// AWS::IdentityStore::Group.
final class ExportSettings implements IdentityCenterCheck {
    private static final Pattern INSTANCE =
            Pattern.compile("arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}");

    private static final Pattern IDENTITY_STORE =
            Pattern.compile("d-[0-9a-f]{10}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]{1,2}");

    @Override
    public void check(IdentityCenter center, Report report) {
        IdentityCenterSettings settings = center.project().details().identityCenter();
        boolean isDeployed = !center.assignments().rows().isEmpty();
        check(
                report,
                "instanceArn",
                settings.instanceArn(),
                INSTANCE,
                "INVALID_INSTANCE_ARN",
                isDeployed);
        check(
                report,
                "identityStoreId",
                settings.identityStoreId(),
                IDENTITY_STORE,
                "INVALID_IDENTITY_STORE",
                isDeployed);
        check(report, "region", settings.region(), REGION, "INVALID_REGION", isDeployed);
    }

    private static void check(
            Report report,
            String setting,
            String value,
            Pattern form,
            String code,
            boolean isDeployed) {
        if (value.isEmpty()) {
            if (isDeployed) {
                report.setting(Severity.SUGGESTION, setting, "MISSING_SETTING", setting);
            }
        } else if (!form.matcher(value).matches()) {
            report.setting(Severity.ERROR, setting, code, value);
        }
    }
}
