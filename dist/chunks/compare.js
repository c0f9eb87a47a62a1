import { n as Refusal, r as reasonOf, t as ConfigurationError } from "./errors.js";
import { b as superRefine } from "./schemas.js";
import { i as milliseconds } from "./params.js";

// src/verify/compare.ts
const MAX_PATTERN = 1e3;
const MAX_TEXT = 5e6;
const MAX_SHOWN = 200;
/**
* Compares what was found with what is wanted. What is absent (`undefined`), not a number where one is needed, a list
* or an object satisfies nothing, not even `!=` and `!~`. Texts from outside that hold a number or true/false (header
* values, variables) equal it; a number never equals a text. Throws `Refusal` for a text over 5 MB under `~`.
*/
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
/** `200`, `< 800 ms`, `~ "^v\d"`: the wanted side in words. */
const describeComparison = ({ op, value }, unit) => {
	const amount = unit && toNumber(value, unit);
	const shown = amount === void 0 || Number.isNaN(amount) ? describeValue(value) : describeValue(amount, unit);
	return op === "=" ? shown : `${op} ${shown}`;
};
/** A value as it may stand in evidence: at most 200 characters, lists and objects by name only. */
const describeValue = (value, unit) => {
	if (value === void 0) return "absent";
	if (typeof value === "number" && unit) return unit === "%" ? `${round(value)}%` : describeDuration(value);
	if (typeof value === "string") return JSON.stringify(clip(value));
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	return typeof value === "object" && value !== null ? "an object" : String(value);
};
/** Cuts to 200 characters, never inside a surrogate pair. */
const clip = (text, most = MAX_SHOWN) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
/** A duration in the largest unit that keeps it readable. */
const describeDuration = (ms) => {
	const size = Math.abs(ms);
	if (size < 1e3) return `${Math.round(ms)} ms`;
	if (size < 12e4) return `${round(ms / 1e3)} s`;
	if (size < 72e5) return `${round(ms / 6e4)} min`;
	return size < 1728e5 ? `${round(ms / 36e5)} h` : `${round(ms / 864e5)} days`;
};
const round = (value) => Math.round(value * 10) / 10;
/**
* A linear-time search for an RE2 pattern (no look-around, no back-references). Throws `ConfigurationError` when it is
* invalid or over 1,000 characters; the search throws `Refusal` for a text over 5 MB.
*/
const compilePattern = async (source) => {
	if (source.length > MAX_PATTERN) throw new ConfigurationError(`a pattern has at most ${MAX_PATTERN} characters`);
	const { RE2JS } = await import("./build.js");
	try {
		const compiled = RE2JS.compile(source);
		return (text) => {
			if (text.length > MAX_TEXT) throw new Refusal("the text to search is over 5 MB", "narrow what the check looks at");
			return compiled.test(text);
		};
	} catch (thrown) {
		const why = reasonOf(thrown).replace(/^error parsing regexp: /, "");
		throw new ConfigurationError(`${JSON.stringify(clip(source))} is no valid RE2 pattern: ${why}`);
	}
};
/** Refines a text: it must be a pattern that `compilePattern` takes. Asynchronous: parse with `safeParseAsync`. */
const pattern = () => superRefine((source, context) => compilePattern(source).then(ignore, refuse(context, source)));
/**
* Refines a comparison: `~` and `!~` need a valid pattern, the order operators a number (or, with a unit, a text that
* reads as one). Asynchronous only where there is a pattern.
*/
const comparable = (unit) => superRefine(({ op, value }, context) => {
	if (op === "~" || op === "!~") return compilePattern(String(value)).then(ignore, refuse(context, value));
	if ((unit || isOrder(op)) && Number.isNaN(toNumber(value, unit))) {
		const such = unit === "ms" ? "a duration such as 800ms or 14d" : "a number";
		context.addIssue({
			code: "custom",
			message: `${op} needs ${such}, not ${describeValue(value)}`,
			input: value
		});
	}
});
const ignore = () => {};
const refuse = (context, input) => (thrown) => void context.addIssue({
	code: "custom",
	message: reasonOf(thrown),
	input
});
const isOrder = (op) => op.startsWith("<") || op.startsWith(">");
const isScalar = (value) => value === null || typeof value === "string" || typeof value === "boolean" || isNumber(value);
const isNumber = (value) => typeof value === "number" && !Number.isNaN(value);
const satisfies = async (actual, { op, value }, unit) => {
	if (op === "~" || op === "!~") {
		const found = (await compilePattern(String(value)))(String(actual));
		return op === "~" ? found : !found;
	}
	if (unit || isOrder(op)) return inOrder(op, toNumber(actual, unit), toNumber(value, unit));
	return op === "=" ? equals(actual, value) : !equals(actual, value) && String(actual) !== String(value);
};
const equals = (actual, wanted) => {
	if (typeof actual === "string" && typeof wanted === "number") return toNumber(actual) === wanted;
	if (typeof actual === "string" && typeof wanted === "boolean") return actual === String(wanted);
	return actual === wanted || actual === null && wanted === "null";
};
const inOrder = (op, left, right) => {
	if (Number.isNaN(left) || Number.isNaN(right)) return false;
	if (op === "<") return left < right;
	if (op === "<=") return left <= right;
	if (op === ">") return left > right;
	if (op === ">=") return left >= right;
	return op === "=" ? left === right : left !== right;
};
/** `NaN` for what is no number. */
const toNumber = (value, unit) => {
	if (typeof value === "number") return value;
	if (typeof value !== "string") return NaN;
	if (unit === "ms") return milliseconds(value) ?? NaN;
	const text = unit === "%" ? value.trim().replace(/\s*%$/, "") : value.trim();
	return /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
};

export { describeComparison as a, compilePattern as i, comparable as n, describeValue as o, compare as r, pattern as s, clip as t };