package interviewkit.intake;

import interviewkit.posting.Pay;
import interviewkit.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a pay range: amounts with a currency, and the period that they are for. */
final class Pays {
    private static final String CURRENCY =
            "(?:US\\$|CA\\$|AU\\$|A\\$|C\\$|[$€£]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|Fr\\.|euros?)(?![a-z]))";
    private static final String NUMBER =
            "\\d{1,3}(?:[.,'’ \u00A0\u202F]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
    private static final String AMOUNT =
            "(?:(" + CURRENCY + ")\\s?)?(" + NUMBER + ")\\s?([kK]\\b)?(?:\\s?(" + CURRENCY + "))?";
    private static final Pattern RANGE = Pattern.compile(
            AMOUNT + "(?:\\s*(?:[-–—]|to|bis|à|a|and|y|et|und)\\s*" + AMOUNT + ")?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Pattern> PERIODS = Map.of(
            "hour", Pattern.compile("\\b(hour|hourly|hr|stunde|heure|hora)\\b"),
            "day", Pattern.compile("\\b(per day|a day|daily rate|tagessatz|par jour|por dia)\\b"),
            "week", Pattern.compile("\\b(per week|a week|weekly|pro woche|par semaine|por semana)\\b"),
            "month", Pattern.compile("\\b(month|monthly|monat|monatlich|mois|mensuel|mes|mensual|mensuales)\\b"),
            "year",
                    Pattern.compile(
                            "\\b(year|yearly|annum|annual|annually|salary range|base salary|jahr|jahres\\w*|an|annuels?|ano|anual\\w*)\\b"));
    private static final int NEAR = 80;
    private static final int MOST_AMOUNTS = 500;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Script script;

    Pays(Script script) {
        this.script = script;
    }

    Optional<Pay> find() {
        Matcher matcher = RANGE.matcher(script.content());
        Optional<Pay> single = Optional.empty();
        for (int amounts = 0; amounts < MOST_AMOUNTS && matcher.find(); amounts++) {
            Optional<Pay> pay = pay(matcher);
            if (pay.isPresent() && matcher.group(6) != null) {
                return pay;
            }
            single = single.or(() -> pay);
        }
        return single;
    }

    private Optional<Pay> pay(Matcher found) {
        String currency = first(found.group(1), found.group(4), found.group(5), found.group(8));
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        boolean thousands = found.group(3) != null || found.group(7) != null;
        BigDecimal low = amount(found.group(2), thousands);
        BigDecimal high = found.group(6) == null ? low : amount(found.group(6), thousands);
        Optional<String> period = period(found, high);
        if (low.compareTo(high) > 0 || period.isEmpty()) {
            return Optional.empty();
        }
        Span span = script.source().trimmed(new Span(found.start(), found.end()));
        return Optional.of(new Pay(low, high, code(currency), period.get(), span));
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private static BigDecimal amount(String digits, boolean thousands) {
        String plain = digits.replaceAll("['’ \u00A0\u202F]", "");
        plain = plain.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "").replace(',', '.');
        BigDecimal amount = new BigDecimal(plain);
        return thousands && amount.compareTo(THOUSAND) < 0 ? amount.multiply(THOUSAND) : amount;
    }

    /** A word near the amount tells; a sum that large can only be for a year. */
    private Optional<String> period(Matcher found, BigDecimal high) {
        int start = Math.max(0, found.start() - NEAR);
        int end = Math.min(script.folded().length(), found.end() + NEAR);
        String after = script.folded().substring(found.end(), end);
        String before = script.folded().substring(start, found.start());
        Optional<String> named = named(after).or(() -> named(before));
        boolean yearly = high.compareTo(BigDecimal.valueOf(15_000)) >= 0;
        if (yearly && high.compareTo(BigDecimal.valueOf(2_000_000)) < 0) {
            return Optional.of("year");
        }
        return high.compareTo(BigDecimal.valueOf(15_000)) < 0
                ? named.filter(name -> !name.equals("year"))
                : Optional.empty();
    }

    private static Optional<String> named(String words) {
        return PERIODS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static String code(String sign) {
        return switch (sign.toUpperCase(Locale.ROOT)) {
            case "$", "US$" -> "USD";
            case "€", "EURO", "EUROS" -> "EUR";
            case "£" -> "GBP";
            case "CA$", "C$" -> "CAD";
            case "AU$", "A$" -> "AUD";
            case "FR." -> "CHF";
            default -> sign.toUpperCase(Locale.ROOT);
        };
    }
}
