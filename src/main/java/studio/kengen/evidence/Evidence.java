package studio.kengen.evidence;

import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// What one file exported from AWS tells. Immutable; equal if the facts are, in whatever order the file had them.
public sealed interface Evidence
        permits CredentialReport,
                AuthorizationDetails,
                AnalyzerFindings,
                AnalyzerList,
                GeneratedPolicies,
                OrganizationPolicies,
                AccountSummary,
                CloudTrailUse {
    /// Which export it is.
    EvidenceKind kind();

    /// The 12-digit account that it is about; empty where the file does not tell, or is about several.
    Optional<String> account();

    /// How much there is of what.
    List<Count> counts();

    /// A number of things of one type.
    ///
    /// @param what the type, for people
    record Count(Message what, long number) {}
}
