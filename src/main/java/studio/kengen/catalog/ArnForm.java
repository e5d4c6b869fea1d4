package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.List;

/// One ARN form of a resource type, `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
///
/// A placeholder stands for any text but none, without the delimiters `/` and `:` that its place excludes:
///
/// 1. the delimiter that comes next in its own form, and the one that comes next in every other form of the service
///    that is the same up to this place. A bucket name has no slash, because the form of an object has one there;
///    `table/${TableName}` is no index (`table/${TableName}/index/…`); `role/${RoleNameWithPath}`, which no form
///    continues, is a role with any path;
/// 2. where it ends a form that continues another one (an index continues a table), the delimiter that both are joined
///    by, unless its name says that it is a path or an object's name. AWS does not document this; ARNs that fit no form
///    so are read without it.
final class ArnForm {
    private final List<Segment> segments = new ArrayList<>();
    private final Segment.Builder whole = new Segment.Builder();
    private final String text;
    private final List<String> allForms;
    private final boolean narrow;

    /// @param text the form
    /// @param allForms every form of the service, made [#anonymous]
    /// @param narrow whether the second rule holds
    ArnForm(String text, List<String> allForms, boolean narrow) {
        this.text = text;
        this.allForms = allForms;
        this.narrow = narrow;
        int start = 0;
        for (String part : ArnSegments.cut(text)) {
            if (start > 0) {
                whole.add(':');
            }
            segments.add(segment(start, start + part.length()));
            start += part.length() + 1;
        }
    }

    /// Whether every segment of `arn` has a text in common with the segment here.
    boolean fits(ArnSegments arn) {
        // The resource first: it tells most forms apart.
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (!segments.get(i).overlaps(arn.segments().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether `arn` fits where its wildcards may reach over colons.
    boolean fitsAcrossSegments(ArnSegments arn) {
        return whole.build().overlaps(arn.whole());
    }

    private Segment segment(int start, int end) {
        Segment.Builder segment = new Segment.Builder();
        for (int i = start; i < end; i++) {
            int placeholderEnd = text.startsWith("${", i) ? text.indexOf('}', i) : -1;
            if (text.startsWith("${*}", i)) {
                add('*', segment);
                i = placeholderEnd;
            } else if (placeholderEnd > 0 || text.charAt(i) == '*') {
                int any = Segment.CLASS | excluded(i, placeholderEnd);
                if (!isPath(placeholderEnd)) {
                    add(any, segment);
                }
                add(any | Segment.MANY, segment);
                i = Math.max(i, placeholderEnd);
            } else {
                add(text.charAt(i), segment);
            }
        }
        return segment.build();
    }

    private void add(int step, Segment.Builder segment) {
        segment.add(step);
        whole.add(step);
    }

    /// What the placeholder that begins at `place` and ends at `end` cannot hold.
    private int excluded(int place, int end) {
        String before = anonymous(text.substring(0, place));
        boolean last = narrow && end == text.length() - 1 && !isPath(end) && !isObject(end);
        int excluded = 0;
        for (String form : allForms) {
            if (form.startsWith(before)) {
                excluded |= nextDelimiter(form, before.length());
            } else if (last && before.startsWith(form)) {
                excluded |= delimiter(before.charAt(form.length()));
            }
        }
        return excluded;
    }

    /// A path may have slashes, and it may be empty: an API's root is `${ApiId}/${Stage}/${Method}/`.
    private boolean isPath(int placeholderEnd) {
        return text.startsWith("Path}", placeholderEnd - 4);
    }

    private boolean isObject(int placeholderEnd) {
        return text.startsWith("ObjectName}", placeholderEnd - 10);
    }

    private static int nextDelimiter(String form, int from) {
        int i = from;
        while (i < form.length() && delimiter(form.charAt(i)) == 0) {
            i++;
        }
        return i < form.length() ? delimiter(form.charAt(i)) : 0;
    }

    private static int delimiter(char c) {
        return switch (c) {
            case '/' -> Segment.NO_SLASH;
            case ':' -> Segment.NO_COLON;
            default -> 0;
        };
    }

    /// The form without the names of its placeholders, so that forms can be compared.
    static String anonymous(String form) {
        StringBuilder anonymous = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            anonymous.append(form.charAt(i));
            if (form.startsWith("${", i)) {
                i = form.indexOf('}', i);
            }
        }
        return anonymous.toString();
    }
}
