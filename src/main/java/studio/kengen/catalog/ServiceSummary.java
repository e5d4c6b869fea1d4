package studio.kengen.catalog;

/// What the catalogue tells about a service without loading it.
///
/// @param prefix the service prefix, `s3`
/// @param name AWS's name of the service, `Amazon S3`
/// @param actionCount how many actions it has
/// @param supportsRcp whether resource control policies bind it
public record ServiceSummary(String prefix, String name, int actionCount, boolean supportsRcp) {
    static ServiceSummary of(Service service) {
        return new ServiceSummary(
                service.prefix(), service.name(), service.actions().size(), service.supportsRcp());
    }
}
