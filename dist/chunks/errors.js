// src/errors.ts
const prefix = ({ path, line, column }) => path === void 0 ? "" : `${[
	path,
	line,
	line && column
].filter((part) => part !== void 0 && part !== 0).join(":")}: `;
/**
* The user's mistake: wrong input, config, directive or call. Exit code 2. The message is one line, names the place
* (`path:line:column: `) when there is one, and says what to do. Everything else that is thrown is ours: exit code 3.
*/
var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	spot;
	constructor(message, spot = {}) {
		super(prefix(spot) + message);
		this.spot = spot;
	}
};
/**
* A port will not or can not answer (host not allowed, file outside of the workspace, too large, no permission,
* deadline). The runner turns it into an `unverifiable` outcome with this reason and remedy; it is never a failure.
*/
var Refusal = class extends Error {
	name = "Refusal";
	remedy;
	constructor(reason, remedy) {
		super(reason);
		this.remedy = remedy;
	}
};
/** What was thrown, as one line of text, whatever it was. */
const reasonOf = (thrown) => {
	return (thrown instanceof Error ? thrown.message || thrown.name : String(thrown)).replaceAll(/\s*[\r\n]+\s*/g, " ").trim() || "no reason given";
};

export { Refusal as n, reasonOf as r, ConfigurationError as t };