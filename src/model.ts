/**
 * The data that flows through the gate (`read → parse → classify → plan → verify → judge → render → publish`).
 * Types only, plus the ordered vocabularies they are made of. Lines and columns are 1-based everywhere and refer to
 * the original bytes of a document, before any repair; columns count UTF-16 code units of the original line.
 */
export * from './model/document.ts'
export * from './model/report.ts'
