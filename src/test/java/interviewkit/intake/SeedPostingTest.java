package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.posting.Fact;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Pay;
import interviewkit.posting.Posting;
import interviewkit.posting.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SeedPostingTest {
    private static final String TEXT = Readings.seedText();
    private static final Posting POSTING = Readings.read(TEXT);
    private static final List<String> DUTIES = List.of(
            "Lead engineering execution within the AV Infrastructure team.",
            "Transition our infrastructure from static scaling to auto-scaling based on demand.",
            "Develop and implement the team's roadmap to enhance reliability and efficiency.",
            "Spearhead the re-architecting of our infrastructure primitives, shifting from bare metal to cloud.",
            "Ensure Discord \"just works\" by building and maintaining reliable, efficient infrastructure.");
    private static final List<String> DEMANDS = List.of(
            "You have 3+ years of experience as an Engineering Manager.",
            "You've worked with large-scale distributed systems serving tens or hundreds of millions of users.",
            "You're a hands-on Engineering Manager who embraces technical complexity and understands the entire stack.",
            "You have experience managing networked video infrastructure or real-time packet-based applications.",
            "You've worked with cloud environments (e.g., GCP, AWS).",
            "You can effectively balance cost considerations against product quality.");
    private static final List<String> BONUS_POINTS = List.of(
            "You have experience working with WebRTC.",
            "You've explored io_uring based approaches for problems before with your team.",
            "You have experience with Rust or C++.",
            "You've used Discord personally. If you've played games and used Go Live with friends, you understand the"
                    + " product's capabilities.",
            "You're familiar with DevOps tools such as Salt or Terraform.");

    @Test
    void threeHeadingsInOneLineGiveThreeLists() {
        assertItems(POSTING);
        assertEquals("D1", POSTING.items().get(0).id());
        assertEquals("What you should have", POSTING.item("R1").orElseThrow().heading());
        assertTrue(POSTING.doubts().isEmpty());
    }

    @Test
    void titleCompanyPlaceAndPayAreReadWithTheirPlaces() {
        assertFact(
                "Engineering Manager, Audio & Video Infrastructure",
                POSTING.facts().title().orElseThrow());
        assertFact("Discord", POSTING.facts().company().orElseThrow());
        assertFact("San Francisco, CA", POSTING.facts().locations().get(0));
        assertEquals("remote", POSTING.facts().workplace().orElseThrow().text());
        assertEquals(
                "LI-Remote",
                POSTING.source().slice(POSTING.facts().workplace().orElseThrow().span()));
        assertEquals("full-time", POSTING.facts().employment().orElseThrow().text());
        assertEquals("en", POSTING.facts().language());
        Pay pay = POSTING.facts().pay().orElseThrow();
        assertEquals(new Pay(new BigDecimal("223000"), new BigDecimal("245500"), "USD", "year", pay.span()), pay);
        assertEquals("$223,000 to $245,500", POSTING.source().slice(pay.span()));
    }

    @Test
    void everyStretchIsNamedForWhatItIs() {
        assertEquals("location", segment("San Francisco").why());
        assertEquals("age of the posting", segment("9 days ago").why());
        assertEquals("title", segment("Engineering Manager, Audio").why());
        assertEquals("hashtag of a job board", segment("#LI-Remote").why());
        assertEquals("form of the page", segment("Confirm your E-mail").why());
        for (String sentence : List.of("The US base salary", "Our salary ranges", "Within the range", "Please note")) {
            assertEquals("pay", segment(sentence).why());
            assertEquals(Segment.Kind.NOISE, segment(sentence).kind());
        }
        for (String sentence : List.of(
                "Discord runs", "Your work will", "You'll lead the team", "Your responsibilities", "If you're")) {
            assertEquals(Segment.Kind.CONTEXT, segment(sentence).kind(), sentence);
        }
    }

    @RepeatedTest(20)
    void restoredLineBreaksAndBulletsLeaveTheItemsTheSame(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String bullet = List.of("\u2022 ", "- ", "* ", "\u00B7 ", "\u2013 ", "\u25AA", "N. ", "")
                .get(random.nextInt(8));
        String listed = listed(bullet, random.nextBoolean() ? "\n" : "\n\n");
        assertItems(Readings.read(random.nextBoolean() ? listed : listed.replace("\n", "\r\n")));
    }

    @RepeatedTest(20)
    void whiteSpaceMoreOrLessLeavesTheItemsTheSame(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder shaken = new StringBuilder();
        for (String word : TEXT.split("(?<= )")) {
            shaken.append(word).append(word.endsWith(" ") && random.nextInt(4) == 0 ? " " : "");
        }
        assertItems(Readings.read(shaken.toString()));
    }

    @RepeatedTest(20)
    void otherNamesInTheSamePostingGiveTheSameItems(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String company = List.of("Hearth", "Nimbus Labs", "Acme", "Voicely", "Brightwave")
                .get(random.nextInt(5));
        String language = List.of("Zig", "Go", "Scala", "Ada").get(random.nextInt(4));
        Posting other = Readings.read(exchanged(TEXT, company, language));
        assertEquals(company, other.facts().company().orElseThrow().text());
        assertEquals(exchanged(DUTIES, company, language), items(other, ItemKind.RESPONSIBILITY));
        assertEquals(exchanged(DEMANDS, company, language), items(other, ItemKind.REQUIREMENT));
        assertEquals(exchanged(BONUS_POINTS, company, language), items(other, ItemKind.BONUS));
    }

    private static List<String> exchanged(List<String> texts, String company, String language) {
        return texts.stream().map(text -> exchanged(text, company, language)).toList();
    }

    private static String exchanged(String text, String company, String language) {
        return text.replace("Discord", company)
                .replace("Rust", language)
                .replace("WebRTC", "QUIC")
                .replace("GCP, AWS", "Azure, OVH")
                .replace("Salt or Terraform", "Puppet or Pulumi");
    }

    /** The posting as it was before its line breaks were lost. */
    private static String listed(String bullet, String between) {
        String text = TEXT;
        for (String heading : List.of("What you'll be doing", "What you should have", "Bonus Points")) {
            text = text.replace(heading + " ", between + heading + between);
        }
        int number = 1;
        for (String item :
                Stream.of(DUTIES, DEMANDS, BONUS_POINTS).flatMap(List::stream).toList()) {
            text = text.replace(item, bullet.replace("N", Integer.toString(number++)) + item + "\n");
        }
        return text;
    }

    private static void assertItems(Posting posting) {
        assertEquals(DUTIES, items(posting, ItemKind.RESPONSIBILITY));
        assertEquals(DEMANDS, items(posting, ItemKind.REQUIREMENT));
        assertEquals(BONUS_POINTS, items(posting, ItemKind.BONUS));
    }

    private static void assertFact(String expected, Fact fact) {
        assertEquals(expected, fact.text());
        assertEquals(expected, POSTING.source().slice(fact.span()));
    }

    private static Segment segment(String beginning) {
        int at = TEXT.indexOf(beginning);
        return POSTING.segments().stream()
                .filter(segment -> segment.span().contains(at))
                .findFirst()
                .orElseThrow();
    }
}
