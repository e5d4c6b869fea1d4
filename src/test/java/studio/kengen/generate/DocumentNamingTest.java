package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.generate.kind.Design;

class DocumentNamingTest {
    private static final RowId APP = new RowId("app");
    private static final RowId APP_2 = new RowId("app-2");

    private final Design design =
            new Design().source("app-2", SourceKind.WORKLOAD, Design.role("app-2"));
    private final DocumentNaming naming = new DocumentNaming(design.project());

    @Test
    void noTwoSourcesShareAFileThoughTheirNamesInvite() {
        assertThat(naming.identityPolicies(APP, 3))
                .containsExactly("identity/app.json", "identity/app-3.json", "identity/app-4.json");
        assertThat(naming.identityPolicies(APP_2, 2))
                .containsExactly("identity/app-2.json", "identity/app-2-2.json");
    }

    @Test
    void everyNameLeadsBackToItsSource() {
        assertThat(naming.identityPolicies(APP, 4))
                .allSatisfy(path ->
                        assertThat(naming.source(DocumentKind.IDENTITY, path)).contains(APP));
        assertThat(naming.identityPolicies(APP_2, 4))
                .allSatisfy(path ->
                        assertThat(naming.source(DocumentKind.IDENTITY, path)).contains(APP_2));
        assertThat(naming.source(DocumentKind.BOUNDARY, naming.boundary(APP_2))).contains(APP_2);
    }

    @Test
    void aSourceCannotTakeTheNameOfWhatIsForAll() {
        Design bold =
                new Design().source("Acceptable maximum", SourceKind.PERSON, Design.role("bold"));
        DocumentNaming names = new DocumentNaming(bold.project());

        assertThat(names.boundary(new RowId("Acceptable maximum")))
                .isEqualTo("boundary/acceptable-maximum-2.json");
        assertThat(DocumentNaming.isCommon(DocumentKind.BOUNDARY, DocumentNaming.commonBoundary()))
                .isTrue();
    }

    @Test
    void namesDoNotDependOnTheOrderOfRows() {
        Design alike = new Design().source("APP", SourceKind.WORKLOAD, Design.role("big"));
        DocumentNaming one = new DocumentNaming(alike.project());
        DocumentNaming other = new DocumentNaming(alike.reversed(Table.SOURCES).project());

        assertThat(one.boundary(APP)).isEqualTo(other.boundary(APP));
    }
}
