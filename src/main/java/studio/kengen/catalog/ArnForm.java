package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.List;

/// One ARN form of a resource type, `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
///
/// A placeholder stands for any text but none, without the delimiters `/` and `:` that its place excludes: a bucket
/// name has no slash, because the form of an object has one there. The rule, alike for every service: a placeholder
/// excludes the delimiter that comes next in its own form, and the one that comes next in every other form of the
/// service that is the same up to this place. So `table/${TableName}` is no index (`table/${TableName}/index/…`), but
/// `role/${RoleNameWithPath}`, which no form continues, is a role with any path.
final class ArnForm {
    private final List<Segment> segments = new ArrayList<>();
    private final Segment.Builder whole = new Segment.Builder();
    private final String text;
    private final List<String> allForms;

    /// @param text the form
    /// @param allForms every form of the service, made [#anonymous]
    ArnForm(String text, List<String> allForms) {
        this.text = text;
        this.allForms = allForms;
        int start = 0;
        for (String part : ArnPattern.cut(text)) {
            if (start > 0) {
                whole.add(':');
            }
            segments.add(segment(start, start + part.length()));
            start += part.length() + 1;
        }
    }

    /// Whether every segment of `arn` has a text in common with the segment here.
    boolean fits(ArnPattern arn) {
        // The resource first: it tells most forms apart.
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (!segments.get(i).overlaps(arn.segments().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether `arn` fits where its wildcards may reach over colons.
    boolean fitsAcrossSegments(ArnPattern arn) {
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
                int any = Segment.CLASS | excluded(i);
                if (!mayBeEmpty(placeholderEnd)) {
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

    /// A path may be empty: an API's root is `${ApiId}/${Stage}/${Method}/`.
    private boolean mayBeEmpty(int placeholderEnd) {
        return text.startsWith("Path}", placeholderEnd - 4);
    }

    /// What the placeholder at `place` cannot hold.
    private int excluded(int place) {
        String before = anonymous(text.substring(0, place));
        int excluded = 0;
        for (String form : allForms) {
            if (form.startsWith(before)) {
                excluded |= nextDelimiter(form, before.length());
            }
        }
        return excluded;
    }

    private static int nextDelimiter(String form, int from) {
        for (int i = from; i < form.length(); i++) {
            if (form.charAt(i) == '/') {
                return Segment.NO_SLASH;
            }
            if (form.charAt(i) == ':') {
                return Segment.NO_COLON;
            }
        }
        return 0;
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
