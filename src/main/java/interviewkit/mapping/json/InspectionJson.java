package interviewkit.mapping.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.Item;
import interviewkit.posting.Pay;
import interviewkit.posting.Posting;
import interviewkit.posting.Segment;
import interviewkit.text.SourceText;
import interviewkit.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What {@code inspect --format json} prints. Offsets count Unicode code points. */
public final class InspectionJson {
    private final PostingMap map;
    private final JsonGenerator json;

    private InspectionJson(PostingMap map, JsonGenerator json) {
        this.map = map;
        this.json = json;
    }

    public static byte[] of(PostingMap map) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            new InspectionJson(map, json).write();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        Posting posting = map.posting();
        Facts facts = posting.facts();
        json.writeStartObject();
        optional("title", facts.title().map(Fact::text));
        optional("company", facts.company().map(Fact::text));
        json.writeStringField("language", facts.language());
        facts(facts);
        json.writeArrayFieldStart("items");
        for (ItemMapping mapping : map.items()) {
            item(mapping);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("segments");
        for (Segment segment : posting.segments()) {
            segment(segment);
        }
        json.writeEndArray();
        strings("doubts", posting.doubts().stream().map(doubt -> doubt.line()).toList());
        json.writeEndObject();
    }

    /** What the posting states about the job as a whole, each with its place. */
    private void facts(Facts facts) throws IOException {
        json.writeArrayFieldStart("facts");
        fact("title", facts.title());
        fact("company", facts.company());
        for (Fact location : facts.locations()) {
            fact("location", Optional.of(location));
        }
        fact("workplace", facts.workplace());
        fact("employment", facts.employment());
        fact("seniority", facts.seniority());
        fact("closing-date", facts.closingDate());
        if (facts.pay().isPresent()) {
            pay(facts.pay().get());
        }
        json.writeEndArray();
    }

    private void fact(String kind, Optional<Fact> fact) throws IOException {
        if (fact.isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            json.writeStringField("text", fact.get().text());
            span(fact.get().span());
            json.writeEndObject();
        }
    }

    private void pay(Pay pay) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "pay");
        json.writeStringField("text", map.posting().source().slice(pay.span()));
        json.writeNumberField("low", pay.low());
        json.writeNumberField("high", pay.high());
        json.writeStringField("currency", pay.currency());
        json.writeStringField("period", pay.period());
        span(pay.span());
        json.writeEndObject();
    }

    private void item(ItemMapping mapping) throws IOException {
        Item item = mapping.item();
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("kind", item.kind().word());
        json.writeStringField("text", item.text());
        span(item.span());
        strings("areas", mapping.areas());
        strings(
                "competencies",
                mapping.matches().stream().map(match -> match.competency().id()).toList());
        strings("facts", mapping.facts().stream().map(fact -> fact.words()).toList());
        json.writeNumberField("confidence", mapping.confidence());
        json.writeEndObject();
    }

    private void segment(Segment segment) throws IOException {
        json.writeStartObject();
        span(segment.span());
        json.writeStringField("kind", segment.kind().word());
        json.writeStringField("why", segment.why());
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        SourceText source = map.posting().source();
        json.writeNumberField("start", source.codePoints(span.start()));
        json.writeNumberField("end", source.codePoints(span.end()));
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
