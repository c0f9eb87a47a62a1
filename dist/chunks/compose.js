import "./rolldown-runtime.js";
import { D as _minLength, c as describe, m as optional, n as _default, v as strictObject, y as string } from "./schemas.js";
import { r as glob } from "./files.js";
import { a as oneOrMore } from "./params.js";
import { a as readYamlFiles, i as mapOf, n as holdRules, o as ruleNames, t as floatingImage } from "./rules.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/compose.ts
const rules = {
	healthcheck({ healthcheck }) {
		const { test, disable } = mapOf(healthcheck);
		const isNone = test === "NONE" || Array.isArray(test) && test[0] === "NONE";
		return disable === true || isNone || test === void 0 || test === "" ? ["has no healthcheck"] : [];
	},
	restart: ({ restart, deploy }) => (restart === void 0 || restart === "no") && mapOf(mapOf(deploy)["restart_policy"])["condition"] === void 0 ? ["is not restarted"] : [],
	image: ({ image, build }) => image === void 0 && build !== void 0 ? [] : [floatingImage(image)].filter((text) => text !== null),
	limits: (service) => {
		return mapOf(mapOf(mapOf(service["deploy"])["resources"])["limits"])["memory"] === void 0 && service["mem_limit"] === void 0 ? ["has no limit of memory"] : [];
	},
	privileged: ({ privileged }) => privileged === true ? ["is privileged"] : [],
	host: (service) => [
		"network_mode",
		"pid",
		"ipc"
	].filter((key) => service[key] === "host").map((key) => `uses ${key} of the host`)
};
var compose_default = defineVerifier({
	kind: "compose",
	summary: "Services of a compose file are fit for production.",
	lifecycle: "stable",
	params: strictObject({
		path: _default(oneOrMore(glob()), ["**/{compose,docker-compose}*.{yml,yaml}"]).check(describe("Globs of compose files.")),
		service: optional(string().check(_minLength(1), describe("Only the service of this name."))),
		require: ruleNames(rules, [
			"healthcheck",
			"image",
			"privileged"
		]).check(describe("Rules that have to hold."))
	}),
	needs: ["files"],
	permission: null,
	passes: "Every service keeps the rules: `healthcheck` (a test is set and not switched off), `restart` (a policy is set), `image` (a tag that stays, a digest, or built here), `limits` (of memory), `privileged` (not), `host` (no network, PID or IPC of the host).",
	fails: "A service breaks a rule, the file is no valid YAML, or there is no service.",
	unverifiable: "A file is over 1 MB or a link.",
	remedy: "Mend the service the reason names.",
	examples: ["compose", "compose path=docker-compose.yml service=api require=healthcheck"],
	async verify({ path, service, require }, { files }) {
		const found = await readYamlFiles(files, path);
		if (!Array.isArray(found)) return found;
		const services = found.flatMap(({ path: file, document }) => Object.entries(mapOf(mapOf(document)["services"])).filter(([name]) => service === void 0 || name === service).map(([name, value]) => ({
			place: `\`${file}\`, service ${name}`,
			value: mapOf(value)
		})));
		return holdRules(services, rules, require, service === void 0 ? "service" : `service ${service}`);
	}
});

export { compose_default as default };