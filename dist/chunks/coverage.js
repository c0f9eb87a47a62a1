import "./rolldown-runtime.js";
import { r as reasonOf } from "./errors.js";
import { _ as refine, c as describe, m as optional, v as strictObject } from "./schemas.js";
import { t as readArtifacts } from "./artifact.js";
import { n as comparable, r as compare } from "./compare.js";
import { i as mapOf } from "./rules.js";
import { r as glob } from "./files.js";
import { a as oneOrMore, t as comparison } from "./params.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/coverage.ts
/** What a report measures, and how much of it was reached. */
const METRICS = [
	"lines",
	"branches",
	"functions",
	"statements"
];
/** Reads an lcov, istanbul (summary or final) or Go coverage report. Throws `SyntaxError` for anything else. */
const parseCoverage = (text) => {
	const start = text.trimStart();
	if (start.startsWith("{")) return fromIstanbul(mapOf(JSON.parse(start)));
	if (/^mode: (?:set|count|atomic)\b/.test(start)) return fromGo(start);
	if (/^(?:TN|SF):/m.test(start)) return fromLcov(start);
	throw new SyntaxError("it is no lcov, istanbul or Go coverage report");
};
/** Adds up reports of several packages. */
const addCoverage = (reports) => {
	const sum = {};
	for (const report of reports) for (const metric of METRICS) add(sum, metric, report[metric]);
	return sum;
};
const add = (sum, metric, counter) => {
	if (!counter) return;
	const before = sum[metric] ?? {
		covered: 0,
		total: 0
	};
	sum[metric] = {
		covered: before.covered + counter.covered,
		total: before.total + counter.total
	};
};
const lcovKeys = {
	LF: ["lines", "total"],
	LH: ["lines", "covered"],
	BRF: ["branches", "total"],
	BRH: ["branches", "covered"],
	FNF: ["functions", "total"],
	FNH: ["functions", "covered"]
};
const fromLcov = (text) => {
	const sum = {};
	for (const [, key = "", value] of text.matchAll(/^(LF|LH|BRF|BRH|FNF|FNH):(\d+)\s*$/gm)) {
		const [metric, part] = lcovKeys[key] ?? ["lines", "total"];
		add(sum, metric, {
			covered: 0,
			total: 0,
			[part]: Number(value)
		});
	}
	if (!sum.lines) add(sum, "lines", count([...text.matchAll(/^DA:\d+,(\d+)/gm)].map(([, hits]) => hits)));
	return sum;
};
const fromIstanbul = (report) => {
	if (report["total"]) {
		const total = mapOf(report["total"]);
		return addCoverage(METRICS.map((metric) => ({ [metric]: counterOf(total[metric]) })));
	}
	return addCoverage(Object.values(report).map((file) => fromFile(mapOf(file))));
};
const counterOf = (value) => {
	const { covered, total } = mapOf(value);
	return typeof covered === "number" && typeof total === "number" ? {
		covered,
		total
	} : void 0;
};
/** One file of `coverage-final.json`: hits by statement, function and branch; a line is its first statement. */
const fromFile = (file) => {
	const hits = mapOf(file["s"]);
	const lines = /* @__PURE__ */ new Map();
	for (const [id, place] of Object.entries(mapOf(file["statementMap"]))) {
		const line = Number(mapOf(mapOf(place)["start"])["line"]);
		lines.set(line, Math.max(lines.get(line) ?? 0, Number(hits[id] ?? 0)));
	}
	return {
		lines: count([...lines.values()]),
		statements: count(Object.values(hits)),
		functions: count(Object.values(mapOf(file["f"]))),
		branches: count(Object.values(mapOf(file["b"])).flat())
	};
};
const count = (hits) => ({
	covered: hits.filter((each) => Number(each) > 0).length,
	total: hits.length
});
/** A block may stand in the profile once for every package that was tested: it is covered if any of them reached it. */
const fromGo = (text) => {
	const blocks = /* @__PURE__ */ new Map();
	for (const [, place = "", statements, hits] of text.matchAll(/^(\S.*:\d+\.\d+,\d+\.\d+) (\d+) (\d+)\s*$/gm)) {
		const hit = Number(hits) > 0 || (blocks.get(place)?.hit ?? false);
		blocks.set(place, {
			statements: Number(statements),
			hit
		});
	}
	const all = [...blocks.values()];
	const sum = (some) => some.reduce((total, { statements }) => total + statements, 0);
	return { statements: {
		covered: sum(all.filter(({ hit }) => hit)),
		total: sum(all)
	} };
};

// src/verify/verifiers/coverage.ts
const usual = [
	"coverage/coverage-summary.json",
	"coverage/lcov.info",
	"coverage/coverage-final.json",
	"lcov.info",
	"coverage.out",
	"cover.out"
];
const limit = 5e7;
const share = (what) => optional(comparison().check(comparable("%"), describe(`Share of ${what}, in percent.`)));
var coverage_default = defineVerifier({
	kind: "coverage",
	summary: "Tests reach as much of the code as wanted.",
	lifecycle: "stable",
	params: strictObject({
		path: optional(oneOrMore(glob()).check(describe("Reports, added up; without it the first of the usual ones."))),
		lines: share("lines"),
		branches: share("branches"),
		functions: share("functions"),
		statements: share("statements")
	}).check(refine((given) => METRICS.some((metric) => given[metric] !== void 0), { error: "needs a share to compare: lines, branches, functions or statements" })),
	needs: ["files"],
	permission: null,
	passes: "The reports (lcov, istanbul `coverage-summary.json` or `coverage-final.json`, Go cover profile) speak of each share that is asked for, it is a share of something, and it compares as asked.",
	fails: "A share compares otherwise, a report is none of these formats or not valid, or it covers nothing.",
	unverifiable: "There is no report (it is made by a step of the job, not kept in the repository), it does not speak of a share, or it is over 50 MB or a link.",
	remedy: "Write the tests that are missing.",
	examples: [
		"coverage lines>=80",
		"coverage path=coverage/lcov.info lines>=80 branches>=70",
		"coverage path=coverage.out statements>=75%"
	],
	async verify({ path, ...shares }, { files }) {
		const reports = await readArtifacts(files, path, usual, limit);
		if (!Array.isArray(reports)) return reports;
		const parsed = [];
		for (const report of reports) try {
			parsed.push(parseCoverage(report.text));
		} catch (error) {
			return {
				status: "failed",
				reason: `\`${report.path}\` cannot be read: ${reasonOf(error)}`
			};
		}
		const sum = addCoverage(parsed);
		const name = reports.map((report) => `\`${report.path}\``).join(", ");
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
			const { holds, text } = await compare(percent, wanted, "%");
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

export { coverage_default as default };