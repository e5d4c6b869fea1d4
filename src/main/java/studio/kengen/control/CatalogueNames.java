package studio.kengen.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.ValueType;

/// Holds the names in the knowledge to the catalogue. What comes with the studio is taken at its word: tests hold it.
final class CatalogueNames {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\w+}}");

    private final Optional<Catalog> catalog;
    private final Complaints complaints;

    private CatalogueNames(Optional<Catalog> catalog, Complaints complaints) {
        this.catalog = catalog;
        this.complaints = complaints;
    }

    /// Takes all names.
    static CatalogueNames trusted() {
        return new CatalogueNames(Optional.empty(), Complaints.STOP);
    }

    /// Takes the names that `catalog` knows; `complaints` hears of the others.
    static CatalogueNames in(Catalog catalog, Complaints complaints) {
        return new CatalogueNames(Optional.of(catalog), complaints);
    }

    /// The actions on the lines with a keyword, in the catalogue's spelling.
    List<String> actions(Block block, String keyword) {
        if (catalog.isEmpty()) {
            return block.words(keyword);
        }
        Set<String> known = new LinkedHashSet<>();
        for (Block line : block.lines(keyword)) {
            for (String word : line.words()) {
                catalog.get()
                        .action(word)
                        .map(Action::qualifiedName)
                        .ifPresentOrElse(
                                known::add,
                                () -> complaints.add(line.broken("unknownAction", word)));
            }
        }
        return List.copyOf(known);
    }

    /// The action patterns on the lines with a keyword.
    List<String> patterns(Block block, String keyword) {
        for (Block line : block.lines(keyword)) {
            for (String word : line.words()) {
                if (!word.equals("*")
                        && catalog.filter(all -> all.expand(word).isEmpty()).isPresent()) {
                    throw line.broken("unknownAction", word);
                }
            }
        }
        return block.words(keyword);
    }

    /// The patterns of resources on the lines with a keyword.
    List<String> arns(Block block, String keyword) {
        List<String> arns = new ArrayList<>();
        for (Block line : block.lines(keyword)) {
            for (String word : line.words()) {
                if (catalog.isPresent()
                        && !StatementTemplate.EVERY_RESOURCE.contains(word)
                        && !ValueType.ARN.accepts(word)) {
                    throw line.broken("noArn", word);
                }
                arns.add(word);
            }
        }
        return arns;
    }

    /// Breaks where there is no such condition key.
    ///
    /// @param key may have placeholders in place of a tag's key
    void checkKey(Block line, String key) {
        String filled = PLACEHOLDER.matcher(key).replaceAll("any");
        if (catalog.filter(all -> all.conditionKey(filled).isEmpty()).isPresent()) {
            throw line.broken("unknownKey", key);
        }
    }

    /// Breaks where resource control policies do not bind the service of one of the actions.
    void checkBound(Block line, List<String> actions) {
        for (String action : actions) {
            String service = action.substring(0, action.indexOf(':'));
            if (catalog.filter(all -> !all.supportsRcp(service)).isPresent()) {
                throw line.broken("notBound", service);
            }
        }
    }
}
