package studio.kengen.exchange.project;

import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.PracticeSettings;
import studio.kengen.design.ProjectDetails;
import tools.jackson.databind.node.ObjectNode;

/// The objects of a project file that hold what a project has besides its tables. What is as usual is not written.
enum DetailsPart {
    DOCUMENTS("documents") {
        @Override
        ObjectNode write(ProjectDetails details) {
            return new FieldWriter()
                    .flag("wildcardActions", details.documents().wildcardActions())
                    .flag("minified", details.documents().minified())
                    .object();
        }
    },
    PRACTICES("practices") {
        @Override
        ObjectNode write(ProjectDetails details) {
            PracticeSettings settings = details.practices();
            PracticeSettings usual = PracticeSettings.DEFAULT;
            return new FieldWriter()
                    .unusual("keyAgeDays", settings.keyAgeDays(), usual.keyAgeDays())
                    .unusual("unusedDays", settings.unusedDays(), usual.unusedDays())
                    .unusual("rootUseDays", settings.rootUseDays(), usual.rootUseDays())
                    .unusual("reviewDays", settings.reviewDays(), usual.reviewDays())
                    .unusual("overlapDays", settings.overlapDays(), usual.overlapDays())
                    .unusual("staleDays", settings.staleDays(), usual.staleDays())
                    .object();
        }
    },
    IDENTITY_CENTER("identityCenter") {
        @Override
        ObjectNode write(ProjectDetails details) {
            IdentityCenterSettings settings = details.identityCenter();
            IdentitySource source = settings.identitySource();
            MfaPrompt prompt = settings.mfaPrompt();
            return new FieldWriter()
                    .word(
                            "identitySource",
                            Words.IDENTITY_SOURCE,
                            source == IdentitySource.OWN_DIRECTORY ? null : source)
                    .word(
                            "mfaPrompt",
                            Words.MFA_PROMPT,
                            prompt == MfaPrompt.UNKNOWN ? null : prompt)
                    .text("instanceArn", settings.instanceArn())
                    .text("identityStoreId", settings.identityStoreId())
                    .text("region", settings.region())
                    .text("namePattern", settings.namePattern())
                    .unusual("forecastAccounts", settings.forecastAccounts(), 0)
                    .object();
        }
    };

    private final String field;

    DetailsPart(String field) {
        this.field = field;
    }

    /// The field of the project that holds the object.
    String field() {
        return field;
    }

    /// The object for these details.
    abstract ObjectNode write(ProjectDetails details);
}
