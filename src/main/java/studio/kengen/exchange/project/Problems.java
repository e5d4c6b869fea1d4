package studio.kengen.exchange.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;

/// Collects what cannot be understood while a file is read, and looks up the lines at the end.
final class Problems {
    private record Found(Place place, @Nullable String field, String pointer, Message message) {
        ProjectProblem at(Position position) {
            return new ProjectProblem(
                    pointer,
                    place.table(),
                    place.row(),
                    field,
                    position.line(),
                    position.column(),
                    message);
        }
    }

    private final List<Found> found = new ArrayList<>();

    /// @param below the place inside `place` as a JSON pointer; empty for the place itself
    void add(Place place, @Nullable String field, String below, Message message) {
        found.add(new Found(place, field, place.pointer() + below, message));
    }

    /// Everything found, in the order of the text.
    List<ProjectProblem> in(JsonText text) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Position> positions =
                new HashMap<>(
                        text.locate(
                                found.stream().map(Found::pointer).collect(Collectors.toSet())));
        return found.stream()
                .map(one -> one.at(positions.getOrDefault(one.pointer(), Position.START)))
                .sorted(
                        Comparator.comparingInt(ProjectProblem::line)
                                .thenComparingInt(ProjectProblem::column))
                .toList();
    }
}
