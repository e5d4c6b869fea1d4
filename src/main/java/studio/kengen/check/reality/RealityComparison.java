package studio.kengen.check.reality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.reality.Difference.Kind;
import studio.kengen.design.AccessSource;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Requester;
import studio.kengen.engine.reason.Answer;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;
import studio.kengen.policy.ArnPattern;
import studio.kengen.prove.SourceComparison;
import studio.kengen.prove.SourceComparison.Outcome;
import studio.kengen.prove.SourceComparison.Part;
import studio.kengen.task.Progress;

/// Compares a design with the authorization details of an account: for each role or user that a source stands for, what it
/// is granted beyond A, what of A it is not granted, and what it is granted inside B.
///
/// Granted is what identity policies allow, those of groups included, within the permissions boundary. It is exact as far as
/// the engine is; what is not known, such as the document of a policy that the details do not have, makes undecided what it
/// could change. A source stands for a role or user where its ARN matches; the same suffixes and Regions of roles of IAM
/// Identity Center are taken for equal as in the documents that are generated.
public final class RealityComparison {
    private final Areas areas;
    private final AuthorizationDetails details;
    private final SourceComparison comparison;

    private RealityComparison(Areas areas, AuthorizationDetails details, Catalog catalog) {
        this.areas = areas;
        this.details = details;
        this.comparison = new SourceComparison(areas, catalog);
    }

    /// Compares.
    ///
    /// @param catalog the catalogue that the areas were derived with
    public static Reality compare(Areas areas, AuthorizationDetails details, Catalog catalog) {
        return compare(areas, details, catalog, Progress.UNWATCHED);
    }

    /// The same, for somebody who watches or may cancel it: progress is told in sources.
    ///
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public static Reality compare(
            Areas areas, AuthorizationDetails details, Catalog catalog, Progress progress) {
        return new RealityComparison(areas, details, catalog).run(progress);
    }

    private Reality run(Progress progress) {
        List<AccessSource> sources =
                areas.project().sources().stream()
                        .filter(source -> source.kind().hasIdentityPolicy())
                        .toList();
        List<RealPrincipal> principals = new ArrayList<>();
        List<RowId> absent = new ArrayList<>();
        List<RowId> elsewhere = new ArrayList<>();
        Set<String> planned = new LinkedHashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            progress.report(i, sources.size());
            AccessSource source = sources.get(i);
            if (!isOfTheAccount(source)) {
                elsewhere.add(source.id());
                continue;
            }
            List<Identity> standing =
                    identities().filter(identity -> standsFor(source, identity)).toList();
            if (standing.isEmpty()) {
                absent.add(source.id());
            }
            for (Identity identity : standing) {
                progress.stopIfCancelled();
                planned.add(identity.arn());
                principals.add(principal(source, identity));
            }
        }
        return new Reality(
                principals,
                absent,
                elsewhere,
                identities()
                        .filter(identity -> !isServiceLinked(identity))
                        .map(Identity::arn)
                        .filter(arn -> !planned.contains(arn))
                        .toList(),
                (int) details.roles().stream().filter(RoleDetail::isServiceLinked).count());
    }

    private Stream<Identity> identities() {
        return Stream.concat(details.roles().stream(), details.users().stream());
    }

    private static boolean isServiceLinked(Identity identity) {
        return identity instanceof RoleDetail role && role.isServiceLinked();
    }

    private boolean isOfTheAccount(AccessSource source) {
        Optional<String> account = Arn.parse(source.arn().strip()).map(Arn::account);
        return account.isPresent() && account.equals(details.account());
    }

    private static boolean standsFor(AccessSource source, Identity identity) {
        return PrincipalPattern.of(source)
                .map(ArnPattern::ofCondition)
                .filter(pattern -> pattern.matches(identity.arn()))
                .isPresent();
    }

    private RealPrincipal principal(AccessSource source, Identity identity) {
        GrantedPolicies policies = GrantedPolicies.of(identity, details);
        List<Message> unknown = new ArrayList<>(policies.unknown());
        policies.unknownBoundary().ifPresent(unknown::add);
        Requester.OfAccount requester =
                Requester.parse(identity.arn())
                        .filter(Requester.OfAccount.class::isInstance)
                        .map(Requester.OfAccount.class::cast)
                        .orElseThrow(
                                () -> new IllegalStateException("no principal: " + identity.arn()));
        Outcome outcome =
                comparison.compare(source, requester, policies.identity(), policies.boundary());
        List<Difference> differences = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            parts(kind, outcome)
                    .forEach(part ->
                            differences.add(difference(kind, part, doubt(kind, true, policies))));
            doubt(kind, false, policies)
                    .ifPresent(why ->
                            differences.add(
                                    new Difference(
                                            kind,
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(why))));
        }
        return new RealPrincipal(
                source.id(), identity.arn(), unknown, differences, outcome.notKnown());
    }

    private static List<Part> parts(Kind kind, Outcome outcome) {
        return switch (kind) {
            case BEYOND_A -> outcome.beyondA();
            case MISSING -> outcome.missing();
            case INSIDE_B -> outcome.insideB();
            case UNCONTROLLED -> outcome.uncontrolled();
        };
    }

    private static Difference difference(Kind kind, Part part, Optional<Message> doubt) {
        boolean isOfPolicy = kind == Kind.BEYOND_A;
        Optional<AccessRequest> witness =
                part.answer() instanceof Answer.Found(AccessRequest request)
                        ? Optional.of(request)
                        : Optional.empty();
        Optional<Message> undecided =
                part.answer() instanceof Answer.Open(String what, _)
                        ? Optional.of(Message.of("reality.open", what))
                        : doubt;
        return new Difference(
                kind,
                isOfPolicy ? Optional.empty() : Optional.of(new RowId(part.name())),
                isOfPolicy ? Optional.of(part.name()) : Optional.empty(),
                witness,
                undecided);
    }

    /// Why an answer is not certain although the engine is: an identity policy that is not known could allow or deny
    /// anything; a boundary that is not known can only take away.
    ///
    /// @param isDifferent whether the answer, as far as is known, is that there is a difference
    private static Optional<Message> doubt(
            Kind kind, boolean isDifferent, GrantedPolicies policies) {
        if (!policies.unknown().isEmpty()) {
            return Optional.of(policies.unknown().getFirst());
        }
        boolean isWorseWithLess = kind == Kind.MISSING;
        return policies.unknownBoundary().filter(_ -> isDifferent != isWorseWithLess);
    }
}
