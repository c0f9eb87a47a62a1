#!/usr/bin/env node
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_start_up = require("./chunks/start-up.js");

// src/cli.ts
require_start_up.expectCrash();
require_start_up.startFast();
require_start_up.keepCompiled();
const run = async () => {
	const { main } = await Promise.resolve().then(() => require("./chunks/command-line.js"));
	process.exitCode = await main(process.argv.slice(2), process.env);
};
run();
