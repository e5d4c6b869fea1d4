package studio.kengen.evidence.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.PolicyProblem;
import studio.kengen.policy.Severity;
import tools.jackson.core.JacksonException;

/// Takes policy documents from an export; equal ones are kept once.
final class PolicyStore {
    private record Kept(StoredPolicy policy, Optional<PolicyProblem> problem) {}

    private final ReportBuilder report;
    private final Map<String, Kept> known = new HashMap<>();

    PolicyStore(ReportBuilder report) {
        this.report = report;
    }

    /// The document: an object, or a text with JSON that may be URL-encoded (RFC 3986), as the API delivers it. One that is
    /// no sound policy is taken too, and reported.
    ///
    /// @param name what it is called, for the report
    StoredPolicy policy(JsonItem item, String name) throws Misfit {
        String text =
                switch (item) {
                    case JsonItem.Members members -> members.minified();
                    case JsonItem.Text(Place _, String written) -> minified(decoded(written));
                    default -> throw Fields.wrongType(item, "members");
                };
        Kept kept = known.computeIfAbsent(text, PolicyStore::keep);
        kept.problem()
                .ifPresent(problem -> {
                    Place at = item.place();
                    report.skip(
                            new Place(
                                    at.line(),
                                    at.column(),
                                    JsonPointer.of(at.name() + problem.pointer().text())),
                            Message.of("evidence.brokenPolicy", name, problem.message()));
                });
        return kept.policy();
    }

    private static Kept keep(String text) {
        StoredPolicy policy = new StoredPolicy(text);
        return new Kept(
                policy,
                policy.parse().problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .findFirst());
    }

    private static String minified(String text) {
        try {
            return JsonItems.parse(text).minified();
        } catch (JacksonException | Misfit notJson) {
            return text;
        }
    }

    /// The text behind percent signs; the text itself where it is not encoded.
    private static String decoded(String text) {
        if (!text.startsWith("%")) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && isHex(text, i + 1) && isHex(text, i + 2)) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static boolean isHex(String text, int at) {
        return Character.digit(text.charAt(at), 16) >= 0;
    }
}
