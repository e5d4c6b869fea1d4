package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The condition keys that no service owns: AWS's global ones, and those that every OIDC identity provider has under
/// its own name. They are facts of the studio and not part of a catalogue that a user replaces.
///
/// @param global sorted by name without regard to case
/// @param oidc templates, `${Provider}.${Domain}:sub`
///
/// Sources: IAM user guide, "AWS global condition context keys" and "Available keys for AWS OIDC federation".
record GlobalConditionKeys(List<ConditionKey> global, List<ConditionKey> oidc) {
    private static final String FILE = "condition-keys.txt";
    private static final String OIDC = "[oidc]";

    /// Those that come with the studio; read when first used.
    static final GlobalConditionKeys BUNDLED = read();

    GlobalConditionKeys {
        global = List.copyOf(global);
        oidc = List.copyOf(oidc);
    }

    /// Reads them from the studio's resources; broken ones are a bug and not the user's doing.
    private static GlobalConditionKeys read() {
        try {
            return readResource();
        } catch (CatalogException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GlobalConditionKeys readResource() throws CatalogException {
        CatalogFiles files = CatalogFiles.resources("global");
        TextLines lines = new TextLines(FILE, files.read(FILE));
        List<ConditionKey> global = new ArrayList<>();
        List<ConditionKey> oidc = new ArrayList<>();
        List<ConditionKey> section = global;
        while (lines.next()) {
            if (lines.isSection()) {
                section = lines.field().equals(OIDC) ? oidc : global;
            } else {
                section.add(ServiceReader.conditionKey(lines));
            }
        }
        global.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        return new GlobalConditionKeys(global, oidc);
    }

    Optional<ConditionKey> find(String key) {
        return global.stream()
                .filter(known -> known.matches(key))
                .findFirst()
                .or(() -> oidc.stream().filter(known -> known.matches(key)).findFirst());
    }
}
