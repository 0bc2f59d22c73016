package interviewkit.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What a failed read or write comes to, in words that say what to do. */
final class Messages {
    private Messages() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you may not write there (choose another folder with -o)";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder does not exist and could not be made (choose another folder with -o)";
        }
        if (e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || says(e, "not a directory")) {
            return "a file of that name is in the way (choose another folder with -o)";
        }
        if (says(e, "read-only")) {
            return "the file system is read-only (choose another folder with -o)";
        }
        if (says(e, "no space")) {
            return "the disk is full (free some space, or choose another folder with -o)";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** What only the operating system's own words tell. */
    private static boolean says(IOException e, String words) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains(words);
    }
}
