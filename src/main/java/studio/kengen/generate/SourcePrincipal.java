package studio.kengen.generate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.AccessSource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.SourceKind;
import studio.kengen.engine.Requester;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;

/// How a resource policy names an access source.
///
/// @param element the `Principal` element
/// @param conditions what must hold besides: a `Principal` takes no wildcards in an ARN, so that the account is named and
///     the ARN stands in a condition
public record SourcePrincipal(PrincipalElement element, List<Condition> conditions) {
    /// What stands for the wildcards in the ARN of an IAM Identity Center role, whose last digits nobody knows before.
    public static final String SUFFIX = "0123456789abcdef";

    /// The keys that tell for whom a service acts. Source: IAM user guide, "AWS global condition context keys".
    private static final Set<String> SAYS_FOR_WHOM =
            Set.of("aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths");

    private static final String PRINCIPAL_ARN = "aws:PrincipalArn";

    public SourcePrincipal {
        conditions = List.copyOf(conditions);
    }

    /// Everyone.
    public static PrincipalElement everyone() {
        return new PrincipalElement.Principal(new Principals.Everyone());
    }

    /// How a source is named; empty where its ARN is not that of a principal.
    public static Optional<SourcePrincipal> of(AccessSource source) {
        return requester(source)
                .flatMap(requester ->
                        switch (requester) {
                            case Requester.Anonymous() ->
                                    Optional.of(new SourcePrincipal(everyone(), List.of()));
                            case Requester.Service(var name) ->
                                    Optional.of(listed(PrincipalType.SERVICE, name, List.of()));
                            case Requester.OfAccount principal ->
                                    Optional.of(ofAccount(source.arn().strip(), principal));
                            default -> Optional.<SourcePrincipal>empty();
                        });
    }

    /// Who makes the requests of a source, one for all where its ARN has wildcards; empty where the ARN is not that of a
    /// principal of the source's kind.
    public static Optional<Requester> requester(AccessSource source) {
        String arn = source.arn().strip();
        if (source.kind() == SourceKind.ANONYMOUS) {
            return Optional.of(new Requester.Anonymous());
        }
        return Requester.parse(arn.equals("*") ? "" : arn.replace("*", SUFFIX).replace('?', '0'))
                .filter(requester ->
                        source.kind() == SourceKind.AWS_SERVICE
                                ? requester instanceof Requester.Service
                                : requester instanceof Requester.OfAccount);
    }

    /// The conditions under which a source asks although the row does not say so: an AWS service acts for the account of the
    /// source, and for nobody else who tricks it into acting.
    ///
    /// Source: IAM user guide, "The confused deputy problem", Cross-service confused deputy prevention.
    public static List<Condition> confusedDeputyProtection(
            AccessSource source, NeededPermission row) {
        boolean isOurs =
                source.kind() == SourceKind.AWS_SERVICE
                        && Requester.ACCOUNT_NUMBER.matcher(source.account()).matches();
        boolean isProtected =
                row.conditions().stream()
                        .map(condition -> condition.key().toLowerCase(Locale.ROOT))
                        .anyMatch(SAYS_FOR_WHOM::contains);
        return isOurs && !isProtected
                ? List.of(
                        new Condition(
                                "StringEquals", "aws:SourceAccount", List.of(source.account())))
                : List.of();
    }

    private static SourcePrincipal ofAccount(String arn, Requester.OfAccount principal) {
        boolean hasWildcards = arn.contains("*") || arn.contains("?");
        return hasWildcards
                ? listed(
                        PrincipalType.AWS,
                        "arn:aws:iam::" + principal.account() + ":root",
                        List.of(new Condition("ArnLike", PRINCIPAL_ARN, List.of(arn))))
                : listed(PrincipalType.AWS, principal.text(), List.of());
    }

    private static SourcePrincipal listed(
            PrincipalType type, String id, List<Condition> conditions) {
        return new SourcePrincipal(
                new PrincipalElement.Principal(Principals.of(type, id)), conditions);
    }
}
