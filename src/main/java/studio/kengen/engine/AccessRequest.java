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

    /// The service part of the action, `s3`; the whole text if there is no colon.
    public String service() {
        int colon = action.indexOf(':');
        return colon < 0 ? action : action.substring(0, colon);
    }

    /// Whether the requester belongs to the account that owns the resource.
    public boolean isWithinAccount() {
        return requester instanceof Requester.OfAccount principal
                && principal.account().equals(resourceAccount);
    }
}
