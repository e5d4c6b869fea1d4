package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.kengen.policy.PolicyStorage.Excess;

class PolicyStorageTest {
    private static final Quotas QUOTAS = Quotas.bundled();

    @ParameterizedTest
    @CsvSource({
        "MANAGED, 6144",
        "USER_INLINE, 2048",
        "GROUP_INLINE, 5120",
        "ROLE_INLINE, 10240",
        "ROLE_TRUST, 2048",
        "SESSION, 2048",
        "SERVICE_CONTROL, 10240",
        "RESOURCE_CONTROL, 5120",
    })
    void aDocumentMayHaveAsManyCharactersAsTheQuotaSays(PolicyStorage storage, int most) {
        assertThat(storage.excesses("x".repeat(most), QUOTAS)).isEmpty();
        assertThat(storage.excesses("x".repeat(most + 1), QUOTAS))
                .containsExactly(new Excess(storage.limits().getFirst(), most + 1, most));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SESSION", "SERVICE_CONTROL", "RESOURCE_CONTROL"})
    void whiteSpaceBetweenTokensDoesNotCountInIam(PolicyStorage storage) {
        assertThat(storage.excesses(" \n\t".repeat(6_000), QUOTAS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SESSION", "SERVICE_CONTROL", "RESOURCE_CONTROL"})
    void whiteSpaceCountsInWhatIsKeptAsItWasSaved(PolicyStorage storage) {
        assertThat(storage.excesses(" ".repeat(10_241), QUOTAS)).hasSize(1);
    }

    @Test
    void aPermissionSetCountsBytesAndCharacters() {
        assertThat(PolicyStorage.PERMISSION_SET_INLINE.excesses("権".repeat(10_241), QUOTAS))
                .hasSize(1);
        assertThat(PolicyStorage.PERMISSION_SET_INLINE.excesses(" ".repeat(32_769), QUOTAS))
                .hasSize(1);
        assertThat(PolicyStorage.PERMISSION_SET_INLINE.excesses("権".repeat(10_923), QUOTAS))
                .hasSize(2);
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(SizeMeasure.CHARACTERS.of("😀 é")).isEqualTo(3);
        assertThat(SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE.of("\"😀 \\\" é\" : 1"))
                .isEqualTo(10);
        assertThat(SizeMeasure.BYTES.of("😀 é")).isEqualTo(7);
    }

    @RepeatedTest(50)
    void withoutWhiteSpaceTheSizeIsThatOfTheMinifiedText(RepetitionInfo run) {
        PolicyDocument document = new Policies(run.getCurrentRepetition()).document();
        assertThat(SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE.of(PolicyPrinter.pretty(document)))
                .isEqualTo(SizeMeasure.CHARACTERS.of(PolicyPrinter.minified(document)));
    }

    @Test
    void everyQuotaHasAValueAndAUserCanChangeIt() {
        assertThat(QUOTAS.all()).hasSameSizeAs(Quotas.Name.values());
        Quotas changed = QUOTAS.with(Quotas.Name.PERMISSION_SETS_PER_ACCOUNT, 250);
        assertThat(changed.value(Quotas.Name.PERMISSION_SETS_PER_ACCOUNT)).isEqualTo(250);
        assertThat(QUOTAS.value(Quotas.Name.PERMISSION_SETS_PER_ACCOUNT)).isEqualTo(500);
        assertThat(Quotas.Name.parse("managed-policies-per-role"))
                .contains(Quotas.Name.MANAGED_POLICIES_PER_ROLE);
    }
}
