package studio.kengen.engine.reason;

import java.util.Set;
import java.util.function.Predicate;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.pattern.PatternTooComplexException;

/// Answers whether there is a request of a universe for which a question is answered with yes.
///
/// Exact in action (the catalogue and what AWS may add) and resource. Conditions are exact for the operators that the
/// engine knows; what it cannot see through never turns into "there is none". Calls that need no permission are not looked
/// at, because no policy bears on them.
///
/// Policy variables without a known value are tried with an example; where that finds nothing, a pattern with such a
/// variable is taken as any part of what it can match at most, so that "none" holds for every value.
///
/// Where patterns overlap in more ways than can be looked at ([Effort]), it says so.
public final class Reasoner {
    private static final String EXAMPLE_VALUE = "example";

    private final ArnUniverse arns;

    public Reasoner(Catalog catalog) {
        this.arns = new ArnUniverse(catalog);
    }

    /// Looks for a request.
    ///
    /// @param confirm decides by other means whether a request is one; what it does not confirm is not told
    public Answer find(Question question, Universe universe, Predicate<AccessRequest> confirm) {
        Variables variables = Variables.of(universe);
        Set<String> open = variables.openIn(question.statements());
        try {
            Variables tried = variables.with(open, EXAMPLE_VALUE);
            Answer answer = search(question, universe, tried, confirm);
            return answer instanceof Answer.Found || open.isEmpty()
                    ? answer
                    : search(question, universe, variables, confirm);
        } catch (PatternTooComplexException e) {
            return new Answer.Open(String.valueOf(e.getMessage()));
        } catch (TooManyPiecesException e) {
            return new Answer.Open(e.example(), Answer.Open.Why.TOO_MANY_PIECES);
        }
    }

    private Answer search(
            Question question,
            Universe universe,
            Variables variables,
            Predicate<AccessRequest> confirm) {
        return new Search(question, universe, variables, arns, confirm).run();
    }
}
