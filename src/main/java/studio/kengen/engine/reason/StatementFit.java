package studio.kengen.engine.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.statement.CompiledStatement;

/// Under which contexts a statement that is about an action fits a request for a resource.
final class StatementFit {
    private final Variables variables;

    /// What the conditions of a statement come to is the same for every resource.
    private final Map<CompiledStatement, Formula> conditions = new HashMap<>();

    StatementFit(Variables variables) {
        this.variables = variables;
    }

    Formula of(CompiledStatement statement, String resource) {
        Formula resourceFits = resourceFits(statement, resource);
        return resourceFits.equals(Formula.Constant.FALSE)
                ? resourceFits
                : Formula.ALGEBRA.and(resourceFits, underConditions(statement));
    }

    /// Whether the statement can fit at all, as far as what is the same in every request tells.
    boolean isPossible(CompiledStatement statement) {
        return !underConditions(statement).equals(Formula.Constant.FALSE);
    }

    private Formula underConditions(CompiledStatement statement) {
        return conditions.computeIfAbsent(statement, this::conditions);
    }

    private Formula resourceFits(CompiledStatement statement, String resource) {
        if (statement.resources().listsEverything()) {
            return statement.resources().isNegated()
                    ? Formula.Constant.FALSE
                    : Formula.Constant.TRUE;
        }
        Formula listed = Formula.Constant.FALSE;
        for (PolicyPattern pattern : statement.resources().patterns()) {
            listed = Formula.ALGEBRA.or(listed, matches(pattern, resource));
        }
        return statement.resources().isNegated() ? Formula.ALGEBRA.not(listed) : listed;
    }

    private Formula matches(PolicyPattern pattern, String resource) {
        if (!variables.areOpen(pattern.variables())) {
            return pattern.matches(resource, variables.constants())
                    ? Formula.Constant.TRUE
                    : Formula.Constant.FALSE;
        }
        return pattern.widest().matches(resource)
                ? new Formula.Literal(new Atom.OnResource(pattern.source()))
                : Formula.Constant.FALSE;
    }

    private Formula conditions(CompiledStatement statement) {
        Formula all = Formula.Constant.TRUE;
        List<ConditionTest> tests = statement.conditions();
        for (ConditionTest test : tests) {
            all = Formula.ALGEBRA.and(all, holds(test));
        }
        return all;
    }

    private Formula holds(ConditionTest test) {
        if (!variables.isConstant(test)) {
            return new Formula.Literal(new Atom.OnKey(test));
        }
        return switch (test.holds(variables.constants())) {
            case YES -> Formula.Constant.TRUE;
            case NO -> Formula.Constant.FALSE;
            case UNKNOWN -> Formula.ALGEBRA.unknown();
        };
    }
}
