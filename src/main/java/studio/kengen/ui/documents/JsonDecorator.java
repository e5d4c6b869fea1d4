package studio.kengen.ui.documents;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// Colours JSON by style classes, so that the theme decides.
final class JsonDecorator implements SyntaxDecorator {
    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        RichParagraph.Builder paragraph = RichParagraph.builder();
        for (JsonToken token : JsonToken.of(model.getPlainText(index))) {
            paragraph.addWithStyleNames(token.text(), token.kind().styleClass());
        }
        return paragraph.build();
    }

    /// Lines are coloured by themselves, so a change elsewhere does not matter.
    @Override
    public void handleChange(
            CodeTextModel model,
            TextPos start,
            TextPos end,
            int charsTop,
            int linesAdded,
            int charsBottom) {}
}
