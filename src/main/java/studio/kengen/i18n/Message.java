package studio.kengen.i18n;

import java.util.List;

/// A message for people that has not been put into a language yet.
///
/// @param key `room.screen.item`, a key of the bundle named by its first part
/// @param arguments what fills `{0}`, `{1}` …; strings, numbers, dates, nested messages, or texts
///     that a user wrote in both languages
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message with these arguments.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
