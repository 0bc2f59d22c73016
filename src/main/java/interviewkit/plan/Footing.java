package interviewkit.plan;

/** How firmly a competency stands on the posting's words. */
enum Footing {
    /** Rated like any other. */
    FIRM,

    /** Rated where a loop has hardly anything else to rate; else asked about in passing. */
    FAIR,

    /** Asked about in passing at the most. */
    THIN
}
