package interviewkit.intake;

/** What a label before a colon announces. */
enum Label {
    TITLE,
    COMPANY,
    PLACE,
    CLOSING_DATE,
    OTHER
}
