// src/verify/semver.ts
const pattern = /^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;
const parseVersion = ((text) => {
	const found = text.length > 256 ? null : (pattern$ready ??= __ready(pattern)).exec(text.trim());
	if (!found) return null;
	const [, major, minor, patch, prerelease] = found;
	return {
		numbers: [
			Number(major),
			Number(minor),
			Number(patch)
		],
		prerelease: prerelease?.split(".") ?? []
	};
});
const compareVersions = ((a, b) => {
	for (const [index, number] of a.numbers.entries()) {
		const difference = number - (b.numbers[index] ?? 0);
		if (difference !== 0) return difference;
	}
	if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length;
	for (const [index, left] of a.prerelease.entries()) {
		const right = b.prerelease[index];
		if (right === void 0) return 1;
		const difference = compareIdentifiers(left, right);
		if (difference !== 0) return difference;
	}
	return a.prerelease.length - b.prerelease.length;
});
const compareIdentifiers = ((a, b) => {
	const numeric = [a, b].map(((text) => (__pattern0 ??= __ready(/^\d+$/)).test(text)));
	if (numeric[0] && numeric[1]) return Number(a) - Number(b);
	if (numeric[0] || numeric[1]) return numeric[0] ? -1 : 1;
	return a === b ? 0 : a < b ? -1 : 1;
});

Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "parseVersion", {
  enumerable: true,
  get: function () {
    return parseVersion;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var pattern$ready, __pattern0;
