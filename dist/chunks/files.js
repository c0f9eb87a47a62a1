const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");

// src/verify/files.ts
const glob = (() => require_run.string().check(require_run.superRefine(((pattern, context) => {
	const problem = require_run.globProblem(pattern);
	if (problem) context.addIssue({
		code: "custom",
		message: problem,
		input: pattern
	});
}))));
const isGlob = ((path) => (__pattern0 ??= __ready(/[*?[{]/)).test(path));
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
const decodeText = ((bytes) => {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 254 && second === 255) return new TextDecoder("utf-16be").decode(bytes);
	return bytes.subarray(0, 8e3).includes(0) ? null : new TextDecoder().decode(bytes);
});
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
const similar = async (files, path) => {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const folder = path.slice(0, path.length - name.length);
	try {
		const [same] = await files.find([require_run.escapeGlob(path)]);
		if (same !== void 0) return same;
		const elsewhere = await files.find([`**/${require_run.escapeGlob(name)}`]);
		if (elsewhere.length === 1) return elsewhere[0] ?? null;
		return require_run.nearest(path, await files.find([`${require_run.escapeGlob(folder)}*`]));
	} catch (error) {
		if (error instanceof require_last_resort.Refusal) return null;
		throw error;
	}
};
const isSensitive = ((path) => {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if ((__pattern1 ??= __ready(/\.(example|sample|template|dist|md)$/)).test(name)) return false;
	return (__pattern2 ??= __ready(/^\.env(\.|$)|\.(pem|key|p12|pfx|jks|keystore|tfstate|tfvars)$|^id_(rsa|dsa|ecdsa|ed25519)$|^\.?(npmrc|netrc|pypirc|htpasswd|pgpass)$|credentials?|secrets?(\.|$)/)).test(name);
});

Object.defineProperty(exports, "absent", {
  enumerable: true,
  get: function () {
    return absent;
  }
});
Object.defineProperty(exports, "decodeText", {
  enumerable: true,
  get: function () {
    return decodeText;
  }
});
Object.defineProperty(exports, "glob", {
  enumerable: true,
  get: function () {
    return glob;
  }
});
Object.defineProperty(exports, "isGlob", {
  enumerable: true,
  get: function () {
    return isGlob;
  }
});
Object.defineProperty(exports, "isSensitive", {
  enumerable: true,
  get: function () {
    return isSensitive;
  }
});
Object.defineProperty(exports, "readText", {
  enumerable: true,
  get: function () {
    return readText;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
