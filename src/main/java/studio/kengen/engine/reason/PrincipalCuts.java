package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.engine.Requester;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.DomainCuts;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.PrincipalMatcher;
import studio.kengen.pattern.PatternTooComplexException;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.ArnPattern;

/// Where statements cut the requesters: by the principals that they name, and by conditions on keys that follow from who
/// asks.
///
/// What follows from the kind of requester (`aws:PrincipalType`, `aws:PrincipalIsAWSService`) needs no cuts, because every
/// kind is looked at.
final class PrincipalCuts {
    private static final String PRINCIPAL_ARN = "aws:principalarn";
    private static final String SERVICE_NAME = "aws:principalservicename";
    private static final Set<String> ACCOUNT_KEYS =
            Set.of("aws:principalaccount", "kms:calleraccount");

    private static final String ANY_ACCOUNT = "????????????";
    private static final Pattern ACCOUNT_PART = Pattern.compile("(?:^|:)(\\d{12})(?=$|:)");

    /// The ARNs of principals that have policies of their own.
    private static final List<String> KINDS =
            List.of(
                    "arn:aws:iam::%s:user/?*",
                    "arn:aws:iam::%s:role/?*",
                    "arn:aws:sts::%s:federated-user/?*",
                    "arn:aws:iam::%s:root");

    /// A path without a name, which nobody has.
    private static final List<WildcardPattern> NAMELESS = List.of(WildcardPattern.of("*/"));

    private static final String SERVICES = "?*.amazonaws.com";

    private final Set<Requester> named = new LinkedHashSet<>();
    private final Set<WildcardPattern> arns = new LinkedHashSet<>();
    private final Set<WildcardPattern> services = new LinkedHashSet<>();
    private final Set<String> accounts = new LinkedHashSet<>();
    private boolean exhaustive = true;

    void add(CompiledStatement statement) {
        statement.principals().map(PrincipalMatcher::requesters).stream()
                .flatMap(List::stream)
                .forEach(this::add);
        statement.conditions().forEach(this::add);
    }

    private void add(Requester requester) {
        named.add(requester);
        switch (requester) {
            case Requester.Root(var partition, var account) -> cutByAccount(account);
            case Requester.RoleSession session -> {
                session.principalArn().map(WildcardPattern::literal).ifPresent(this::cutByArn);
                named.add(another(session));
            }
            case Requester.OfAccount principal ->
                    cutByArn(WildcardPattern.literal(principal.text()));
            case Requester.Service(var name) -> services.add(WildcardPattern.literal(name));
            default -> {}
        }
    }

    /// Another session of the same role.
    private static Requester another(Requester.RoleSession session) {
        String name = session.session() + "-other";
        return new Requester.RoleSession(
                session.arn() + "-other",
                session.partition(),
                session.account(),
                session.role(),
                name);
    }

    private void add(ConditionTest test) {
        boolean isOnAccount = ACCOUNT_KEYS.contains(test.key());
        boolean isOnArn = test.key().equals(PRINCIPAL_ARN);
        if (!isOnAccount && !isOnArn && !test.key().equals(SERVICE_NAME)) {
            return;
        }
        DomainCuts cuts = new DomainCuts();
        test.cut(cuts, _ -> Optional.empty());
        exhaustive &= test.isKnown() && cuts.areExhaustive() && cuts.samples().isEmpty();
        for (WildcardPattern pattern : cuts.patterns()) {
            if (isOnAccount) {
                cutByAccount(pattern.toString());
            } else if (isOnArn) {
                cutByArn(pattern);
            } else {
                services.add(pattern);
            }
        }
    }

    private void cutByAccount(String account) {
        cutByArn(WildcardPattern.of("arn:*:*::" + account + ":*"));
    }

    private void cutByArn(WildcardPattern pattern) {
        arns.add(pattern);
        Matcher part = ACCOUNT_PART.matcher(pattern.toString());
        while (part.find()) {
            accounts.add(part.group(1));
        }
    }

    /// Those whom the statements name, and one of each piece of the others.
    Requesters requesters() {
        Set<Requester> all = new LinkedHashSet<>(named);
        List<String> readable = new ArrayList<>(accounts);
        readable.add(Requesters.unused(accounts, 888_888_888_888L));
        readable.add(ANY_ACCOUNT);
        for (String kind : KINDS) {
            Set<Set<WildcardPattern>> seen = new HashSet<>();
            for (String account : readable) {
                all.addAll(ofEachPiece(arns, kind.formatted(account), seen));
            }
        }
        all.addAll(ofEachPiece(services, SERVICES, new HashSet<>()));
        all.add(new Requester.Federated("arn:aws:iam::111122223333:saml-provider/example"));
        all.add(new Requester.Anonymous());
        return new Requesters(all, exhaustive);
    }

    /// An example of each piece; none, and the requesters are not all of them, where it would take too much.
    private List<String> examples(List<WildcardPattern> cuts, WildcardPattern whole) {
        try {
            return PatternCells.examples(cuts, List.of(whole), NAMELESS);
        } catch (TooManyPiecesException | PatternTooComplexException _) {
            exhaustive = false;
            return List.of();
        }
    }

    /// One of each piece that was not seen before.
    ///
    /// @param seen pieces, by the patterns that match them
    private Set<Requester> ofEachPiece(
            Set<WildcardPattern> cuts, String within, Set<Set<WildcardPattern>> seen) {
        WildcardPattern whole = ArnPattern.ofCondition(within).pattern();
        List<WildcardPattern> meeting =
                cuts.stream().filter(pattern -> pattern.intersects(whole)).toList();
        Set<Requester> requesters = new LinkedHashSet<>();
        for (String example : examples(meeting, whole)) {
            Set<WildcardPattern> piece = new HashSet<>(meeting);
            piece.removeIf(pattern -> !pattern.matches(example));
            if (seen.add(piece)) {
                Optional<Requester> requester = Requester.parse(example);
                exhaustive &= requester.isPresent();
                requester.ifPresent(requesters::add);
            }
        }
        return requesters;
    }
}
