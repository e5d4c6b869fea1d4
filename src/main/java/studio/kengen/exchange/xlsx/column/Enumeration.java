package studio.kengen.exchange.xlsx.column;

import java.util.List;
import studio.kengen.i18n.Message;

/// "a, b or c" in any language.
public final class Enumeration {
    private Enumeration() {}

    /// The words as one message; there must be at least one.
    public static Message of(List<Message> words) {
        Message enumeration = words.getFirst();
        for (int i = 1; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            enumeration =
                    Message.of(
                            last ? "xlsx.enumeration.last" : "xlsx.enumeration.next",
                            enumeration,
                            words.get(i));
        }
        return enumeration;
    }
}
