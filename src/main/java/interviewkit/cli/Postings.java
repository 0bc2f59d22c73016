package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.pipeline.Hash;
import interviewkit.posting.Posting;
import interviewkit.text.SourceText;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the postings that a user pointed at. */
final class Postings {
    private final Intake intake;
    private final InputStream standardInput;

    Postings(Intake intake, InputStream standardInput) {
        this.intake = intake;
        this.standardInput = standardInput;
    }

    Read read(String argument) throws InputException {
        Input input = Input.of(argument, standardInput);
        Posting posting = intake.read(new SourceText(input.fileName(), text(input)));
        return new Read(input, posting, Hash.sha256(input.content()));
    }

    private static String text(Input input) throws InputException {
        for (byte one : input.content()) {
            if (one == 0) {
                throw new InputException(input.name()
                        + ": error: is no text but a binary file (save the posting as text, HTML, Word or PDF)");
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(input.content()))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(input.content(), Charset.forName("windows-1252"));
        }
        if (text.isBlank()) {
            throw new InputException(
                    input.name() + ": error: holds only white space (save the posting's text in it first)");
        }
        return text;
    }

    /**
     * A posting and where it came from.
     *
     * @param sha256 hash of its bytes
     */
    record Read(Input input, Posting posting, String sha256) {}
}
