package studio.kengen.exchange.xlsx.column;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// The sheets of a workbook, in their order.
public enum SheetName {
    PROJECT("project"),
    ENVIRONMENTS("environments"),
    SOURCES("sources"),
    TARGETS("targets"),
    /// Table 1.
    NEEDED("needed"),
    PREMISES("premises"),
    /// Table 2.
    THREATS("threats"),
    /// Table 3-1.
    UNACCEPTABLE("unacceptable"),
    /// Table 3-2.
    REQUESTED("requested"),
    CONTROLS("controls"),
    ACCEPTED_RISKS("acceptedRisks"),
    ORGANIZATIONAL_UNITS("organizationalUnits", false),
    ACCOUNTS("accounts", false),
    GROUPS("groups", false),
    USERS("users", false),
    PERMISSION_SETS("permissionSets", false),
    ASSIGNMENTS("assignments", false),
    JUDGEMENTS("judgements", false),
    REVIEWS("reviews", false),
    EVIDENCE("evidence", false),
    EVIDENCE_RECORDS("evidenceRecords", false);

    private static final Map<SheetName, Set<String>> SPELLINGS =
            Stream.of(values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(), name -> Spelling.of(name.word().key())));

    private final String key;
    private final boolean expected;

    SheetName(String key) {
        this(key, true);
    }

    SheetName(String key, boolean expected) {
        this.key = key;
        this.expected = expected;
    }

    /// Whether every workbook has it; the others are written only where there is something to stand on them.
    public boolean isExpected() {
        return expected;
    }

    /// The sheet's name for people.
    public Message word() {
        return Message.of("xlsx.sheet." + key);
    }

    /// What stands on the sheet, in a sentence.
    public Message purpose() {
        return Message.of("xlsx.purpose." + key);
    }

    /// The sheet that has this name in some language. People lengthen "Table 1" to "Table 1 Needed permissions"; that is
    /// understood too.
    public static Optional<SheetName> read(String name) {
        String loose = Spelling.loose(name);
        return having(loose::equals).or(() -> having(number -> beginsWithNumber(loose, number)));
    }

    private static Optional<SheetName> having(Predicate<String> spelling) {
        return Stream.of(values())
                .filter(sheet -> spellings(sheet).stream().anyMatch(spelling))
                .findFirst();
    }

    private static Set<String> spellings(SheetName name) {
        return SPELLINGS.getOrDefault(name, Set.of());
    }

    /// Whether `name` goes on after a table's number, and not with another digit.
    private static boolean beginsWithNumber(String name, String number) {
        return Character.isDigit(number.charAt(number.length() - 1))
                && name.length() > number.length()
                && name.startsWith(number)
                && !Character.isDigit(name.charAt(number.length()));
    }
}
