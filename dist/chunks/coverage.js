const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_artifact = require("./artifact.js");
const require_compare = require("./compare.js");
const require_rules = require("./rules.js");
const require_xml = require("./xml.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/coverage.ts
const METRICS = [
	"lines",
	"branches",
	"functions",
	"statements"
];
const parseCoverage = ((text) => {
	const start = text.trimStart();
	if (start.startsWith("{")) return fromIstanbul(require_rules.mapOf(JSON.parse(start)));
	if ((__pattern0 ??= __ready(/^mode: (?:set|count|atomic)\b/)).test(start)) return fromGo(start);
	if ((__pattern1 ??= __ready(/^(?:TN|SF):/m)).test(start)) return fromLcov(start);
	throw new SyntaxError("it is no lcov, istanbul or Go coverage report");
});
const addCoverage = ((reports) => {
	const sum = {};
	for (const report of reports) for (const metric of METRICS) add(sum, metric, report[metric]);
	return sum;
});
const add = ((sum, metric, counter) => {
	if (!counter) return;
	const before = sum[metric] ?? {
		covered: 0,
		total: 0
	};
	sum[metric] = {
		covered: before.covered + counter.covered,
		total: before.total + counter.total
	};
});
const lcovKeys = {
	LF: ["lines", "total"],
	LH: ["lines", "covered"],
	BRF: ["branches", "total"],
	BRH: ["branches", "covered"],
	FNF: ["functions", "total"],
	FNH: ["functions", "covered"]
};
const fromLcov = ((text) => {
	const sum = {};
	for (const [, key = "", value] of text.matchAll(/^(LF|LH|BRF|BRH|FNF|FNH):(\d+)\s*$/gm)) {
		const [metric, part] = lcovKeys[key] ?? ["lines", "total"];
		add(sum, metric, {
			covered: 0,
			total: 0,
			[part]: Number(value)
		});
	}
	if (!sum.lines) add(sum, "lines", count([...text.matchAll(/^DA:\d+,(\d+)/gm)].map((([, hits]) => hits))));
	return sum;
});
const fromIstanbul = ((report) => {
	if (report["total"]) {
		const total = require_rules.mapOf(report["total"]);
		return addCoverage(METRICS.map(((metric) => ({ [metric]: counterOf(total[metric]) }))));
	}
	return addCoverage(Object.values(report).map(((file) => fromFile(require_rules.mapOf(file)))));
});
const counterOf = ((value) => {
	const { covered, total } = require_rules.mapOf(value);
	return typeof covered === "number" && typeof total === "number" ? {
		covered,
		total
	} : void 0;
});
const fromFile = ((file) => {
	const hits = require_rules.mapOf(file["s"]);
	const lines = /* @__PURE__ */ new Map();
	for (const [id, place] of Object.entries(require_rules.mapOf(file["statementMap"]))) {
		const line = Number(require_rules.mapOf(require_rules.mapOf(place)["start"])["line"]);
		lines.set(line, Math.max(lines.get(line) ?? 0, Number(hits[id] ?? 0)));
	}
	return {
		lines: count([...lines.values()]),
		statements: count(Object.values(hits)),
		functions: count(Object.values(require_rules.mapOf(file["f"]))),
		branches: count(Object.values(require_rules.mapOf(file["b"])).flat())
	};
});
const count = ((hits) => ({
	covered: hits.filter(((each) => Number(each) > 0)).length,
	total: hits.length
}));
const fromGo = ((text) => {
	const blocks = /* @__PURE__ */ new Map();
	for (const [, place = "", statements, hits] of text.matchAll(/^(\S.*:\d+\.\d+,\d+\.\d+) (\d+) (\d+)\s*$/gm)) {
		const hit = Number(hits) > 0 || (blocks.get(place)?.hit ?? false);
		blocks.set(place, {
			statements: Number(statements),
			hit
		});
	}
	const all = [...blocks.values()];
	const sum = ((some) => some.reduce(((total, { statements }) => total + statements), 0));
	return { statements: {
		covered: sum(all.filter((({ hit }) => hit))),
		total: sum(all)
	} };
});

// src/verify/coverage-xml.ts
const readXmlCoverage = async (text, signal) => {
	const parents = [];
	let root = {};
	let format = null;
	await require_xml.readXml(text, {
		open(name, attributes, depth) {
			if (depth === 1) {
				root = attributes;
				if (name === "report") format = jacoco();
				else if (name !== "coverage") throw new SyntaxError("it is no Cobertura, JaCoCo or Clover report");
			} else {
				format ??= name === "project" || root["clover"] !== void 0 ? clover() : cobertura(root);
				format.open(name, attributes, parents);
			}
			parents.push(name);
		},
		close: (() => void parents.pop())
	}, signal);
	return (format ?? cobertura(root)).result();
};
const numberOf = ((text) => text !== void 0 && (__pattern2 ??= __ready(/^\d{1,15}$/)).test(text) ? Number(text) : null);
const stated = ((covered, total) => {
	const [reached, all] = [numberOf(covered), numberOf(total)];
	return reached === null || all === null ? void 0 : {
		covered: Math.min(reached, all),
		total: all
	};
});
const present = ((counters) => {
	const coverage = {};
	for (const metric of METRICS) {
		const counter = counters[metric];
		if (counter) coverage[metric] = counter;
	}
	return coverage;
});
const cobertura = ((root) => {
	const lines = {
		covered: 0,
		total: 0
	};
	const branches = {
		covered: 0,
		total: 0
	};
	return {
		open(name, attributes, parents) {
			if (name !== "line" || parents.includes("methods")) return;
			lines.total += 1;
			if ((numberOf(attributes["hits"]) ?? 0) > 0) lines.covered += 1;
			const [, covered, total] = (__pattern3 ??= __ready(/\((\d{1,6})\/(\d{1,6})\)/)).exec(attributes["condition-coverage"] ?? "") ?? [];
			branches.covered += Number(covered ?? 0);
			branches.total += Number(total ?? 0);
		},
		result: (() => ({
			lines: stated(root["lines-covered"], root["lines-valid"]) ?? lines,
			branches: stated(root["branches-covered"], root["branches-valid"]) ?? branches
		}))
	};
});
const jacocoTypes = {
	LINE: "lines",
	BRANCH: "branches",
	METHOD: "functions",
	INSTRUCTION: "statements"
};
const jacoco = (() => {
	const sums = {};
	return {
		open(name, { type = "", missed, covered }, parents) {
			const metric = jacocoTypes[type];
			if (name !== "counter" || parents.length !== 1 || !metric) return;
			const [left, reached] = [numberOf(missed), numberOf(covered)];
			if (left === null || reached === null) throw new SyntaxError(`its counter ${type} is no number`);
			sums[metric] = {
				covered: reached,
				total: left + reached
			};
		},
		result: (() => sums)
	};
});
const clover = (() => {
	const lines = /* @__PURE__ */ new Map();
	let sums = {};
	let files = 0;
	return {
		open(name, attributes, parents) {
			if (name === "file") files += 1;
			else if (name === "metrics" && parents.at(-1) === "project") sums = attributes;
			else if (name === "line" && attributes["type"] !== "method") {
				const key = `${files}:${attributes["num"]}`;
				lines.set(key, lines.get(key) || (numberOf(attributes["count"]) ?? 0) > 0);
			}
		},
		result: (() => present({
			lines: {
				covered: [...lines.values()].filter(Boolean).length,
				total: lines.size
			},
			branches: stated(sums["coveredconditionals"], sums["conditionals"]),
			functions: stated(sums["coveredmethods"], sums["methods"]),
			statements: stated(sums["coveredstatements"], sums["statements"])
		}))
	};
});

// src/verify/verifiers/coverage.ts
const usual = [
	"coverage/coverage-summary.json",
	"coverage/lcov.info",
	"coverage/coverage-final.json",
	"lcov.info",
	"coverage.out",
	"cover.out",
	"coverage/cobertura-coverage.xml",
	"coverage/clover.xml",
	"coverage.xml",
	"clover.xml",
	"target/site/jacoco/jacoco.xml",
	"build/reports/jacoco/test/jacocoTestReport.xml"
];
const limit = 5e7;
const share = ((what) => require_run.optional(require_params.comparison().check(require_compare.comparable("%"))));
var coverage_default = require_run.defineVerifier({
	kind: "coverage",
	params: require_run.strictObject({
		path: require_run.optional(require_params.oneOrMore(require_files.glob())),
		lines: share("lines"),
		branches: share("branches"),
		functions: share("functions"),
		statements: share("statements")
	}).check(require_run.refine(((given) => METRICS.some(((metric) => given[metric] !== void 0))), { error: "needs a share to compare: lines, branches, functions or statements" })),
	needs: ["files"],
	permission: null,
	remedy: "Write the tests that are missing.",
	async verify({ path, ...shares }, { files }, signal) {
		const reports = await require_artifact.readArtifacts(files, path, usual, limit);
		if (!Array.isArray(reports)) return reports;
		const parsed = [];
		for (const report of reports) try {
			const isXml = report.text.trimStart().startsWith("<");
			parsed.push(isXml ? await readXmlCoverage(report.text, signal) : parseCoverage(report.text));
		} catch (error) {
			if (error instanceof require_last_resort.Refusal || signal.aborted) throw error;
			return {
				status: "failed",
				reason: `\`${report.path}\` cannot be read: ${require_last_resort.reasonOf(error)}`
			};
		}
		const sum = addCoverage(parsed);
		const name = reports.map(((report) => `\`${report.path}\``)).join(", ");
		const said = [];
		for (const metric of METRICS) {
			const wanted = shares[metric];
			if (!wanted) continue;
			const counter = sum[metric];
			if (!counter) return {
				status: "unverifiable",
				reason: `${name} does not speak of ${metric}`
			};
			if (counter.total === 0) return {
				status: "failed",
				reason: `${name} covers nothing: 0 ${metric}`
			};
			const percent = Math.floor(counter.covered * 1e4 / counter.total) / 100;
			const { holds, text } = await require_compare.compare(percent, wanted, "%");
			if (!holds) return {
				status: "failed",
				reason: `coverage of ${metric} ${text} (${counter.covered} of ${counter.total})`
			};
			said.push(`coverage of ${metric} ${text}`);
		}
		return {
			status: "passed",
			evidence: `${name}: ${said.join(", ")}`
		};
	}
});

exports.default = coverage_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3;
