package studio.kengen.check.practice.grant;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Quotas;

/// What policies say and what is wrong with them, remembered by their text: accounts have few texts and many who hold them.
/// Safe to share between threads.
public final class PolicyReading {
    /// More texts than this are not remembered at a time.
    private static final int MOST = 20_000;

    /// Accounts whose grants are remembered at a time.
    private static final int MOST_ACCOUNTS = 64;

    private final Catalog catalog;
    private final Vocabulary vocabulary;
    private final Quotas quotas = Quotas.bundled();
    private final PolicyLinter linter;
    private final RealGrant realGrant;
    private final Evaluator evaluator;
    private final Map<String, PolicyFacts> identities = new ConcurrentHashMap<>();
    private final Map<String, List<LintedPolicy>> trusts = new ConcurrentHashMap<>();
    private final Map<PolicyKind, Map<String, List<PolicyFinding>>> findings =
            new ConcurrentHashMap<>();
    private final Map<Same, AccountGrants> accounts = new ConcurrentHashMap<>();
    private @Nullable ActionNumbers numbers;

    /// A reading that holds policies to what is in `catalog`.
    public PolicyReading(Catalog catalog) {
        this.catalog = catalog;
        this.vocabulary = new Vocabulary(catalog);
        this.linter = new PolicyLinter(catalog);
        this.realGrant = new RealGrant(catalog);
        this.evaluator = Evaluator.with(catalog);
    }

    /// The same object and no other that is equal: comparing accounts would take long.
    private record Same(Object object) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Same(var that) && that == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    /// The actions of the catalogue by number; made when first asked for, because that reads all of it.
    public synchronized ActionNumbers numbers() {
        ActionNumbers made = numbers == null ? new ActionNumbers(catalog) : numbers;
        numbers = made;
        return made;
    }

    /// What an identity policy says.
    public PolicyFacts identity(StoredPolicy policy) {
        ActionNumbers actions = numbers();
        bound(identities, MOST);
        return identities.computeIfAbsent(
                policy.text(), _ -> PolicyFacts.of(policy.parse(), actions, vocabulary, quotas));
    }

    /// A role's trust policy; none where its text has errors.
    public List<LintedPolicy> trust(StoredPolicy policy) {
        bound(trusts, MOST);
        return trusts.computeIfAbsent(policy.text(), _ -> linted(policy.parse()));
    }

    private List<LintedPolicy> linted(ParsedPolicy parsed) {
        return parsed.sound().stream()
                .map(document ->
                        new LintedPolicy(parsed, document, PolicyKind.TRUST, vocabulary, quotas))
                .toList();
    }

    /// What is wrong with a policy.
    public List<PolicyFinding> findings(StoredPolicy policy, PolicyKind kind) {
        Map<String, List<PolicyFinding>> known =
                findings.computeIfAbsent(kind, _ -> new ConcurrentHashMap<>());
        bound(known, MOST);
        return known.computeIfAbsent(policy.text(), _ -> linter.check(policy.parse(), kind));
    }

    /// What the users, groups and roles of an account hold.
    public AccountGrants account(String account, AuthorizationDetails details) {
        bound(accounts, MOST_ACCOUNTS);
        return accounts.computeIfAbsent(
                new Same(details), _ -> AccountGrants.of(account, details, this));
    }

    Evaluator evaluator() {
        return evaluator;
    }

    RealGrant realGrant() {
        return realGrant;
    }

    private static void bound(Map<?, ?> remembered, int most) {
        if (remembered.size() >= most) {
            remembered.clear();
        }
    }
}
