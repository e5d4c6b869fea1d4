package studio.kengen.control;

import java.time.LocalDate;

/// Where something that the studio knows was read, and when.
public record KnowledgeSource(LocalDate asOf, String source) {}
