package interviewkit.cli;

/** How findings and differences are told. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF
}
