package studio.kengen.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The condition keys of a request and their values. Names of keys do not distinguish case. Immutable.
///
/// A key with an empty list of values is absent.
public final class RequestContext {
    /// A request without any key.
    public static final RequestContext EMPTY = new RequestContext(Map.of());

    /// The keys that follow from who makes the request, in lower case.
    public static final Set<String> PRINCIPAL_KEYS =
            Set.of(
                    "aws:principalarn",
                    "aws:principalaccount",
                    "kms:calleraccount",
                    "aws:principaltype",
                    "aws:principalservicename",
                    "aws:principalisawsservice");

    private final Map<String, List<String>> valuesByKey;

    private RequestContext(Map<String, List<String>> valuesByKey) {
        this.valuesByKey = valuesByKey;
    }

    /// The context with these values; of names that differ only in case the last one counts.
    public static RequestContext of(Map<String, List<String>> values) {
        Map<String, List<String>> byKey = new HashMap<>();
        values.forEach((key, list) -> {
            if (list.isEmpty()) {
                byKey.remove(lowerCase(key));
            } else {
                byKey.put(lowerCase(key), List.copyOf(list));
            }
        });
        return new RequestContext(byKey);
    }

    /// The values of a key; empty where it is absent.
    public List<String> values(String key) {
        return valuesOfLowerCase(lowerCase(key));
    }

    /// As [#values], for a name that is in lower case already.
    public List<String> valuesOfLowerCase(String key) {
        return valuesByKey.getOrDefault(key, List.of());
    }

    /// The value of a key that has exactly one, as policy variables need it.
    public Optional<String> single(String key) {
        List<String> values = values(key);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// [#single] as a function.
    public Function<String, Optional<String>> variables() {
        return this::single;
    }

    /// The keys in lower case, with their values.
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(valuesByKey);
    }

    /// This context and, where it lacks them, the keys that follow from who makes the request.
    ///
    /// Source: IAM user guide, "AWS global condition context keys", Properties of the principal; AWS KMS developer guide,
    /// `kms:CallerAccount`.
    public RequestContext completedFor(Requester requester) {
        Map<String, List<String>> completed = principalKeys(requester);
        completed.putAll(valuesByKey);
        return new RequestContext(completed);
    }

    /// This context with other values of one key; absent where there are none.
    ///
    /// @param key in lower case
    public RequestContext with(String key, List<String> values) {
        Map<String, List<String>> changed = new HashMap<>(valuesByKey);
        if (values.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, List.copyOf(values));
        }
        return new RequestContext(changed);
    }

    /// This context without the keys that `unwanted` starts.
    public RequestContext without(List<String> unwantedPrefixes) {
        Map<String, List<String>> kept = new HashMap<>(valuesByKey);
        boolean changed = kept.keySet().removeIf(key -> startsWithAny(key, unwantedPrefixes));
        return changed ? new RequestContext(kept) : this;
    }

    private static boolean startsWithAny(String key, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (key.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /// Of the [#PRINCIPAL_KEYS] those that a requester has, with their values.
    public static Map<String, List<String>> principalKeys(Requester requester) {
        Map<String, List<String>> keys = new HashMap<>();
        requester.principalArn().ifPresent(arn -> keys.put("aws:principalarn", List.of(arn)));
        if (requester instanceof Requester.OfAccount principal) {
            keys.put("aws:principalaccount", List.of(principal.account()));
            keys.put("kms:calleraccount", List.of(principal.account()));
        }
        typeOf(requester).ifPresent(type -> keys.put("aws:principaltype", List.of(type)));
        if (requester instanceof Requester.Service(var name)) {
            keys.put("aws:principalservicename", List.of(name));
        }
        if (!(requester instanceof Requester.Anonymous)) {
            boolean service = requester instanceof Requester.Service;
            keys.put("aws:principalisawsservice", List.of(Boolean.toString(service)));
        }
        return keys;
    }

    private static Optional<String> typeOf(Requester requester) {
        return switch (requester) {
            case Requester.Root any -> Optional.of("Account");
            case Requester.User any -> Optional.of("User");
            case Requester.Role any -> Optional.of("AssumedRole");
            case Requester.RoleSession any -> Optional.of("AssumedRole");
            case Requester.FederatedUser any -> Optional.of("FederatedUser");
            case Requester.Anonymous() -> Optional.of("Anonymous");
            case Requester.OriginAccessIdentity any -> Optional.empty();
            case Requester.Service any -> Optional.empty();
            case Requester.Federated any -> Optional.empty();
        };
    }

    private static String lowerCase(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
