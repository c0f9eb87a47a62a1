const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_command_line = require("./command-line.js");
const require_session = require("./session.js");

// src/commands/explain.ts
const explain = async (session) => {
	const [id, ...paths] = session.call.paths;
	if (id === void 0) throw new require_last_resort.ConfigurationError("explain needs the id of an item; `readiness list` shows the ids");
	const report = await require_command_line.judge(session, paths);
	const { renderExplanation } = await Promise.resolve().then((() => require("./render.js")));
	const { color, columns: width } = session.terminal.out;
	await require_session.deliver(session, await renderExplanation(report, id, {
		color,
		width
	}));
	return 0;
};

exports.explain = explain;