const require_compare = require("./compare.js");

// src/verify/prometheus.ts
const nameAt = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const labelAt = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*(,?)[ \t]*/y;
const valueAt = /[ \t]+([^ \t]+)(?:[ \t]+-?[\d.]+)?[ \t]*(?:#.*)?$/y;
const parseSamples = ((text) => text.split("\n").flatMap(((raw, index) => {
	const line = raw.replace((__pattern0 ??= __ready(/\r$/)), "");
	if ((__pattern1 ??= __ready(/^[ \t]*(#|$)/)).test(line)) return [];
	const sample = parseLine(line);
	if (sample) return [sample];
	throw new SyntaxError(`line ${index + 1} is no sample`);
})));
const at = ((pattern, line, index) => {
	pattern.lastIndex = index;
	return pattern.exec(line);
});
const parseLine = ((line) => {
	const name = at((nameAt$ready ??= __ready(nameAt)), line, 0)?.[0];
	if (name === void 0) return null;
	const labels = {};
	let index = name.length;
	if (line[index] === "{") {
		index += 1;
		for (let found = at((labelAt$ready ??= __ready(labelAt)), line, index); found; found = at((labelAt$ready ??= __ready(labelAt)), line, index)) {
			const [whole, key = "", value = "", comma] = found;
			labels[key] = value.replaceAll(/\\(.)/g, ((_, escaped) => escaped === "n" ? "\n" : escaped));
			index += whole.length;
			if (comma === "") break;
		}
		if (line[index] !== "}") return null;
		index += 1;
	}
	const value = at((valueAt$ready ??= __ready(valueAt)), line, index)?.[1];
	const number = value === void 0 ? null : numberOf(value);
	return number === null ? null : {
		name,
		labels,
		value: number
	};
});
const numberOf = ((text) => {
	if ((__pattern2 ??= __ready(/^NaN$/i)).test(text)) return NaN;
	const infinite = (__pattern3 ??= __ready(/^([+-]?)Inf(?:inity)?$/i)).exec(text);
	if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return (__pattern4 ??= __ready(/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i)).test(text) ? Number(text) : null;
});
const select = async (samples, name, selectors) => {
	let chosen = samples.filter(((sample) => sample.name === name));
	for (const { path, ...wanted } of selectors) {
		const known = /* @__PURE__ */ new Map();
		for (const { labels } of chosen) {
			const value = labels[path] ?? "";
			if (!known.has(value)) known.set(value, (await require_compare.compare(value, wanted)).holds);
		}
		chosen = chosen.filter((({ labels }) => known.get(labels[path] ?? "")));
	}
	return chosen;
};
const describeSample = (({ name, labels }) => {
	const inside = Object.entries(labels).slice(0, 5).map((([key, value]) => `${key}=${JSON.stringify(value.slice(0, 40))}`)).join(",");
	return inside === "" ? name : `${name}{${inside}}`;
});
const judgeSamples = async (samples, wanted, match) => {
	let last = {
		holds: false,
		text: "there is no sample"
	};
	for (const sample of samples) {
		const { holds, text } = await require_compare.compare(sample.value, wanted);
		last = {
			holds,
			text: `${describeSample(sample)} ${text}`
		};
		if (holds === (match === "any")) return last;
	}
	return last;
};

Object.defineProperty(exports, "judgeSamples", {
  enumerable: true,
  get: function () {
    return judgeSamples;
  }
});
Object.defineProperty(exports, "numberOf", {
  enumerable: true,
  get: function () {
    return numberOf;
  }
});
Object.defineProperty(exports, "parseSamples", {
  enumerable: true,
  get: function () {
    return parseSamples;
  }
});
Object.defineProperty(exports, "select", {
  enumerable: true,
  get: function () {
    return select;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var nameAt$ready, labelAt$ready, valueAt$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4;
