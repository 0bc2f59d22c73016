package interviewkit.plan;

import interviewkit.problem.NearWords;
import java.util.Collection;

/** A choice of the user's that does not exist; the message lists those that do. */
public final class UnknownChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownChoiceException(String what, String id, Collection<String> known) {
        super("error: no %s is called \"%s\" (%s)".formatted(what, id, NearWords.advice(id, known)));
    }
}
