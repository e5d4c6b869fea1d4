package studio.kengen.ui.theme;

/// How large everything is shown. The style sheets measure in `em`, so the font size carries all else.
public enum Zoom {
    /// 13 px text.
    NORMAL(100),
    LARGE(125),
    LARGEST(150);

    private final int percent;

    Zoom(int percent) {
        this.percent = percent;
    }

    /// 100, 125 or 150.
    public int percent() {
        return percent;
    }

    String stylesheet() {
        return "zoom-" + percent + ".css";
    }
}
