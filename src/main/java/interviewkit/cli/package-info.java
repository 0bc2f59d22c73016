/** The command line: commands, messages, exit codes, files. */
package interviewkit.cli;
