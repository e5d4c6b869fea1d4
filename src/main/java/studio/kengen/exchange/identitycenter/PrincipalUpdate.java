package studio.kengen.exchange.identitycenter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;

/// Finds groups, or users, again: by their ids in the identity store, otherwise by their names.
final class PrincipalUpdate<R extends Row> {
    /// Makes the row that a fact stands for.
    @FunctionalInterface
    interface Maker<R> {
        /// The row of a fact.
        ///
        /// @param before the row as it is; null for a new one
        R row(RowId id, @Nullable R before, String name, String principalId);
    }

    private final TableUpdate<R> table;
    private final Maker<R> maker;
    private final Map<String, R> byPrincipalId = new HashMap<>();
    private final Map<String, R> byName = new HashMap<>();
    private final Map<String, RowId> byKey = new HashMap<>();
    private int withoutName;

    PrincipalUpdate(TableUpdate<R> table, Maker<R> maker) {
        this.table = table;
        this.maker = maker;
    }

    /// A row of the project.
    void know(R row, String name, String principalId) {
        byName.putIfAbsent(name, row);
        if (!principalId.isEmpty()) {
            byPrincipalId.putIfAbsent(principalId, row);
        }
    }

    /// Brings the row of a fact up to date, or adds it.
    void put(String key, Facts.Principal fact) {
        R known = fact.id().isEmpty() ? null : byPrincipalId.get(fact.id());
        boolean isNamed = !fact.name().equals(fact.id());
        if (known == null && isNamed) {
            known = byName.get(fact.name());
        }
        RowId id = known == null ? table.newId() : known.id();
        R row = maker.row(id, known, isNamed || known == null ? fact.name() : "", fact.id());
        if (known == null && !isNamed) {
            withoutName++;
        }
        table.put(row);
        byName.put(fact.name(), row);
        if (!fact.id().isEmpty()) {
            byPrincipalId.put(fact.id(), row);
        }
        byKey.put(key, id);
    }

    /// The row of what has this key. One that only its id is known of is found by it, or added under its id.
    RowId id(String key) {
        RowId id = byKey.get(key);
        if (id == null) {
            put(key, new Facts.Principal(key, key));
            return id(key);
        }
        return id;
    }

    /// How many were added of which only the id is known.
    int withoutName() {
        return withoutName;
    }
}
