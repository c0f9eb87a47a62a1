const require_last_resort = require("./last-resort.js");
let node_path = require("node:path");

// src/adapters/tree.ts
const DEFAULT_LIMIT = 5e6;
const isRegular = ((mode) => mode === "100644" || mode === "100755");
const LINK = "120000";
const SUBMODULE = "160000";
const FOLDER = "040000";
const parentOf = ((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
const nameOf = ((path) => path.slice(path.lastIndexOf("/") + 1));
const indexOf = ((listing) => {
	const index = {
		entries: /* @__PURE__ */ new Map(),
		folders: /* @__PURE__ */ new Map([["", []]])
	};
	const openFolder = ((path) => {
		const known = index.folders.get(path);
		if (known) return known;
		const made = [];
		index.folders.set(path, made);
		openFolder(parentOf(path)).push({
			path,
			mode: FOLDER,
			id: ""
		});
		return made;
	});
	for (const entry of listing) {
		if (entry.mode === FOLDER) continue;
		index.entries.set(entry.path, entry);
		openFolder(parentOf(entry.path)).push(entry);
	}
	return index;
});
const normalise = ((path) => {
	const normal = node_path.posix.normalize(path).replace((__pattern0 ??= __ready(/\/$/)), "");
	if (path === "" || path.startsWith("/") || path.includes("\0") || (__pattern1 ??= __ready(/^\.\.(\/|$)/)).test(normal)) throw new require_last_resort.Refusal(`\`${path}\` is outside of the repository`, "name a path inside it, relative to its root");
	return normal === "." ? "" : normal;
});
const toDirent = (({ path, mode }) => ({
	name: nameOf(path),
	isFile: (() => isRegular(mode)),
	isDirectory: (() => mode === FOLDER)
}));
const refuseDetours = (({ entries }, path, name) => {
	for (let above = parentOf(path); above !== ""; above = parentOf(above)) {
		const mode = entries.get(above)?.mode;
		if (mode === LINK) throw new require_last_resort.Refusal(`\`${path}\` leads through a symbolic link in ${name}`);
		if (mode === SUBMODULE) throw new require_last_resort.Refusal(`\`${path}\` is inside of a submodule in ${name}`);
	}
});
const regularOnly = ((entry, name) => {
	if (isRegular(entry.mode)) return entry;
	const what = entry.mode === LINK ? "a symbolic link" : entry.mode === SUBMODULE ? "a submodule" : "no regular file";
	throw new require_last_resort.Refusal(`\`${entry.path}\` is ${what} in ${name}`, "put a regular file there");
});
var TreeSource = class {
	commit;
	name;
	#store;
	#bodies = /* @__PURE__ */ new Map();
	#listing;
	constructor(commit, store) {
		this.commit = commit;
		this.name = `commit ${commit.slice(0, 7)}`;
		this.#store = store;
	}
	async stat(path) {
		const entry = await this.#locate(path);
		if (entry === null) return null;
		if (entry.mode === FOLDER) return {
			type: "directory",
			size: 0
		};
		regularOnly(entry, this.name);
		return {
			type: "file",
			size: entry.size ?? (await this.#store.read(entry, 0)).size
		};
	}
	async read(path, limit = DEFAULT_LIMIT) {
		const entry = await this.#file(path);
		if (entry === null) return null;
		const { size, body } = (entry.size ?? 0) > limit ? {
			size: entry.size,
			body: null
		} : await this.#contents(entry, limit);
		if (body !== null && body.length <= limit) return body;
		throw new require_last_resort.Refusal(`\`${entry.path}\` has ${size} bytes in ${this.name}, more than ${limit}`);
	}
	async find(patterns, ignore = []) {
		if (patterns.length === 0) return [];
		const { folders } = await this.#index();
		const readFolder = ((folder) => (folders.get(folder === "." ? "" : folder) ?? []).map(((entry) => toDirent(entry))));
		const { findFiles, surveyOf } = await Promise.resolve().then((() => require("./walk.js")));
		return findFiles(surveyOf(readFolder, async () => null), patterns, ignore);
	}
	async blob(path) {
		return (await this.#file(path))?.id ?? null;
	}
	async mode(path) {
		return (await this.#locate(path))?.mode ?? null;
	}
	#index() {
		this.#listing ??= this.#store.list().then(indexOf);
		return this.#listing;
	}
	async #locate(path) {
		const index = await this.#index();
		const target = normalise(path);
		refuseDetours(index, target, this.name);
		if (index.folders.has(target)) return {
			path: target,
			mode: FOLDER,
			id: ""
		};
		return index.entries.get(target) ?? null;
	}
	async #file(path) {
		const entry = await this.#locate(path);
		return entry === null || entry.mode === FOLDER ? null : regularOnly(entry, this.name);
	}
	async #contents(entry, limit) {
		const asked = this.#bodies.get(entry.id) ?? this.#store.read(entry, limit);
		this.#bodies.set(entry.id, asked);
		const contents = await asked.catch(((reason) => {
			this.#bodies.delete(entry.id);
			throw reason;
		}));
		if (contents.body === null) this.#bodies.delete(entry.id);
		return contents;
	}
};
const treeSource = ((commit, store) => new TreeSource(commit, store));

Object.defineProperty(exports, "treeSource", {
  enumerable: true,
  get: function () {
    return treeSource;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
