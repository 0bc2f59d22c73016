package interviewkit.cli;

/** How a result is told: to a person, or to a program. */
enum Format {
    TEXT,
    JSON
}
