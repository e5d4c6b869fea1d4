package studio.kengen.design;

/// A premise that the grading of Table 2 rests on, such as "confidentiality of customer data comes first".
public record Premise(RowId id, String text) implements Row {}
