package interviewkit.posting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the posting states about the job as a whole.
 *
 * @param title the job's title without reference numbers, place or gender marks
 * @param workplace {@code remote}, {@code hybrid} or {@code on-site}
 * @param employment as stated: "full-time", "Teilzeit", "contract"
 * @param seniority as the title or the text words it: "senior", "manager", "entry level"
 * @param language ISO 639-1 code of the language that the posting is written in
 */
public record Facts(
        Optional<Fact> title,
        Optional<Fact> company,
        List<Fact> locations,
        Optional<Fact> workplace,
        Optional<Fact> employment,
        Optional<Fact> seniority,
        Optional<Pay> pay,
        Optional<Fact> closingDate,
        String language) {
    public Facts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(company, "company");
        locations = List.copyOf(locations);
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(employment, "employment");
        Objects.requireNonNull(seniority, "seniority");
        Objects.requireNonNull(pay, "pay");
        Objects.requireNonNull(closingDate, "closingDate");
        Objects.requireNonNull(language, "language");
    }

    /** Nothing but the language. */
    public static Facts none(String language) {
        return new Facts(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language);
    }
}
