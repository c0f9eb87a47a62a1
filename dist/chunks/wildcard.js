// src/wildcard.ts
const anyName = [{ kind: "many" }];
const parseSegment = (text) => {
	const tokens = [];
	for (let at = 0; at < text.length; at += 1) {
		const symbol = text[at] ?? "";
		const set = symbol === "[" ? /^\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/.exec(text.slice(at)) : null;
		if (set) {
			tokens.push({
				kind: "set",
				negated: set[1] !== "",
				ranges: parseRanges(set[2] ?? "")
			});
			at += set[0].length - 1;
		} else if (symbol === "*") {
			if (tokens.at(-1)?.kind !== "many") tokens.push({ kind: "many" });
		} else if (symbol === "?") tokens.push({ kind: "one" });
		else {
			if (symbol === "\\" && at + 1 < text.length) at += 1;
			tokens.push({
				kind: "text",
				text: text[at] ?? ""
			});
		}
	}
	return tokens;
};
const matchNames = (pattern, names) => matchSequence(pattern, names, (segment) => segment === "**", matchName);
const matchName = (segment, name) => segment !== "**" && matchSequence(segment, name, (token) => token.kind === "many", matchToken);
const classes = {
	alpha: [["A", "Z"], ["a", "z"]],
	digit: [["0", "9"]],
	alnum: [
		["0", "9"],
		["A", "Z"],
		["a", "z"]
	],
	upper: [["A", "Z"]],
	lower: [["a", "z"]],
	xdigit: [
		["0", "9"],
		["A", "F"],
		["a", "f"]
	],
	space: [["	", "\r"], [" ", " "]],
	blank: [["	", "	"], [" ", " "]],
	punct: [
		["!", "/"],
		[":", "@"],
		["[", "`"],
		["{", "~"]
	],
	print: [[" ", "~"]],
	graph: [["!", "~"]],
	cntrl: [["\0", ""], ["", ""]]
};
const parseRanges = (body) => [...body.matchAll(/\[:(\w+):\]|(\\.|[^\\])-(\\.|[^\\])|(\\.|[^\\])/gs)].flatMap(([, name, from, to, single]) => {
	if (name !== void 0) return classes[name] ?? [];
	const first = (from ?? single ?? "").slice(-1);
	return [[first, to === void 0 ? first : to.slice(-1)]];
});
const matchToken = (token, symbol) => {
	if (token.kind === "text") return token.text === symbol;
	if (token.kind !== "set") return true;
	return token.ranges.some(([from, to]) => from <= symbol && symbol <= to) !== token.negated;
};
const matchSequence = (parts, items, isMany, matchOne) => {
	let at = 0;
	let part = 0;
	let back = null;
	while (at < items.length) {
		const current = parts[part];
		if (current !== void 0 && isMany(current)) {
			back = {
				part,
				at
			};
			part += 1;
		} else if (current !== void 0 && matchOne(current, items[at])) {
			part += 1;
			at += 1;
		} else if (back) {
			back.at += 1;
			at = back.at;
			part = back.part + 1;
		} else return false;
	}
	return parts.slice(part).every(isMany);
};

Object.defineProperty(exports, "anyName", {
  enumerable: true,
  get: function () {
    return anyName;
  }
});
Object.defineProperty(exports, "matchName", {
  enumerable: true,
  get: function () {
    return matchName;
  }
});
Object.defineProperty(exports, "matchNames", {
  enumerable: true,
  get: function () {
    return matchNames;
  }
});
Object.defineProperty(exports, "parseSegment", {
  enumerable: true,
  get: function () {
    return parseSegment;
  }
});