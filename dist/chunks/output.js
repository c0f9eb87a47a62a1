const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/output.ts
const fresh = node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | (node_fs.constants.O_NOFOLLOW ?? 0);
const replacing = fresh | node_fs.constants.O_TRUNC;
const creating = fresh | node_fs.constants.O_EXCL;
const attempt = ((path, what, write) => {
	try {
		write();
	} catch (thrown) {
		throw new require_last_resort.ConfigurationError(`cannot write ${what}: ${require_last_resort.reasonOf(thrown)}`, { path });
	}
});
const writeOutput = ((path, text) => attempt(path, "the report", (() => (0, node_fs.writeFileSync)(path, text))));
const writeInside = ((root, files, what, flags) => {
	const base = (0, node_fs.realpathSync)(root);
	const assertInside = ((path) => {
		const way = (0, node_path.relative)(base, path);
		if (way === ".." || way.startsWith(`..${node_path.sep}`)) throw new Error("the path is outside of the workspace");
	});
	for (const [path, text] of Object.entries(files)) attempt(path, what, (() => {
		const full = (0, node_path.resolve)(base, path);
		assertInside(full);
		(0, node_fs.mkdirSync)((0, node_path.dirname)(full), { recursive: true });
		assertInside((0, node_fs.realpathSync)((0, node_path.dirname)(full)));
		const file = (0, node_fs.openSync)(full, flags, 420);
		try {
			(0, node_fs.writeFileSync)(file, text);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	}));
});
const writeFiles = ((root, files) => writeInside(root, files, "the report", replacing));
const createFiles = ((root, files) => writeInside(root, files, "the file", creating));

exports.createFiles = createFiles;
exports.writeFiles = writeFiles;
exports.writeOutput = writeOutput;