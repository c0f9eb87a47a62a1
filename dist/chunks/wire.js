const require_run = require("./run.js");
const require_params = require("./params.js");
const require_compare = require("./compare.js");

// src/verify/server-version.ts
const written = /^\s*(!=|<=|>=|[=<>]?)\s*(\d{1,6}(?:\.\d{1,6}){0,3})\s*$/;
const mistake = { error: "must compare with a version such as 14 or \"7.2\"" };
const text = (() => require_run.union([require_run.string(), require_run.number()]));
const explicit = (() => require_run.strictObject({
	op: require_run._enum(require_params.OPERATORS),
	value: text()
}));
const asText = ((raw) => typeof raw === "object" ? `${raw.op}${raw.value}` : String(raw));
const versionComparison = (() => require_run.pipe(require_run.union([text(), explicit()]).check(require_run.refine(((raw) => (written$ready ??= __ready(written)).test(asText(raw))), mistake)), require_run.transform(((raw) => {
	const [, op, value = ""] = (written$ready ??= __ready(written)).exec(asText(raw)) ?? [];
	return {
		op: op || "=",
		value
	};
}))));
const compareServerVersion = ((actual, wanted) => {
	const found = (__pattern0 ??= __ready(/^\d+(?:\.\d+)*/)).exec(actual)?.[0];
	const holds = found !== void 0 && satisfies(difference(found, String(wanted.value)), wanted.op);
	const { op, value } = wanted;
	const said = require_compare.describeComparison({
		op,
		value: String(value)
	}).replaceAll("\"", "");
	return {
		holds,
		text: holds ? `is ${said}` : `is ${found ?? "unknown"}, expected ${said}`
	};
});
const difference = ((actual, wanted) => {
	const numbers = actual.split(".").map(Number);
	for (const [index, part] of wanted.split(".").map(Number).entries()) {
		const distance = (numbers[index] ?? 0) - part;
		if (distance !== 0) return distance;
	}
	return 0;
});
const satisfies = ((distance, op) => {
	if (op === "<") return distance < 0;
	if (op === "<=") return distance <= 0;
	if (op === ">") return distance > 0;
	if (op === ">=") return distance >= 0;
	return op === "=" ? distance === 0 : distance !== 0;
});

// src/verify/wire.ts
const createWireReader = ((conversation) => {
	let buffer = Buffer.alloc(0);
	const more = async () => {
		const chunk = await conversation.receive();
		if (chunk !== null) buffer = Buffer.concat([buffer, chunk]);
		return chunk !== null;
	};
	const cut = ((length) => {
		const taken = buffer.subarray(0, length);
		buffer = buffer.subarray(length);
		return taken;
	});
	return {
		async take(length) {
			while (buffer.length < length) if (!await more()) return null;
			return cut(length);
		},
		async line() {
			while (!buffer.includes("\r\n")) if (!await more()) return null;
			return cut(buffer.indexOf("\r\n") + 2).subarray(0, -2).toString("latin1");
		}
	};
});

Object.defineProperty(exports, "compareServerVersion", {
  enumerable: true,
  get: function () {
    return compareServerVersion;
  }
});
Object.defineProperty(exports, "createWireReader", {
  enumerable: true,
  get: function () {
    return createWireReader;
  }
});
Object.defineProperty(exports, "versionComparison", {
  enumerable: true,
  get: function () {
    return versionComparison;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var written$ready, __pattern0;
