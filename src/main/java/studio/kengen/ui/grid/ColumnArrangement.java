package studio.kengen.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which columns are shown, in which order and how wide.
///
/// @param columns from left to right, hidden ones too
record ColumnArrangement(List<Place> columns) {
    private static final String BETWEEN = " ";
    private static final Pattern PLACE = Pattern.compile("(-?)([\\w-]+):(\\d{1,5})");

    /// One column.
    ///
    /// @param width in pixels at 100 %
    record Place(String id, int width, boolean hidden) {
        private String text() {
            return (hidden ? "-" : "") + id + ":" + width;
        }

        private static Optional<Place> parse(String text) {
            return Optional.of(PLACE.matcher(text))
                    .filter(Matcher::matches)
                    .map(found ->
                            new Place(
                                    found.group(2),
                                    Integer.parseInt(found.group(3)),
                                    !found.group(1).isEmpty()));
        }
    }

    ColumnArrangement {
        columns = List.copyOf(columns);
    }

    /// As a text, `source:140 service:86 -note:240`; a minus stands before what is hidden.
    String text() {
        return columns.stream().map(Place::text).collect(Collectors.joining(BETWEEN));
    }

    /// The arrangement that a text means; parts that mean nothing are passed over.
    static ColumnArrangement parse(String text) {
        return new ColumnArrangement(
                Stream.of(text.split(BETWEEN, -1))
                        .flatMap(part -> Place.parse(part).stream())
                        .toList());
    }
}
