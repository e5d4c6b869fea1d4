package studio.kengen.exchange.project;

import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// One place of a project file that could not be understood. The rest of the project is usable, and saving writes the
/// place back as it was found unless the user has changed it.
///
/// @param pointer the place in the file as a JSON pointer (RFC 6901), `/needed/3/accessLevels/1`
/// @param table the table it is in; null where it is a field of the project
/// @param row the row it is in; null where it is in none, or in something that is no row
/// @param field the field of the row, or of the project, that it is in; null where it is in something that is no row
/// @param line the line in the file, from 1
/// @param column the column in the line, from 1, in characters
/// @param message what is wrong and what to do
public record ProjectProblem(
        String pointer,
        @Nullable Table table,
        @Nullable RowId row,
        @Nullable String field,
        int line,
        int column,
        Message message) {}
