/// What AWS offers: services, actions, access levels, resource types, condition keys.
///
/// The bundled catalogue is line-oriented text made from public data; it is loaded a service at a time and can be
/// replaced by the user. May import `pattern` and `policy`.
@NullMarked
package studio.kengen.catalog;

import org.jspecify.annotations.NullMarked;
