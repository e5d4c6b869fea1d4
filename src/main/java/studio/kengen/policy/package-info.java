/// The IAM policy language: documents, statements, conditions, ARNs; a parser with source positions, a canonical printer,
/// the size as AWS counts it.
///
/// A [PolicyDocument] is plain data as it was written. [PolicyParser] makes one of a text and says what is wrong with the
/// text's form; whether the words in it mean something is for the rooms above. [PolicyPrinter] writes one. What the words
/// mean: [ArnPattern] (resources), [ConditionOperator], [PolicyText] (variables). What AWS limits: [PolicyStorage] and
/// [Quotas].
///
/// May import `pattern`. Jackson is used here only to read JSON tokens.
@NullMarked
package studio.kengen.policy;

import org.jspecify.annotations.NullMarked;
