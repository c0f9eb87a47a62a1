const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_last_resort = require("./chunks/last-resort.js");

// src/index.ts
require_last_resort.expectCrash();
const run = async () => {
	const { main } = await Promise.resolve().then((() => require("./chunks/main2.js")));
	process.exitCode = await main(process.env);
};
run();
