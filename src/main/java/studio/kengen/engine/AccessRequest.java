package studio.kengen.engine;

/// One request to AWS.
///
/// @param requester who makes it
/// @param action the action, `s3:GetObject`; case does not count
/// @param resource the resource's ARN; `*` for an action that takes no resource
/// @param resourceAccount the account that owns the resource
/// @param context the condition keys of the request, without those that follow from the requester ([#fullContext])
public record AccessRequest(
        Requester requester,
        String action,
        String resource,
        String resourceAccount,
        RequestContext context) {

    /// The condition keys, those that follow from the requester included.
    public RequestContext fullContext() {
        return context.completedFor(requester);
    }

    /// Whether the requester belongs to the account that owns the resource.
    public boolean isWithinAccount() {
        return requester instanceof Requester.OfAccount principal
                && principal.account().equals(resourceAccount);
    }
}
