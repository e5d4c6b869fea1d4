package studio.kengen.exchange.identitycenter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.json.Place;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/// Reads a file: one JSON document, or several one after the other or in a list.
final class ExportReader {
    private final Facts facts;
    private final SetParts parts;
    private final ImportNotes notes;

    ExportReader(Facts facts, SetParts parts, ImportNotes notes) {
        this.facts = facts;
        this.parts = parts;
        this.notes = notes;
    }

    /// Takes the facts of `file`. An empty file is what a command leaves that found nothing, such as no permissions
    /// boundary.
    ///
    /// @throws UnreadableEvidenceException where it is not JSON, or nothing of it is about IAM Identity Center
    void read(ExportFile file) throws UnreadableEvidenceException {
        if (file.text().isBlank()) {
            notes.skip(new Spot(file.name(), Place.START), Message.of("exports.empty"));
            return;
        }
        try (JsonParser parser =
                JsonItems.JSON.createParser(ObjectReadContext.empty(), file.text())) {
            CommandOutputs outputs = new CommandOutputs(file.name(), facts, parts, notes);
            while (parser.nextToken() != null) {
                documents(JsonItems.take(parser, JsonPointer.ROOT, name -> true), file, outputs);
            }
            outputs.refuseIfForeign();
        } catch (Misfit misfit) {
            throw unreadable(file, misfit.place(), misfit.reason());
        } catch (JacksonException e) {
            throw unreadable(
                    file,
                    place(e.getLocation()),
                    Message.of(
                            JsonItems.isCutOff(e)
                                    ? "evidence.json.cutOff"
                                    : "evidence.json.syntax"));
        }
    }

    private void documents(JsonItem item, ExportFile file, CommandOutputs outputs) throws Misfit {
        if (item instanceof JsonItem.Elements(Place _, List<JsonItem> elements)) {
            for (JsonItem element : elements) {
                document(Fields.of(element), file, outputs);
            }
        } else {
            document(Fields.of(item), file, outputs);
        }
    }

    private void document(Fields document, ExportFile file, CommandOutputs outputs) throws Misfit {
        if (document.has("terraform_version")
                || document.has("resource_changes")
                || document.has("planned_values")) {
            new TerraformPlan(file.name(), facts, notes).read(document);
            outputs.known();
        } else {
            outputs.take(document);
        }
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        return location == null
                ? Place.START
                : new Place(
                        Math.max(1, location.getLineNr()),
                        Math.max(1, location.getColumnNr()),
                        JsonPointer.ROOT);
    }

    private static UnreadableEvidenceException unreadable(
            ExportFile file, Place place, Message reason) {
        return new UnreadableEvidenceException(
                Message.of("evidence.inFile", file.name(), place.message(), reason));
    }
}
