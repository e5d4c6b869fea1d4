package studio.kengen.ui.documents;

import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// Colours JSON by style classes, so that the theme decides.
final class JsonDecorator extends LineDecorator {
    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        RichParagraph.Builder paragraph = RichParagraph.builder();
        for (JsonToken token : JsonToken.of(model.getPlainText(index))) {
            paragraph.addWithStyleNames(token.text(), token.kind().styleClass());
        }
        return paragraph.build();
    }
}
