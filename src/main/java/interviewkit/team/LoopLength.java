package interviewkit.team;

/** How much of a loop a team usually holds; the loops of the library have these variants. */
public enum LoopLength {
    SHORT,
    SINGLE,
    STANDARD,
    THOROUGH
}
