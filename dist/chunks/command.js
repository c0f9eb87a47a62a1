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
	summary: "A command of the configuration succeeds.",
	lifecycle: "stable",
	params: require_run.strictObject({
		run: require_run.string().check(require_run._minLength(1), require_run.describe("Name of the command in the configuration.")),
		exit: require_run.optional(require_params.comparison().check(require_compare.comparable(), require_run.describe("Exit code; without it 0."))),
		duration: require_run.optional(require_params.comparison().check(require_compare.comparable("ms"), require_run.describe("Time from start to exit."))),
		output: require_run.optional(require_params.comparison().check(require_compare.comparable(), require_run.describe("The last 4 KB of what it printed.")))
	}),
	needs: ["commands"],
	permission: null,
	passes: "The command named by `run` under `commands` of the base configuration ends with exit code 0, or one that compares as `exit` asks; with `duration` its time and with `output` the last 4 KB it printed compare as asked. Can be asked for in the configuration only, never in a document.",
	fails: "It ends with another exit code or by a signal, takes another time or prints something else. What it prints is not published.",
	unverifiable: "There is no such command, it cannot be started, it does not end in time, or the run is not trusted to start any.",
	remedy: "Run the command by hand and mend what it reports.",
	examples: [
		"command run=smoke",
		"command run=backup-restore duration<10min",
		"command run=lint output!~\"warning\""
	],
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