package studio.kengen.check.practice.signal;

import java.util.Locale;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// What a signal is about.
public enum SubjectKind {
    ACCOUNT,
    ROOT_USER,
    USER,
    PASSWORD,
    ACCESS_KEY,
    CERTIFICATE,
    GROUP,
    ROLE,
    POLICY,
    /// A finding of Access Analyzer.
    FINDING,
    /// A row of the design.
    ROW;

    /// The word in project files, `access-key`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind with this [#word]; empty if there is none.
    public static Optional<SubjectKind> ofWord(String word) {
        for (SubjectKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The word for people.
    public Message label() {
        return Message.of("practice.subject." + name());
    }
}
