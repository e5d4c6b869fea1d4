package studio.kengen.check.design;

import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.check.Nearest;
import studio.kengen.design.AccessTarget;

/// UNKNOWN_RESOURCE_TYPE: a target is of a resource type that its service has not.
final class UnknownResourceType implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (AccessTarget target : design.project().targets()) {
            String type = target.resourceType();
            Optional<Service> service = design.catalog().service(target.service());
            if (!type.isEmpty()
                    && service.isPresent()
                    && service.get().resourceType(type).isEmpty()) {
                List<String> known =
                        service.get().resourceTypes().stream().map(ResourceType::name).toList();
                report.error(
                        target,
                        "resourceType",
                        "UNKNOWN_RESOURCE_TYPE",
                        target.service(),
                        type,
                        Nearest.advice(type, known));
            }
        }
    }
}
