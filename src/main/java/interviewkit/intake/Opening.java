package interviewkit.intake;

/** What the beginning of a sentence tells about it. */
enum Opening {
    REQUIREMENT,
    TRAIT,
    DUTY,
    COMPANY,
    ELABORATION
}
