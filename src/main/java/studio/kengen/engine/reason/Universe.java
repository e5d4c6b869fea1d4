package studio.kengen.engine.reason;

import java.util.List;
import java.util.Map;
import studio.kengen.engine.Requester;

/// The requests that a question is about: everything that one requester can ask for.
///
/// @param requester who asks
/// @param resourceAccount the account that owns the resources
/// @param isRequesterExample whether the requester only stands for others like it, so that what follows from who it is can
///     be different as well
/// @param constants condition keys, in lower case, that have the same values in every request; those that follow from the
///     requester need not be named
public record Universe(
        Requester requester,
        String resourceAccount,
        boolean isRequesterExample,
        Map<String, List<String>> constants) {
    public Universe {
        constants = Map.copyOf(constants);
    }

    /// All requests of a requester, within its own account if it has one.
    ///
    /// @param otherAccount the resources' account for a requester without account
    public static Universe of(Requester requester, String otherAccount) {
        String account =
                requester instanceof Requester.OfAccount principal
                        ? principal.account()
                        : otherAccount;
        return new Universe(requester, account, false, Map.of());
    }
}
