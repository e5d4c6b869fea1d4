package studio.kengen.check;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// Collects findings as checks come upon them. A finding's message is `<prefix><CODE>` with the given arguments.
public abstract class FindingCollector {
    private final List<Finding> findings = new ArrayList<>();
    private final String prefix;

    /// @param prefix what the messages of all of its codes begin with, `check.design.`
    protected FindingCollector(String prefix) {
        this.prefix = prefix;
    }

    /// Notes an error in a field of a row.
    public final void error(Row row, String field, String code, Object... arguments) {
        add(Severity.ERROR, row, field, code, arguments);
    }

    /// Notes a danger in a field of a row.
    public final void securityWarning(Row row, String field, String code, Object... arguments) {
        add(Severity.SECURITY_WARNING, row, field, code, arguments);
    }

    /// Notes what is probably not meant in a field of a row.
    public final void warning(Row row, String field, String code, Object... arguments) {
        add(Severity.WARNING, row, field, code, arguments);
    }

    /// Notes what could be better in a field of a row.
    public final void suggestion(Row row, String field, String code, Object... arguments) {
        add(Severity.SUGGESTION, row, field, code, arguments);
    }

    /// What was found until now, in the order in which it was.
    public final List<Finding> findings() {
        return findings;
    }

    /// Notes what something else found.
    protected final void add(Finding finding) {
        findings.add(finding);
    }

    /// Notes something at any place.
    protected final void add(Severity severity, Place place, String code, Object... arguments) {
        findings.add(new Finding(code, severity, place, Message.of(prefix + code, arguments)));
    }

    private void add(Severity severity, Row row, String field, String code, Object... arguments) {
        add(severity, new Place(Table.of(row), row.id(), field), code, arguments);
    }
}
