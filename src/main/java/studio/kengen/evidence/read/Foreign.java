package studio.kengen.evidence.read;

import java.util.List;
import java.util.stream.Collectors;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.i18n.Message;

/// Says of a file that is none of the exports what it seems to be.
final class Foreign {
    private static final int FEW = 5;

    private Foreign() {}

    /// A JSON object with these members.
    static Message json(JsonItem.Members object) {
        if (has(object, "format")) {
            return Message.of("evidence.foreign.project");
        }
        if (has(object, "Statement")) {
            return Message.of("evidence.foreign.policy");
        }
        if (has(object, "request")) {
            return Message.of("evidence.foreign.scenario");
        }
        if (has(object, "AWSTemplateFormatVersion") || has(object, "Resources")) {
            return Message.of("evidence.foreign.template");
        }
        if (has(object, "State") && has(object, "Description")) {
            return Message.of("evidence.foreign.reportRequested");
        }
        if (object.members().isEmpty()) {
            return Message.of("evidence.foreign.emptyObject");
        }
        return Message.of("evidence.foreign.json", names(object.members()));
    }

    /// A table of text with this header, or text without any.
    static Message text(List<String> header) {
        return header.size() > 1
                ? Message.of("evidence.foreign.table", few(header))
                : Message.of("evidence.foreign.text");
    }

    private static boolean has(JsonItem.Members object, String name) {
        return object.get(name).isPresent();
    }

    private static String names(List<JsonItem.Member> members) {
        return few(members.stream().map(JsonItem.Member::name).distinct().toList());
    }

    private static String few(List<String> names) {
        String some = names.stream().limit(FEW).collect(Collectors.joining(", "));
        return names.size() > FEW ? some + " …" : some;
    }
}
