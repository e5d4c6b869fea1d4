package studio.kengen.engine.reason;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.statement.CompiledStatement;

/// A yes-or-no question about a request that rests on statements, and on nothing else but who asks for what.
public interface Question {
    /// Every statement that the answer may rest on.
    List<CompiledStatement> statements();

    /// Sets of statements of which the search may choose one to look at nothing else than requests that a statement of the
    /// set fits. A set is a guess: the search makes sure that the answer for all other requests is no.
    List<Set<CompiledStatement>> focuses();

    /// Of the statements at least those that can fit a request which a statement of the focus fits.
    default Collection<CompiledStatement> meeting(
            Requester requester, Set<CompiledStatement> focus) {
        return statements();
    }

    /// The same question where no other statements fit: for requests that no other statement is about.
    Question about(Set<CompiledStatement> statements);

    /// The answer in an algebra.
    ///
    /// @param fits whether actions, resources and conditions of a statement fit the request
    <T> T ask(Algebra<T> algebra, Setting setting, Function<CompiledStatement, T> fits);
}
