package studio.kengen.check;

import java.util.OptionalInt;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// A cell of a project's table; a table as a whole, or a setting, where no row is to blame.
///
/// @param table the table; of a setting, the one that it is about
/// @param row the row; [RowId#NONE] for a table as a whole and for a setting
/// @param field the field as project files call it, `accessLevels`; the window's columns have the same names. Empty for a
///     table as a whole; of a setting, its path in project files, `identityCenter/mfaPrompt`.
public record Place(Table table, RowId row, String field) {
    private static final String IDENTITY_CENTER = "identityCenter/";
    private static final String KNOWLEDGE = "controlKnowledge/";

    /// A table as a whole.
    public static Place of(Table table) {
        return new Place(table, RowId.NONE, "");
    }

    /// A setting of IAM Identity Center.
    public static Place ofIdentityCenter(String setting) {
        return new Place(Table.PERMISSION_SETS, RowId.NONE, IDENTITY_CENTER + setting);
    }

    /// A line of the project's own knowledge about controls; the first is 1. Files have them in a list, whose first is 0.
    public static Place ofKnowledge(int line) {
        return new Place(Table.CONTROLS, RowId.NONE, KNOWLEDGE + (line - 1));
    }

    /// The line of the project's own knowledge that it is; the first is 1. Empty for other places.
    public OptionalInt knowledgeLine() {
        return field.startsWith(KNOWLEDGE)
                ? OptionalInt.of(Integer.parseInt(field.substring(KNOWLEDGE.length())) + 1)
                : OptionalInt.empty();
    }
}
