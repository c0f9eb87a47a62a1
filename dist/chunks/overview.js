import { n as CRITICALITIES, o as VERDICTS } from "./model.js";
import { a as figure, r as count } from "./layout.js";

// src/report/overview.ts
/** What every rendering of a report says first, derived once: words and figures, no markup. */
const titleDepth = (items) => {
	const title = items[0]?.section[0];
	return items.some(({ section }) => section.join("\n") !== items[0]?.section.join("\n")) && items.every(({ section }) => section[0] === title) ? 1 : 0;
};
const bySeverity = (a, b) => VERDICTS.indexOf(a.item.verdict) - VERDICTS.indexOf(b.item.verdict) || CRITICALITIES.indexOf(a.item.level) - CRITICALITIES.indexOf(b.item.level);
/** Items of one decision: contradicted ones first, then by verdict and level, then as they stand in the documents. */
const entriesOf = ({ documents }, decision) => documents.flatMap((document) => {
	const depth = titleDepth(document.items);
	return document.items.map((item) => ({
		document,
		item,
		section: item.section.slice(depth)
	}));
}).filter(({ item }) => item.decision === decision).sort(bySeverity);
/** Weakened requirements of one decision. */
const changesOf = ({ base }, decision) => (base?.changes ?? []).filter((change) => change.decision === decision);
const settledVerdicts = [
	"verified",
	"supported",
	"attested",
	"ready"
];
/** Done and not disproved, or proved. */
const isSettled = (verdict) => settledVerdicts.includes(verdict);
const counted = [
	...settledVerdicts,
	"contradicted",
	"failing",
	"open",
	"unknown"
];
const progressOf = (verdicts) => ({
	settled: verdicts.filter(isSettled).length,
	of: verdicts.filter((verdict) => counted.includes(verdict)).length
});
/** Items by section, in the order of the document. */
const sectionsOf = (items) => {
	const groups = Map.groupBy(items, (item) => item.section.join("\n"));
	const depth = titleDepth(items);
	return [...groups.values()].map((group) => ({
		path: group[0]?.section.slice(depth) ?? [],
		items: group
	}));
};
/** Progress of some items. */
const progress = (items) => progressOf(items.map(({ verdict }) => verdict));
/** How often each verdict occurs, gravest first; those that do not occur are left out. */
const verdictCounts = (verdicts) => VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]).filter(([, amount]) => amount > 0);
/** `3 contradicted, 2 open`. */
const tally = (verdicts) => verdictCounts(verdicts).map(([verdict, amount]) => `${figure(amount)} ${verdict}`).join(", ");
const reasons = (report, decision, items) => {
	const entries = entriesOf(report, decision).length;
	const changes = changesOf(report, decision).length;
	const verb = decision === "block" ? ["blocks", "block"] : ["needs a look", "need a look"];
	const parts = [];
	if (entries > 0) parts.push(`${figure(entries)} of ${count(items, "item")} ${entries === 1 ? verb[0] : verb[1]}`);
	if (changes > 0) parts.push(`${count(changes, "requirement")} weakened since the base`);
	if (decision === "block" && report.base?.missing) parts.push("the base could not be read");
	return parts.join(", ");
};
const obligations = (items) => items.filter(({ choice }) => !choice);
/** What a reader grasps first. */
const overview = (report) => {
	const verdicts = report.documents.flatMap(({ items }) => obligations(items).map(({ verdict }) => verdict));
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
			reason: [where, warned].filter((part) => part !== "").join(", "),
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
		reason: `${figure(settled)} of ${figure(of)} settled`,
		...figures
	};
	const verified = verdicts.filter((verdict) => verdict === "verified").length;
	return {
		title: "Ready",
		reason: `all ${count(of, "item")} settled, ${figure(verified)} verified`,
		...figures
	};
};
const ground = ({ check: { kind }, outcome }) => {
	const lead = {
		passed: "",
		failed: "",
		unverifiable: "not verifiable, ",
		error: "broke, "
	}[outcome.status];
	const lines = (outcome.status === "passed" ? outcome.evidence : outcome.reason).trim().split(/\r\n?|\n/);
	return {
		kind,
		text: lead + lines[0],
		output: lines.slice(1).join("\n")
	};
};
const distinct = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
/** Why an item has its verdict. For a disproved one, what disproves it; else all answers there are. */
const groundsOf = (item) => {
	const failed = item.outcomes.filter(({ check, outcome }) => check.strength === "proof" && outcome.status === "failed");
	const results = (item.verdict === "contradicted" || item.verdict === "failing") && failed.length > 0 ? failed : item.outcomes;
	const found = results.map(ground);
	if (results.length === 0 || item.waiver !== null) found.push({
		kind: null,
		text: item.because,
		output: ""
	});
	const remedies = results.flatMap(({ outcome }) => "remedy" in outcome && outcome.remedy ? [outcome.remedy] : []);
	return {
		found: distinct(found),
		remedies: distinct(remedies)
	};
};
/** `docs/READY.md:12:3`, which terminals and editors open. */
const placeText = (path, place) => [
	path,
	place.line,
	place.column
].filter((part) => part !== void 0).join(":");
const policySources = {
	base: "the base",
	head: "the head (the base has none)",
	defaults: "the defaults"
};
/** What the report was compared with, and where policy came from; the reason is untrusted text. */
const baseText = ({ commit, policy, missing }) => missing === null ? `Compared with base \`${commit.slice(0, 7)}\`; policy from ${policySources[policy]}.` : `The base \`${commit.slice(0, 7)}\` could not be read: ${missing}`;
/** What blocks, in one phrase. */
const policyText = ({ failOn }) => failOn === "never" ? "Nothing blocks: fail-on is never." : `Blocks at and above ${failOn}.`;
/** What to do about items that are open though their checks pass. */
const readyText = (ready) => `${count(ready, "open item is", "open items are")} proved by checks and can be ticked.`;

export { isSettled as a, policyText as c, sectionsOf as d, tally as f, groundsOf as i, progress as l, changesOf as n, overview as o, entriesOf as r, placeText as s, baseText as t, readyText as u };