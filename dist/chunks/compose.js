const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_rules = require("./rules.js");
const require_run = require("./run.js");

// src/verify/verifiers/compose.ts
const rules = {
	healthcheck({ healthcheck }) {
		const { test, disable } = require_rules.mapOf(healthcheck);
		const isNone = test === "NONE" || Array.isArray(test) && test[0] === "NONE";
		return disable === true || isNone || test === void 0 || test === "" ? ["has no healthcheck"] : [];
	},
	restart: (({ restart, deploy }) => (restart === void 0 || restart === "no") && require_rules.mapOf(require_rules.mapOf(deploy)["restart_policy"])["condition"] === void 0 ? ["is not restarted"] : []),
	image: (({ image, build }) => image === void 0 && build !== void 0 ? [] : [require_rules.floatingImage(image)].filter(((text) => text !== null))),
	limits: ((service) => {
		return require_rules.mapOf(require_rules.mapOf(require_rules.mapOf(service["deploy"])["resources"])["limits"])["memory"] === void 0 && service["mem_limit"] === void 0 ? ["has no limit of memory"] : [];
	}),
	privileged: (({ privileged }) => privileged === true ? ["is privileged"] : []),
	host: ((service) => [
		"network_mode",
		"pid",
		"ipc"
	].filter(((key) => service[key] === "host")).map(((key) => `uses ${key} of the host`)))
};
var compose_default = require_run.defineVerifier({
	kind: "compose",
	params: require_run.strictObject({
		path: require_run._default(require_params.oneOrMore(require_files.glob()), ["**/{compose,docker-compose}*.{yml,yaml}"]),
		service: require_run.optional(require_run.string().check(require_run._minLength(1))),
		require: require_rules.ruleNames(rules, [
			"healthcheck",
			"image",
			"privileged"
		])
	}),
	needs: ["files"],
	permission: null,
	remedy: "Mend the service the reason names.",
	async verify({ path, service, require: require$1 }, { files }) {
		const found = await require_rules.readYamlFiles(files, path);
		if (!Array.isArray(found)) return found;
		const services = found.flatMap((({ path: file, document }) => Object.entries(require_rules.mapOf(require_rules.mapOf(document)["services"])).filter((([name]) => service === void 0 || name === service)).map((([name, value]) => ({
			place: `\`${file}\`, service ${name}`,
			value: require_rules.mapOf(value)
		})))));
		return require_rules.holdRules(services, rules, require$1, service === void 0 ? "service" : `service ${service}`);
	}
});

exports.default = compose_default;