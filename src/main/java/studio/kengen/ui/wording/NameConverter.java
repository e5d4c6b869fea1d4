package studio.kengen.ui.wording;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows what can be chosen in a box by its name; nothing for nothing. For boxes in which nobody types.
public final class NameConverter<E> extends StringConverter<E> {
    private final Function<? super E, String> name;

    public NameConverter(Function<? super E, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable E chosen) {
        return chosen == null ? "" : name.apply(chosen);
    }

    @Override
    public E fromString(@Nullable String typed) {
        throw new UnsupportedOperationException("nobody types into this box");
    }
}
