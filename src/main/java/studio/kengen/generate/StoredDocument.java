package studio.kengen.generate;

import java.util.Optional;
import studio.kengen.design.RowId;

/// A document as it was read from a directory. Nothing is promised of its text but that it is UTF-8.
///
/// @param kind what it is, by the directory it stands in
/// @param source the access source, or of a resource policy the access target, that it is for, by its file's name; empty for what is common to all
/// @param path where it stands below the directory that was read, with `/`: `identity/renderer.json`
/// @param text its content
public record StoredDocument(DocumentKind kind, Optional<RowId> source, String path, String text)
        implements Document {}
