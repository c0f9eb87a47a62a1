const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_diagnosis = require("./diagnosis.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");
const require_terminal = require("./terminal.js");

// src/report/doctor.ts
const mostItems = 3;
const mostNames = 10;
const words = {
	input: {
		noun: ["input", "inputs"],
		heading: "Inputs to give"
	},
	host: {
		noun: ["host", "hosts"],
		heading: "Hosts to allow",
		implied: /allow-list/
	},
	token: {
		noun: ["token", "tokens"],
		heading: "Token to give"
	},
	permission: {
		noun: ["permission", "permissions"],
		heading: "Permissions to grant in the workflow"
	},
	variable: {
		noun: ["variable", "variables"],
		heading: "Variables to set",
		implied: /is not set(?: in this job)?$/
	},
	command: {
		noun: ["command", "commands"],
		heading: "Commands that cannot be started"
	},
	file: {
		noun: ["file", "files"],
		heading: "Files that are wanted"
	},
	history: {
		noun: ["look into the history", "looks into the history"],
		heading: "History that cannot be read"
	},
	event: {
		noun: ["event", "events"],
		heading: "Events on which no workflow runs the gate"
	},
	other: {
		noun: ["other thing", "other things"],
		heading: "Other checks without an answer"
	}
};
const renderDoctor = ((diagnosis, options) => {
	const context = {
		paint: require_terminal.painter(options.color),
		options
	};
	const { paint } = context;
	const { needs, setup } = diagnosis;
	const remarks = ((level) => separated(setup.filter(((each) => each.level === level)).map(((each) => remarkLines(each, context)))));
	const of = ((status) => needs.filter(((need) => need.status === status)));
	const head = headline(diagnosis, paint);
	const body = [
		...require_diagnosis.NEED_KINDS.flatMap(((kind) => {
			const missing = of("missing").filter(((need) => need.kind === kind));
			return require_terminal.block(words[kind].heading, needLines(missing, context), paint);
		})),
		...require_terminal.block("Mistakes in the set-up", remarks("problem"), paint),
		...require_terminal.block("Cannot be told from here", needLines(of("unknown"), context), paint),
		...require_terminal.block("Present", require_terminal.columns(presentRows(of("present")), paint), paint),
		...require_terminal.block("Notes", remarks("note"), paint)
	];
	return `${[
		...head,
		...body,
		...body.length > 24 ? ["", ...head] : []
	].join("\n")}\n`;
});
const headline = ((diagnosis, paint) => {
	const { checks, needs, setup } = diagnosis;
	const ready = checks.filter(require_diagnosis.couldRun).length;
	const waiting = checks.length - ready;
	const problems = setup.filter((({ level }) => level === "problem")).length;
	const { symbol, style } = require_terminal.decisionMarks[require_diagnosis.isHealthy(diagnosis) ? "pass" : "block"];
	const total = checks.length === 0 ? "No check is planned" : `${require_layout.figure(ready)} of ${require_layout.count(checks.length, "check")} could run here`;
	const rest = [waiting > 0 ? `${require_layout.figure(waiting)} ${waiting === 1 ? "needs" : "need"} ${sumOf(needs)}` : "", problems > 0 ? require_layout.count(problems, "mistake in the set-up", "mistakes in the set-up") : ""].filter(((part) => part !== ""));
	return [paint(`${symbol} ${total}`, ...style) + rest.map(((part) => `; ${part}`)).join("")];
});
const sumOf = ((needs) => require_diagnosis.NEED_KINDS.map(((kind) => {
	const amount = needs.filter(((need) => need.kind === kind && need.status === "missing")).length;
	return amount === 0 ? "" : require_layout.count(amount, ...words[kind].noun);
})).filter(((part) => part !== "")).join(", "));
const separated = ((groups) => groups.flatMap(((group, index) => index ? ["", ...group] : group)));
const needLines = ((needs, context) => {
	const { paint, options } = context;
	const rows = require_terminal.columns(needs.map(needRow), paint);
	return [...needs.flatMap(((need, index) => [rows[index] ?? "", ...explanation(need, options, paint)])), ...fixLines(needs.map((({ fix }) => fix))).map(((line) => paint(line, "cyan")))];
});
const needRow = (({ kind, name, status, items }) => {
	const { symbol, style } = require_terminal.decisionMarks[status === "missing" ? "block" : "warn"];
	const label = status === "missing" ? require_last_resort.sanitizeLine(name) : `${kind} ${require_last_resort.sanitizeLine(name)}`;
	return [
		[symbol, ...style],
		[label, "bold"],
		require_layout.count(items.length, "item"),
		[placesOf(items), "dim"]
	];
});
const placesOf = ((items) => {
	const { shown, left } = require_layout.firstOf(items, mostItems);
	const places = shown.map((({ document, line }) => require_last_resort.sanitizeLine(require_overview.placeText(document, { line })))).join(", ");
	return left > 0 ? `${places} and ${require_layout.figure(left)} more` : places;
});
const explanation = ((need, options, paint) => {
	const { kind, reason, remedy, fix, givenBy } = need;
	const isImplied = reason === null || words[kind].implied?.test(reason);
	const isShown = Object.keys(fix).length > 0 && (isImplied || remedy?.startsWith(`add \`${need.name}\``));
	return [
		...isImplied ? [] : require_terminal.detail(reason, options, 5),
		...givenBy.flatMap(((place) => require_terminal.detail(`${place}, gives it; this call does not`, options, 5))),
		...remedy === null || isShown ? [] : require_terminal.detail(remedy, options, 5, "fix: ").map(((line) => paint(line, "cyan")))
	];
});
const PLACES = [
	"flag",
	"config",
	"workflow"
];
const fixLines = ((fixes) => PLACES.flatMap(((place) => {
	const given = fixes.map(((fix) => fix[place])).filter(((text) => text !== void 0));
	return (place === "flag" ? [given.join(" ")].filter(((text) => text !== "")) : underOneKey(given)).map(((line, index) => `     ${(index === 0 ? place : "").padEnd(10)}${line}`));
})));
const underOneKey = ((snippets) => {
	const below = /* @__PURE__ */ new Map();
	for (const snippet of snippets) {
		const [key = "", ...lines] = snippet.split("\n");
		below.set(key, [...below.get(key) ?? [], ...lines]);
	}
	return [...below].flat(2);
});
const presentRows = ((needs) => require_diagnosis.NEED_KINDS.flatMap(((kind) => {
	const names = needs.filter(((need) => need.kind === kind)).map((({ name }) => require_last_resort.sanitizeLine(name)));
	if (names.length === 0) return [];
	const { shown, left } = require_layout.firstOf(names, mostNames);
	const more = left > 0 ? ` and ${require_layout.figure(left)} more` : "";
	return [[
		[require_terminal.decisionMarks.pass.symbol, "green"],
		words[kind].noun[1],
		`${shown.join(", ")}${more}`
	]];
})));
const remarkLines = (({ level, rule, path, line, message, remedy }, { paint, options }) => {
	const { symbol, style } = require_terminal.decisionMarks[level === "problem" ? "block" : "warn"];
	const place = path === null ? "" : require_last_resort.sanitizeLine(line === null ? path : require_overview.placeText(path, { line }));
	return [
		`  ${paint(symbol, ...style)}  ${place === "" ? paint(rule, "bold") : `${paint(place, "bold")}  ${paint(rule, "dim")}`}`,
		...require_terminal.detail(message, options, 5),
		...require_terminal.detail(remedy, options, 5, "fix: ").map(((each) => paint(each, "cyan")))
	];
});

exports.renderDoctor = renderDoctor;