import { n as Refusal } from "./errors.js";
import { i as globProblem, r as escapeGlob } from "./glob.js";
import { b as superRefine, y as string } from "./schemas.js";
import { t as nearest } from "./nearest2.js";

// src/verify/files.ts
/** A glob, or a path, in parameters. */
const glob = () => string().check(superRefine((pattern, context) => {
	const problem = globProblem(pattern);
	if (problem) context.addIssue({
		code: "custom",
		message: problem,
		input: pattern
	});
}));
/** Whether a path is meant as a glob. */
const isGlob = (path) => /[*?[{]/.test(path);
/**
* The text of a file without byte order mark, or why the check fails: absent, a folder, no text. Over 5 MB (or
* `limit`), linked and special files are refused.
*/
const readText = async (files, path, limit) => {
	const entry = await files.stat(path);
	const bytes = entry?.type === "file" ? await files.read(path, limit) : null;
	if (bytes !== null) return decodeText(bytes) ?? {
		status: "failed",
		absent: true,
		reason: `\`${path}\` is no text file`
	};
	if (entry?.type === "directory") return {
		status: "failed",
		absent: true,
		reason: `\`${path}\` is a folder, not a file`
	};
	return {
		...await absent(files, path),
		absent: true
	};
};
/** Bytes as text; `null` for binary content. UTF-16 is recognised by its mark. */
const decodeText = (bytes) => {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 254 && second === 255) return new TextDecoder("utf-16be").decode(bytes);
	return bytes.subarray(0, 8e3).includes(0) ? null : new TextDecoder().decode(bytes);
};
/** The failure for a path nothing is at, with the name that was probably meant. */
const absent = async (files, path, what = "file") => {
	const reason = `no ${what} at \`${path}\``;
	const other = await similar(files, path);
	if (other === null) return {
		status: "failed",
		reason,
		remedy: `add \`${path}\`, or correct the path`
	};
	return {
		status: "failed",
		reason: `${reason}; ${other.toLowerCase() === path.toLowerCase() ? `the case differs from \`${other}\`` : `there is \`${other}\``}`,
		remedy: `name \`${other}\`, or add \`${path}\``
	};
};
/** The file somebody meant: same name in another case, the same name elsewhere, a similar name in the folder. */
const similar = async (files, path) => {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const folder = path.slice(0, path.length - name.length);
	try {
		const [same] = await files.find([escapeGlob(path)]);
		if (same !== void 0) return same;
		const elsewhere = await files.find([`**/${escapeGlob(name)}`]);
		if (elsewhere.length === 1) return elsewhere[0] ?? null;
		return nearest(path, await files.find([`${escapeGlob(folder)}*`]));
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
};
/** Files that hold secrets by their usual names; what they say never becomes evidence. */
const isSensitive = (path) => {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (/\.(example|sample|template|dist|md)$/.test(name)) return false;
	return /^\.env(\.|$)|\.(pem|key|p12|pfx|jks|keystore|tfstate|tfvars)$|^id_(rsa|dsa|ecdsa|ed25519)$|^\.?(npmrc|netrc|pypirc|htpasswd|pgpass)$|credentials?|secrets?(\.|$)/.test(name);
};

export { isSensitive as a, isGlob as i, decodeText as n, readText as o, glob as r, absent as t };