package studio.kengen.ui.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.policy.PolicyPrinter;

/// What changes from one set of documents to another, line by line.
///
/// @param documents how many documents change, come or go
/// @param lines what changes, with the lines around it
record DocumentsDiff(int documents, List<DiffLine> lines) {
    private static final int AROUND = 2;

    DocumentsDiff {
        lines = List.copyOf(lines);
    }

    static DocumentsDiff between(DocumentSet before, DocumentSet after) {
        Map<String, String> old = texts(before);
        Map<String, String> changed = texts(after);
        List<String> paths = new ArrayList<>(changed.keySet());
        old.keySet().stream().filter(path -> !changed.containsKey(path)).forEach(paths::add);
        List<DiffLine> lines = new ArrayList<>();
        int documents = 0;
        for (String path : paths) {
            String from = old.getOrDefault(path, "");
            String to = changed.getOrDefault(path, "");
            if (!from.equals(to)) {
                documents++;
                lines.add(new DiffLine(DiffLine.Kind.DOCUMENT, path));
                lines.addAll(lines(from.lines().toList(), to.lines().toList()));
            }
        }
        return new DocumentsDiff(documents, lines);
    }

    private static Map<String, String> texts(DocumentSet documents) {
        return documents.documents().stream()
                .collect(
                        Collectors.toMap(
                                GeneratedDocument::path,
                                DocumentsDiff::readable,
                                (first, _) -> first,
                                TreeMap::new));
    }

    /// The text; of a policy without white space the same with it, which has lines to compare.
    private static String readable(GeneratedDocument document) {
        return document.policy().map(PolicyPrinter::pretty).orElseGet(document::text);
    }

    private static List<DiffLine> lines(List<String> from, List<String> to) {
        List<DiffLine> lines = new ArrayList<>();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(from, to).getDeltas();
        int shown = 0;
        for (int i = 0; i < deltas.size(); i++) {
            AbstractDelta<String> delta = deltas.get(i);
            int at = delta.getSource().getPosition();
            int start = Math.max(shown, at - AROUND);
            if (start > shown) {
                lines.add(new DiffLine(DiffLine.Kind.SKIPPED, "…"));
            }
            add(DiffLine.Kind.SAME, from.subList(start, at), lines);
            add(DiffLine.Kind.REMOVED, delta.getSource().getLines(), lines);
            add(DiffLine.Kind.ADDED, delta.getTarget().getLines(), lines);
            int after = at + delta.getSource().size();
            int next =
                    i + 1 < deltas.size()
                            ? deltas.get(i + 1).getSource().getPosition()
                            : from.size();
            shown = Math.min(next, after + AROUND);
            add(DiffLine.Kind.SAME, from.subList(after, shown), lines);
        }
        return lines;
    }

    private static void add(DiffLine.Kind kind, List<String> texts, List<DiffLine> lines) {
        texts.forEach(text -> lines.add(new DiffLine(kind, text)));
    }
}
