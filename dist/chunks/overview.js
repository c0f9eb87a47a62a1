const require_run = require("./run.js");
const require_layout = require("./layout.js");

// src/report/overview.ts
const titleDepth = ((items) => {
	const title = items[0]?.section[0];
	return items.some((({ section }) => section.join("\n") !== items[0]?.section.join("\n"))) && items.every((({ section }) => section[0] === title)) ? 1 : 0;
});
const bySeverity = ((a, b) => require_run.VERDICTS.indexOf(a.item.verdict) - require_run.VERDICTS.indexOf(b.item.verdict) || require_run.CRITICALITIES.indexOf(a.item.level) - require_run.CRITICALITIES.indexOf(b.item.level));
const entriesOf = (({ documents }, decision) => documents.flatMap(((document) => {
	const depth = titleDepth(document.items);
	return document.items.map(((item) => ({
		document,
		item,
		section: item.section.slice(depth)
	})));
})).filter((({ item }) => item.decision === decision)).sort(bySeverity));
const changesOf = (({ base }, decision) => (base?.changes ?? []).filter(((change) => change.decision === decision)));
const settledVerdicts = [
	"verified",
	"supported",
	"attested",
	"ready"
];
const isSettled = ((verdict) => settledVerdicts.includes(verdict));
const counted = [
	...settledVerdicts,
	"contradicted",
	"failing",
	"open",
	"unknown"
];
const progressOf = ((verdicts) => ({
	settled: verdicts.filter(isSettled).length,
	of: verdicts.filter(((verdict) => counted.includes(verdict))).length
}));
const sectionsOf = ((items) => {
	const groups = Map.groupBy(items, ((item) => item.section.join("\n")));
	const depth = titleDepth(items);
	return [...groups.values()].map(((group) => ({
		path: group[0]?.section.slice(depth) ?? [],
		items: group
	})));
});
const progress = ((items) => progressOf(items.map((({ verdict }) => verdict))));
const verdictCounts = ((verdicts) => require_run.VERDICTS.map(((verdict) => [verdict, verdicts.filter(((one) => one === verdict)).length])).filter((([, amount]) => amount > 0)));
const tally = ((verdicts) => verdictCounts(verdicts).map((([verdict, amount]) => `${require_layout.figure(amount)} ${verdict}`)).join(", "));
const reasons = ((report, decision, items) => {
	const entries = entriesOf(report, decision).length;
	const changes = changesOf(report, decision).length;
	const verb = decision === "block" ? ["blocks", "block"] : ["needs a look", "need a look"];
	const parts = [];
	if (entries > 0) parts.push(`${require_layout.figure(entries)} of ${require_layout.count(items, "item")} ${entries === 1 ? verb[0] : verb[1]}`);
	if (changes > 0) parts.push(`${require_layout.count(changes, "requirement")} weakened since the base`);
	if (decision === "block" && report.base?.missing) parts.push("the base could not be read");
	return parts.join(", ");
});
const obligations = ((items) => items.filter((({ choice }) => !choice)));
const overview = ((report) => {
	const verdicts = report.documents.flatMap((({ items }) => obligations(items).map((({ verdict }) => verdict))));
	const figures = {
		verdicts,
		progress: progressOf(verdicts)
	};
	const warned = reasons(report, "warn", verdicts.length);
	if (report.result === "fail") return {
		title: "Not ready",
		reason: reasons(report, "block", verdicts.length) || warned,
		...figures
	};
	if (verdicts.length === 0) {
		const where = report.documents.length === 0 ? "no checklist was found" : "the checklists hold no item";
		return {
			title: report.result === "pass" ? "Nothing to check" : "Nothing was checked",
			reason: [where, warned].filter(((part) => part !== "")).join(", "),
			...figures
		};
	}
	const { settled, of } = figures.progress;
	if (report.result === "warn") return {
		title: "Nothing blocks",
		reason: warned,
		...figures
	};
	if (settled < of || of === 0) return {
		title: "Nothing blocks",
		reason: `${require_layout.figure(settled)} of ${require_layout.figure(of)} settled`,
		...figures
	};
	const verified = verdicts.filter(((verdict) => verdict === "verified")).length;
	return {
		title: "Ready",
		reason: `all ${require_layout.count(of, "item")} settled, ${require_layout.figure(verified)} verified`,
		...figures
	};
});
const ground = (({ check: { kind }, outcome }) => {
	const lead = {
		passed: "",
		failed: "",
		unverifiable: "not verifiable, ",
		error: "broke, "
	}[outcome.status];
	const lines = (outcome.status === "passed" ? outcome.evidence : outcome.reason).trim().split((__pattern0 ??= __ready(/\r\n?|\n/)));
	return {
		kind,
		text: lead + lines[0],
		output: lines.slice(1).join("\n")
	};
});
const distinct = ((all) => [...new Map(all.map(((one) => [JSON.stringify(one), one]))).values()]);
const groundsOf = ((item) => {
	const failed = item.outcomes.filter((({ check, outcome }) => check.strength === "proof" && outcome.status === "failed"));
	const results = (item.verdict === "contradicted" || item.verdict === "failing") && failed.length > 0 ? failed : item.outcomes;
	const found = results.map(ground);
	if (results.length === 0 || item.waiver !== null) found.push({
		kind: null,
		text: item.because,
		output: ""
	});
	const remedies = results.flatMap((({ outcome }) => "remedy" in outcome && outcome.remedy ? [outcome.remedy] : []));
	return {
		found: distinct(found),
		remedies: distinct(remedies)
	};
});
const placeText = ((path, place) => [
	path,
	place.line,
	place.column
].filter(((part) => part !== void 0)).join(":"));
const policySources = {
	base: "the base",
	head: "the head (the base has none)",
	defaults: "the defaults"
};
const baseText = (({ commit, policy, missing }) => missing === null ? `Compared with base \`${commit.slice(0, 7)}\`; policy from ${policySources[policy]}.` : `The base \`${commit.slice(0, 7)}\` could not be read: ${missing}`);
const policyText = (({ failOn }) => failOn === "never" ? "Nothing blocks: fail-on is never." : `Blocks at and above ${failOn}.`);
const readyText = ((ready) => `${require_layout.count(ready, "open item is", "open items are")} proved by checks and can be ticked.`);

Object.defineProperty(exports, "baseText", {
  enumerable: true,
  get: function () {
    return baseText;
  }
});
Object.defineProperty(exports, "changesOf", {
  enumerable: true,
  get: function () {
    return changesOf;
  }
});
Object.defineProperty(exports, "entriesOf", {
  enumerable: true,
  get: function () {
    return entriesOf;
  }
});
Object.defineProperty(exports, "groundsOf", {
  enumerable: true,
  get: function () {
    return groundsOf;
  }
});
Object.defineProperty(exports, "isSettled", {
  enumerable: true,
  get: function () {
    return isSettled;
  }
});
Object.defineProperty(exports, "overview", {
  enumerable: true,
  get: function () {
    return overview;
  }
});
Object.defineProperty(exports, "placeText", {
  enumerable: true,
  get: function () {
    return placeText;
  }
});
Object.defineProperty(exports, "policyText", {
  enumerable: true,
  get: function () {
    return policyText;
  }
});
Object.defineProperty(exports, "progress", {
  enumerable: true,
  get: function () {
    return progress;
  }
});
Object.defineProperty(exports, "readyText", {
  enumerable: true,
  get: function () {
    return readyText;
  }
});
Object.defineProperty(exports, "sectionsOf", {
  enumerable: true,
  get: function () {
    return sectionsOf;
  }
});
Object.defineProperty(exports, "tally", {
  enumerable: true,
  get: function () {
    return tally;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
