package studio.kengen.exchange.xlsx.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.i18n.Message;

/// Opens a file as a workbook, or says why it is none.
public final class WorkbookFile {
    /// Tables of 100,000 rows stay far below; what is larger would not fit into memory unpacked.
    private static final int MOST_BYTES = 64 << 20;

    private static final long MOST_UNPACKED_BYTES = 256L << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        // What POI logs about a damaged workbook, a WorkbookException says for people.
        POI.setLevel(Level.OFF);
        // POI takes every well compressed file for an attack, also a sheet that repeats itself; the
        // size unpacked is
        // checked here instead.
        ZipSecureFile.setMinInflateRatio(0);
    }

    /// The end of a ZIP file's directory, 22 bytes and a comment of up to 64 KB.
    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = SHORTEST_END + 0xFFFF;

    private final byte[] content;
    private final String name;

    private WorkbookFile(byte[] content, String name) {
        this.content = content;
        this.name = name;
    }

    /// The sheets of the workbook that `in` holds.
    ///
    /// @param name what messages call the workbook
    public static List<SeenSheet> read(InputStream in, String name)
            throws IOException, WorkbookException {
        byte[] content = in.readNBytes(MOST_BYTES + 1);
        WorkbookFile file = new WorkbookFile(content, name);
        if (content.length > MOST_BYTES) {
            throw file.tooLarge();
        }
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> file.sheets();
            case OLE2 -> throw file.ole2();
            default -> throw file.notWorkbook();
        };
    }

    // POI answers a damaged workbook with whatever exception comes first, unchecked ones of every
    // kind among them.
    private List<SeenSheet> sheets() throws WorkbookException {
        try {
            if (!isOfficeFile()) {
                throw notWorkbook();
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                CellSight sight = new CellSight();
                List<SeenSheet> sheets = new ArrayList<>();
                for (Sheet sheet : workbook) {
                    sheets.add(sight.see(sheet));
                }
                return sheets;
            }
        } catch (IOException | RuntimeException e) {
            throw new WorkbookException(Message.of("xlsx.error.damaged", name), e);
        }
    }

    /// Whether the ZIP file is one of Office; reads all of it, and so finds out how large it is.
    private boolean isOfficeFile() throws IOException, WorkbookException {
        boolean found = false;
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found |= entry.getName().equals(CONTENT_TYPES);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES) {
                        throw tooLarge();
                    }
                }
            }
        }
        if (!endsWithDirectory()) {
            throw new ZipException("no end of central directory");
        }
        return found;
    }

    /// A ZIP file ends with its directory: what was cut off has none, though its first entries can be read.
    private boolean endsWithDirectory() {
        int earliest = Math.max(0, content.length - LONGEST_END);
        for (int at = content.length - SHORTEST_END; at >= earliest; at--) {
            if (Arrays.equals(content, at, at + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    private WorkbookException notWorkbook() {
        return new WorkbookException(Message.of("xlsx.error.notWorkbook", name));
    }

    private WorkbookException tooLarge() {
        return new WorkbookException(
                Message.of(
                        "xlsx.error.tooLarge", name, MOST_BYTES >> 20, MOST_UNPACKED_BYTES >> 20));
    }

    private WorkbookException ole2() {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            boolean encrypted = container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
            return new WorkbookException(
                    Message.of(encrypted ? "xlsx.error.encrypted" : "xlsx.error.oldFormat", name));
        } catch (IOException | RuntimeException e) {
            return new WorkbookException(Message.of("xlsx.error.damaged", name), e);
        }
    }
}
