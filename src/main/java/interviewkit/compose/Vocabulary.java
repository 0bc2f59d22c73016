package interviewkit.compose;

import interviewkit.document.Block.Bullets;
import interviewkit.document.Run;
import java.util.List;

/** What the words of a kit mean, for people who have not worked with one. */
final class Vocabulary {
    private Vocabulary() {}

    static Bullets words() {
        return new Bullets(List.of(
                word("Loop", "all rounds that one candidate goes through; a round is one sitting."),
                word("Competency", "something that people can be more or less able to do; one row on a scorecard."),
                word("Must-have", "the job cannot be done without it. It is rated twice."),
                word("Bonus point", "welcome. It counts upwards only and decides nothing alone."),
                word(
                        "Inferred",
                        "the posting does not say it, but the role needs it; the words that imply it are quoted."),
                word("Anchor", "what a candidate at one level of the scale said that they did."),
                word("Probe", "a follow-up, asked only if the answer has not given it already."),
                word("In passing", "asked within another question: heard, noted, and not rated."),
                word("Fact to verify", "confirmed or not confirmed; never rated, and more of it is worth no more."),
                word("Debrief", "the talk after the last round, with all scorecards on the table.")));
    }

    private static List<Run> word(String word, String meaning) {
        return Line.of(Run.strong(word + ":")).plain(meaning).runs();
    }
}
