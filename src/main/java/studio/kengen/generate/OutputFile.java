package studio.kengen.generate;

/// A file to write below the directory of a project's documents.
public interface OutputFile {
    /// Where it is written, with `/` between directories and file: `identity/renderer.json`.
    String path();

    /// Its content, as written to the file: UTF-8, lines ended by `\n`.
    String text();
}
