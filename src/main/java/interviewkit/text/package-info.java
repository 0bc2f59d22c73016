/** Text as it was read, and places in it. Offsets are UTF-16 indices here; files that leave the program count code points. */
package interviewkit.text;
