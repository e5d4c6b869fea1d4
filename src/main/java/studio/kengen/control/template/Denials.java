package studio.kengen.control.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.policy.Condition;

/// Turns what must hold into what an SCP denies.
///
/// Calls that AWS services make for somebody come from no network of ours and are left alone.
public final class Denials {
    private static final List<String> NETWORK_KEYS =
            List.of("aws:sourceip", "aws:sourcevpc", "aws:sourcevpce", "aws:vpceorgid");

    /// Keys that only calls with the credentials of an instance carry: a denial of all others would hit everybody.
    private static final List<String> INSTANCE_KEYS =
            List.of(
                    "ec2:roledelivery",
                    "aws:ec2instancesourcevpc",
                    "aws:ec2instancesourceprivateipv4");

    private static final ConditionTemplate NOT_VIA_A_SERVICE =
            ConditionTemplate.of("BoolIfExists", "aws:ViaAWSService", "false");

    private Denials() {}

    /// The lines that a denial has so that it hits whatever does not meet `condition`, and nothing else; empty where no lines
    /// say so, or where the condition is about the credentials of instances only.
    public static Optional<List<Condition>> of(Condition condition) {
        ConditionTemplate template =
                ConditionTemplate.of(
                        condition.operator(),
                        condition.key(),
                        condition.values().toArray(String[]::new));
        return ofTheRest(List.of(template)).stream()
                .map(lines -> lines.stream().map(line -> line.filled(Map.of())).toList())
                .findFirst();
    }

    /// The same for each of several conditions, which must all hold; empty where one of them cannot be denied.
    static List<List<ConditionTemplate>> ofTheRest(List<ConditionTemplate> conditions) {
        if (conditions.stream().anyMatch(condition -> isOn(condition, INSTANCE_KEYS))) {
            return List.of();
        }
        return Negation.of(conditions).orElse(List.of()).stream()
                .map(Denials::leavingServicesAlone)
                .toList();
    }

    private static List<ConditionTemplate> leavingServicesAlone(List<ConditionTemplate> lines) {
        return lines.stream().anyMatch(line -> isOn(line, NETWORK_KEYS))
                ? Stream.concat(lines.stream(), Stream.of(NOT_VIA_A_SERVICE)).toList()
                : lines;
    }

    private static boolean isOn(ConditionTemplate condition, List<String> keys) {
        return keys.contains(condition.key().text().toLowerCase(Locale.ROOT));
    }
}
