const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_installation = require("./installation.js");
const require_last_resort = require("./last-resort.js");

// src/commands/schema.ts
const NAMES = [
	"config",
	"list",
	"check",
	"fix",
	"doctor"
];
const schema = ((name = "") => {
	if (NAMES.includes(name)) return require_installation.publishedSchema(name);
	throw new require_last_resort.ConfigurationError(`schema needs one of ${NAMES.join(", ")}, not "${name}"`);
});

exports.schema = schema;