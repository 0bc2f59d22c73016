package interviewkit.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A round as a template: what it is for, who holds it, how long it takes, and what it can read.
 *
 * @param kind {@code screen} or {@code interview}
 * @param minutes the candidate's time
 * @param purpose one sentence
 * @param interviewers who holds it, by role
 * @param outsider whether the interviewer comes from outside the team
 * @param raters how many people rate, each on an own scorecard
 * @param technical whether the interviewer sees no résumé and no other opinion
 * @param excludes what it leaves to other rounds
 * @param reads competency areas that it can read, the best first
 * @param exercise the type of exercise that it is built around, if any
 * @param mostQuestions how many questions it takes at the most
 * @param writeUp minutes for the scorecard after the candidate has left
 * @param prepare what the interviewer does beforehand
 * @param candidateTopic what the candidate is told about it
 * @param withoutExercise what it says instead where the library has no exercise for what the posting asks
 */
public record RoundTemplate(
        String id,
        String name,
        String kind,
        int minutes,
        String purpose,
        String interviewers,
        boolean outsider,
        int raters,
        boolean technical,
        String excludes,
        List<String> reads,
        Optional<QuestionType> exercise,
        int mostQuestions,
        Spoken opening,
        Spoken candidateQuestions,
        Spoken close,
        int writeUp,
        List<String> prepare,
        String candidateTopic,
        Optional<Plain> withoutExercise) {
    public RoundTemplate {
        reads = List.copyOf(reads);
        prepare = List.copyOf(prepare);
        if (minutesForQuestions(minutes, opening, candidateQuestions, close) < 6) {
            throw new IllegalArgumentException("round %s leaves no time for a question".formatted(id));
        }
    }

    public boolean isScreen() {
        return kind.equals("screen");
    }

    /** The same round, held by so many people. */
    public RoundTemplate withRaters(int count) {
        return with(name, interviewers, minutes, count, mostQuestions);
    }

    /** The same round under another name, held by somebody else. */
    public RoundTemplate named(String otherName, String who) {
        return with(otherName, who, minutes, raters, mostQuestions);
    }

    /** The same round in more or less of the candidate's time. */
    public RoundTemplate withMinutes(int length, int most) {
        return with(name, interviewers, length, raters, most);
    }

    /** The same round where there is no exercise to build it around: its words announce none. */
    public RoundTemplate ofQuestionsAlone() {
        Plain plain = withoutExercise.orElseGet(() -> Plain.usual(this));
        return new RoundTemplate(
                id,
                name,
                kind,
                minutes,
                plain.purpose(),
                interviewers,
                outsider,
                raters,
                technical,
                excludes,
                reads,
                Optional.empty(),
                mostQuestions,
                new Spoken(opening.minutes(), plain.opening()),
                candidateQuestions,
                new Spoken(close.minutes(), plain.close()),
                writeUp,
                plain.prepare(),
                plain.candidateTopic(),
                Optional.empty());
    }

    private RoundTemplate with(String title, String who, int length, int people, int most) {
        return new RoundTemplate(
                id,
                title,
                kind,
                length,
                purpose,
                who,
                outsider,
                people,
                technical,
                excludes,
                reads,
                exercise,
                most,
                opening,
                candidateQuestions,
                close,
                writeUp,
                prepare,
                candidateTopic,
                withoutExercise);
    }

    /** What is left for questions. */
    public int minutesForQuestions() {
        return minutesForQuestions(minutes, opening, candidateQuestions, close);
    }

    private static int minutesForQuestions(int minutes, Spoken opening, Spoken candidateQuestions, Spoken close) {
        return minutes - opening.minutes() - candidateQuestions.minutes() - close.minutes();
    }

    /** The words of a round of questions alone. */
    public record Plain(
            String purpose, List<String> opening, List<String> close, List<String> prepare, String candidateTopic) {
        public Plain {
            opening = List.copyOf(opening);
            close = List.copyOf(close);
            prepare = List.copyOf(prepare);
        }

        /** For a round that brings no words of its own; what the interviewer must not see still holds. */
        private static Plain usual(RoundTemplate round) {
            List<String> prepare = Stream.concat(
                            Stream.of("Ask for one case at a time, and for what was said and done."),
                            round.prepare().stream().filter(line -> line.contains("résumé")))
                    .toList();
            return new Plain(
                    round.purpose(),
                    List.of(
                            "I ask about things that you have done, one case after the other. They may come from any part of your experience."),
                    List.of("Thank you. You hear from us by the date in your guide."),
                    prepare,
                    "What this work asks for, in examples of your own choice from any part of your experience.");
        }
    }

    /** A part of a round that is not a question, with the words to say. */
    public record Spoken(int minutes, List<String> say) {
        public Spoken {
            say = List.copyOf(say);
        }
    }
}
