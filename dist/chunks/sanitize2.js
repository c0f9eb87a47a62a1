import "./rolldown-runtime.js";

// src/report/sanitize.ts
/**
* Text from documents, servers and commands, made safe for terminals and job logs (threats T12, T23).
*
* A runner obeys `::command::` at the start of a line, after leading blanks, and the older `##[command]` anywhere in a
* line. Its comparison may be a linguistic one, which skips invisible characters, so they are skipped here as well.
*/
const sequences = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lineBreaks = /\r\n?|[\x85\u2028\u2029]/g;
const commandAtLineStart = /^((?:[^\S\n]|\p{DI})*:)(?=\p{DI}*:)/gmu;
const legacyCommand = /#\p{DI}*#(?=\p{DI}*\[)/gu;
const harmless = /^(?! *::)(?!.*##\[)[ -~]*$/;
const strip = (text) => text.toWellFormed().replaceAll(lineBreaks, "\n").replaceAll(sequences, "").replaceAll(controls, "");
const breakCommands = (text) => text.replaceAll(commandAtLineStart, "$1 ").replaceAll(legacyCommand, "$& ");
/**
* Removes escape sequences, control and bidirectional characters, and breaks what a runner would take for a command by
* a visible space. Line feeds, tabs, other Unicode and emoji stay.
*/
const sanitize = (text) => harmless.test(text) ? text : breakCommands(strip(text));
/** The same as one line: every run of blanks and line breaks becomes one space. */
const sanitizeLine = (text) => harmless.test(text) ? text.replaceAll(/ {2,}/g, " ").trim() : breakCommands(strip(text).replaceAll(/\s+/g, " ").trim());
/**
* The same for JSON text, without loss: what a terminal or a runner would act on is written as `\uXXXX`. JSON has such
* characters in strings only.
*/
const sanitizeJson = (json) => json.replaceAll(controls, escapeUnits).replaceAll(/[\u2028\u2029]/g, escapeUnits).replaceAll(legacyCommand, escapeUnits);
const escapeUnits = (text) => text.replaceAll(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

export { sanitizeJson as n, sanitizeLine as r, sanitize as t };