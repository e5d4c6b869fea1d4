package studio.kengen.engine.reason;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.Truth;

/// A statement about the context of a request: conditions, combined.
sealed interface Formula {
    /// The same for every context.
    record Constant(boolean value) implements Formula {
        static final Formula TRUE = new Constant(true);
        static final Formula FALSE = new Constant(false);
    }

    /// One condition.
    record Literal(Atom atom) implements Formula {}

    record Not(Formula negated) implements Formula {}

    record And(Formula first, Formula second) implements Formula {}

    record Or(Formula first, Formula second) implements Formula {}

    /// The algebra of formulas. Simplifies as far as constants tell.
    Algebra<Formula> ALGEBRA =
            new Algebra<>() {
                @Override
                public Formula yes() {
                    return Constant.TRUE;
                }

                @Override
                public Formula no() {
                    return Constant.FALSE;
                }

                @Override
                public Formula unknown() {
                    return new Literal(new Atom.Open());
                }

                @Override
                public Formula and(Formula first, Formula second) {
                    if (first.equals(Constant.FALSE) || second.equals(Constant.FALSE)) {
                        return Constant.FALSE;
                    }
                    if (first.equals(Constant.TRUE)) {
                        return second;
                    }
                    return second.equals(Constant.TRUE) ? first : new And(first, second);
                }

                @Override
                public Formula or(Formula first, Formula second) {
                    if (first.equals(Constant.TRUE) || second.equals(Constant.TRUE)) {
                        return Constant.TRUE;
                    }
                    if (first.equals(Constant.FALSE)) {
                        return second;
                    }
                    return second.equals(Constant.FALSE) ? first : new Or(first, second);
                }

                @Override
                public Formula not(Formula value) {
                    return switch (value) {
                        case Constant(var constant) -> constant ? Constant.FALSE : Constant.TRUE;
                        case Not(var inner) -> inner;
                        default -> new Not(value);
                    };
                }
            };

    /// The atoms in it, in the order of their first appearance.
    default Set<Atom> atoms() {
        Set<Atom> atoms = new LinkedHashSet<>();
        collect(atoms);
        return atoms;
    }

    private void collect(Set<Atom> atoms) {
        switch (this) {
            case Constant any -> {}
            case Literal(var atom) -> atoms.add(atom);
            case Not(var inner) -> inner.collect(atoms);
            case And(var first, var second) -> {
                first.collect(atoms);
                second.collect(atoms);
            }
            case Or(var first, var second) -> {
                first.collect(atoms);
                second.collect(atoms);
            }
        }
    }

    /// This formula where some atoms are known.
    ///
    /// @param known what is known of an atom
    default Formula given(Function<Atom, Truth> known) {
        return switch (this) {
            case Constant constant -> constant;
            case Literal(var atom) ->
                    switch (known.apply(atom)) {
                        case YES -> Constant.TRUE;
                        case NO -> Constant.FALSE;
                        case UNKNOWN -> this;
                    };
            case Not(var inner) -> ALGEBRA.not(inner.given(known));
            case And(var first, var second) -> {
                Formula one = first.given(known);
                yield one.equals(Constant.FALSE)
                        ? Constant.FALSE
                        : ALGEBRA.and(one, second.given(known));
            }
            case Or(var first, var second) -> {
                Formula one = first.given(known);
                yield one.equals(Constant.TRUE)
                        ? Constant.TRUE
                        : ALGEBRA.or(one, second.given(known));
            }
        };
    }
}
