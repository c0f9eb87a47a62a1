const require_last_resort = require("./last-resort.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_url = require("node:url");

// src/adapters/installation.ts
const FOLDER = "checklists";
const installation = (() => {
	for (let at = (0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href));; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(at, FOLDER, "web-service.md"))) return at;
		if (at === (0, node_path.dirname)(at)) throw new require_last_resort.ConfigurationError(`the ready-made lists are not beside this program; install it with its folder ${FOLDER}`);
	}
});
const publishedSchema = ((name) => (0, node_fs.readFileSync)((0, node_path.join)(installation(), "schemas", `readiness-${name}-1.schema.json`), "utf8"));
const readyMadeList = ((name) => (0, node_fs.readFileSync)((0, node_path.join)(installation(), FOLDER, `${name}.md`), "utf8"));
const cloneOf = async () => {
	const root = installation();
	if (!(0, node_fs.existsSync)((0, node_path.join)(root, ".git"))) return null;
	const [{ originUrl, resolveCommit }, { parseRemote }] = await Promise.all([Promise.resolve().then((() => require("./git.js"))), Promise.resolve().then((() => require("./github-local.js")))]);
	const url = await originUrl(root);
	const origin = url === null ? null : parseRemote(url);
	const commit = await resolveCommit(root, "HEAD");
	if (origin === null || origin.host !== "github.com" || commit === null) return null;
	return {
		repository: `${origin.owner}/${origin.repo}`,
		commit
	};
};

Object.defineProperty(exports, "cloneOf", {
  enumerable: true,
  get: function () {
    return cloneOf;
  }
});
Object.defineProperty(exports, "publishedSchema", {
  enumerable: true,
  get: function () {
    return publishedSchema;
  }
});
Object.defineProperty(exports, "readyMadeList", {
  enumerable: true,
  get: function () {
    return readyMadeList;
  }
});