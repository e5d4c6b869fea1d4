package studio.kengen.design.area;

import java.util.ArrayList;
import java.util.List;

/// Compares the resources of two grants.
final class ResourceOverlap {
    private ResourceOverlap() {}

    /// The part of `needed` that has an ARN in common with `unacceptable`: the narrower pattern where one contains the
    /// other, the needed one where they merely overlap; empty where they have nothing in common.
    static List<String> common(List<String> needed, List<String> unacceptable) {
        List<String> common = new ArrayList<>();
        for (String one : needed) {
            for (String other : unacceptable) {
                if (other.equals("*") || one.equals(other)) {
                    common.add(one);
                } else if (one.equals("*")) {
                    common.add(other);
                }
            }
        }
        return common.stream().distinct().toList();
    }
}
