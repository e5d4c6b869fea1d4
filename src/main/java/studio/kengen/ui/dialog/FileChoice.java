package studio.kengen.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// What kind of file is chosen.
///
/// @param title the dialog's title
/// @param kind what such files are called, "Kengen projects"
/// @param endings `.kengen.json`; the first is given to a new file that has none. Empty for a directory
/// @param startIn the directory to begin in; empty for the user's own
public record FileChoice(
        Message title, Message kind, List<String> endings, Optional<Path> startIn) {
    public FileChoice {
        endings = List.copyOf(endings);
    }

    /// Whether a file with this name is of the kind; the case of letters does not count.
    public boolean accepts(Path file) {
        String name = file.getFileName().toString();
        return endings.stream()
                .anyMatch(ending ->
                        name.regionMatches(
                                true, name.length() - ending.length(), ending, 0, ending.length()));
    }

    /// `file`, with the first ending where it has none of them.
    public Path withEnding(Path file) {
        return endings.isEmpty() || accepts(file)
                ? file
                : file.resolveSibling(file.getFileName() + endings.getFirst());
    }
}
