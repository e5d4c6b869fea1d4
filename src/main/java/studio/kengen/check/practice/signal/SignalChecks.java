package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.stream.Stream;

/// Every check of signals that there is.
final class SignalChecks {
    private SignalChecks() {}

    static List<SignalCheck> all() {
        return Stream.of(
                        PasswordSignals.all(),
                        Federation.all(),
                        KeySignals.all(),
                        CertificateSignals.all(),
                        RootSignals.all(),
                        RoleUseSignals.all(),
                        MfaSignals.all(),
                        ExcessSignals.all(),
                        AdministrationSignals.all(),
                        EscalationSignals.all(),
                        DelegationSignals.all(),
                        AttachmentSignals.all(),
                        HygieneSignals.all(),
                        TrustSignals.all(),
                        ValidationSignals.all(),
                        AnalyzerSignals.all(),
                        AnalyzerListSignals.all(),
                        ActivitySignals.all(),
                        GenerationSignals.all(),
                        SourceSignals.all(),
                        DangerSignals.all(),
                        ExposureSignals.all(),
                        PermissionSetSignals.all(),
                        GeneratedPolicySignals.all(),
                        ReviewSignals.all(),
                        GuardrailSignals.all(),
                        OrganizationSignals.all())
                .flatMap(List::stream)
                .toList();
    }
}
