package interviewkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Bytes that a user pointed at.
 *
 * @param name what messages call it: the path as given, or "standard input"
 * @param base the file's name without its folder and extension, for naming outputs
 */
record Input(String name, String base, byte[] content) {
    static final String STANDARD_INPUT = "-";

    /** Reads a file, or standard input for {@code -}. */
    static Input of(String argument, InputStream standardInput) throws InputException {
        if (argument.equals(STANDARD_INPUT)) {
            try {
                return checked(new Input("standard input", "standard-input", standardInput.readAllBytes()));
            } catch (IOException e) {
                throw new InputException("standard input: error: cannot be read: " + e.getMessage());
            }
        }
        return checked(file(argument));
    }

    private static Input file(String argument) throws InputException {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                throw new InputException(
                        argument + ": error: is a folder (name the posting's file, or several: " + argument + "/*)");
            }
            if (!Files.exists(path)) {
                throw new InputException(
                        argument + ": error: does not exist (check the name and the folder you are in)");
            }
            String file = path.getFileName().toString();
            int dot = file.lastIndexOf('.');
            return new Input(argument, dot > 0 ? file.substring(0, dot) : file, Files.readAllBytes(path));
        } catch (AccessDeniedException e) {
            throw new InputException(argument + ": error: may not be read by you (change its permissions, or copy it)");
        } catch (IOException e) {
            throw new InputException(argument + ": error: cannot be read: " + e.getMessage());
        } catch (InvalidPathException e) {
            throw new InputException(argument + ": error: is no file name: " + e.getReason());
        }
    }

    private static Input checked(Input input) throws InputException {
        if (input.content().length == 0) {
            throw new InputException(input.name() + ": error: is empty (save the posting's text in it first)");
        }
        return input;
    }

    /** The file's own name, without its folder. */
    String fileName() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }
}
