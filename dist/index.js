const require_start_up = require("./chunks/start-up.js");

// src/index.ts
require_start_up.expectCrash();
require_start_up.startFast();
const run = async () => {
	const { main } = await Promise.resolve().then(() => require("./chunks/main2.js"));
	process.exitCode = await main(process.env);
};
run();
