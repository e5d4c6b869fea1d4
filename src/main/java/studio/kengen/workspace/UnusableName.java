package studio.kengen.workspace;

import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// Says in the user's terms why a text cannot be a file name.
public final class UnusableName {
    /// What Java says of a name that cannot be written in the encoding of the session's locale.
    private static final String UNMAPPABLE = "unmappable";

    private UnusableName() {}

    /// What is wrong and what to do where `failure`, or what caused it, is about a name that cannot be one; otherwise
    /// empty.
    public static Optional<Message> problem(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(InvalidPathException.class::isInstance)
                .map(InvalidPathException.class::cast)
                .map(UnusableName::message)
                .findFirst();
    }

    private static Message message(InvalidPathException invalid) {
        return invalid.getReason().contains(UNMAPPABLE)
                ? Message.of(
                        "workspace.name.locale",
                        invalid.getInput(),
                        System.getProperty("sun.jnu.encoding", ""))
                : Message.of("workspace.name.invalid", invalid.getInput(), invalid.getReason());
    }
}
