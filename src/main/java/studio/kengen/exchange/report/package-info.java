/// Reports for people: the design document ([studio.kengen.exchange.report.DesignDocument]) and the access report
/// ([studio.kengen.exchange.report.AccessDocument]), which are written as a page for browsers
/// ([studio.kengen.exchange.report.HtmlWriter]), as pages to print (`PdfReportWriter`, by way of
/// [studio.kengen.exchange.report.ProjectReport]), as Markdown ([studio.kengen.exchange.report.MarkdownWriter]) or as a table
/// ([studio.kengen.exchange.report.CsvWriter]).
///
/// What a report says is put together as a [studio.kengen.exchange.report.Report] of headings, paragraphs and grids in one
/// language; how it looks, only the writers know. The same project gives the same bytes.
///
/// May import the domain.
@NullMarked
package studio.kengen.exchange.report;

import org.jspecify.annotations.NullMarked;
