package studio.kengen.evidence.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.evidence.CredentialRow.SigningCertificate;
import studio.kengen.evidence.ReportedTime;
import studio.kengen.evidence.ReportedTime.Untold;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;

/// Users of a credential report as lines.
final class CredentialLines {
    private CredentialLines() {}

    static String write(CredentialRow user) {
        return new Line()
                .text("user", user.user())
                .text("arn", user.arn())
                .time("created", user.createdAt())
                .flag("password", user.passwordEnabled())
                .time("passwordUsed", user.passwordLastUsed())
                .time("passwordChanged", user.passwordLastChanged())
                .time("passwordRotation", user.passwordNextRotation())
                .flag("mfa", user.mfaActive())
                .objects("keys", user.keys(), CredentialLines::key)
                .objects("certificates", user.certificates(), CredentialLines::certificate)
                .text("further", user.additionalCredentials())
                .end();
    }

    private static Line key(AccessKey key) {
        return new Line()
                .flag("active", key.active())
                .time("rotated", key.lastRotated())
                .time("used", key.lastUsed())
                .text("region", key.lastUsedRegion())
                .text("service", key.lastUsedService());
    }

    private static Line certificate(SigningCertificate certificate) {
        return new Line()
                .flag("active", certificate.active())
                .time("rotated", certificate.lastRotated());
    }

    static CredentialRow read(Fields line) throws Misfit {
        List<AccessKey> keys = new ArrayList<>();
        for (Fields key : line.objects("keys")) {
            keys.add(
                    new AccessKey(
                            key.flag("active"),
                            time(key, "rotated"),
                            time(key, "used"),
                            key.optionalText("region"),
                            key.optionalText("service")));
        }
        List<SigningCertificate> certificates = new ArrayList<>();
        for (Fields certificate : line.objects("certificates")) {
            certificates.add(
                    new SigningCertificate(
                            certificate.flag("active"), time(certificate, "rotated")));
        }
        return new CredentialRow(
                line.text("user"),
                line.text("arn"),
                line.time("created"),
                line.flag("password"),
                time(line, "passwordUsed"),
                time(line, "passwordChanged"),
                time(line, "passwordRotation"),
                line.flag("mfa"),
                keys,
                certificates,
                line.optionalText("further"));
    }

    private static ReportedTime time(Fields line, String name) throws Misfit {
        Optional<String> text = line.optionalText(name);
        for (Untold untold : Untold.values()) {
            if (untold.word().equals(text.orElse(""))) {
                return untold;
            }
        }
        Optional<Instant> time = line.time(name);
        return time.isPresent() ? new ReportedTime.At(time.get()) : Untold.NOT_TOLD;
    }
}
