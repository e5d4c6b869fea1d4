package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.identitycenter.Plan;
import studio.kengen.prove.Proof.Result;
import studio.kengen.task.Progress;

class SourceProofsTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final RowId CAREFUL = new RowId("careful");
    private static final RowId ADMIN = new RowId("admin");

    @Test
    void aSourceIsProvedAlthoughAnotherOneIsRefuted() {
        SourceProofs proofs = proofs(plan());

        assertThat(proofs.of(List.of(CAREFUL), Obligation.MINIMAL))
                .isEqualTo(Optional.of(Result.PROVED));
        assertThat(proofs.of(List.of(ADMIN), Obligation.MINIMAL))
                .isEqualTo(Optional.of(Result.REFUTED));
    }

    @Test
    void severalSourcesAreRefutedWhereOneOfThemIs() {
        assertThat(proofs(plan()).of(List.of(CAREFUL, ADMIN), Obligation.MINIMAL))
                .isEqualTo(Optional.of(Result.REFUTED));
    }

    @Test
    void ofASourceWithoutPrincipalNothingIsDecided() {
        assertThat(proofs(plan()).of(List.of(CAREFUL, new RowId("nameless")), Obligation.MINIMAL))
                .isEqualTo(Optional.of(Result.UNDECIDED));
    }

    @Test
    void withoutSourcesAndAboutAdministratorsNothingIsTold() {
        SourceProofs proofs = proofs(plan());

        assertThat(proofs.of(List.of(), Obligation.SAFE)).isEmpty();
        assertThat(proofs.of(List.of(CAREFUL), Obligation.GUARDED)).isEmpty();
    }

    private static Project plan() {
        return new Plan()
                .source("careful", "arn:aws:iam::111122223333:role/careful")
                .source("admin", "arn:aws:iam::111122223333:role/admin")
                .source("nameless", "")
                .set("careful-set", "careful")
                .set(
                        new PermissionSet(
                                new RowId("admin-set"),
                                "admin-set",
                                "",
                                List.of(ADMIN),
                                List.of("arn:aws:iam::aws:policy/AdministratorAccess"),
                                List.of(),
                                "",
                                "",
                                "",
                                "",
                                List.of(),
                                ""))
                .project();
    }

    private static SourceProofs proofs(Project project) {
        Areas areas = Areas.of(project, CATALOG);
        DocumentSet documents =
                new DocumentGenerator(CATALOG, ProjectKnowledge.of(project, CATALOG))
                        .generate(areas);
        return SourceProofs.of(
                areas,
                documents.attachments(),
                new Prover(CATALOG).prove(areas, documents.attachments()),
                List.of(CAREFUL, ADMIN, new RowId("nameless")),
                CATALOG,
                Progress.UNWATCHED);
    }
}
