package studio.kengen.check.identitycenter;

import java.util.OptionalInt;
import studio.kengen.check.Severity;
import studio.kengen.identitycenter.Forecast;
import studio.kengen.identitycenter.Forecast.Count;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.QuotaUse;
import studio.kengen.policy.Quotas;

/// FORECAST_EXCEEDS_QUOTA: with the accounts that are expected there are more sets than AWS allows. FORECAST_OF_OWN_SETS: the own
/// sets of all those accounts together are more than one account can have, which is how the talk behind the method counts;
/// AWS counts each account by itself.
///
/// Source: IAM Identity Center user guide, "Quotas".
final class ForecastCheck implements IdentityCenterCheck {
    private final Quotas quotas;

    ForecastCheck(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public void check(IdentityCenter center, Report report) {
        Forecast forecast = Forecast.of(center, quotas);
        int expected = center.project().details().identityCenter().forecastAccounts();
        if (expected <= forecast.accounts()) {
            return;
        }
        for (Count count : Count.values()) {
            boolean isNews = !forecast.isExceeded(count, forecast.accounts());
            if (isNews && forecast.isExceeded(count, expected)) {
                tell(report, forecast, count, expected);
            }
        }
    }

    private static void tell(Report report, Forecast forecast, Count count, int expected) {
        OptionalInt crossing = forecast.crossing(count);
        boolean isTalks = count == Count.OWN_OF_ALL_ACCOUNTS;
        report.setting(
                isTalks ? Severity.SUGGESTION : Severity.WARNING,
                "forecastAccounts",
                isTalks ? "FORECAST_OF_OWN_SETS" : "FORECAST_EXCEEDS_QUOTA",
                expected,
                forecast.sets(count, expected),
                forecast.quota(count).value(),
                crossing.orElse(expected),
                QuotaUse.text(forecast.quota(count).name()));
    }
}
