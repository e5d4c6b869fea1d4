package studio.kengen.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// Puts messages into one language. Immutable and safe to share between threads.
public final class Messages {
    /// The languages that every message exists in.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Messages(Locale language) {
        this.language = language;
    }

    /// Messages in the language of `locale`; English where the studio does not have that language.
    public static Messages in(Locale locale) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return new Messages(japanese ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /// The language these messages are in: [Locale#ENGLISH] or [Locale#JAPANESE].
    public Locale language() {
        return language;
    }

    /// The text of `key` with its arguments filled in.
    ///
    /// @throws java.util.MissingResourceException where no bundle has the key: a bug, which a test finds
    public String text(String key, Object... arguments) {
        String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        Object[] inLanguage = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            inLanguage[i] = inLanguage(arguments[i]);
        }
        return new MessageFormat(pattern, language).format(inLanguage);
    }

    private Object inLanguage(Object argument) {
        return switch (argument) {
            case Message nested -> text(nested);
            case OwnText own -> own.in(language);
            default -> argument;
        };
    }

    /// The text of `message`.
    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /// The bundle of one room, for libraries that look messages up themselves.
    public ResourceBundle bundle(String room) {
        return bundles.computeIfAbsent(
                room,
                name ->
                        ResourceBundle.getBundle(
                                "studio.kengen.i18n." + name,
                                language.equals(Locale.ENGLISH) ? Locale.ROOT : language,
                                EXACT_LANGUAGE));
    }
}
