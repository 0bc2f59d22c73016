package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the last day to apply: a date shortly after the words for it, or in a sentence on how to apply after "by". */
final class ClosingDates {
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|marz|mai|juni|juli|okt"
                    + "|dez|janv|fevr|mars|avr|juin|juil|aout|sept|dec|ene|abr|ago|dic)[a-z]*\\.?";
    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?(?:\\d{4}|\\d{2})?\\b"
                    + "|\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:of |de )?" + MONTH + "(?:,? (?:de |del )?\\d{4})?"
                    + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)");
    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:by|before|until|no later than|bis|bis zum|spatestens|avant|jusqu'au|antes del?|hasta el?|before the)(?: [a-z]{2,6})?\\s*$");
    private static final int AFTER_LABEL = 60;
    private static final int BEFORE = 30;
    private static final int SENTENCE = 160;

    private final Script script;

    ClosingDates(Script script) {
        this.script = script;
    }

    Optional<Fact> find() {
        Matcher date = DATE.matcher(script.folded());
        while (date.find()) {
            Span span = new Span(date.start(), date.end());
            if (followsLabel(span) || endsApplying(span)) {
                return Optional.of(script.fact(span));
            }
        }
        return Optional.empty();
    }

    private boolean followsLabel(Span date) {
        Words words = script.words();
        int from = words.from(lineStart(date, AFTER_LABEL));
        return script.dictionary().labels().allIn(words, from, words.from(date.start())).stream()
                .anyMatch(match -> match.value() == Label.CLOSING_DATE);
    }

    /** "Please apply by 3 May." */
    private boolean endsApplying(Span date) {
        int from = lineStart(date, SENTENCE);
        int close = lineStart(date, BEFORE);
        return UNTIL.matcher(script.folded().substring(close, date.start())).find()
                && script.says(Cue.APPLY, new Span(from, date.end()));
    }

    private int lineStart(Span date, int furthest) {
        int from = date.start();
        while (from > 0 && date.start() - from < furthest && script.content().charAt(from - 1) != '\n') {
            from--;
        }
        return from;
    }
}
