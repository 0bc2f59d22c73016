package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void whatTheSystemSaysBecomesAdvice() {
        assertAdvises(new FileSystemException("/kits", null, "Read-only file system"), "the file system is read-only");
        assertAdvises(new FileSystemException("/kits", null, "No space left on device"), "the disk is full");
        assertAdvises(new FileSystemException("/kits/a", null, "Not a directory"), "a file of that name is in the way");
        assertAdvises(new AccessDeniedException("/kits"), "you may not write there");
        assertAdvises(new NoSuchFileException("/kits"), "the folder does not exist");
    }

    @Test
    void anUnknownFailureKeepsItsOwnWords() {
        assertEquals("the cable is loose", Messages.of(new IOException("the cable is loose")));
        assertEquals("IOException", Messages.of(new IOException()));
    }

    private static void assertAdvises(IOException e, String says) {
        String message = Messages.of(e);
        assertTrue(message.startsWith(says) && message.contains("-o"), message);
    }
}
