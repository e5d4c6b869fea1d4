package studio.kengen.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionOperator;

/// Makes the context of a request that meets conditions, or lacks one of them, without asking the engine.
final class RequestMaker {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");
    private static final String OTHER = "something-else";

    private RequestMaker() {}

    /// A context in which all of `conditions` hold.
    static Map<String, List<String>> meeting(List<Condition> conditions) {
        return context(conditions, -1);
    }

    /// For each of `conditions` a context in which that one does not hold and the others do, where that can be.
    static List<Map<String, List<String>>> lackingOne(List<Condition> conditions) {
        List<Map<String, List<String>>> contexts = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            contexts.add(context(conditions, i));
        }
        return contexts;
    }

    private static Map<String, List<String>> context(List<Condition> conditions, int lacking) {
        Map<String, List<String>> context = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            condition.values().forEach(value -> variables(value, context));
        }
        // The condition that is to fail has the last word on its key.
        for (int i = 0; i < conditions.size(); i++) {
            if (i != lacking) {
                put(conditions.get(i), true, context);
            }
        }
        if (lacking >= 0) {
            put(conditions.get(lacking), false, context);
        }
        return context;
    }

    private static void put(Condition condition, boolean holds, Map<String, List<String>> context) {
        ConditionOperator operator = ConditionOperator.parse(condition.operator()).orElseThrow();
        String first = condition.values().getFirst();
        if (operator.base() == BaseOperator.NULL) {
            if (Boolean.parseBoolean(first) == holds) {
                context.remove(condition.key());
            } else {
                context.putIfAbsent(condition.key(), List.of("1"));
            }
        } else {
            boolean matches = operator.base().negated() != holds;
            context.put(
                    condition.key(),
                    List.of(
                            matches
                                    ? matching(operator.base(), resolved(first, context))
                                    : other(operator.base(), resolved(first, context))));
        }
    }

    private static String matching(BaseOperator operator, String value) {
        return switch (operator) {
            case NUMERIC_LESS_THAN, NUMERIC_LESS_THAN_EQUALS -> plus(value, -1);
            case NUMERIC_GREATER_THAN, NUMERIC_GREATER_THAN_EQUALS -> plus(value, 1);
            case DATE_LESS_THAN, DATE_LESS_THAN_EQUALS -> "2000-01-01T00:00:00Z";
            case DATE_GREATER_THAN, DATE_GREATER_THAN_EQUALS -> "2099-01-01T00:00:00Z";
            case IP_ADDRESS, NOT_IP_ADDRESS -> value.substring(0, value.indexOf('/'));
            default -> value.replace('*', 'x').replace('?', 'x');
        };
    }

    private static String other(BaseOperator operator, String value) {
        return switch (operator) {
            case NUMERIC_LESS_THAN, NUMERIC_LESS_THAN_EQUALS, NUMERIC_EQUALS -> plus(value, 1);
            case NUMERIC_GREATER_THAN, NUMERIC_GREATER_THAN_EQUALS -> plus(value, -1);
            case DATE_LESS_THAN, DATE_LESS_THAN_EQUALS -> "2099-01-01T00:00:00Z";
            case DATE_GREATER_THAN, DATE_GREATER_THAN_EQUALS -> "2000-01-01T00:00:00Z";
            case IP_ADDRESS, NOT_IP_ADDRESS -> "198.51.100.9";
            case BOOL -> Boolean.toString(!Boolean.parseBoolean(value));
            case ARN_EQUALS, ARN_LIKE, ARN_NOT_EQUALS, ARN_NOT_LIKE ->
                    "arn:aws:iam::999999999999:role/" + OTHER;
            default -> OTHER;
        };
    }

    private static String plus(String number, int difference) {
        return new BigDecimal(number).add(BigDecimal.valueOf(difference)).toPlainString();
    }

    /// Keys that policy variables need.
    private static void variables(String value, Map<String, List<String>> context) {
        Matcher matcher = VARIABLE.matcher(value);
        while (matcher.find()) {
            context.putIfAbsent(matcher.group(1), List.of("variable"));
        }
    }

    private static String resolved(String value, Map<String, List<String>> context) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> context.getOrDefault(found.group(1), List.of("")).getFirst());
    }
}
