package interviewkit.revision;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.json.KitJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A kit made anew, with everything in it that a person had changed in the kit before.
 *
 * @param base the new kit as the program makes it, to tell edits from next time; of the same version
 * @param kit breaks no rule of form: every id points somewhere, and all minutes add up
 * @param before the edited kit as it was, in the language of the new one
 * @param edits places in the old {@code kit.json} that differ from what the program had written
 * @param notes what could not simply be put together, each with what was done about it
 */
public record KitUpdate(
        InterviewKit base, InterviewKit kit, InterviewKit before, List<String> edits, List<String> notes) {
    /** The program's own: they say what was read and how the kit came about. */
    private static final List<String> MACHINE = List.of("schema", "id", "content");

    private static final List<String> MACHINE_IN_POSTING = List.of("text", "source", "items", "segments");

    public KitUpdate {
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }

    /**
     * @param base the kit as the program had written it
     * @param edited the same kit as it is now
     * @param fresh the kit that the program makes now
     */
    public static KitUpdate of(InterviewKit base, InterviewKit edited, InterviewKit fresh) {
        return of(base, edited, fresh, fresh);
    }

    /** @param likeBefore the fresh kit in the language of the old one */
    public static KitUpdate of(InterviewKit base, InterviewKit edited, InterviewKit fresh, InterviewKit likeBefore) {
        KitJson json = new KitJson();
        Map<String, Object> ours = json.tree(fresh);
        ItemIds ids = new ItemIds(
                base, new ItemMatch(base.posting().items(), fresh.posting().items()));
        Translation translation = Translation.of(json.tree(likeBefore), ours);
        Map<String, Object> before = translation.of(ids.in(json.tree(base)));
        Map<String, Object> theirs = translation.of(ids.in(json.tree(edited)));
        List<String> notes = new ArrayList<>();
        if (!base.english().equals(fresh.english())) {
            notes.add("language: %s and no longer %s; texts that nobody had edited follow it"
                    .formatted(fresh.english().word(), base.english().word()));
        }
        List<String> edits = ThreeWay.differences(json.tree(base), json.tree(edited)).stream()
                .filter(path -> !path.equals("version"))
                .toList();
        if (edits.stream().anyMatch(path -> path.startsWith("posting/items"))) {
            notes.add("posting/items: read anew from the posting, whose words they quote; an edit there does not stay");
        }
        before = owned(before, ours);
        theirs = owned(theirs, ours);
        ThreeWay way = new ThreeWay();
        Map<String, Object> merged = way.merge(before, theirs, ours);
        notes.addAll(way.conflicts());
        new Mending(before, theirs, ours, merged, notes).mend();
        merged.put("version", edited.version());
        InterviewKit kit = json.kit(merged);
        if (!kit.equals(edited)) {
            merged.put("version", next(edited.version()));
            kit = json.kit(merged);
        }
        ours.put("version", kit.version());
        InterviewKit was = json.kit(translation.of(json.tree(edited)));
        return new KitUpdate(json.kit(ours), kit, was, edits, notes);
    }

    /** With the parts that are the program's own taken from the new kit, where nobody is asked about them. */
    private static Map<String, Object> owned(Map<String, Object> kit, Map<String, Object> fresh) {
        Map<String, Object> owned = Tree.map(Tree.copy(kit));
        MACHINE.forEach(field -> owned.put(field, fresh.get(field)));
        MACHINE_IN_POSTING.forEach(field -> Tree.map(owned.get("posting"))
                .put(field, Tree.map(fresh.get("posting")).get(field)));
        return owned;
    }

    private static String next(String version) {
        return version.matches("\\d{1,8}") ? String.valueOf(Integer.parseInt(version) + 1) : version + ".1";
    }
}
