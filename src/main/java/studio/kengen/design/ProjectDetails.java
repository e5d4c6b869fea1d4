package studio.kengen.design;

/// What a project has besides its tables.
///
/// @param name what people call the system
/// @param note free text
/// @param documents how the project wants its documents
public record ProjectDetails(String name, String note, DocumentSettings documents) {}
