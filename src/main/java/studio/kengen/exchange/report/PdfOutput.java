package studio.kengen.exchange.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Keeps the error of a stream, which the library wraps or swallows, for example that the disk is full.
final class PdfOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    PdfOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        throwFailure();
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /// @throws IOException where something could not be written
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
