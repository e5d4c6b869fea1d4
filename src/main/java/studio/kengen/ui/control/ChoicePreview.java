package studio.kengen.ui.control;

import java.util.Map;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.DocumentGenerator;

/// What a choice would change.
///
/// @param documents line by line
/// @param before how many matters are in each state now
/// @param after how many would be
record ChoicePreview(
        DocumentsDiff documents, Map<MatterState, Long> before, Map<MatterState, Long> after) {
    /// Takes as long as generating the documents twice; for the background.
    static ChoicePreview of(Areas areas, ChangeSet step, Catalog catalog) {
        Areas changed = areas.after(step.applyTo(areas.project()));
        DocumentGenerator generator = new DocumentGenerator(catalog, ControlKnowledge.bundled());
        return new ChoicePreview(
                DocumentsDiff.between(generator.generate(areas), generator.generate(changed)),
                Matter.counts(Matter.of(areas)),
                Matter.counts(Matter.of(changed)));
    }
}
