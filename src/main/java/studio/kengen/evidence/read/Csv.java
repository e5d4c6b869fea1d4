package studio.kengen.evidence.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.i18n.Message;

/// Reads records of comma-separated values (RFC 4180) from a stream, lines ended by CRLF or LF. Lines that are empty are
/// passed over.
final class Csv {
    private final BufferedReader text;
    private final char separator;
    private int line = 1;

    /// A record.
    ///
    /// @param line where it begins, from 1
    record Row(int line, List<String> values) {}

    Csv(BufferedReader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// The next record; empty at the end.
    ///
    /// @throws Misfit where the file ends inside of quotation marks
    Optional<Row> next() throws IOException, Misfit {
        while (peek() == '\n' || peek() == '\r') {
            if (text.read() == '\n') {
                line++;
            }
        }
        if (peek() < 0) {
            return Optional.empty();
        }
        int start = line;
        List<String> values = new ArrayList<>();
        do {
            values.add(value());
        } while (text.read() == separator);
        return Optional.of(new Row(start, values));
    }

    /// Whether nothing comes after the record that was read last.
    boolean isAtEnd() throws IOException {
        return peek() < 0;
    }

    private String value() throws IOException, Misfit {
        StringBuilder value = new StringBuilder();
        int start = line;
        boolean isQuoted = false;
        while (true) {
            int c = peek();
            if (c < 0) {
                if (isQuoted) {
                    throw new Misfit(Place.ofLine(start), Message.of("evidence.csv.openQuote"));
                }
                return value.toString();
            }
            if (isQuoted) {
                text.read();
                if (c != '"') {
                    value.append((char) c);
                    line += c == '\n' ? 1 : 0;
                } else if (peek() == '"') {
                    text.read();
                    value.append('"');
                } else {
                    isQuoted = false;
                }
            } else if (c == separator || c == '\n') {
                line += c == '\n' ? 1 : 0;
                return value.toString();
            } else {
                text.read();
                if (c == '"' && value.isEmpty()) {
                    isQuoted = true;
                } else if (c != '\r' || peek() != '\n') {
                    value.append((char) c);
                }
            }
        }
    }

    private int peek() throws IOException {
        text.mark(1);
        int next = text.read();
        text.reset();
        return next;
    }
}
