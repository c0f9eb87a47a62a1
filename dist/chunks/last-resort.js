import { r as reasonOf } from "./errors.js";
import { r as sanitizeLine } from "./sanitize2.js";
import { writeSync } from "node:fs";

// src/adapters/last-resort.ts
/**
* Until there is a verdict the exit code is 3, and stays 3 when something is thrown where nobody can catch it: Node's
* own code for that is 1, which says that the gate failed.
*/
const expectCrash = () => {
	process.exitCode = 3;
	process.on("uncaughtException", (thrown) => {
		try {
			writeSync(2, `internal error: ${sanitizeLine(reasonOf(thrown))}\n`);
		} finally {
			process.exit(3);
		}
	});
};

export { expectCrash as t };