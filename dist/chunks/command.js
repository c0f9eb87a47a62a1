const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/command.ts
const success = {
	op: "=",
	value: 0
};
var command_default = require_run.defineVerifier({
	kind: "command",
	params: require_run.strictObject({
		run: require_run.string().check(require_run._minLength(1)),
		exit: require_run.optional(require_params.comparison().check(require_compare.comparable())),
		duration: require_run.optional(require_params.comparison().check(require_compare.comparable("ms"))),
		output: require_run.optional(require_params.comparison().check(require_compare.comparable()))
	}),
	needs: ["commands"],
	permission: null,
	remedy: "Run the command by hand and mend what it reports.",
	async verify({ run, exit = success, duration, output }, { commands }, signal) {
		const result = await commands.run(run, signal);
		const name = `the command "${run}"`;
		if (result.code === null) return {
			status: "failed",
			reason: `${name} was ended by ${result.signal ?? "a signal"}`
		};
		const ended = await require_compare.compare(result.code, exit);
		if (!ended.holds) return {
			status: "failed",
			reason: `the exit code of ${name} ${ended.text}`
		};
		const took = duration && await require_compare.compare(result.ms, duration, "ms");
		if (took && !took.holds) return {
			status: "failed",
			reason: `the duration of ${name} ${took.text}`
		};
		if (output && !(await require_compare.compare(result.output.trim(), output)).holds) return {
			status: "failed",
			reason: `the output of ${name} is not ${require_compare.describeComparison(output)}`
		};
		return {
			status: "passed",
			evidence: `${name} ${[
				`ended with ${result.code}`,
				took && `its duration ${took.text}`,
				output && "printed what is wanted"
			].filter(Boolean).join(", ")}`
		};
	}
});

exports.default = command_default;