package studio.kengen.ui.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import studio.kengen.control.KnowledgeText;
import studio.kengen.i18n.Message;

/// What the parts of the screen let the user do.
interface KnowledgeActions {
    /// The lines of the project as they are now, with what is still being typed.
    KnowledgeText text();

    /// Makes a step of the lines being these.
    void change(Message label, KnowledgeText changed);

    /// What is wrong with lines by themselves; empty where nothing is.
    Optional<Message> problem(KnowledgeText lines);

    /// Adds lines to the project's own and shows them.
    void insert(List<String> lines);

    /// Puts the id of a risk or control on the clipboard.
    void copy(String id);

    LocalDate today();
}
