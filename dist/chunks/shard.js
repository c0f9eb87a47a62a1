const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_read = require("./read.js");
const require_schemas = require("./schemas.js");
let node_crypto = require("node:crypto");

// src/verify/shard.ts
const text = (() => require_schemas.string().check(require_schemas._maxLength(1e5)));
const outcome = require_schemas.discriminatedUnion("status", [
	require_schemas.strictObject({
		status: require_schemas.literal("passed"),
		evidence: text()
	}),
	require_schemas.strictObject({
		status: require_schemas.literal("failed"),
		reason: text(),
		remedy: require_schemas.optional(text()),
		absent: require_schemas.optional(require_schemas.literal(true)),
		elsewhere: require_schemas.optional(require_schemas.literal(true))
	}),
	require_schemas.strictObject({
		status: require_schemas.literal("unverifiable"),
		reason: text(),
		remedy: require_schemas.optional(text())
	}),
	require_schemas.strictObject({
		status: require_schemas.literal("error"),
		reason: text()
	})
]);
const Shard = require_schemas.strictObject({
	schema: require_schemas.literal("readiness-shard/1"),
	plan: require_schemas.string().check(require_schemas._regex(/^[0-9a-f]{64}$/)),
	shard: require_schemas.strictObject({
		index: require_schemas.int().check(require_schemas._positive()),
		of: require_schemas.int().check(require_schemas._positive(), require_schemas._lte(256))
	}),
	results: require_schemas.array(require_schemas.strictObject({
		check: require_schemas.string(),
		outcome,
		ms: require_schemas.number()
	}))
});
const digest = ((value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex"));
const planDigest = ((head, policy, checks) => digest([
	head,
	{
		...policy,
		today: null
	},
	checks.map(require_read.identity)
]));
const partOf = ((checks, { index, of }) => [...new Map(checks.map(((check) => [require_read.identity(check), check]))).values()].filter(((_, at) => at % of === index - 1)));
const writeShard = ((plan, shard, results) => {
	const file = {
		schema: "readiness-shard/1",
		plan,
		shard,
		results: results.map((({ check, outcome, ms }) => ({
			check: digest(require_read.identity(check)),
			outcome,
			ms
		})))
	};
	return `${JSON.stringify(file)}\n`;
});
const readShard = ((path, json) => {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		throw new require_last_resort.ConfigurationError("is not JSON; hand over the files of mode verify as they are", { path });
	}
	const answer = Shard.safeParse(value);
	if (answer.data) return answer.data;
	const [issue] = answer.error?.issues ?? [];
	throw new require_last_resort.ConfigurationError(`is no shard of this version: ${issue?.path.join(".") || "schema"} is not as it should be`, { path });
});
const joinShards = ((shards, plan, checks) => {
	const of = shards[0]?.shard.of ?? 0;
	if (of === 0) throw new require_last_resort.ConfigurationError("no shard found; run mode verify first and hand its files over");
	if (shards.some(((shard) => shard.plan !== plan || shard.shard.of !== of))) throw new require_last_resort.ConfigurationError("the shards are of another commit, configuration or number of jobs than this report");
	const present = shards.map((({ shard }) => shard.index)).sort(((a, b) => a - b));
	const missing = Array.from({ length: of }, ((_, at) => at + 1)).filter(((index) => !present.includes(index)));
	if (missing.length > 0) throw new require_last_resort.ConfigurationError(`shard ${missing.join(", ")} of ${of} is missing`);
	if (present.length !== of) throw new require_last_resort.ConfigurationError("a shard is there twice");
	const known = new Map(shards.flatMap((({ results }) => results.map(((result) => [result.check, result])))));
	return checks.map(((check) => {
		const found = known.get(digest(require_read.identity(check)));
		if (!found) return {
			check,
			outcome: {
				status: "error",
				reason: "no shard answered this check"
			},
			ms: 0
		};
		return {
			check,
			outcome: found.outcome,
			ms: found.ms
		};
	}));
});

exports.joinShards = joinShards;
exports.partOf = partOf;
exports.planDigest = planDigest;
exports.readShard = readShard;
exports.writeShard = writeShard;