import { i as isGlob, o as readText } from "./files.js";

// src/verify/artifact.ts
/**
* The reports at `paths` (paths and globs; each path has to be there), or the first of the usual ones. Reports are no
* part of the repository: what is absent was not made in this job, and tells nothing of what it would say.
*/
const readArtifacts = async (files, paths, usual, limit) => {
	const wanted = paths ?? await firstThere(files, usual);
	const found = [];
	for (const each of wanted) for (const path of isGlob(each) ? await files.find([each]) : [each]) {
		if (await files.stat(path) === null) return notMade([path]);
		const text = await readText(files, path, limit);
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
const notMade = (paths) => ({
	status: "unverifiable",
	reason: `there is no report at \`${paths.join("`, `")}\``,
	remedy: "let a step of the job write it before the gate runs"
});

export { readArtifacts as t };