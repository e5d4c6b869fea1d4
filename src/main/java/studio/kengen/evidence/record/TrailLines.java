package studio.kengen.evidence.record;

import java.time.Instant;
import studio.kengen.evidence.CloudTrailUse.Caller;
import studio.kengen.evidence.CloudTrailUse.Use;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Message;

/// Calls that CloudTrail tells of as lines.
final class TrailLines {
    private TrailLines() {}

    static String write(Use use) {
        return new Line()
                .text("caller", use.caller().principal())
                .text("type", use.caller().type())
                .text("service", use.eventSource())
                .text("event", use.eventName())
                .text("resource", use.resource())
                .text("error", use.error())
                .text("account", use.account())
                .number("count", use.count())
                .text("first", use.first().toString())
                .text("last", use.last().toString())
                .end();
    }

    static Use read(Fields line) throws Misfit {
        return new Use(
                line.optionalText("account"),
                new Caller(
                        line.optionalText("type").orElse(""),
                        line.optionalText("caller").orElse("")),
                line.text("service"),
                line.text("event"),
                line.optionalText("resource"),
                line.optionalText("error"),
                line.number("count").orElse(1L),
                time(line, "first"),
                time(line, "last"));
    }

    private static Instant time(Fields line, String name) throws Misfit {
        return line.time(name)
                .orElseThrow(() -> new Misfit(line.place(), Message.of("evidence.missing", name)));
    }
}
