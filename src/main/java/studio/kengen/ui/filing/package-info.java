/// What happens to files, with all that has to be asked and told on the way: projects ([Filing]), workbooks ([Workbooks]),
/// reports ([Reports]), texts ([TextOutlet]), and the samples that come with the studio ([Sample]). Holds no controls.
///
/// May import the rooms below `ui`, `ui.project` and `ui.dialog`.
@NullMarked
package studio.kengen.ui.filing;

import org.jspecify.annotations.NullMarked;
