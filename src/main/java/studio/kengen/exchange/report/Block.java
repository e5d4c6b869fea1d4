package studio.kengen.exchange.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A piece of a report. Texts are as people wrote them: writers escape them.
public sealed interface Block {
    /// Begins a section.
    record Heading(String text) implements Block {}

    /// Running text, with its line breaks.
    record Paragraph(String text) implements Block {}

    /// A table. Rows have as many cells as the header and are made when they are written, because there may be very many.
    ///
    /// @param ifEmpty what is said where there are no rows
    record Grid(List<String> header, Supplier<Stream<List<String>>> rows, String ifEmpty)
            implements Block {
        public Grid {
            header = List.copyOf(header);
        }
    }
}
