package studio.kengen.ui.venn;

/// Two circles whose areas, and whose overlap, are in proportion to counts. Lengths are in pixels.
///
/// An area that is not empty is never drawn smaller than [#SMALLEST_SHARE] of the larger circle's radius, and an overlap
/// that is not empty always shows: a dangerous permission must not vanish because it is one in a thousand.
///
/// @param radiusA radius of circle A; 0 where A is empty
/// @param radiusB radius of circle B; 0 where B is empty
/// @param distance between the centres
record VennGeometry(double radiusA, double radiusB, double distance) {
    private static final double SMALLEST_SHARE = 0.18;
    private static final double SMALLEST_OVERLAP = 0.04;
    private static final int HALVINGS = 60;

    /// The largest such circles that fit side by side into a box.
    ///
    /// @param inA what lies in A, the overlap included; at least 0
    /// @param inB what lies in B, the overlap included; at least 0
    /// @param inBoth what lies in both; at most the smaller of the two
    static VennGeometry of(int inA, int inB, int inBoth, double width, double height) {
        double unitA = Math.sqrt(inA);
        double unitB = Math.sqrt(inB);
        double larger = Math.max(unitA, unitB);
        if (larger == 0) {
            return new VennGeometry(0, 0, 0);
        }
        double a = inA == 0 ? 0 : Math.max(unitA / larger, SMALLEST_SHARE);
        double b = inB == 0 ? 0 : Math.max(unitB / larger, SMALLEST_SHARE);
        double distance = distance(a, b, inA, inB, inBoth);
        double span = Math.max(a + distance + b, 2 * Math.max(a, b));
        double scale = Math.min(width / span, height / (2 * Math.max(a, b)));
        return new VennGeometry(a * scale, b * scale, distance * scale);
    }

    /// How far the circles reach together from left to right.
    double span() {
        return Math.max(radiusA + distance + radiusB, 2 * Math.max(radiusA, radiusB));
    }

    /// Where the left edge of the circle A is, counted from the left edge of both; more than 0 where A lies inside B.
    double leftOfA() {
        return Math.max(0, radiusB - distance - radiusA);
    }

    private static double distance(double a, double b, int inA, int inB, int inBoth) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (inBoth == 0) {
            return (a + b) * 1.04;
        }
        int inSmaller = Math.min(inA, inB);
        double inside = Math.abs(a - b);
        if (inBoth == inSmaller && inA != inB) {
            return inside * 0.9;
        }
        double smallerArea = Math.PI * Math.min(a, b) * Math.min(a, b);
        double share = Math.max((double) inBoth / inSmaller, SMALLEST_OVERLAP);
        double near = inside;
        double far = a + b;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            if (lens(a, b, middle) > share * smallerArea) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }

    /// The area that two circles share, for a distance at which their outlines cross.
    private static double lens(double a, double b, double distance) {
        double alongA = (distance * distance + a * a - b * b) / (2 * distance * a);
        double alongB = (distance * distance + b * b - a * a) / (2 * distance * b);
        double angleA = Math.acos(Math.clamp(alongA, -1, 1));
        double angleB = Math.acos(Math.clamp(alongB, -1, 1));
        return a * a * (angleA - Math.sin(2 * angleA) / 2)
                + b * b * (angleB - Math.sin(2 * angleB) / 2);
    }
}
