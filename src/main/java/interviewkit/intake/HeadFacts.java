package interviewkit.intake;

import interviewkit.text.Span;

/** Finds where a fact ends in the head of a posting whose line breaks are lost: a place, an employer, hours, a labelled fact. */
final class HeadFacts {
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_FACT = 9;

    private final Script script;
    private final Words words;
    private final HeadWords head;
    private final HeadEmployer employer;
    private final CompanyNames names;

    HeadFacts(Script script, HeadWords head, HeadEmployer employer) {
        this.script = script;
        this.words = script.words();
        this.head = head;
        this.employer = employer;
        this.names = new CompanyNames(script);
    }

    /** The word after the fact that begins with a word; the word itself if none does. */
    int end(int from, int limit, boolean afterTitle) {
        int place = head.placeEnd(from, limit);
        if (place > from && (afterTitle || isApart(from, place, limit))) {
            return place;
        }
        if (head.isLabel(from, limit)) {
            return labelled(from, limit);
        }
        return afterTitle ? afterTitle(from, limit) : employer.formedEnd(from, limit);
    }

    private int afterTitle(int from, int limit) {
        FactDictionary facts = script.dictionary().facts();
        int hours = head.end(facts.employment(), from, limit);
        if (hours > from) {
            return hours;
        }
        int workplace = head.end(facts.workplace(), from, limit);
        if (workplace > from) {
            return workplace;
        }
        return withTown(named(from, limit), from, limit);
    }

    /** "Tollgate Ceramics Ltd, Stoke-on-Trent": the town stays with the employer, so that it is known for one. */
    private int withTown(int end, int from, int limit) {
        boolean town = end > from && end < limit && words.gap(end).strip().equals(",") && words.isCapital(end);
        return town ? head.townEnd(end, limit) : end;
    }

    /** Before a title stands only a place that a mark parts from it. */
    private boolean isApart(int from, int to, int limit) {
        boolean coded =
                script.content().substring(words.start(from), words.end(to - 1)).indexOf(',') >= 0;
        return to < limit && (coded || !head.followsPlainly(to));
    }

    /** "Location: Leeds", up to where the next label or a sentence begins. */
    private int labelled(int from, int limit) {
        int first = head.labelEnd(from, limit);
        for (int i = first + 1; i < Math.min(limit, first + LONGEST_FACT); i++) {
            boolean next =
                    head.isLabel(i, limit) || head.isHeading(i, limit) || head.beginsSentence(i) || head.isGlued(i);
            if (next) {
                return i;
            }
        }
        return from;
    }

    /** A name that says what organisation it is, or of which the text speaks again, and of which nothing is said yet. */
    private int named(int from, int limit) {
        int formed = employer.formedEnd(from, limit);
        int known = employer.endOfKnown(from, limit);
        int end = formed > from ? formed : Math.max(known, organisationEnd(from, limit));
        return isSaid(end, limit) ? from : end;
    }

    private int organisationEnd(int from, int limit) {
        int end = nameEnd(from, limit);
        boolean organisation = end > from && names.isOrganisation(new Span(words.start(from), words.end(end - 1)));
        return organisation || end > from && isBeforeTown(end, limit) ? end : from;
    }

    private int nameEnd(int from, int limit) {
        if (!words.isCapital(from) || head.beginsSentence(from)) {
            return from;
        }
        int end = from + 1;
        while (end < Math.min(limit, from + LONGEST_NAME) && isOfName(end, limit)) {
            end++;
        }
        return end;
    }

    private boolean isOfName(int word, int limit) {
        FactDictionary facts = script.dictionary().facts();
        return head.isPossessive(word)
                || (words.isCapital(word) || head.isLink(word))
                        && (head.followsPlainly(word) || words.gap(word).strip().equals("&"))
                        && !head.isGlued(word)
                        && !head.isLabel(word, limit)
                        && !head.beginsSentence(word)
                        && (head.isLink(word - 1)
                                || head.is(facts.companyNouns(), word)
                                || head.placeEnd(word, limit) == word)
                        && head.end(facts.employment(), word, limit) == word;
    }

    /** "Parcelmill, Corby We …": a name, a town, and then something else. */
    private boolean isBeforeTown(int end, int limit) {
        if (end >= limit || !words.gap(end).strip().equals(",") || !words.isCapital(end)) {
            return false;
        }
        int after = head.townEnd(end, limit);
        return after < limit
                && words.isCapital(after)
                && (head.beginsSentence(after)
                        || head.isLabel(after, limit)
                        || head.isHeading(after, limit)
                        || afterTitle(after, limit) > after);
    }

    private boolean isSaid(int end, int limit) {
        return end < limit && words.isSmall(end) && head.followsPlainly(end);
    }
}
