package studio.kengen.cli;

/// How a command prints its answer: for people or for programs.
enum AnswerFormat {
    TEXT,
    JSON
}
