package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.intake.IntakeException;
import interviewkit.intake.PostingFile;
import interviewkit.intake.page.Page;
import interviewkit.pipeline.Hash;
import interviewkit.posting.Posting;
import java.io.InputStream;
import java.util.List;

/** Reads the postings that a user pointed at. */
final class Postings {
    private final Intake intake;
    private final PostingFile files = new PostingFile();
    private final InputStream standardInput;

    Postings(Intake intake, InputStream standardInput) {
        this.intake = intake;
        this.standardInput = standardInput;
    }

    /** The postings of a file; more than one where it is a whole job board's answer. */
    List<Read> read(String argument) throws InputException {
        Input input = Input.of(argument, standardInput);
        String sha256 = Hash.sha256(input.content());
        try {
            List<Page> pages = files.pages(input.fileName(), input.content());
            return pages.stream()
                    .map(page -> new Read(base(input, page), intake.read(page), sha256))
                    .toList();
        } catch (IntakeException e) {
            throw new InputException(e.getMessage());
        }
    }

    /** The file's name without its ending, and the job's id where the file holds several. */
    private static String base(Input input, Page page) {
        int hash = page.source().name().lastIndexOf('#');
        return hash < 0
                ? input.base()
                : input.base() + "-" + page.source().name().substring(hash + 1);
    }

    /**
     * A posting and where it came from.
     *
     * @param base names its outputs
     * @param sha256 hash of its file's bytes
     */
    record Read(String base, Posting posting, String sha256) {}
}
