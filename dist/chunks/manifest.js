import { n as formatOf, r as readData } from "./data.js";
import { o as readText, t as absent } from "./files.js";
import { i as mapOf } from "./rules.js";

// src/verify/manifest.ts
/** Files that name the version of a package, in the order they are looked for. */
const MANIFESTS = [
	"package.json",
	"pyproject.toml",
	"Cargo.toml",
	"composer.json",
	"Chart.yaml",
	"VERSION",
	"version.txt"
];
/** Reads a manifest; a file without a data format is a bare version. */
const readManifest = async (files, path) => {
	const format = formatOf(path);
	if (format === null) {
		const text = await readText(files, path);
		return typeof text === "string" ? {
			path,
			version: text.trim(),
			license: null
		} : text;
	}
	const documents = await readData(files, path, format);
	if (!Array.isArray(documents)) return documents;
	const all = mapOf(documents[0]);
	const own = [
		all,
		all["project"],
		mapOf(all["tool"])["poetry"],
		all["package"],
		mapOf(all["workspace"])["package"]
	].map(mapOf);
	const first = (key) => {
		const value = own.map((each) => each[key]).find((each) => typeof each === "string");
		return typeof value === "string" ? value : null;
	};
	return {
		path,
		version: first("version"),
		license: first("license") ?? textOf(own[1]?.["license"])
	};
};
const textOf = (license) => {
	const { text } = mapOf(license);
	return typeof text === "string" && text.length < 60 ? text : null;
};
/** The manifests named, or those of the root; `Failed` when there is none. */
const readManifests = async (files, paths) => {
	const found = [];
	for (const path of paths ?? MANIFESTS) {
		if (paths === void 0 && (await files.stat(path))?.type !== "file") continue;
		const manifest = await readManifest(files, path);
		if ("status" in manifest) return manifest;
		found.push(manifest);
	}
	return found.length > 0 ? found : absent(files, MANIFESTS[0]);
};

export { readManifest as n, readManifests as r, MANIFESTS as t };