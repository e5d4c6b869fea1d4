package studio.kengen.exchange.xlsx.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes the clock out of a ZIP file, so that the same content gives the same bytes.
public final class ReproducibleZip {
    /// An early time that ZIP can hold in every time zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleZip() {}

    /// Copies the entries of `zip` to `out`, which stays open.
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(ALWAYS);
                to.putNextEntry(timeless);
                from.transferTo(to);
                to.closeEntry();
            }
            to.finish();
        }
    }
}
