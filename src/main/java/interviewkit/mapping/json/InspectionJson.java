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
        strings("locations", facts.locations().stream().map(Fact::text).toList());
        optional("workplace", facts.workplace().map(Fact::text));
        optional("employment", facts.employment().map(Fact::text));
        optional("closingDate", facts.closingDate().map(Fact::text));
        optional("pay", facts.pay().map(pay -> posting.source().slice(pay.span())));
        json.writeStringField("language", facts.language());
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
