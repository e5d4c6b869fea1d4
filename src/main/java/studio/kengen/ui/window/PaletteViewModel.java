package studio.kengen.ui.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.wording.RowPhrase;

/// What the command palette finds: commands, screens and rows.
///
/// @param context the open project, the commands and the language
public record PaletteViewModel(ScreenContext context) {
    private static final int MOST = 60;

    /// What kind of thing was found.
    public enum Kind {
        COMMAND,
        SCREEN,
        ROW
    }

    /// Something that was found.
    ///
    /// @param text what it is called
    /// @param detail what stands beside it: keys of a command, the place of a row; may be empty
    /// @param otherwise what else it is found by: its names in every language, because help and AWS's own pages use English
    ///     ones; may be empty
    /// @param action what choosing it does
    public record Found(Kind kind, String text, String detail, String otherwise, Runnable action) {}

    /// What contains every word of `query`, whatever the case: commands, then screens, then rows; names that begin with
    /// the query come first. For a blank query the screens and the commands.
    public List<Found> find(String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (query.isBlank()) {
            return Stream.concat(screens().stream(), commands().stream()).limit(MOST).toList();
        }
        return Stream.of(commands(), screens(), rows())
                .flatMap(all ->
                        all.stream()
                                .filter(found -> contains(found, words))
                                .sorted(Comparator.comparing(found -> !begins(found, words))))
                .limit(MOST)
                .toList();
    }

    private static boolean contains(Found found, String[] words) {
        String text =
                String.join(" ", found.text(), found.detail(), found.otherwise())
                        .toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private static boolean begins(Found found, String[] words) {
        return found.text().toLowerCase(Locale.ROOT).startsWith(words[0]);
    }

    private List<Found> commands() {
        Stream<Command> ofScreens =
                context.navigation().entries().stream()
                        .flatMap(entry -> entry.commands().apply(context).stream());
        return Stream.concat(context.commands().all().stream(), ofScreens)
                .filter(command -> !command.disabled().get())
                .map(command ->
                        new Found(
                                Kind.COMMAND,
                                context.messages().text(command.label().getValue()),
                                command.keys().map(KeyCombination::getDisplayText).orElse(""),
                                inEveryLanguage(command.label().getValue()),
                                command::run))
                .toList();
    }

    private List<Found> screens() {
        return context.navigation().entries().stream()
                .map(entry ->
                        new Found(
                                Kind.SCREEN,
                                context.messages().text(entry.label()),
                                title(entry),
                                inEveryLanguage(entry.label(), entry.title()),
                                () -> context.navigation().go(Place.screen(entry.id()))))
                .toList();
    }

    private static String inEveryLanguage(Message... messages) {
        return Messages.LANGUAGES.stream()
                .flatMap(language -> Stream.of(messages).map(Messages.in(language)::text))
                .collect(Collectors.joining(" "));
    }

    private String title(ScreenEntry entry) {
        String title = context.messages().text(entry.title());
        return title.equals(context.messages().text(entry.label())) ? "" : title;
    }

    private List<Found> rows() {
        RowPhrase phrase = new RowPhrase(context.messages(), context.model().names());
        List<Found> found = new ArrayList<>();
        for (Table table : Table.all()) {
            context.navigation()
                    .screenOf(table)
                    .ifPresent(entry ->
                            context.model()
                                    .project()
                                    .rows(table)
                                    .forEach(row -> found.add(row(row, phrase, entry))));
        }
        return found;
    }

    private Found row(Row row, RowPhrase phrase, ScreenEntry entry) {
        String name = context.model().names().name(row.id());
        String detail = context.messages().text(entry.label());
        return new Found(
                Kind.ROW,
                phrase.of(row),
                name.equals(phrase.of(row)) ? detail : detail + " · " + name,
                "",
                () -> context.navigation().go(row));
    }
}
