package studio.kengen.check.design;

import java.util.Optional;
import studio.kengen.catalog.Service;
import studio.kengen.design.AccessTarget;
import studio.kengen.policy.Arn;

/// ARN_FITS_NOTHING: a target's ARN is of none of its service's resource types, so no action can act on it.
final class ArnOfNoResourceType implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (AccessTarget target : design.project().targets()) {
            Optional<Service> service = design.catalog().service(target.service());
            for (String arn : target.arns()) {
                if (service.isPresent()
                        && Arn.parse(arn).isPresent()
                        && service.get().resourceTypesOf(arn).isEmpty()) {
                    report.error(target, "arns", "ARN_FITS_NOTHING", arn, target.service());
                }
            }
        }
    }
}
