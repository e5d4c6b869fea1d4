package studio.kengen.ui.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Row;

/// A row that differs in one component.
///
/// Columns are named after the record components that they show, so one method serves them all where the language has no
/// `with` expression for records yet. A test types into every column of every table.
public final class RowCopy {
    private RowCopy() {}

    /// `row` with one component replaced.
    ///
    /// @param component the name of a record component of the row
    /// @param value of the component's type
    @SuppressWarnings("unchecked") // The copy is of the row's own class.
    public static <R extends Row> R with(R row, String component, @Nullable Object value) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        try {
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                boolean replaced = components[i].getName().equals(component);
                values[i] = replaced ? value : components[i].getAccessor().invoke(row);
                found |= replaced;
            }
            if (!found) {
                throw new IllegalArgumentException(row.getClass() + " has no " + component);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<? extends Row> canonical = row.getClass().getDeclaredConstructor(types);
            return (R) canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("rows are public records", impossible);
        }
    }
}
