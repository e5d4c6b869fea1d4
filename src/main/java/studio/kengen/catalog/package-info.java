/// What AWS offers: services, actions, access levels, resource types, condition keys.
///
/// [studio.kengen.catalog.Catalog] answers; [studio.kengen.catalog.CatalogUpdate] makes a new catalogue from published
/// data; [studio.kengen.catalog.ActionShrinker] writes sets of actions as wildcards. The bundled catalogue is loaded a
/// service at a time and can be replaced by the user. May import `pattern` and `policy`.
///
/// # The files
///
/// A catalogue is a directory of text that diffs well: UTF-8, one fact per line, fields separated by tabs, empty fields
/// at the end left out, sorted by name; `#` begins a comment line. Facts only, no descriptions.
///
/// `index.txt`: the line `kengen-catalog`, format version; the line source, version, date; then
///
/// - `[services]`: prefix, name, number of actions, `rcp` where resource control policies bind it.
/// - `[condition key prefixes]`: prefix of condition keys that the service of that name (if there is one) does not have
///   itself, and the services that have them, separated by spaces.
///
/// `services/PREFIX.txt`: the line prefix, name, `rcp` as above; then
///
/// - `[condition keys]`: name, type as AWS calls it (`ArrayOfString` for several strings).
/// - `[resource types]`: name, ARN forms, condition keys.
/// - `[actions]`: name, letters of the access levels with the one that AWS's documentation shows first, resource types,
///   condition keys, dependent actions.
///
/// Lists inside a field are separated by spaces. A condition key or action that begins with a colon begins with the
/// service's own prefix. Resource types of an action are separated by `;`, each is `name*|condition keys|dependent
/// actions` with `*` for a required one (as AWS's documentation marks it) and empty parts at the end left out.
@NullMarked
package studio.kengen.catalog;

import org.jspecify.annotations.NullMarked;
