const require_run = require("./run.js");
const require_last_resort = require("./last-resort.js");
const require_read = require("./read.js");

// src/policy/tamper.ts
const placed = (({ documents, levelOf }) => documents.flatMap(((document) => document.items.map(((item) => ({
	document,
	item,
	level: levelOf(document, item)
}))))));
const normal = ((text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim());
const likeness = ((a, b) => {
	const left = new Set(normal(a).split(" "));
	const right = new Set(normal(b).split(" "));
	const shared = [...left].filter(((word) => right.has(word))).length;
	return shared / (left.size + right.size - shared);
});
const matchItems = ((base, head) => {
	const wanted = placed(base).filter((({ item }) => !item.choice));
	const free = new Set(placed(head));
	const found = /* @__PURE__ */ new Map();
	const pair = ((key) => {
		const index = /* @__PURE__ */ new Map();
		for (const candidate of free) index.set(key(candidate), [...index.get(key(candidate)) ?? [], candidate]);
		for (const from of wanted) {
			if (found.has(from)) continue;
			const to = index.get(key(from))?.find(((candidate) => free.has(candidate)));
			if (!to) continue;
			found.set(from, {
				to,
				reworded: false
			});
			free.delete(to);
		}
	});
	const section = (({ document, item }) => `${document.path}\n${item.section.map(normal).join("\n")}`);
	pair((({ item }) => item.id));
	pair(((at) => `${section(at)}\n\n${normal(at.item.text)}`));
	pair(((at) => `${at.document.path}\n\n${normal(at.item.text)}`));
	pair(((at) => normal(at.item.text)));
	const neighbours = Map.groupBy(free, section);
	for (const from of wanted) {
		if (found.has(from)) continue;
		const near = (neighbours.get(section(from)) ?? []).filter(((candidate) => free.has(candidate))).slice(0, 50).map(((candidate) => ({
			candidate,
			score: likeness(from.item.text, candidate.item.text)
		}))).sort(((a, b) => b.score - a.score))[0];
		if (!near || near.score < .5) continue;
		found.set(from, {
			to: near.candidate,
			reworded: true
		});
		free.delete(near.candidate);
	}
	return wanted.map(((from) => {
		const to = found.get(from);
		return {
			base: from,
			head: to?.to ?? null,
			reworded: to?.reworded ?? false
		};
	}));
});
const rank = [
	"critical",
	"required",
	"recommended",
	"optional"
];
const excused = ((item) => item.choice || item.state === "deferred" || item.state === "not-applicable" || item.condition !== null);
const checkKey = (({ kind, params, options, strength }) => JSON.stringify([
	kind,
	sorted(params),
	sorted({ ...options }),
	strength
]));
const sorted = ((value) => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter((([, inner]) => inner !== void 0));
	return Object.fromEntries(entries.sort((([a], [b]) => a < b ? -1 : 1)).map((([key, inner]) => [key, sorted(inner)])));
});
const missingChecks = (({ base, head }) => {
	const kept = new Set(head?.item.checks.map(checkKey));
	return base.item.checks.filter(((check) => check.origin !== "inferred" && !kept.has(checkKey(check))));
});
const weakened = ((match, linesAt) => {
	const { base, head, reworded } = match;
	if (head === null) {
		const lines = linesAt(base.document.path);
		const text = normal(base.item.text);
		return lines.has(text) || lines.has(`x ${text}`) ? [["unrecognised", "Its text is still in the file but is no longer an item (commented out, fenced or unmarked)."]] : [["removed", "It is in the base and is gone."]];
	}
	const told = [];
	if (reworded) told.push(["reworded", `It now reads: ${head.item.text}`]);
	if (rank.indexOf(head.level) > rank.indexOf(base.level)) told.push(["downgraded", `It was ${base.level} and is ${head.level} now.`]);
	if (excused(head.item) && !excused(base.item)) {
		const how = head.item.choice ? "an option" : head.item.condition !== null ? "conditional" : head.item.state;
		told.push(["excused", `It is ${how} now.`]);
	}
	const gone = missingChecks(match);
	if (gone.length > 0) told.push(["check-removed", `No longer checked at head: ${gone.map((({ kind }) => kind)).join(", ")}. The base's check ran.`]);
	const before = base.document.role;
	const after = head.document.role;
	if (before === "claims" && after !== "claims") told.push(["role-changed", `The document was read as claims and is a ${after} now (all boxes unticked?).`]);
	return told;
});
const findChanges = ((matches, headText, policy) => {
	const known = /* @__PURE__ */ new Map();
	const linesAt = ((path) => {
		const lines = known.get(path) ?? new Set(headText(path).split("\n").map(normal));
		known.set(path, lines);
		return lines;
	});
	return matches.flatMap(((match) => {
		const { document, item, level } = match.base;
		const told = weakened(match, linesAt);
		if (told.length === 0) return [];
		const template = document.role === "template" || document.role === "procedure";
		const binding = item.checks.some((({ origin }) => origin !== "inferred")) && level !== "optional" ? policy.failOn !== "never" : require_run.blocksAt(level, policy.failOn) && !template;
		const waived = policy.waivers.some((({ id, expires }) => id === item.id && (expires ?? policy.today) >= policy.today));
		const { head } = match;
		return told.map((([change, message]) => ({
			change,
			id: item.id,
			text: item.text,
			document: document.path,
			line: item.line,
			level,
			head: head && {
				document: head.document.path,
				line: head.item.line
			},
			message,
			decision: waived ? "pass" : binding && policy.changes === "block" ? "block" : binding ? "warn" : "pass"
		})));
	}));
});

// src/pipeline.ts
const prepare = async (run) => {
	const { settings, clock } = run;
	const today = clock.now().toISOString().slice(0, 10);
	const { levelOf } = require_run.levelRules(settings);
	const { head, base } = await require_read.understandBoth(run.documents, run.base?.documents ?? [], settings, today);
	const matches = run.base ? matchItems({
		documents: base,
		levelOf
	}, {
		documents: head,
		levelOf
	}) : [];
	return {
		documents: run.base ? withBase(head, matches) : head,
		matches,
		policy: {
			failOn: settings["fail-on"],
			unverifiable: settings.unverifiable,
			changes: settings.changes,
			waivers: settings.waivers,
			today
		}
	};
};
const checksOf = ((documents) => documents.flatMap((({ items }) => items)).flatMap((({ checks }) => checks)));
const verifyShard = async (run, shard) => {
	const { documents, policy } = await prepare(run);
	const checks = checksOf(documents);
	const { partOf, planDigest, writeShard } = await Promise.resolve().then((() => require("./shard.js")));
	return writeShard(planDigest(run.head, policy, checks), shard, await verify(partOf(checks, shard), run));
};
const join = async (shards, run, policy, checks) => {
	const { joinShards, planDigest } = await Promise.resolve().then((() => require("./shard.js")));
	return joinShards(shards, planDigest(run.head, policy, checks), checks);
};
const gate = async (run, shards = null) => {
	const { settings } = run;
	const { documents: prepared, matches, policy } = await prepare(run);
	const { levelOf } = require_run.levelRules(settings);
	const demanded = new Map(matches.flatMap((({ base, head }) => head ? [[head.item.id, base.level]] : [])));
	const checks = checksOf(prepared);
	const answers = byItem(prepared, await (shards ? join(shards, run, policy, checks) : verify(checks, run)));
	const documents = prepared.map(((document) => ({
		...document,
		items: document.items.map(((item) => {
			const own = levelOf(document, item);
			const level = require_run.stricter(own, demanded.get(item.id) ?? own);
			return require_run.judgeItem(item, document.role, level, answers.get(item) ?? [], policy);
		}))
	})));
	const texts = new Map(run.documents.map((({ path, bytes }) => [path, bytes])));
	const headText = ((path) => {
		const bytes = texts.get(path);
		return bytes ? require_run.decode(bytes).text : "";
	});
	const changes = findChanges(matches, headText, policy);
	if (documents.every((({ items }) => items.length === 0)) && changes.length === 0 && !run.base?.missing) throw nothingToJudge(run.documents);
	return {
		...summarise(documents, changes, run.base?.missing ?? null),
		documents,
		base: run.base && {
			commit: run.base.commit,
			policy: run.base.policy,
			missing: run.base.missing,
			changes
		},
		policy: {
			failOn: settings["fail-on"],
			unspecified: settings.unspecified
		},
		notices: [...run.notices, ...unclaimed(documents)],
		links: run.links
	};
};
const unclaimed = ((documents) => {
	if (documents.some(claims)) return [];
	return [`Nothing is claimed in ${documents.map((({ path, role }) => `${path} (${role})`)).join(", ")}: no box was ever ticked. If its boxes state facts, give the document the role \`claims\` in the configuration.`];
});
const claims = (({ role, items }) => role === "claims" && items.length > 0 || items.some((({ outcomes }) => outcomes.length > 0)));
const nothingToJudge = ((documents) => new require_last_resort.ConfigurationError(documents.length === 0 ? "no checklist found; name one with the input checklists, as in \"docs/READINESS.md\"" : `no readiness item found in ${documents.map((({ path }) => path)).join(", ")}; an empty checklist cannot pass`));
const withBase = ((documents, matches) => {
	const byItem = new Map(matches.flatMap(((match) => match.head ? [[match.head.item, match]] : [])));
	return documents.map(((document) => ({
		...document,
		items: document.items.map(((item) => {
			const match = byItem.get(item);
			if (match?.base.item === item) return {
				...item,
				checks: item.checks.map(((check) => ({
					...check,
					atBase: true
				})))
			};
			const known = new Set(match?.base.item.checks.map(checkKey));
			const own = item.checks.map(((check) => ({
				...check,
				atBase: check.origin === "config" || known.has(checkKey(check))
			})));
			const kept = match ? missingChecks(match).map(((check) => ({
				...check,
				atBase: true
			}))) : [];
			return {
				...item,
				checks: [...own, ...kept]
			};
		}))
	})));
});
const verify = ((checks, run) => {
	const { settings, ports, clock, event, mayRun, onProgress } = run;
	const options = {
		concurrency: settings.concurrency,
		perHost: settings.concurrency,
		timeout: settings.timeout,
		checkTimeout: Math.min(3e4, settings.timeout),
		event,
		...onProgress ? { onProgress } : {}
	};
	return require_run.runChecks(checks, ports, clock, options, mayRun);
});
const byItem = ((documents, results) => {
	let from = 0;
	return new Map(documents.flatMap((({ items }) => items)).map(((item) => {
		const own = results.slice(from, from + item.checks.length);
		from += item.checks.length;
		return [item, own];
	})));
});
const summarise = ((documents, changes, missing) => {
	const items = documents.flatMap(((document) => document.items)).filter((({ choice }) => !choice));
	const counts = Object.fromEntries(require_run.VERDICTS.map(((verdict) => [verdict, 0])));
	for (const { verdict } of items) counts[verdict] += 1;
	const decisions = [...items, ...changes].map((({ decision }) => decision));
	if (missing !== null) decisions.push("block");
	if (!documents.some(claims)) decisions.push("warn");
	return {
		result: require_run.resultOf(decisions),
		score: require_run.scoreOf(items.map((({ verdict }) => verdict))),
		counts
	};
});

Object.defineProperty(exports, "gate", {
  enumerable: true,
  get: function () {
    return gate;
  }
});
Object.defineProperty(exports, "verifyShard", {
  enumerable: true,
  get: function () {
    return verifyShard;
  }
});