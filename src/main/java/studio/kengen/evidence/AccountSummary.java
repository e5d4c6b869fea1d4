package studio.kengen.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.kengen.i18n.Message;

/// Numbers and quotas of an account: `aws iam get-account-summary`. The file does not tell which account it is.
///
/// Source: IAM API reference, "GetAccountSummary".
///
/// @param numbers by name, `AccountMFAEnabled`
public record AccountSummary(SortedMap<String, Long> numbers) implements Evidence {
    public AccountSummary {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ACCOUNT_SUMMARY;
    }

    @Override
    public Optional<String> account() {
        return Optional.empty();
    }

    @Override
    public List<Count> counts() {
        return List.of(new Count(Message.of("evidence.count.numbers"), numbers.size()));
    }

    /// The number with this name, if the file has it.
    public Optional<Long> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }
}
