const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_artifact = require("./artifact.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_xml = require("./xml.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/junit.ts
const COUNTS = [
	"suites",
	"tests",
	"failures",
	"errors",
	"skipped"
];
const mishaps = {
	failure: "failures",
	error: "errors",
	skipped: "skipped"
};
const readTestReport = async (text, signal) => {
	const counted = {
		suites: 0,
		tests: 0,
		failures: 0,
		errors: 0,
		skipped: 0
	};
	const stated = [{
		failures: 0,
		errors: 0
	}, {
		failures: 0,
		errors: 0
	}];
	let root = "";
	let caseDepth = -1;
	let mishap = null;
	await require_xml.readXml(text, {
		open(name, attributes, depth) {
			if (depth === 1) root = name;
			if (name === "testsuite") counted.suites += 1;
			const sums = depth === 1 || name === "testsuite" ? stated[depth - 1] : void 0;
			if (sums) {
				sums.failures += countOf(attributes["failures"]);
				sums.errors += countOf(attributes["errors"]);
			}
			if (name === "testcase") {
				caseDepth = depth;
				mishap = null;
			} else if (depth === caseDepth + 1) mishap = worse(mishap, mishaps[name]);
		},
		close(name) {
			if (name !== "testcase") return;
			counted.tests += 1;
			if (mishap) counted[mishap] += 1;
			caseDepth = -1;
		}
	}, signal);
	if (root !== "testsuites" && root !== "testsuite") throw new SyntaxError("it is no JUnit report");
	const worst = ((name) => Math.max(counted[name], ...stated.map(((sums) => sums[name]))));
	return {
		...counted,
		failures: worst("failures"),
		errors: worst("errors")
	};
};
const countOf = ((text) => text !== void 0 && (__pattern0 ??= __ready(/^\d{1,9}$/)).test(text) ? Number(text) : 0);
const worse = ((before, found) => found === void 0 || before !== null && before !== "skipped" ? before : found);

// src/verify/verifiers/junit.ts
const usual = [
	"junit.xml",
	"test-results/junit.xml",
	"reports/junit.xml",
	"test-report.xml",
	"report.xml"
];
const limit = 5e7;
const none = {
	op: "=",
	value: 0
};
const number = ((what) => require_run.optional(require_params.comparison().check(require_compare.numeric())));
var junit_default = require_run.defineVerifier({
	kind: "junit",
	params: require_run.strictObject({
		path: require_run.optional(require_params.oneOrMore(require_files.glob())),
		suites: number("test suites"),
		tests: number("tests, skipped ones included"),
		failures: number("tests that failed; 0 when not given"),
		errors: number("tests that broke; 0 when not given"),
		skipped: number("tests that were skipped")
	}),
	needs: ["files"],
	permission: null,
	remedy: "Mend the tests that failed; see that the step before the gate runs them all.",
	async verify({ path, ...given }, { files }, signal) {
		const reports = await require_artifact.readArtifacts(files, path, usual, limit);
		if (!Array.isArray(reports)) return reports;
		const sum = {
			suites: 0,
			tests: 0,
			failures: 0,
			errors: 0,
			skipped: 0
		};
		for (const report of reports) try {
			const counts = await readTestReport(report.text, signal);
			for (const name of COUNTS) sum[name] += counts[name];
		} catch (error) {
			if (error instanceof require_last_resort.Refusal || signal.aborted) throw error;
			return {
				status: "failed",
				reason: `\`${report.path}\` cannot be read: ${require_last_resort.reasonOf(error)}`
			};
		}
		const name = reports.length === 1 ? `\`${reports[0]?.path}\`` : `${reports.length} reports`;
		if (sum.tests - sum.skipped <= 0) return {
			status: "failed",
			reason: `${name}: no test ran (${sum.tests} in all)`
		};
		const said = [];
		for (const count of COUNTS) {
			const wanted = given[count] ?? (count === "failures" || count === "errors" ? none : void 0);
			if (!wanted) continue;
			const { holds, text } = await require_compare.compare(sum[count], wanted);
			if (!holds) return {
				status: "failed",
				reason: `${name}: the number of ${count} ${text}`
			};
			said.push(`the number of ${count} ${text}`);
		}
		return {
			status: "passed",
			evidence: `${name}: ${said.join(", ")}`
		};
	}
});

exports.default = junit_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
