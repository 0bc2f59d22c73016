package interviewkit.kit;

import interviewkit.kit.KitCompetency.KitSign;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitPosting.KitSegment;
import interviewkit.kit.KitPosting.Source;
import java.util.ArrayList;
import java.util.List;

/** The posting of {@link ColdStoreKit}. It holds a character outside the basic plane before everything that is quoted. */
final class ColdStorePosting {
    /** A stretch of the posting; {@code id} is empty for what is no item. */
    private record Piece(String kind, String id, String text, String why, String treatment, List<String> areas) {}

    private static final List<Piece> PIECES = List.of(
            rest("heading", "🐟 Maintenance Technician, Cold Store", "the title"),
            rest("context", "Hafnar Fisk · Bergen · on site · NOK 540,000 to 600,000 a year", "facts of the role"),
            rest(
                    "context",
                    "We freeze and pack 200 tonnes of fish a day, and our customers are restaurants from Lisbon to Kyoto"
                            + " who notice a truck that leaves an hour late. You'll lead the night shift's repairs on your own.",
                    "tells about the company"),
            rest("heading", "What you'll do", "names what follows"),
            duty(
                    "D1",
                    "Find and mend faults on conveyors, packers and freezers while the line is waiting.",
                    "maintenance"),
            duty("D2", "Hand over every open repair to the next shift.", "people-leadership"),
            duty("D3", "Keep the stock of spare parts.", "supply-chain"),
            rest("heading", "What you need", "names what follows"),
            must(
                    "R1",
                    "You find faults on running machinery, electrical and mechanical.",
                    "assess",
                    "maintenance",
                    "problem-solving"),
            must("R2", "You isolate machines safely before you touch them (“lock, tag, try”).", "assess", "safety"),
            must("R3", "You have shown apprentices how the work is done.", "assess", "people-leadership"),
            must("R4", "At least 3 years of experience on industrial plant.", "verify", "experience-length"),
            must("R5", "You live within 30 minutes of the harbour.", "none"),
            rest("heading", "A plus", "names what follows"),
            new Piece("bonus", "B1", "You can read and change a PLC program.", "", "assess", List.of("controls")),
            new Piece("bonus", "B2", "You are a fan of our fish.", "", "none", List.of()),
            rest("noise", "#bergen #jobs", "tags of the job board"));

    private static final String TEXT =
            String.join("\n", PIECES.stream().map(Piece::text).toList());

    private ColdStorePosting() {}

    static KitPosting posting() {
        return new KitPosting(
                "Maintenance Technician, Cold Store",
                "Hafnar Fisk",
                "Bergen",
                "on-site",
                "NOK 540,000 to 600,000 a year",
                "en",
                TEXT,
                new Source("cold-store.txt", "00"),
                items(),
                segments());
    }

    static KitSign sign(String words) {
        return new KitSign("", words, start(words), start(words) + length(words));
    }

    private static List<KitItem> items() {
        return PIECES.stream()
                .filter(piece -> !piece.id().isEmpty())
                .map(piece -> new KitItem(
                        piece.id(),
                        piece.kind(),
                        piece.text(),
                        start(piece.text()),
                        start(piece.text()) + length(piece.text()),
                        piece.treatment(),
                        piece.areas(),
                        List.of(),
                        0.8))
                .toList();
    }

    private static List<KitSegment> segments() {
        List<KitSegment> segments = new ArrayList<>();
        for (Piece piece : PIECES) {
            int start = start(piece.text());
            String kind = piece.id().isEmpty() ? piece.kind() : "item";
            segments.add(new KitSegment(start, start + length(piece.text()), kind, piece.why()));
        }
        return segments;
    }

    private static int start(String words) {
        return TEXT.codePointCount(0, TEXT.indexOf(words));
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    private static Piece rest(String kind, String text, String why) {
        return new Piece(kind, "", text, why, "", List.of());
    }

    private static Piece duty(String id, String text, String... areas) {
        return new Piece("responsibility", id, text, "", "assess", List.of(areas));
    }

    private static Piece must(String id, String text, String treatment, String... areas) {
        return new Piece("requirement", id, text, "", treatment, List.of(areas));
    }
}
