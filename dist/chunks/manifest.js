const require_data = require("./data.js");
const require_files = require("./files.js");
const require_rules = require("./rules.js");

// src/verify/manifest.ts
const MANIFESTS = [
	"package.json",
	"pyproject.toml",
	"Cargo.toml",
	"composer.json",
	"Chart.yaml",
	"VERSION",
	"version.txt"
];
const readManifest = async (files, path) => {
	const format = require_data.formatOf(path);
	if (format === null) {
		const text = await require_files.readText(files, path);
		return typeof text === "string" ? {
			path,
			version: text.trim(),
			license: null
		} : text;
	}
	const documents = await require_data.readData(files, path, format);
	if (!Array.isArray(documents)) return documents;
	const all = require_rules.mapOf(documents[0]);
	const own = [
		all,
		all["project"],
		require_rules.mapOf(all["tool"])["poetry"],
		all["package"],
		require_rules.mapOf(all["workspace"])["package"]
	].map(require_rules.mapOf);
	const first = ((key) => {
		const value = own.map(((each) => each[key])).find(((each) => typeof each === "string"));
		return typeof value === "string" ? value : null;
	});
	return {
		path,
		version: first("version"),
		license: first("license") ?? textOf(own[1]?.["license"])
	};
};
const textOf = ((license) => {
	const { text } = require_rules.mapOf(license);
	return typeof text === "string" && text.length < 60 ? text : null;
});
const readManifests = async (files, paths) => {
	const found = [];
	for (const path of paths ?? MANIFESTS) {
		if (paths === void 0 && (await files.stat(path))?.type !== "file") continue;
		const manifest = await readManifest(files, path);
		if ("status" in manifest) return manifest;
		found.push(manifest);
	}
	return found.length > 0 ? found : require_files.absent(files, MANIFESTS[0]);
};

Object.defineProperty(exports, "MANIFESTS", {
  enumerable: true,
  get: function () {
    return MANIFESTS;
  }
});
Object.defineProperty(exports, "readManifest", {
  enumerable: true,
  get: function () {
    return readManifest;
  }
});
Object.defineProperty(exports, "readManifests", {
  enumerable: true,
  get: function () {
    return readManifests;
  }
});