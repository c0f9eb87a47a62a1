const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");

// src/checklist/boxes.ts
const code = ((char) => char.charCodeAt(0));
const encoder = ((bytes) => {
	const { charset } = require_run.announced(bytes);
	if (charset === "utf-16le") return ((char) => [code(char), 0]);
	if (charset === "utf-16be") return ((char) => [0, code(char)]);
	return ((char) => [code(char)]);
});
const holds = ((bytes, at, wanted) => at >= 0 && wanted.every(((byte, index) => bytes[at + index] === byte)));
const tickOf = ((bytes) => {
	const encode = encoder(bytes);
	const [upper, lower] = [encode("X"), encode("x")];
	const [open, close] = [encode("["), encode("]")];
	const width = open.length;
	const lead = open.findIndex(((byte) => byte !== 0));
	for (let at = bytes.indexOf(code("[")); at >= 0; at = bytes.indexOf(code("["), at + 1)) {
		const box = at - lead;
		if (!holds(bytes, box, open) || !holds(bytes, box + 2 * width, close)) continue;
		if (holds(bytes, box + width, upper)) return "X";
		if (holds(bytes, box + width, lower)) return "x";
	}
	return "x";
});
const setBoxes = ((bytes, settings, tick = tickOf(bytes)) => {
	const encode = encoder(bytes);
	const [open, close] = [encode("["), encode("]")];
	const marks = [encode("x"), encode("X")];
	const [full, empty] = [encode(tick), encode(" ")];
	const parts = [];
	let from = 0;
	for (const { box, checked } of settings) {
		const { start, end } = box;
		if (start < from || end < start || !holds(bytes, start - open.length, open) || !holds(bytes, end, close)) throw new Error(`no box at bytes ${start}–${end}`);
		const inside = bytes.subarray(start, end);
		const ticked = marks.some(((mark) => mark.length === inside.length && holds(inside, 0, mark)));
		parts.push(bytes.subarray(from, start), ticked && checked ? inside : Uint8Array.from(checked ? full : empty));
		from = end;
	}
	return joined([...parts, bytes.subarray(from)]);
});
const joined = ((parts) => {
	const whole = new Uint8Array(parts.reduce(((sum, { length }) => sum + length), 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
});

// src/policy/corrections.ts
const correctionsOf = ((role, items) => {
	if (role !== "claims") return [];
	const unfinished = parentsOfOpen(items);
	return items.flatMap(((item) => {
		if (item.kind === "env-var" || !isCorrectable(item)) return [];
		const done = item.verdict === "ready";
		return [{
			item,
			done,
			hindrance: hindranceOf(item, done, unfinished)
		}];
	}));
});
const isCorrectable = (({ verdict }) => verdict === "ready" || verdict === "contradicted");
const parentsOfOpen = ((items) => new Set(items.flatMap((({ parent, choice, state }) => parent !== null && !choice && (state === "open" || state === "partial" || state === "unknown") ? [parent] : []))));
const hindranceOf = ((item, done, unfinished) => {
	if (item.box === null) return "it has no box";
	if (done && unfinished.has(item.id)) return "an item below it is open";
	return agree(item, done) ? null : "its checks disagree";
});
const agree = (({ outcomes }, done) => {
	if (done) return outcomes.every((({ outcome }) => outcome.status !== "failed"));
	return outcomes.every((({ outcome }) => outcome.status !== "passed")) || outcomes.some((({ check, outcome }) => outcome.status === "failed" && check.strength === "proof" && check.origin !== "inferred"));
});

// src/fix.ts
const fixDocument = ((raw, document, role) => {
	const tick = tickOf(raw.bytes);
	const stuck = /* @__PURE__ */ new Set();
	const made = /* @__PURE__ */ new Map();
	let now = document;
	let bytes = raw.bytes;
	for (;;) {
		const wanted = correctionsOf(document.role, now.items).map(((each) => withStuck(each, stuck)));
		const round = wanted.filter((({ hindrance }) => hindrance === null));
		if (round.length === 0) {
			const edits = editsOf(raw.bytes, bytes, [...made.values()]);
			return {
				fix: {
					path: raw.path,
					edits,
					byHand: wanted,
					notices: noticesOf(document, now.role)
				},
				before: raw.bytes,
				after: bytes
			};
		}
		const changed = setBoxes(bytes, round.flatMap(boxSetting), tick);
		const next = reread({
			path: raw.path,
			bytes: changed
		}, now.items, role);
		const verdicts = new Map(next?.items.map((({ id, verdict }) => [id, verdict])));
		const failed = round.filter((({ item, done }) => verdicts.get(item.id) !== (done ? "verified" : "failing")));
		if (next !== null && failed.length === 0) {
			for (const correction of round) made.set(correction.item.id, correction);
			now = next;
			bytes = changed;
		}
		for (const { item } of failed) stuck.add(item.id);
	}
});
const withStuck = ((correction, stuck) => correction.hindrance === null && stuck.has(correction.item.id) ? {
	...correction,
	hindrance: "the words around its box say otherwise"
} : correction);
const boxSetting = (({ item: { box }, done }) => box ? [{
	box,
	checked: done
}] : []);
const reread = ((raw, before, given) => {
	const { items, role } = require_run.parse(raw, {
		...given === void 0 ? {} : { role: given },
		directives: "report"
	});
	return items.length === before.length && items.every((({ line, text }, index) => line === before[index]?.line && text === before[index].text)) ? {
		role,
		items: before.map(((old, index) => rejudged(old, items[index] ?? old)))
	} : null;
});
const rejudged = ((old, { state, box }) => ({
	...old,
	state,
	box,
	verdict: old.verdict === "waived" ? old.verdict : require_run.verdictOf({
		state,
		choice: old.choice
	}, old.outcomes)
}));
const editsOf = ((before, after, made) => {
	if (made.length === 0) return [];
	const [old, now] = [require_run.decode(before).lines, require_run.decode(after).lines];
	return made.map(((correction) => {
		const at = correction.item.line - 1;
		return {
			...correction,
			hindrance: null,
			before: old[at]?.raw ?? "",
			after: now[at]?.raw ?? ""
		};
	})).sort(((a, b) => a.item.line - b.item.line));
});
const noticesOf = (({ path, role, items }, after) => {
	const remedy = "If its boxes state facts, give it the role `claims` in the configuration.";
	if (role === "claims" && after !== role) return [`${path}: no box is ticked any more, so it is read as a ${after}, whose open boxes do not block. ${remedy}`];
	if ((role === "procedure" || role === "template") && correctionsOf("claims", items).length > 0) return [`${path} is a ${role}, followed anew each time: its boxes stay as they are. ${remedy}`];
	return [];
});

exports.fixDocument = fixDocument;