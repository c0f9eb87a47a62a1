const require_run = require("./run.js");
const require_last_resort = require("./last-resort.js");
const require_letters = require("./letters.js");

// src/verify/literal-pattern.ts
const MOST = 64;
const literalSearch = ((source) => {
	const folds = source.startsWith("(?i)");
	const body = folds ? source.slice(4) : source;
	if (folds && !isAscii(body)) return null;
	const literals = new Reader(folds ? body.toLowerCase() : body).alternatives();
	if (literals === null) return null;
	return ((text) => {
		const within = folds ? folded(text) : text;
		return literals.some(((literal) => stands(literal, within, text)));
	});
});
const isAscii = ((text) => !(__pattern0 ??= __ready(/[^\0-\x7f]/)).test(text));
const folded = ((text) => {
	const lower = text.toLowerCase();
	if (lower.length === text.length && !(__pattern1 ??= __ready(/[\u017f\u212a]/)).test(text)) return lower;
	return text.replaceAll(/[A-Z\u017f\u212a]/g, ((letter) => letter === "ſ" ? "s" : letter === "K" ? "k" : letter.toLowerCase()));
});
const stands = (({ text, startsWord, endsWord }, within, original) => {
	const isBoundary = ((at) => require_letters.isWordCode(original.charCodeAt(at - 1)) !== require_letters.isWordCode(original.charCodeAt(at)));
	for (let at = within.indexOf(text); at >= 0; at = within.indexOf(text, at + 1)) if ((!startsWord || isBoundary(at)) && (!endsWord || isBoundary(at + text.length))) return true;
	return false;
});
var Reader = class {
	#source;
	#at = 0;
	constructor(source) {
		this.#source = source;
	}
	alternatives() {
		const all = [];
		for (; this.#at <= this.#source.length; this.#at += 1) {
			const some = this.#alternative();
			if (some === null || all.length + some.length > MOST) return null;
			all.push(...some);
		}
		return all;
	}
	#alternative() {
		const startsWord = this.#takes("\\b");
		let texts = [""];
		let endsWord = false;
		while (this.#at < this.#source.length && this.#source[this.#at] !== "|") {
			if (endsWord) return null;
			endsWord = this.#takes("\\b");
			if (endsWord) continue;
			const choices = this.#atom();
			if (choices === null || texts.length * (choices.length + 1) > MOST) return null;
			const longer = texts.flatMap(((text) => choices.map(((choice) => text + choice))));
			texts = this.#takes("?") ? [...texts, ...longer] : longer;
			if ("?*+{".includes(this.#source[this.#at] ?? " ")) return null;
		}
		const isWord = ((text, at) => require_letters.isWordCode(text.charCodeAt(at)));
		return texts.every(((text) => text !== "" && (!startsWord || isWord(text, 0)) && (!endsWord || isWord(text, text.length - 1)))) ? texts.map(((text) => ({
			text,
			startsWord,
			endsWord
		}))) : null;
	}
	#atom() {
		const symbol = this.#source[this.#at] ?? "";
		this.#at += 1;
		if (symbol === "[") return this.#characters();
		if (symbol !== "\\") return ".^$()]*+?{}".includes(symbol) ? null : [symbol];
		const escaped = this.#source[this.#at] ?? "";
		this.#at += 1;
		return (__pattern2 ??= __ready(/[!-/:-@[-`{-~]/)).test(escaped) ? [escaped] : null;
	}
	#characters() {
		const end = this.#source.indexOf("]", this.#at);
		const inside = this.#source.slice(this.#at, end);
		this.#at = end + 1;
		return end > 0 && (__pattern3 ??= __ready(/^[\w @/:.,"'`-]+$/)).test(inside) && !(__pattern4 ??= __ready(/[^-]-[^-]/)).test(inside) ? [...inside] : null;
	}
	#takes(text) {
		if (!this.#source.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
};

// src/verify/shared-pattern.ts
const SHARED = /^(?:\(\?i\))?(?:[^\\()[\]{}\ud800-\udfff]|\\[bBdDsSwWnrt^$.*+?()[\]{}|/\\]|\((?:\?:|(?!\?))|\)|\[\^?(?:[^\\[\]^\ud800-\udfff]|\\[dDsSwWnrt^$.*+?()[\]{}|/\\-])+\])*$/u;
const isSharedPattern = ((source) => {
	if (!(SHARED$ready ??= __ready(SHARED)).test(source)) return false;
	try {
		new RegExp(source.startsWith("(?i)") ? source.slice(4) : source, "u");
		return true;
	} catch {
		return false;
	}
});

// src/verify/compare.ts
const MAX_PATTERN = 1e3;
const MAX_TEXT = 5e6;
const MAX_SHOWN = 200;
const compare = async (actual, comparison, unit) => {
	const holds = isScalar(actual) && await satisfies(actual, comparison, unit);
	const wanted = describeComparison(comparison, unit);
	if (!holds) return {
		holds,
		text: `is ${describeValue(actual, unit)}, expected ${wanted}`
	};
	if (unit !== void 0) return {
		holds,
		text: `is ${wanted}`
	};
	return {
		holds,
		text: `is ${describeValue(actual)}${comparison.op === "=" ? "" : ` (${wanted})`}`
	};
};
const describeComparison = (({ op, value }, unit) => {
	const amount = unit && toNumber(value, unit);
	const shown = amount === void 0 || Number.isNaN(amount) ? describeValue(value) : describeValue(amount, unit);
	return op === "=" ? shown : `${op} ${shown}`;
});
const describeValue = ((value, unit) => {
	if (value === void 0) return "absent";
	if (typeof value === "number" && unit) return unit === "%" ? `${round(value)}%` : describeDuration(value);
	if (typeof value === "string") return JSON.stringify(clip(value));
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	return typeof value === "object" && value !== null ? "an object" : String(value);
});
const clip = ((text, most = MAX_SHOWN) => text.length <= most ? text : `${text.slice(0, most - 1).replace((__pattern5 ??= __ready(/[\ud800-\udbff]$/)), "")}…`);
const describeDuration = ((ms) => {
	const size = Math.abs(ms);
	if (size < 1e3) return `${Math.round(ms)} ms`;
	if (size < 12e4) return `${round(ms / 1e3)} s`;
	if (size < 72e5) return `${round(ms / 6e4)} min`;
	return size < 1728e5 ? `${round(ms / 36e5)} h` : `${round(ms / 864e5)} days`;
});
const round = ((value) => Math.round(value * 10) / 10);
const limited = ((search) => ((text) => {
	if (text.length > MAX_TEXT) throw new require_last_resort.Refusal("the text to search is over 5 MB", "narrow what the check looks at");
	return search(text);
}));
const compile = async (source) => {
	if (source.length > MAX_PATTERN) throw new require_last_resort.ConfigurationError(`a pattern has at most ${MAX_PATTERN} characters`);
	const literal = literalSearch(source);
	if (literal) return limited(literal);
	const { RE2JS } = await Promise.resolve().then((() => require("./re2js.js")));
	try {
		const compiled = RE2JS.compile(source);
		return limited(((text) => compiled.test(text)));
	} catch (thrown) {
		const why = require_last_resort.reasonOf(thrown).replace((__pattern6 ??= __ready(/^error parsing regexp: /)), "");
		throw new require_last_resort.ConfigurationError(`${JSON.stringify(clip(source))} is no valid RE2 pattern: ${why}`);
	}
};
const known = /* @__PURE__ */ new Map();
const compilePattern = ((source) => {
	const search = known.get(source) ?? compile(source);
	known.set(source, search);
	return search;
});
const assertPattern = async (source) => {
	if (source.length > MAX_PATTERN || !isSharedPattern(source)) await compilePattern(source);
};
const pattern = (() => require_run.superRefine(((source, context) => assertPattern(source).catch(refuse(context, source)))));
const comparable = ((unit) => require_run.superRefine((({ op, value }, context) => {
	if (op === "~" || op === "!~") return assertPattern(String(value)).catch(refuse(context, value));
	if ((unit || isOrder(op)) && Number.isNaN(toNumber(value, unit))) {
		const such = unit === "ms" ? "a duration such as 800ms or 14d" : "a number";
		context.addIssue({
			code: "custom",
			message: `${op} needs ${such}, not ${describeValue(value)}`,
			input: value
		});
	}
})));
const numeric = (() => require_run.refine((({ op, value }) => typeof value === "number" && !op.endsWith("~")), { error: "must compare with a number" }));
const refuse = ((context, input) => ((thrown) => void context.addIssue({
	code: "custom",
	message: require_last_resort.reasonOf(thrown),
	input
})));
const isOrder = ((op) => op.startsWith("<") || op.startsWith(">"));
const isScalar = ((value) => value === null || typeof value === "string" || typeof value === "boolean" || isNumber(value));
const isNumber = ((value) => typeof value === "number" && !Number.isNaN(value));
const satisfies = async (actual, { op, value }, unit) => {
	if (op === "~" || op === "!~") {
		const found = (await compilePattern(String(value)))(String(actual));
		return op === "~" ? found : !found;
	}
	if (unit || isOrder(op)) return inOrder(op, toNumber(actual, unit), toNumber(value, unit));
	return op === "=" ? equals(actual, value) : !equals(actual, value) && String(actual) !== String(value);
};
const equals = ((actual, wanted) => {
	if (typeof actual === "string" && typeof wanted === "number") return toNumber(actual) === wanted;
	if (typeof actual === "string" && typeof wanted === "boolean") return actual === String(wanted);
	return actual === wanted || actual === null && wanted === "null";
});
const inOrder = ((op, left, right) => {
	if (Number.isNaN(left) || Number.isNaN(right)) return false;
	if (op === "<") return left < right;
	if (op === "<=") return left <= right;
	if (op === ">") return left > right;
	if (op === ">=") return left >= right;
	return op === "=" ? left === right : left !== right;
});
const toNumber = ((value, unit) => {
	if (typeof value === "number") return value;
	if (typeof value !== "string") return NaN;
	if (unit === "ms") return require_run.milliseconds(value) ?? NaN;
	const text = unit === "%" ? value.trim().replace((__pattern7 ??= __ready(/\s*%$/)), "") : value.trim();
	return (__pattern8 ??= __ready(/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i)).test(text) ? Number(text) : NaN;
});

Object.defineProperty(exports, "clip", {
  enumerable: true,
  get: function () {
    return clip;
  }
});
Object.defineProperty(exports, "comparable", {
  enumerable: true,
  get: function () {
    return comparable;
  }
});
Object.defineProperty(exports, "compare", {
  enumerable: true,
  get: function () {
    return compare;
  }
});
Object.defineProperty(exports, "compilePattern", {
  enumerable: true,
  get: function () {
    return compilePattern;
  }
});
Object.defineProperty(exports, "describeComparison", {
  enumerable: true,
  get: function () {
    return describeComparison;
  }
});
Object.defineProperty(exports, "describeDuration", {
  enumerable: true,
  get: function () {
    return describeDuration;
  }
});
Object.defineProperty(exports, "describeValue", {
  enumerable: true,
  get: function () {
    return describeValue;
  }
});
Object.defineProperty(exports, "literalSearch", {
  enumerable: true,
  get: function () {
    return literalSearch;
  }
});
Object.defineProperty(exports, "numeric", {
  enumerable: true,
  get: function () {
    return numeric;
  }
});
Object.defineProperty(exports, "pattern", {
  enumerable: true,
  get: function () {
    return pattern;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var SHARED$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7, __pattern8;
