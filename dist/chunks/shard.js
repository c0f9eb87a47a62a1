const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");
let node_crypto = require("node:crypto");

// src/verify/shard.ts
const text = (() => require_run.string().check(require_run._maxLength(1e5)));
const outcome = require_run.discriminatedUnion("status", [
	require_run.strictObject({
		status: require_run.literal("passed"),
		evidence: text()
	}),
	require_run.strictObject({
		status: require_run.literal("failed"),
		reason: text(),
		remedy: require_run.optional(text()),
		absent: require_run.optional(require_run.literal(true)),
		elsewhere: require_run.optional(require_run.literal(true))
	}),
	require_run.strictObject({
		status: require_run.literal("unverifiable"),
		reason: text(),
		remedy: require_run.optional(text())
	}),
	require_run.strictObject({
		status: require_run.literal("error"),
		reason: text()
	})
]);
const Shard = require_run.strictObject({
	schema: require_run.literal("readiness-shard/1"),
	plan: require_run.string().check(require_run._regex(/^[0-9a-f]{64}$/)),
	shard: require_run.strictObject({
		index: require_run.int().check(require_run._positive()),
		of: require_run.int().check(require_run._positive(), require_run._lte(256))
	}),
	results: require_run.array(require_run.strictObject({
		check: require_run.string(),
		outcome,
		ms: require_run.number()
	}))
});
const digest = ((value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex"));
const planDigest = ((head, policy, checks) => digest([
	head,
	{
		...policy,
		today: null
	},
	checks.map(require_run.identity)
]));
const partOf = ((checks, { index, of }) => [...new Map(checks.map(((check) => [require_run.identity(check), check]))).values()].filter(((_, at) => at % of === index - 1)));
const writeShard = ((plan, shard, results) => {
	const file = {
		schema: "readiness-shard/1",
		plan,
		shard,
		results: results.map((({ check, outcome, ms }) => ({
			check: digest(require_run.identity(check)),
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
		const found = known.get(digest(require_run.identity(check)));
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