package studio.kengen.engine.decide;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;

/// Decides requests. Immutable and safe to share between threads.
///
/// Source of all rules: see [Combination].
public final class Evaluator {
    private static final List<String> BUCKET_TAG_KEYS =
            List.of("aws:resourcetag/", "s3:buckettag/");
    private static final String BUCKETS = ":s3:::";

    private final Predicate<String> supportsRcp;

    /// @param supportsRcp whether RCPs bind a service, by its prefix
    public Evaluator(Predicate<String> supportsRcp) {
        this.supportsRcp = supportsRcp;
    }

    /// An evaluator that knows from the catalogue which services RCPs bind.
    public static Evaluator with(Catalog catalog) {
        return new Evaluator(catalog::supportsRcp);
    }

    /// Decides a request under the policies that bear on it.
    public Decision decide(AccessRequest request, PolicySet policies) {
        Combination<Truth> combination = combine(request, policies);
        Truth denied = combination.denied();
        if (denied == Truth.YES) {
            return Decision.EXPLICITLY_DENIED;
        }
        return switch (combination.granted().and(denied.not())) {
            case YES -> Decision.ALLOWED;
            case NO -> Decision.IMPLICITLY_DENIED;
            case UNKNOWN -> Decision.UNDECIDED;
        };
    }

    /// Why [#decide] decides as it does.
    public Explanation explain(AccessRequest request, PolicySet policies) {
        return Explainer.explain(
                decide(request, policies),
                request,
                context(request, policies),
                policies,
                combine(request, policies));
    }

    private Combination<Truth> combine(AccessRequest request, PolicySet policies) {
        String action = request.action().toLowerCase(Locale.ROOT);
        RequestContext context = context(request, policies);
        Setting setting =
                Setting.of(
                        request.requester(),
                        action,
                        request.resource(),
                        request.resourceAccount(),
                        supportsRcp);
        return Combination.of(
                Algebra.OF_ONE_REQUEST,
                setting,
                policies,
                statement -> statement.matches(action, request.resource(), context));
    }

    private static RequestContext context(AccessRequest request, PolicySet policies) {
        RequestContext context = request.fullContext();
        boolean bucketTagsHidden =
                !policies.s3().bucketAbacEnabled() && request.resource().contains(BUCKETS);
        return bucketTagsHidden ? context.without(BUCKET_TAG_KEYS) : context;
    }
}
