package studio.kengen.exchange.xlsx.column;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.kengen.check.practice.signal.SubjectKind;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Messages;

/// What kind of thing is reviewed: projects have words for programs, `access-key`, people read theirs. Text that is no such word
/// stays as it is.
public final class SubjectKindCell implements CellKind<String> {
    private final Map<String, SubjectKind> bySpelling = new HashMap<>();

    SubjectKindCell() {
        for (SubjectKind kind : SubjectKind.values()) {
            bySpelling.put(Spelling.loose(kind.word()), kind);
            Messages.LANGUAGES.stream()
                    .map(language -> Messages.in(language).text(kind.label()))
                    .forEach(word -> bySpelling.put(Spelling.loose(word), kind));
        }
    }

    @Override
    public String write(String value, CellWriting writing) {
        return SubjectKind.ofWord(value)
                .map(kind -> writing.language().text(kind.label()))
                .orElse(value);
    }

    /// The word for people of a kind that a project names, as an argument of a message.
    public static Object word(String kind) {
        return SubjectKind.ofWord(kind).<Object>map(SubjectKind::label).orElse(kind);
    }

    @Override
    public String read(SeenCell cell, CellReading reading) {
        return Optional.ofNullable(bySpelling.get(Spelling.loose(cell.text())))
                .map(SubjectKind::word)
                .orElse(cell.text());
    }

    @Override
    public String absent() {
        return "";
    }
}
