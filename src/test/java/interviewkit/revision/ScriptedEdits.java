package interviewkit.revision;

import interviewkit.Fixtures;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.json.KitJson;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.PlanOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A posting, the same posting changed, and all that a person does to the kit of the first. */
final class ScriptedEdits {
    static final KitJson JSON = new KitJson();
    private static final KitMaker MAKER = new KitMaker(Fixtures.library(), Fixtures.mapper());

    private static final String POSTING = """
            Backend Engineer

            Fjordbank, Bergen, Norway

            What you will do
            - Design services that settle card payments
            - Mentor two junior engineers

            Requirements
            - You have built backend services in Kotlin or Java that handle thousands of requests a second
            - You have designed relational database schemas and tuned slow queries in PostgreSQL
            - You have been on call and led the response to production incidents
            - You write clear technical documents and explain trade-offs to colleagues outside engineering
            - 5 years of experience in backend development

            Nice to have
            - You have worked with Kafka or another event streaming platform
            - You have run workloads on Kubernetes
            """;

    /** A line above all others, one gone, one in other words, one more bonus point. */
    private static final String CHANGED = POSTING.replace("Requirements\n", """
                    Requirements
                    - You have secured web services against common attacks and fixed vulnerabilities
                    """)
            .replace("tuned slow queries in PostgreSQL", "tuned many slow queries in PostgreSQL and MySQL")
            .replace("- Mentor two junior engineers\n", "")
            .replace("Nice to have\n", """
                    Nice to have
                    - You have contributed to open source projects
                    """);

    static final InterviewKit BASE = kit(POSTING);
    static final InterviewKit FRESH = kit(CHANGED);

    /** Ids that the tests edit: of a question that both plans ask, and its round. */
    private static final String QUESTION = shared(0);

    private static final String OTHER = shared(1);
    private static final String THIRD = shared(2);
    private static final String ROUND =
            places(BASE).roundsOf(QUESTION).get(0).get("id").toString();

    private ScriptedEdits() {}

    static Stream<Edit> all() {
        String competency = competencyOf(QUESTION);
        return Stream.of(
                question("reworded question", QUESTION, one -> one.put("ask", "Tell me about our kind of work.")),
                question("anchor", QUESTION, one -> Tree.map(one.get("anchors")).put("4", "Ours at four.")),
                question(
                        "all anchors",
                        OTHER,
                        one -> Tree.map(one.get("anchors")).replaceAll((k, v) -> "Ours " + k)),
                question(
                        "added probe",
                        QUESTION,
                        one -> Tree.list(one.get("probes")).add(Map.of("purpose", "depth", "ask", "And in our bank?"))),
                question(
                        "removed probe",
                        OTHER,
                        one -> Tree.list(one.get("probes")).remove(0)),
                question(
                        "strong answers",
                        QUESTION,
                        one -> Tree.list(one.get("strong")).add("Names our ledger.")),
                question("equivalents", OTHER, one -> one.put("equivalents", new ArrayList<>(List.of("Any ledger.")))),
                question(
                        "background",
                        OTHER,
                        one -> Tree.list(one.get("background")).add("Read our wiki.")),
                new Edit(
                        "dropped question",
                        kit -> Tree.list(kit.get("questions")).removeIf(one -> id(one).equals(THIRD)),
                        kit -> !places(kit).asked().contains(THIRD)
                                && places(kit).question(THIRD).isEmpty()),
                new Edit(
                        "own question",
                        ScriptedEdits::addOwnQuestion,
                        kit -> places(kit).asked().contains("ours/first")
                                && places(kit)
                                        .question("ours/first")
                                        .orElseThrow()
                                        .get("ask")
                                        .equals("Why banks?")),
                block("other minutes", QUESTION, 17),
                round("renamed round", one -> one.put("name", "Coffee and code")),
                round("other interviewer", one -> one.put("interviewers", "Astrid or Bjørn")),
                round("other purpose", one -> one.put("purpose", "Sees how they work with us.")),
                round("more raters", one -> one.put("raters", 3)),
                round("preparation", one -> Tree.list(one.get("prepare")).add("Book the blue room.")),
                new Edit(
                        "changed weight with reason",
                        kit -> weigh(kit, competency),
                        kit -> find(kit, competency).get("weight").equals(6)
                                && find(kit, competency).get("weightReason").equals("Our outages hurt most.")),
                new Edit(
                        "removed verify line",
                        kit -> Tree.list(kit.get("verify")).clear(),
                        kit -> Tree.list(kit.get("verify")).isEmpty()),
                new Edit(
                        "retention",
                        kit -> Tree.map(kit.get("compliance")).put("retention", "Three months."),
                        kit -> Tree.map(kit.get("compliance")).get("retention").equals("Three months.")),
                new Edit(
                        "decision rule",
                        kit -> Tree.list(Tree.map(kit.get("loop")).get("decision"))
                                .add("The team lead signs."),
                        kit -> Tree.list(Tree.map(kit.get("loop")).get("decision"))
                                .contains("The team lead signs.")),
                new Edit(
                        "scale label",
                        kit -> Tree.maps(Tree.map(kit.get("scale")).get("levels"))
                                .get(4)
                                .put("label", "Star"),
                        kit -> Tree.maps(Tree.map(kit.get("scale")).get("levels"))
                                .get(4)
                                .get("label")
                                .equals("Star")),
                new Edit(
                        "company",
                        kit -> Tree.map(kit.get("posting")).put("company", "Fjordbank ASA"),
                        kit -> Tree.map(kit.get("posting")).get("company").equals("Fjordbank ASA")));
    }

    private static InterviewKit kit(String posting) {
        return MAKER.make(Fixtures.posting(posting), "00", PlanOptions.standard());
    }

    /** The questions that both plans ask in the same rounds, in the order of the old one. */
    private static String shared(int index) {
        return BASE.questions().stream()
                .map(question -> question.id())
                .filter(id -> FRESH.question(id).isPresent())
                .filter(id -> roundIds(BASE, id).equals(roundIds(FRESH, id)))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> roundIds(InterviewKit kit, String question) {
        return places(kit).roundsOf(question).stream().map(ScriptedEdits::id).toList();
    }

    private static String competencyOf(String question) {
        return BASE.question(question).orElseThrow().competency();
    }

    private static Places places(InterviewKit kit) {
        return places(JSON.tree(kit));
    }

    private static Places places(Map<String, Object> kit) {
        return new Places(kit);
    }

    private static String id(Object one) {
        return Tree.text(Tree.map(one), "id");
    }

    private static Map<String, Object> find(Map<String, Object> kit, String competency) {
        return Tree.maps(kit.get("competencies")).stream()
                .filter(one -> id(one).equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private static void weigh(Map<String, Object> kit, String competency) {
        find(kit, competency).put("weight", 6);
        find(kit, competency).put("weightReason", "Our outages hurt most.");
    }

    private static void addOwnQuestion(Map<String, Object> kit) {
        Map<String, Object> own =
                Tree.map(Tree.copy(places(kit).question(QUESTION).orElseThrow()));
        own.put("id", "ours/first");
        own.put("ask", "Why banks?");
        Tree.list(kit.get("questions")).add(own);
        Map<String, Object> round = places(kit).round(ROUND).orElseThrow();
        Map<String, Object> block =
                Tree.map(Tree.copy(places(kit).block(round, QUESTION).orElseThrow()));
        block.put("question", "ours/first");
        places(kit).add(round, block);
    }

    static Edit question(String name, String id, Consumer<Map<String, Object>> change) {
        Map<String, Object> before =
                Tree.map(Tree.copy(places(BASE).question(id).orElseThrow()));
        Map<String, Object> wanted = Tree.map(Tree.copy(before));
        change.accept(wanted);
        return new Edit(name, kit -> places(kit).question(id).ifPresent(change), kit -> {
            Map<String, Object> now = places(kit).question(id).orElseThrow();
            return wanted.keySet().stream()
                    .filter(field -> !wanted.get(field).equals(before.get(field)))
                    .allMatch(field -> holds(now.get(field), wanted.get(field), before.get(field)));
        });
    }

    /** What was changed is as wanted; what another edit did to the same field may stand beside it. */
    private static boolean holds(Object now, Object wanted, Object before) {
        if (now instanceof List<?> list && wanted instanceof List<?> wish && before instanceof List<?> was) {
            return wish.stream().filter(one -> !was.contains(one)).allMatch(list::contains)
                    && was.stream().filter(one -> !wish.contains(one)).noneMatch(list::contains);
        }
        if (now instanceof Map<?, ?> map && wanted instanceof Map<?, ?> wish && before instanceof Map<?, ?> was) {
            return wish.keySet().stream()
                    .filter(key -> !wish.get(key).equals(was.get(key)))
                    .allMatch(key -> wish.get(key).equals(map.get(key)));
        }
        return wanted.equals(now);
    }

    private static Edit block(String name, String question, int minutes) {
        return new Edit(
                name,
                kit -> places(kit)
                        .roundsOf(question)
                        .forEach(round ->
                                places(kit).block(round, question).orElseThrow().put("minutes", minutes)),
                kit -> places(kit).roundsOf(question).stream()
                        .anyMatch(round -> places(kit)
                                .block(round, question)
                                .orElseThrow()
                                .get("minutes")
                                .equals(minutes)));
    }

    private static Edit round(String name, Consumer<Map<String, Object>> change) {
        Map<String, Object> before =
                Tree.map(Tree.copy(places(BASE).round(ROUND).orElseThrow()));
        Map<String, Object> wanted = Tree.map(Tree.copy(before));
        change.accept(wanted);
        return new Edit(name, kit -> change.accept(places(kit).round(ROUND).orElseThrow()), kit -> {
            Map<String, Object> now = places(kit).round(ROUND).orElseThrow();
            return wanted.keySet().stream()
                    .filter(field -> !wanted.get(field).equals(before.get(field)))
                    .allMatch(field -> holds(now.get(field), wanted.get(field), before.get(field)));
        });
    }

    /**
     * Something that a person does to kit.json.
     *
     * @param holds whether it is still so in another kit
     */
    record Edit(String name, Consumer<Map<String, Object>> with, Predicate<Map<String, Object>> holds) {
        boolean survives(KitUpdate update) {
            return holds.test(JSON.tree(update.kit()));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
