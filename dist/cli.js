#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { t as expectCrash } from "./chunks/last-resort.js";

// src/cli.ts
expectCrash();
const { main } = await import("./chunks/command-line.js");
process.exitCode = await main(process.argv.slice(2), process.env);

export {  };