const require_files = require("./files.js");

// src/verify/artifact.ts
const readArtifacts = async (files, paths, usual, limit) => {
	const wanted = paths ?? await firstThere(files, usual);
	const found = [];
	for (const each of wanted) for (const path of require_files.isGlob(each) ? await files.find([each], [], "all") : [each]) {
		if (await files.stat(path) === null) return notMade([path]);
		const text = await require_files.readText(files, path, limit);
		if (typeof text !== "string") return text;
		found.push({
			path,
			text
		});
	}
	return found.length > 0 ? found : notMade(paths ?? usual);
};
const firstThere = async (files, usual) => {
	for (const path of usual) if ((await files.stat(path))?.type === "file") return [path];
	return [];
};
const notMade = ((paths) => ({
	status: "unverifiable",
	reason: `there is no report at \`${paths.join("`, `")}\``,
	remedy: "let a step of the job write it before the gate runs"
}));

Object.defineProperty(exports, "readArtifacts", {
  enumerable: true,
  get: function () {
    return readArtifacts;
  }
});