package studio.kengen.exchange.report;

import java.awt.Color;

/// How letters of a printed report look; sizes are in points.
enum PdfStyle {
    TITLE(17, true),
    HEADING(12, true),
    TEXT(9, false),
    COLUMN(7.5f, true),
    CELL(7.5f, false),
    FOOTER(7.5f, false);

    /// The distance of lines, in font sizes.
    static final float LEADING = 1.4f;

    static final Color INK = new Color(0x1b1f24);
    static final Color RULE = new Color(0xd0d7de);
    static final Color SHADE = new Color(0xf0f3f6);

    private final float size;
    private final boolean bold;

    PdfStyle(float size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    float leading() {
        return size * LEADING;
    }
}
