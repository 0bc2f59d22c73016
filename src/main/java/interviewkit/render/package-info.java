/** How documents look. Each format draws in a folder of its own; every font, colour and margin stands in one theme. */
package interviewkit.render;
