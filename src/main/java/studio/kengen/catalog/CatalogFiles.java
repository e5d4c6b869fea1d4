package studio.kengen.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import studio.kengen.i18n.Message;

/// Where the files of a catalogue are: among the studio's resources, or in a directory.
interface CatalogFiles {
    /// The name of a service's file.
    static String ofService(String prefix) {
        return "services/" + prefix + ".txt";
    }

    /// The text of the file with this name.
    String read(String name) throws CatalogException;

    /// How the file is called in messages.
    String describe(String name);

    /// The files under `directory` of the resources beside this class.
    static CatalogFiles resources(String directory) {
        return new CatalogFiles() {
            @Override
            public String read(String name) throws CatalogException {
                try (InputStream stream = CatalogFiles.class.getResourceAsStream(describe(name))) {
                    if (stream == null) {
                        throw missing(this, name);
                    }
                    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw unreadable(this, name, e);
                }
            }

            @Override
            public String describe(String name) {
                return directory + '/' + name;
            }
        };
    }

    /// The files in `directory`.
    static CatalogFiles in(Path directory) {
        return new CatalogFiles() {
            @Override
            public String read(String name) throws CatalogException {
                try {
                    return Files.readString(directory.resolve(name));
                } catch (NoSuchFileException _) {
                    throw missing(this, name);
                } catch (IOException e) {
                    throw unreadable(this, name, e);
                }
            }

            @Override
            public String describe(String name) {
                return directory.resolve(name).toString();
            }
        };
    }

    private static CatalogException missing(CatalogFiles files, String name) {
        return new CatalogException(Message.of("catalog.read.missing", files.describe(name)));
    }

    private static CatalogException unreadable(CatalogFiles files, String name, IOException e) {
        return new CatalogException(
                Message.of("catalog.read.unreadable", files.describe(name), e.toString()), e);
    }
}
