package studio.kengen.design;

import java.util.List;

/// What is accessed (アクセス先).
///
/// @param name what people call it
/// @param service the service prefix, `s3`
/// @param resourceType the service's name for it, `bucket`; empty where the ARNs say enough
/// @param arns every ARN that belongs to it, each once, wildcards allowed: a bucket lists the bucket's and the objects' ARN
/// @param account the 12-digit account it lives in; empty where that does not matter
/// @param dataClass what kind of data it holds, in the project's own words ("customer data"); may be empty
/// @param encryptionKey the customer key that encrypts it: another row of the targets; [RowId#NONE] where it is a key of
///     AWS's, or none
/// @param note free text
public record AccessTarget(
        RowId id,
        String name,
        String service,
        String resourceType,
        List<String> arns,
        String account,
        String dataClass,
        RowId encryptionKey,
        String note)
        implements Row {
    /// Stands for the service as a whole, `*`, where a row names no particular target.
    public static final RowId WHOLE_SERVICE = new RowId("*");

    public AccessTarget {
        arns = List.copyOf(arns);
    }

    /// A target without a customer key.
    public AccessTarget(
            RowId id,
            String name,
            String service,
            String resourceType,
            List<String> arns,
            String account,
            String dataClass,
            String note) {
        this(id, name, service, resourceType, arns, account, dataClass, RowId.NONE, note);
    }
}
