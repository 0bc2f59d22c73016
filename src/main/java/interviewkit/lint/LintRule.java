package interviewkit.lint;

import interviewkit.problem.Reporting;

/** The library's own rules. What the program cannot do without is an error, what only an interviewer misses a warning. */
enum LintRule implements Reporting {
    /** Every file can be read, and is of a kind that the program reads. */
    L01,

    /** No field is unknown, missing or of another kind. */
    L02,

    /** A list of prose has one line for each entry. */
    L03,

    /** An id equals its file's path, and stands once. */
    L04,

    /** An id that was published stays. */
    L05,

    /** Every reference leads somewhere. */
    L06,

    /** A definition has two sentences, the background five entries. */
    L07,

    /** A competency has questions enough, past behaviour and adversity among them. */
    L08,

    /** An example sentence maps to its competency. */
    L09,

    /** A sentence is the example of one competency only. */
    L10,

    /** A round of some loop reads every competency. */
    L11,

    /** A term belongs to one competency only. */
    L12,

    /** No question and no anchor is another with a word exchanged. */
    L13,

    /** Words are spelt as the rest of the library spells them. */
    L14
}
