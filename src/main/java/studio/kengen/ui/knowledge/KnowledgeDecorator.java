package studio.kengen.ui.knowledge;

import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import studio.kengen.ui.documents.LineDecorator;

/// Colours the word that each line begins with, and what is for people only.
final class KnowledgeDecorator extends LineDecorator {
    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        String line = model.getPlainText(index);
        String text = line.stripLeading();
        RichParagraph.Builder paragraph = RichParagraph.builder();
        if (text.startsWith("#")) {
            return paragraph.addWithStyleNames(line, "knowledge-comment").build();
        }
        int start = line.length() - text.length();
        int space = line.indexOf(' ', start);
        int end = space < 0 ? line.length() : space;
        if (end > 0) {
            paragraph.addWithStyleNames(line.substring(0, end), "knowledge-word");
        }
        if (end < line.length()) {
            paragraph.addWithStyleNames(line.substring(end), "knowledge-plain");
        }
        return paragraph.build();
    }
}
