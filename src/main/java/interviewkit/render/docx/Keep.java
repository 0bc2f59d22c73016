package interviewkit.render.docx;

/**
 * What must not be torn apart by the end of a page.
 *
 * @param whole the block itself stays in one piece
 * @param withNext its end stays with the beginning of what follows
 */
record Keep(boolean whole, boolean withNext) {
    static final Keep FREE = new Keep(false, false);

    /** One of a block's parts: each holds on to the next, and the last one to what follows the block. */
    Keep part(boolean last) {
        return new Keep(whole, withNext || whole && !last);
    }

    /** A block in a row of blocks that stay together, which may itself have to stay with what follows. */
    Keep member(boolean last) {
        return new Keep(true, withNext || !last);
    }

    Keep inOnePiece() {
        return new Keep(true, withNext);
    }

    Keep withNextToo() {
        return new Keep(whole, true);
    }
}
