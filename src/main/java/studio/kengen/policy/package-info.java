/// The IAM policy language: documents, statements, conditions, ARNs; a parser with source positions, a canonical printer,
/// the size as AWS counts it.
///
/// May import `pattern`. Jackson is used here only to read JSON tokens.
@NullMarked
package studio.kengen.policy;

import org.jspecify.annotations.NullMarked;
