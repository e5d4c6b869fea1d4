package studio.kengen.design;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a project has besides its tables.
///
/// @param name what people call the system
/// @param note free text
/// @param usedRegions the Regions in which the system makes all its requests to services that work in each Region for
///     itself; empty where nobody has said so. What follows from it is told as an assumption.
/// @param documents how the project wants its documents
/// @param controlKnowledge what the project knows about controls besides the studio, or better: lines of text, in the words
///     of the studio's own knowledge. Without line breaks, and without blank lines at the end.
/// @param practices what counts as old, unused or daily
/// @param identityCenter how IAM Identity Center is set up
public record ProjectDetails(
        String name,
        String note,
        List<String> usedRegions,
        DocumentSettings documents,
        List<String> controlKnowledge,
        PracticeSettings practices,
        IdentityCenterSettings identityCenter) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /// Asks for empty lines as well.
    private static final int ALL = -1;

    public ProjectDetails {
        List<String> lines = new ArrayList<>();
        controlKnowledge.forEach(line -> lines.addAll(List.of(LINE_BREAK.split(line, ALL))));
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        controlKnowledge = List.copyOf(lines);
        usedRegions = List.copyOf(usedRegions);
    }

    /// Details of a project that knows what the studio knows.
    public ProjectDetails(String name, String note, DocumentSettings documents) {
        this(
                name,
                note,
                List.of(),
                documents,
                List.of(),
                PracticeSettings.DEFAULT,
                IdentityCenterSettings.DEFAULT);
    }

    /// These details with another name and note.
    public ProjectDetails named(String newName, String newNote) {
        return new ProjectDetails(
                newName,
                newNote,
                usedRegions,
                documents,
                controlKnowledge,
                practices,
                identityCenter);
    }

    /// These details with other Regions.
    public ProjectDetails usingRegions(List<String> newUsedRegions) {
        return new ProjectDetails(
                name, note, newUsedRegions, documents, controlKnowledge, practices, identityCenter);
    }

    /// These details with other wishes for the documents.
    public ProjectDetails with(DocumentSettings newDocuments) {
        return new ProjectDetails(
                name, note, usedRegions, newDocuments, controlKnowledge, practices, identityCenter);
    }

    /// These details with other knowledge about controls.
    public ProjectDetails knowing(List<String> newControlKnowledge) {
        return new ProjectDetails(
                name, note, usedRegions, documents, newControlKnowledge, practices, identityCenter);
    }

    /// These details with other thresholds for best practices.
    public ProjectDetails with(PracticeSettings newPractices) {
        return new ProjectDetails(
                name, note, usedRegions, documents, controlKnowledge, newPractices, identityCenter);
    }

    /// These details with another setup of IAM Identity Center.
    public ProjectDetails with(IdentityCenterSettings newIdentityCenter) {
        return new ProjectDetails(
                name, note, usedRegions, documents, controlKnowledge, practices, newIdentityCenter);
    }
}
