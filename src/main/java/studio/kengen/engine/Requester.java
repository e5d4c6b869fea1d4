package studio.kengen.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.policy.Arn;

/// Who makes a request.
///
/// Source: IAM user guide, "AWS JSON policy elements: Principal" and "How the IAM principal types differ" (the session of
/// a role is another principal than the role).
public sealed interface Requester {
    /// A principal that belongs to an account.
    sealed interface OfAccount extends Requester {
        /// The account's number.
        String account();
    }

    /// The root user of an account.
    record Root(String partition, String account) implements OfAccount {}

    /// An IAM user.
    ///
    /// @param name the name without path
    record User(String arn, String account, String name) implements OfAccount {}

    /// A role, by which some session of it is meant.
    ///
    /// @param name the name without path
    record Role(String arn, String account, String name) implements OfAccount {}

    /// A session of a role.
    ///
    /// @param role the role's name; a session's ARN does not tell the path
    record RoleSession(String arn, String partition, String account, String role, String session)
            implements OfAccount {}

    /// A session of an IAM user made by `GetFederationToken`.
    record FederatedUser(String arn, String account, String name) implements OfAccount {}

    /// An AWS service, `lambda.amazonaws.com`.
    record Service(String name) implements Requester {}

    /// Somebody whom an identity provider vouches for, before a role is assumed: the provider's ARN or domain.
    record Federated(String provider) implements Requester {}

    /// A CloudFront origin access identity, which belongs to no account of a customer.
    ///
    /// Source: Amazon CloudFront developer guide, "Use an origin access identity".
    record OriginAccessIdentity(String arn) implements Requester {}

    /// Nobody that AWS knows: the request is not signed.
    record Anonymous() implements Requester {}

    Pattern ACCOUNT_NUMBER = Pattern.compile("\\d{12}");

    /// Identity providers that are named by a domain and not by an ARN. Source: as above, web identity principals.
    List<String> PROVIDER_DOMAINS =
            List.of(
                    "accounts.google.com",
                    "www.amazon.com",
                    "graph.facebook.com",
                    "cognito-identity.amazonaws.com");

    /// The requester that `text` names: an ARN, an account number, a service principal, an identity provider or `*`.
    ///
    /// @return empty if it names none
    static Optional<Requester> parse(String text) {
        if (text.equals("*")) {
            return Optional.of(new Anonymous());
        }
        if (ACCOUNT_NUMBER.matcher(text).matches()) {
            return Optional.of(new Root("aws", text));
        }
        if (PROVIDER_DOMAINS.contains(text)) {
            return Optional.of(new Federated(text));
        }
        if (text.startsWith("arn:")) {
            return Arn.parse(text).flatMap(arn -> ofArn(text, arn));
        }
        return text.contains(".amazonaws.com") || text.endsWith(".amazon.com")
                ? Optional.of(new Service(text))
                : Optional.empty();
    }

    private static Optional<Requester> ofArn(String text, Arn arn) {
        String resource = arn.resource();
        String kind =
                resource.contains("/") ? resource.substring(0, resource.indexOf('/')) : resource;
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        boolean lacksName = name.isEmpty() || name.length() == resource.length();
        if (lacksName && !resource.equals("root")) {
            return Optional.empty();
        }
        return switch (arn.service() + ':' + kind) {
            case "iam:root" -> Optional.of(new Root(arn.partition(), arn.account()));
            case "iam:user" -> Optional.of(user(text, arn, name));
            case "iam:role" -> Optional.of(new Role(text, arn.account(), name));
            case "iam:saml-provider", "iam:oidc-provider" -> Optional.of(new Federated(text));
            case "sts:assumed-role" -> session(text, arn);
            case "sts:federated-user" -> Optional.of(new FederatedUser(text, arn.account(), name));
            default -> Optional.empty();
        };
    }

    private static Requester user(String text, Arn arn, String name) {
        return arn.account().equals("cloudfront")
                ? new OriginAccessIdentity(text)
                : new User(text, arn.account(), name);
    }

    private static Optional<Requester> session(String text, Arn arn) {
        String[] parts = arn.resource().split("/", 3);
        return parts.length == 3 && !parts[1].isEmpty()
                ? Optional.of(
                        new RoleSession(text, arn.partition(), arn.account(), parts[1], parts[2]))
                : Optional.empty();
    }

    /// The text that [#parse] reads: an ARN, a service principal, an identity provider or `*`.
    default String text() {
        return switch (this) {
            case Root root -> root.principalArn().orElseThrow();
            case User user -> user.arn();
            case Role role -> role.arn();
            case RoleSession session -> session.arn();
            case FederatedUser user -> user.arn();
            case OriginAccessIdentity identity -> identity.arn();
            case Service(var name) -> name;
            case Federated(var provider) -> provider;
            case Anonymous() -> "*";
        };
    }

    /// Whether this is a service-linked role, which neither SCPs nor RCPs bind.
    ///
    /// Source: AWS Organizations user guide, "Service control policies" and "Resource control policies", what they do not
    /// restrict.
    default boolean isServiceLinkedRole() {
        return switch (this) {
            case Role role -> role.arn().contains(":role/aws-service-role/");
            case RoleSession session -> session.role().startsWith("AWSServiceRoleFor");
            default -> false;
        };
    }

    /// The ARN of the IAM identity behind the requester: of a session its role (without path, which is not known), as in
    /// the condition key `aws:PrincipalArn`. Empty for services, identity providers and anonymous requests.
    default Optional<String> principalArn() {
        return switch (this) {
            case Root(var partition, var account) ->
                    Optional.of("arn:" + partition + ":iam::" + account + ":root");
            case User user -> Optional.of(user.arn());
            case Role role -> Optional.of(role.arn());
            case RoleSession s ->
                    Optional.of(
                            "arn:" + s.partition() + ":iam::" + s.account() + ":role/" + s.role());
            case FederatedUser user -> Optional.of(user.arn());
            case OriginAccessIdentity identity -> Optional.of(identity.arn());
            case Service service -> Optional.empty();
            case Federated federated -> Optional.empty();
            case Anonymous() -> Optional.empty();
        };
    }
}
