import "./rolldown-runtime.js";
import { r as reasonOf, t as ConfigurationError } from "./errors.js";
import { closeSync, constants, mkdirSync, openSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

// src/adapters/output.ts
const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
const attempt = (path, write) => {
	try {
		write();
	} catch (thrown) {
		throw new ConfigurationError(`cannot write the report: ${reasonOf(thrown)}`, { path });
	}
};
/** Writes a file where the user of the command line wants it. Throws `ConfigurationError`. */
const writeOutput = (path, text) => attempt(path, () => writeFileSync(path, text));
/**
* Writes report files by path relative to `root`; missing folders are made. Throws `ConfigurationError` when a path
* leaves `root`, also by way of a link, or cannot be written.
*/
const writeFiles = (root, files) => {
	const base = realpathSync(root);
	const assertInside = (path) => {
		const way = relative(base, path);
		if (way === ".." || way.startsWith(`..${sep}`)) throw new Error("the path is outside of the workspace");
	};
	for (const [path, text] of Object.entries(files)) attempt(path, () => {
		const full = resolve(base, path);
		assertInside(full);
		mkdirSync(dirname(full), { recursive: true });
		assertInside(realpathSync(dirname(full)));
		const file = openSync(full, flags, 420);
		try {
			writeFileSync(file, text);
		} finally {
			closeSync(file);
		}
	});
};

export { writeFiles, writeOutput };