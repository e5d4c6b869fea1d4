package studio.kengen.exchange.xlsx.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.exchange.xlsx.column.Resolution.Ambiguous;
import studio.kengen.exchange.xlsx.column.Resolution.Found;
import studio.kengen.exchange.xlsx.column.Resolution.Unknown;

/// The names by which cells refer to rows: a row's name where that is enough, else `name [id]`, or `[id]` alone.
public final class RowLabels {
    /// A row that can be referred to.
    ///
    /// @param writtenId the id as it stands in the workbook; a copied row has another one than it was given
    /// @param name what people call the row; empty where rows of its table have no name
    record Named(RowId id, String writtenId, String name) {}

    private static final String WHOLE_SERVICE = AccessTarget.WHOLE_SERVICE.value();

    private final Map<String, RowId> byWrittenId = new HashMap<>();
    private final Map<String, List<RowId>> byName = new HashMap<>();
    private final Map<String, List<RowId>> byLooseName = new HashMap<>();
    private final Map<RowId, String> names = new HashMap<>();
    private final Map<RowId, String> descriptions;
    private final boolean isDescribed;

    private RowLabels(List<Named> rows, Map<RowId, String> descriptions, boolean isDescribed) {
        this.descriptions = descriptions;
        this.isDescribed = isDescribed;
        for (Named row : rows) {
            if (!row.writtenId().isEmpty()) {
                byWrittenId.putIfAbsent(row.writtenId(), row.id());
            }
            if (!row.name().isBlank()) {
                names.put(row.id(), row.name());
                add(byName, row.name(), row.id());
                add(byLooseName, Spelling.looseName(row.name()), row.id());
            }
        }
    }

    /// Labels of rows that have names.
    static RowLabels named(List<Named> rows) {
        return new RowLabels(rows, Map.of(), false);
    }

    /// Labels of rows that have no names.
    ///
    /// @param descriptions what the rows are about, for people; reading goes by the id behind it
    static RowLabels described(List<Named> rows, Map<RowId, String> descriptions) {
        return new RowLabels(rows, descriptions, true);
    }

    /// What a cell says for `id`: the shortest text that [#resolve] brings back to it.
    public String label(RowId id) {
        if (id.equals(RowId.NONE)) {
            return "";
        }
        String described = descriptions.getOrDefault(id, "");
        return Stream.of(
                        names.getOrDefault(id, described.isEmpty() ? id.value() : ""),
                        (names.getOrDefault(id, described) + ' ' + bracketed(id)).strip())
                .filter(label -> !label.isBlank() && isExactly(label, id))
                .findFirst()
                .orElse(bracketed(id));
    }

    /// The row that `text` means.
    Resolution resolve(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return new Found(RowId.NONE);
        }
        if (name.equals(WHOLE_SERVICE) && byWrittenId.containsKey(WHOLE_SERVICE)) {
            return new Found(AccessTarget.WHOLE_SERVICE);
        }
        if (name.startsWith("[") && name.endsWith("]")) {
            return byId(name.substring(1, name.length() - 1));
        }
        int bracket = name.lastIndexOf(" [");
        if (bracket > 0 && name.endsWith("]")) {
            String id = name.substring(bracket + 2, name.length() - 1);
            // A description is no name: where its row is gone, the id is all that it says.
            if (byWrittenId.containsKey(id) || isDescribed) {
                return byId(id);
            }
        }
        return byName(text);
    }

    /// Whether `text` as a whole is one reference, although it may hold a comma.
    boolean isOne(String text) {
        boolean hasId = text.endsWith("]") && (text.startsWith("[") || isDescribed);
        return hasId || !(resolve(text) instanceof Unknown);
    }

    private Resolution byName(String text) {
        List<RowId> named = byName.get(text);
        if (named != null) {
            return oneOf(named);
        }
        RowId id = byWrittenId.getOrDefault(text, byWrittenId.get(text.strip()));
        if (id != null) {
            return new Found(id);
        }
        List<RowId> looselyNamed = byLooseName.get(Spelling.looseName(text));
        return looselyNamed == null ? new Unknown(new RowId(text)) : oneOf(looselyNamed);
    }

    private Resolution byId(String writtenId) {
        RowId id = byWrittenId.get(writtenId);
        return id == null ? new Unknown(new RowId(writtenId)) : new Found(id);
    }

    private boolean isExactly(String label, RowId id) {
        Resolution resolution = resolve(label);
        return !(resolution instanceof Ambiguous) && resolution.id().equals(id);
    }

    private static Resolution oneOf(List<RowId> rows) {
        return rows.size() == 1
                ? new Found(rows.getFirst())
                : new Ambiguous(rows.getFirst(), rows.size());
    }

    private static String bracketed(RowId id) {
        return '[' + id.value() + ']';
    }

    private static void add(Map<String, List<RowId>> index, String name, RowId id) {
        index.computeIfAbsent(name, _ -> new ArrayList<>()).add(id);
    }
}
