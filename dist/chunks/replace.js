const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/replace.ts
const replaceFiles = ((root, named, replacements) => {
	const staged = [];
	try {
		for (const replacement of replacements) attempt(replacement.path, (() => {
			const full = locate((0, node_fs.realpathSync)(root), replacement.path, named);
			const twin = staged.find(((other) => other.full === full));
			if (twin === void 0) staged.push(stage(replacement, full));
			else if (Buffer.compare(twin.after, replacement.after) !== 0) throw new Error(`it is ${twin.path} as well`);
		}));
		for (const each of staged) attempt(each.path, (() => assertUnchanged(each)));
		for (const { path, full, temporary } of staged) attempt(path, (() => (0, node_fs.renameSync)(temporary, full)));
	} finally {
		for (const { temporary } of staged) (0, node_fs.rmSync)(temporary, { force: true });
	}
});
const attempt = ((path, operation) => {
	try {
		operation();
	} catch (thrown) {
		if (thrown instanceof require_last_resort.ConfigurationError) throw thrown;
		throw new require_last_resort.ConfigurationError(`cannot be written: ${require_last_resort.reasonOf(thrown)}`, { path });
	}
});
const locate = ((base, path, named) => {
	const asked = (0, node_path.resolve)(base, path);
	const full = (0, node_path.join)((0, node_fs.realpathSync)((0, node_path.dirname)(asked)), (0, node_path.basename)(asked));
	const way = (0, node_path.relative)(base, full);
	if (full === asked && way !== ".." && !way.startsWith(`..${node_path.sep}`) || named.includes(path)) return full;
	throw new Error("it is reached through a link or lies outside of the workspace");
});
const regular = ((full) => {
	const stats = (0, node_fs.lstatSync)(full);
	if (stats.isFile()) return stats;
	throw new Error(stats.isSymbolicLink() ? "it is a symbolic link; name the file it points to" : "it is no regular file");
});
const stage = ((replacement, full) => {
	const { mode, uid, gid } = regular(full);
	(0, node_fs.accessSync)(full, node_fs.constants.W_OK);
	const temporary = (0, node_path.join)((0, node_path.dirname)(full), `.readiness-${(0, node_crypto.randomUUID)()}.tmp`);
	const file = (0, node_fs.openSync)(temporary, "wx", 384);
	try {
		(0, node_fs.writeFileSync)(file, replacement.after);
		keepOwner(file, uid, gid);
		(0, node_fs.fchmodSync)(file, mode & 4095);
		(0, node_fs.fsyncSync)(file);
	} catch (thrown) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw thrown;
	} finally {
		(0, node_fs.closeSync)(file);
	}
	return {
		...replacement,
		full,
		temporary
	};
});
const keepOwner = ((file, uid, gid) => {
	try {
		(0, node_fs.fchownSync)(file, uid, gid);
	} catch {}
});
const readOnly = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0);
const assertUnchanged = (({ path, full, before }) => {
	regular(full);
	const file = (0, node_fs.openSync)(full, readOnly);
	try {
		if (Buffer.compare((0, node_fs.readFileSync)(file), before) === 0) return;
	} finally {
		(0, node_fs.closeSync)(file);
	}
	throw new require_last_resort.ConfigurationError("was changed while its checks ran; nothing was written, run fix again", { path });
});

exports.replaceFiles = replaceFiles;