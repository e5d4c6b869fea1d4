package studio.kengen.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The limits that AWS sets, as dated values that a user can change. Immutable.
public final class Quotas {
    private static final String BUNDLED = "quotas.tsv";

    private final Map<Name, Quota> byName;

    private Quotas(Map<Name, Quota> byName) {
        this.byName = Collections.unmodifiableMap(new EnumMap<>(byName));
    }

    /// What is limited.
    public enum Name {
        MANAGED_POLICY_SIZE,
        USER_INLINE_POLICIES_SIZE,
        GROUP_INLINE_POLICIES_SIZE,
        ROLE_INLINE_POLICIES_SIZE,
        TRUST_POLICY_SIZE,
        SESSION_POLICY_SIZE,
        SERVICE_CONTROL_POLICY_SIZE,
        RESOURCE_CONTROL_POLICY_SIZE,
        S3_BUCKET_POLICY_SIZE,
        KMS_KEY_POLICY_SIZE,
        SQS_QUEUE_POLICY_SIZE,
        SNS_TOPIC_POLICY_SIZE,
        LAMBDA_FUNCTION_POLICY_SIZE,
        SECRET_POLICY_SIZE,
        ECR_REPOSITORY_POLICY_SIZE,
        API_RESOURCE_POLICY_SIZE,
        DYNAMODB_RESOURCE_POLICY_SIZE,
        EVENT_BUS_POLICY_SIZE,
        EVENT_PATTERN_SIZE,
        CONFORMANCE_PACK_RULES,
        CONFORMANCE_PACK_SIZE,
        PERMISSION_SET_INLINE_POLICY_BYTES,
        PERMISSION_SET_INLINE_POLICY_SIZE,
        MANAGED_POLICIES_PER_ROLE,
        MANAGED_POLICIES_PER_USER,
        MANAGED_POLICIES_PER_GROUP,
        SERVICE_CONTROL_POLICIES_PER_TARGET,
        RESOURCE_CONTROL_POLICIES_PER_TARGET,
        POLICIES_PER_PERMISSION_SET,
        PERMISSION_SETS_PER_INSTANCE,
        PERMISSION_SETS_PER_ACCOUNT,
        GROUPS_PER_PERMISSION_SET,
        IDENTITY_CENTER_USERS,
        IDENTITY_CENTER_GROUPS,
        IDENTITY_CENTER_ACCOUNTS;

        /// The name in files and settings, `managed-policy-size`.
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The quota that files and settings call `text`; empty if there is none.
        public static Optional<Name> parse(String text) {
            return List.of(values()).stream().filter(name -> name.text().equals(text)).findFirst();
        }
    }

    /// One limit.
    ///
    /// @param value the default, or what a user set
    /// @param atMost what AWS raises it to on request; the default where it does not raise it, empty where it tells no bound
    /// @param asOf when the values were read
    /// @param source where they were read
    public record Quota(
            Name name, long value, Optional<Long> atMost, LocalDate asOf, String source) {}

    /// The values that come with the studio.
    public static Quotas bundled() {
        return Bundled.QUOTAS;
    }

    private static Quotas readBundled() {
        try (InputStream in = Quotas.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the studio lacks its own " + BUNDLED);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every limit, in the order of [Name].
    public List<Quota> all() {
        return List.copyOf(byName.values());
    }

    /// The limit with its date and source.
    public Quota quota(Name name) {
        Quota quota = byName.get(name);
        if (quota == null) {
            throw new IllegalStateException("no value for " + name);
        }
        return quota;
    }

    /// The value that counts.
    public long value(Name name) {
        return quota(name).value();
    }

    /// These quotas with another value for one of them, as a user has it in the account.
    public Quotas with(Name name, long value) {
        Quota old = quota(name);
        return with(new Quota(name, value, old.atMost(), old.asOf(), old.source()));
    }

    /// These quotas with another one in place of that with its name.
    public Quotas with(Quota quota) {
        Map<Name, Quota> changed = new EnumMap<>(byName);
        changed.put(quota.name(), quota);
        return new Quotas(changed);
    }

    private static Quotas parse(String lines) {
        Map<Name, Quota> byName = new EnumMap<>(Name.class);
        lines.lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells ->
                        new Quota(
                                Name.parse(cells[0]).orElseThrow(),
                                Long.parseLong(cells[1]),
                                Optional.of(cells[2])
                                        .filter(cell -> !cell.isEmpty())
                                        .map(Long::valueOf),
                                LocalDate.parse(cells[3]),
                                cells[4]))
                .forEach(quota -> byName.put(quota.name(), quota));
        return new Quotas(byName);
    }

    /// Read once, when first asked for.
    private static final class Bundled {
        private static final Quotas QUOTAS = readBundled();
    }
}
