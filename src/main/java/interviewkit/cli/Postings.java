package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.intake.IntakeException;
import interviewkit.intake.PostingFile;
import interviewkit.intake.page.Page;
import interviewkit.pipeline.Hash;
import interviewkit.posting.Posting;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the postings that a user pointed at. */
final class Postings {
    private final Intake intake;
    private final PostingFile files = new PostingFile();
    private final InputStream standardInput;
    private final Optional<String> job;

    /** @param job id of the only posting to read, of files that hold several */
    Postings(Intake intake, InputStream standardInput, Optional<String> job) {
        this.intake = intake;
        this.standardInput = standardInput;
        this.job = job;
    }

    /** The postings of a file; more than one where it is a whole job board's answer. */
    List<Read> read(String argument) throws InputException {
        return read(Input.of(argument, standardInput));
    }

    /** The same, of bytes that have been read already. */
    List<Read> read(Input input) throws InputException {
        String sha256 = Hash.sha256(input.content());
        try {
            return wanted(input, files.pages(input.fileName(), input.content())).stream()
                    .map(page -> new Read(base(input, page), intake.read(page), sha256))
                    .toList();
        } catch (IntakeException e) {
            throw new InputException(e.getMessage());
        }
    }

    private List<Page> wanted(Input input, List<Page> pages) throws InputException {
        if (job.isEmpty()) {
            return pages;
        }
        List<Page> wanted =
                pages.stream().filter(page -> id(page).equals(job.get())).toList();
        if (wanted.isEmpty()) {
            String ids =
                    pages.stream().map(Postings::id).filter(id -> !id.isEmpty()).collect(Collectors.joining(", "));
            throw new InputException("%s: error: holds no posting with the id %s (%s)"
                    .formatted(
                            input.name(),
                            job.get(),
                            ids.isEmpty() ? "it holds one posting; leave --job out" : "there are " + ids));
        }
        return wanted;
    }

    /** The job's id in a file of several; empty where the file holds one. */
    private static String id(Page page) {
        int hash = page.source().name().lastIndexOf('#');
        return hash < 0 ? "" : page.source().name().substring(hash + 1);
    }

    /** The file's name without its ending, and the job's id where the file holds several. */
    private static String base(Input input, Page page) {
        return id(page).isEmpty() ? input.base() : input.base() + "-" + id(page);
    }

    /**
     * A posting and where it came from.
     *
     * @param base names its outputs
     * @param sha256 hash of its file's bytes
     */
    record Read(String base, Posting posting, String sha256) {}
}
