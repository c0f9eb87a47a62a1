const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/nearest.ts
var nearest_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ suggestion: (() => suggestion) });
const distance = ((from, to, limit) => {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let before = [];
	let above = Array.from({ length: to.length + 1 }, ((_, index) => index));
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
		}
		before = above;
		above = current;
	}
	return Math.min(above[to.length] ?? 0, limit + 1);
});
const nearest = ((word, candidates) => {
	let found = null;
	let best = 3;
	for (const candidate of candidates) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase(), 2);
		if (edits < best && edits * 2 < Math.max(word.length, candidate.length)) {
			found = candidate;
			best = edits;
		}
	}
	return found;
});
const suggestion = ((word, candidates) => {
	const found = nearest(word, candidates);
	return found === null ? "" : ` Did you mean "${found}"?`;
});

Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "nearest_exports", {
  enumerable: true,
  get: function () {
    return nearest_exports;
  }
});
Object.defineProperty(exports, "suggestion", {
  enumerable: true,
  get: function () {
    return suggestion;
  }
});