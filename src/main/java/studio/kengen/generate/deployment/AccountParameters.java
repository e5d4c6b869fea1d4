package studio.kengen.generate.deployment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import studio.kengen.generate.deployment.DeployedText.DesignAccount;

/// What the accounts of the design are called, where they are not the place of deployment: they are parameters, whose
/// defaults are the numbers that the design has.
public final class AccountParameters {
    /// The regular expression that an account's number matches as a whole.
    public static final String PATTERN = "[0-9]{12}";

    private AccountParameters() {}

    /// The names of the parameters for `resources`, by the numbers of the accounts: `AccountId`, or `AccountId1` and so on
    /// where there are several.
    public static SequencedMap<String, String> of(Collection<DeployedResource> resources) {
        NavigableSet<String> numbers = new TreeSet<>();
        resources.stream()
                .flatMap(DeployedResource::texts)
                .flatMap(text -> text.parts().stream())
                .forEach(part -> {
                    if (part instanceof DesignAccount(var number)) {
                        numbers.add(number);
                    }
                });
        SequencedMap<String, String> names = new LinkedHashMap<>();
        for (String number : numbers) {
            names.put(number, "AccountId" + (numbers.size() == 1 ? "" : names.size() + 1));
        }
        return names;
    }

    /// What to enter, in a sentence.
    public static String description(String number) {
        return "Number of the account that is " + number + " in the design";
    }
}
