package studio.kengen.generate.statement;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.basis.Basis;
import studio.kengen.i18n.Message;

/// Statements distributed over as many documents as the size limit asks for.
///
/// Each statement goes into the first document that has room for it, in order; one that is too large for any document is
/// divided first.
///
/// @param documents the statements of each document, none of them empty
/// @param tooLarge statements that fit nowhere and cannot be divided
public record Packing(List<List<PlannedStatement>> documents, List<PlannedStatement> tooLarge) {
    public static Packing of(List<PlannedStatement> statements, PolicyFormat format) {
        if (statements.isEmpty()) {
            return new Packing(List.of(), List.of());
        }
        return new Packer(format, Packer.joint(statements.getFirst(), format)).pack(statements);
    }

    /// That the statements that fit nowhere are left out.
    public List<GenerationProblem> problems(DocumentKind kind, Basis basis) {
        return tooLarge.stream()
                .map(statement ->
                        new GenerationProblem(
                                kind,
                                List.copyOf(statement.rows()),
                                Message.of(
                                        "generate.problem.statementTooLarge",
                                        statement.sid(),
                                        basis.text(statement.rows()))))
                .toList();
    }

    private static final class Packer {
        private static final class Room {
            private final List<PlannedStatement> statements = new ArrayList<>();
            private int used;
        }

        private final PolicyFormat format;
        private final int joint;
        private final List<Room> rooms = new ArrayList<>();
        private final List<PlannedStatement> tooLarge = new ArrayList<>();

        Packer(PolicyFormat format, int joint) {
            this.format = format;
            this.joint = joint;
        }

        Packing pack(List<PlannedStatement> statements) {
            UniqueNames sids = new UniqueNames("");
            statements.forEach(statement -> sids.unique(statement.sid()));
            statements.forEach(statement -> place(statement, sids));
            return new Packing(rooms.stream().map(room -> room.statements).toList(), tooLarge);
        }

        private void place(PlannedStatement statement, UniqueNames sids) {
            int size = format.size(List.of(statement)).used();
            if (size <= format.most()) {
                Room room = roomFor(size + joint);
                room.used += size + (room.statements.isEmpty() ? 0 : joint);
                room.statements.add(statement);
                return;
            }
            List<PlannedStatement> halves = statement.halves();
            if (halves.isEmpty()) {
                tooLarge.add(statement);
            } else {
                place(halves.getFirst(), sids);
                place(halves.getLast().withSid(sids.unique(statement.sid())), sids);
            }
        }

        private Room roomFor(int more) {
            for (Room room : rooms) {
                if (room.used + more <= format.most()) {
                    return room;
                }
            }
            Room room = new Room();
            rooms.add(room);
            return room;
        }

        /// What a document of two statements takes beyond two documents of one, a negative number: the frame is needed
        /// once, and a comma is added. The same for all statements.
        private static int joint(PlannedStatement statement, PolicyFormat format) {
            int alone = format.size(List.of(statement)).used();
            return format.size(List.of(statement, statement)).used() - 2 * alone;
        }
    }
}
