package interviewkit.posting;

import interviewkit.text.Span;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A pay range as the posting gives it.
 *
 * @param low lower end; equal to {@code high} where one amount is given
 * @param currency ISO 4217 code, for example {@code USD}
 * @param period {@code year}, {@code month}, {@code week}, {@code day} or {@code hour}
 */
public record Pay(BigDecimal low, BigDecimal high, String currency, String period, Span span) {
    public Pay {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(span, "span");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("pay from %s to %s".formatted(low, high));
        }
    }
}
