package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.kengen.identitycenter.Forecast.Count;
import studio.kengen.identitycenter.Forecast.Point;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;

/// The talk behind the method, "quotas of permission sets" (as of 2024-05-18, 250): 20 accounts × 10 own sets = 200, 30 × 10 =
/// 300, over the limit.
class ForecastTest {
    private static final Quotas IN_MAY_2024 =
            Quotas.bundled().with(Name.PERMISSION_SETS_PER_ACCOUNT, 250);

    private final Forecast forecast =
            Forecast.of(IdentityCenter.of(accountsWithOwnSets(20, 10).project()), IN_MAY_2024);

    @Test
    void twentyAccountsOfTenOwnSetsAreTwoHundredAndThirtyAreThreeHundred() {
        assertThat(forecast.sets(Count.OWN_OF_ALL_ACCOUNTS, 20)).isEqualTo(200);
        assertThat(forecast.sets(Count.OWN_OF_ALL_ACCOUNTS, 30)).isEqualTo(300);
        assertThat(forecast.isExceeded(Count.OWN_OF_ALL_ACCOUNTS, 20)).isFalse();
        assertThat(forecast.isExceeded(Count.OWN_OF_ALL_ACCOUNTS, 30)).isTrue();
    }

    @Test
    void theTwentySixthAccountIsOneTooMany() {
        assertThat(forecast.crossing(Count.OWN_OF_ALL_ACCOUNTS)).hasValue(26);
    }

    /// IAM Identity Center user guide, "Quotas": the quotas are per instance and per account.
    @Test
    void theQuotasThemselvesCountTheInstanceAndEachAccount() {
        assertThat(forecast.sets(Count.PER_INSTANCE, 30)).isEqualTo(303);
        assertThat(forecast.sets(Count.PER_ACCOUNT, 20)).isEqualTo(12);
        assertThat(forecast.sets(Count.PER_ACCOUNT, 30)).isEqualTo(12);
        assertThat(forecast.crossing(Count.PER_ACCOUNT)).isEmpty();
        assertThat(forecast.crossing(Count.PER_INSTANCE)).hasValue(350);
    }

    @Test
    void theLineOfAChartHasAPointForEachNumberOfAccounts() {
        assertThat(forecast.series(Count.OWN_OF_ALL_ACCOUNTS, 24, 26))
                .containsExactly(new Point(24, 240), new Point(25, 250), new Point(26, 260));
    }

    @Test
    void whereTheQuotaIsExceededTodayTheCrossingIsToday() {
        Quotas few = IN_MAY_2024.with(Name.PERMISSION_SETS_PER_ACCOUNT, 5);

        assertThat(
                        Forecast.of(IdentityCenter.of(accountsWithOwnSets(20, 10).project()), few)
                                .crossing(Count.PER_ACCOUNT))
                .hasValue(20);
    }

    @Test
    void withoutAccountsThereIsNoGrowth() {
        Forecast empty = Forecast.of(IdentityCenter.of(new Plan().set("a").project()), IN_MAY_2024);

        assertThat(empty.sets(Count.PER_INSTANCE, 30)).isEqualTo(1);
        assertThat(empty.crossing(Count.OWN_OF_ALL_ACCOUNTS)).isEmpty();
    }

    /// And two shared sets in all accounts, and a set that nobody has.
    private static Plan accountsWithOwnSets(int accounts, int own) {
        Plan plan = new Plan().unit("all", "").group("g").set("s1").set("s2").set("nobody");
        for (int account = 0; account < accounts; account++) {
            plan.member("a" + account, "all");
            for (int set = 0; set < own; set++) {
                plan.set("a" + account + '-' + set)
                        .assign("g", "a" + account + '-' + set, "a" + account);
            }
        }
        return plan.assign("g", "s1", "all").assign("g", "s2", "all");
    }
}
