package interviewkit.intake;

/** What a phrase within a sentence tells about it. */
enum Cue {
    BONUS,
    MUST,
    REQUIREMENT,
    SEEKING,
    QUALITY,
    DUTY,
    ROLE,
    CONDITION,
    COMPANY,
    BENEFITS,
    PAY,
    LEGAL,
    APPLY
}
