const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_http_answers = require("./http-answers.js");
const require_compare = require("./compare.js");
const require_json_path = require("./json-path.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/http-assertions.ts
const METHODS = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS"
];
const isCode = ((value) => typeof value === "string" ? (__pattern0 ??= __ready(/^[1-5]xx$/)).test(value) : Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599);
const code = (() => require_run.union([require_run.number(), require_run.string()]).check(require_run.refine(isCode, { error: "must be a status such as 200 or 2xx" })));
const status = (() => require_run.union([
	code(),
	require_run.array(code()),
	require_params.comparison().check(require_compare.comparable(), aboutCodes())
]).check(require_run.refine(((wanted) => !Array.isArray(wanted) || wanted.length > 0), { error: "must name a status" })));
const aboutCodes = (() => require_run.refine((({ value }) => typeof value === "number" && isCode(value)), { error: "must compare with a number" }));
const redirects = (() => require_run.int().check(between(0, 3)));
const between = ((least, most) => require_run.refine(((value) => value >= least && value <= most), { error: `must be from ${least} to ${most}` }));
const literal = (() => require_run.string().check(require_run.refine(((text) => text !== "" && text.length <= 1e3), { error: "must be a text of 1 to 1000 characters" })));
const named = (() => require_run.refine(((list) => list.every((({ path }) => (__pattern1 ??= __ready(/^[\w!#$%&'*+.^`|~-]{1,100}$/)).test(path)))), { error: "must be the name of a header" }));
const some = (() => require_run._minLength(1, { error: "must hold at least one comparison" }));
const headers = (() => require_params.comparisons().check(some(), named(), require_json_path.each(require_compare.comparable())));
const plain = (() => require_run.refine(((list) => list.every((({ op, value }) => op === "=" && (__pattern2 ??= __ready(/^[\t -~]*$/)).test(String(value))))), { error: "must give each header with = and a value of plain characters" }));
const schemaFile = (() => require_params.path().check(require_run.refine(((file) => (__pattern3 ??= __ready(/\.(json|ya?ml)$/i)).test(file)), { error: "must be a JSON or YAML file" })));
const withOps = ((...ops) => require_run.refine((({ op }) => ops.includes(op)), { error: `takes ${ops.join(" ")} only` }));
const httpParams = require_run.strictObject({
	url: require_http_answers.address(),
	method: require_run._default(require_run._enum(METHODS), "GET"),
	status: require_run.optional(status()),
	header: require_run.optional(headers()),
	json: require_run.optional(require_json_path.jsonComparisons()),
	schema: require_run.optional(schemaFile()),
	body: require_run.optional(require_params.comparison().check(withOps("=", "!=", "~", "!~"), require_compare.comparable())),
	contains: require_run.optional(require_params.oneOrMore(literal())),
	duration: require_run.optional(require_params.comparison().check(withOps("<", "<="), require_compare.comparable("ms"))),
	redirects: require_run._default(redirects(), 0),
	"request-header": require_run.optional(require_params.comparisons().check(some(), named(), plain())),
	"request-body": require_run.optional(require_run.union([require_run.string(), require_run.record(require_run.string(), require_run.unknown())]))
}).check(require_run.refine(((given) => given["request-body"] === void 0 || !["GET", "HEAD"].includes(given.method)), { error: "a request-body needs a method such as POST" }));
const requestOf = ((given) => {
	const raw = given["request-body"];
	const body = raw === void 0 || typeof raw === "string" ? raw ?? null : JSON.stringify(raw);
	const type = body && (__pattern4 ??= __ready(/^\s*[{[]/)).test(body) ? { "content-type": "application/json" } : {};
	const own = (given["request-header"] ?? []).map((({ path, value }) => [path.toLowerCase(), String(value)]));
	const { url, method, redirects } = given;
	return require_http_answers.get(url, {
		method,
		redirects,
		body,
		headers: {
			...type,
			...Object.fromEntries(own)
		}
	});
});
const judgeAnswer = async (given, response, schema) => {
	const { header = [], json = [], body, contains = [], duration } = given;
	const text = new TextDecoder().decode(response.body);
	return [
		await judgeStatus(response, given.status ?? "2xx"),
		...await Promise.all(header.map(((wanted) => judgeHeader(response, wanted)))),
		...json.length > 0 || schema ? await judgeJson(text, json, schema) : [],
		...body ? [await judgeBody(text, body)] : [],
		...contains.map(((part) => {
			const holds = text.includes(part);
			return {
				holds,
				text: `the body ${holds ? "contains" : "does not contain"} ${require_compare.describeValue(part)}`
			};
		})),
		...duration ? [prefixed("duration", await require_compare.compare(response.ms, duration, "ms"))] : []
	];
};
const prefixed = ((subject, { holds, text }) => ({
	holds,
	text: `${subject} ${text}`
}));
const judgeStatus = async (response, wanted) => {
	const { status } = response;
	if (typeof wanted === "object" && "op" in wanted) return prefixed("status", await require_compare.compare(status, wanted));
	const codes = [wanted].flat();
	const holds = codes.some(((each) => each === status || each === `${Math.floor(status / 100)}xx`));
	const location = status >= 300 && status < 400 ? require_http_answers.headerOf(response, "location") : void 0;
	const leads = location === void 0 ? "" : `, leads to ${require_compare.describeValue(location)}`;
	return {
		holds,
		text: `status is ${status}${holds ? "" : `${leads}, expected ${codes.join(" or ")}`}`
	};
};
const judgeHeader = async (response, wanted) => {
	const name = wanted.path.toLowerCase();
	const values = name === "set-cookie" ? response.headers[name] ?? [] : [require_http_answers.headerOf(response, name)];
	return judgeAll(`header ${name}`, values, wanted);
};
const judgeJson = async (text, wanted, schema) => {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return [{
			holds: false,
			text: "the body is no JSON"
		}];
	}
	const compared = await Promise.all(wanted.map(async (one) => judgeAll(one.path, await require_json_path.jsonPath(one.path, value), one)));
	return schema ? [...compared, schema.judge(value)] : compared;
};
const judgeAll = async (subject, values, wanted) => {
	const results = await Promise.all((values.length > 0 ? values : [void 0]).map(((value) => require_compare.compare(value, wanted))));
	const said = results.find((({ holds }) => !holds)) ?? results[0];
	return prefixed(subject, said ?? {
		holds: false,
		text: "is absent"
	});
};
const judgeBody = async (text, wanted) => {
	const { holds } = await require_compare.compare(text, wanted);
	return {
		holds,
		text: `the body ${holds ? "satisfies" : "does not satisfy"} ${require_compare.describeComparison(wanted)}`
	};
};

// src/verify/verifiers/http.ts
const openSchema = async (...given) => (await Promise.resolve().then((() => require("./json-schema.js")))).openSchema(...given);
var http_default = require_run.defineVerifier({
	kind: "http",
	params: httpParams,
	needs: ["http", "files"],
	permission: null,
	remedy: "Repair the endpoint, or correct what the check expects of it.",
	async verify(given, { http, files }, signal) {
		const schema = given.schema === void 0 ? null : await openSchema(files, given.schema, signal);
		if (schema && "status" in schema) return schema;
		const response = await http.send(requestOf(given), signal);
		const asksMore = [
			given.header,
			given.json,
			given.schema,
			given.body,
			given.contains,
			given.duration
		].some(Boolean);
		if (require_http_answers.isDown(response.status) && given.status === void 0 && asksMore) return require_http_answers.down(response);
		const results = await judgeAnswer(given, response, schema);
		const wrong = results.filter((({ holds }) => !holds));
		const words = (wrong.length > 0 ? wrong : results).map((({ text }) => text));
		const said = `${given.method} ${require_http_answers.shortUrl(response.url)}: ${words.join("; ")}`;
		return wrong.length > 0 ? {
			status: "failed",
			reason: said
		} : {
			status: "passed",
			evidence: said
		};
	}
});

exports.default = http_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4;
