package studio.kengen.ui.documents;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

/// Colours each line by itself, by style classes, so that the theme decides.
public abstract class LineDecorator implements SyntaxDecorator {
    /// Lines are coloured by themselves, so a change elsewhere does not matter.
    @Override
    public final void handleChange(
            CodeTextModel model,
            TextPos start,
            TextPos end,
            int charsTop,
            int linesAdded,
            int charsBottom) {}
}
