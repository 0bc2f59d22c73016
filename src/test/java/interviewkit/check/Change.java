package interviewkit.check;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One thing of a kit, changed: a copy of the kit with it. */
final class Change {
    private Change() {}

    /** A copy of a record with one component replaced. */
    static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean wanted = components[i].getName().equals(component);
            found |= wanted;
            values[i] = wanted ? value : value(record, components[i]);
        }
        if (!found) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + component);
        }
        return create(record, components, values);
    }

    static InterviewKit question(InterviewKit kit, String id, String component, Object value) {
        return with(
                kit, "questions", changed(kit.questions(), id, KitQuestion::id, one -> with(one, component, value)));
    }

    static InterviewKit competency(InterviewKit kit, String id, String component, Object value) {
        return with(
                kit,
                "competencies",
                changed(kit.competencies(), id, KitCompetency::id, one -> with(one, component, value)));
    }

    static InterviewKit item(InterviewKit kit, String id, String component, Object value) {
        List<KitItem> items = changed(kit.posting().items(), id, KitItem::id, one -> with(one, component, value));
        return with(kit, "posting", with(kit.posting(), "items", items));
    }

    static InterviewKit round(InterviewKit kit, String id, UnaryOperator<KitRound> change) {
        return rounds(kit, changed(kit.loop().rounds(), id, KitRound::id, change));
    }

    static InterviewKit round(InterviewKit kit, String id, String component, Object value) {
        return round(kit, id, one -> with(one, component, value));
    }

    /** With these rounds, and the minutes of the loop with them. */
    static InterviewKit rounds(InterviewKit kit, List<KitRound> rounds) {
        int minutes = rounds.stream().mapToInt(KitRound::minutes).sum();
        return with(kit, "loop", with(with(kit.loop(), "rounds", rounds), "minutes", minutes));
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    private static <T> List<T> changed(List<T> all, String id, Function<T, String> idOf, UnaryOperator<T> change) {
        if (all.stream().noneMatch(one -> idOf.apply(one).equals(id))) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return all.stream()
                .map(one -> idOf.apply(one).equals(id) ? change.apply(one) : one)
                .toList();
    }

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> R create(R like, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
