package studio.kengen.ui.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.KnownControl;
import studio.kengen.control.KnownRisk;
import studio.kengen.i18n.Messages;

/// A risk or one of its controls, to be looked up.
///
/// @param sentence what goes wrong, or what the control does
/// @param risk the risk itself, or the one that the control is for
/// @param control empty for a risk
/// @param file where it stands in the studio; empty where the project brought it
/// @param found what a search looks in, in lower case
record KnownEntry(
        String id,
        String sentence,
        KnownRisk risk,
        Optional<KnownControl> control,
        Optional<String> file,
        String found) {
    /// Every risk, followed by its controls.
    static List<KnownEntry> all(ControlKnowledge knowledge, Messages messages) {
        List<KnownEntry> all = new ArrayList<>();
        for (KnownRisk risk : knowledge.risks()) {
            Optional<String> file = knowledge.file(risk);
            String about = messages.text(ControlSentences.of(risk));
            all.add(entry(risk.id(), about, risk, Optional.empty(), file, risk.actions()));
            for (KnownControl control : risk.controls()) {
                all.add(
                        entry(
                                control.id(),
                                messages.text(ControlSentences.of(control)),
                                risk,
                                Optional.of(control),
                                control.source().isOwn() ? Optional.empty() : file,
                                control.actions()));
            }
        }
        return List.copyOf(all);
    }

    private static KnownEntry entry(
            String id,
            String sentence,
            KnownRisk risk,
            Optional<KnownControl> control,
            Optional<String> file,
            List<String> actions) {
        String found = String.join(" ", id, sentence, String.join(" ", actions), file.orElse(""));
        return new KnownEntry(id, sentence, risk, control, file, found.toLowerCase(Locale.ROOT));
    }

    /// The actions that it is about.
    List<String> actions() {
        return control.map(KnownControl::actions).orElseGet(risk::actions);
    }

    /// Whether every word of a search is found here.
    boolean matches(String search) {
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!found.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
