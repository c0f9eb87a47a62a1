const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_rules = require("./rules.js");
const require_run = require("./run.js");

// src/verify/workloads.ts
const serving = [
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicaSet",
	"Pod",
	"Rollout"
];
const kinds = [
	...serving,
	"Job",
	"CronJob"
];
const inContainers = ((which, complain) => ((workload) => {
	if (workload.containers.length === 0) return ["has no containers"];
	return workload[which].flatMap(((container) => {
		const text = complain(container, workload);
		return text === null ? [] : [`container ${String(container["name"] ?? "?")} ${text}`];
	}));
}));
const secured = ((container, { pod }, key) => require_rules.mapOf(container["securityContext"])[key] ?? require_rules.mapOf(pod["securityContext"])[key]);
const missing = ((values, keys) => keys.filter(((key) => values[key] === void 0)));
const rules = {
	probes: inContainers("containers", ((container, { kind }) => {
		const lacks = serving.includes(kind) ? missing(container, ["readinessProbe", "livenessProbe"]) : [];
		return lacks.length > 0 ? `has no ${lacks.join(" and no ")}` : null;
	})),
	limits: inContainers("containers", ((container) => {
		const { requests, limits } = require_rules.mapOf(container["resources"]);
		const lacks = [...missing(require_rules.mapOf(requests), ["cpu", "memory"]).map(((key) => `request of ${key}`)), ...missing(require_rules.mapOf(limits), ["memory"]).map(((key) => `limit of ${key}`))];
		return lacks.length > 0 ? `has no ${lacks.join(", no ")}` : null;
	})),
	image: inContainers("all", ((container) => {
		const problem = require_rules.floatingImage(container["image"]);
		return problem && `is uncertain: ${problem}`;
	})),
	"non-root": inContainers("all", ((container, workload) => {
		const user = secured(container, workload, "runAsUser");
		if (user === 0) return "runs as root";
		return secured(container, workload, "runAsNonRoot") === true || typeof user === "number" ? null : "may run as root";
	})),
	privileged: inContainers("all", ((container) => {
		const { privileged, allowPrivilegeEscalation } = require_rules.mapOf(container["securityContext"]);
		if (privileged === true) return "is privileged";
		return allowPrivilegeEscalation === false ? null : "may gain privileges";
	})),
	replicas: (({ kind, spec }) => [
		"Deployment",
		"StatefulSet",
		"Rollout"
	].includes(kind) && !(Number(spec["replicas"] ?? 1) >= 2) ? ["runs fewer than 2 replicas"] : []),
	host: (({ pod }) => [
		"hostNetwork",
		"hostPID",
		"hostIPC"
	].filter(((key) => pod[key] === true)).map(((key) => `uses ${key}`)))
};
const workloadsIn = ((document, file) => resourcesOf(document).flatMap(((each) => workloadOf(each, file))));
const resourcesOf = ((document) => {
	const resource = require_rules.mapOf(document);
	return resource["kind"] === "List" ? require_rules.listOf(resource["items"]).flatMap(resourcesOf) : [resource];
});
const workloadOf = ((resource, file) => {
	const kind = String(resource["kind"] ?? "");
	if (!kinds.includes(kind)) return [];
	const outer = require_rules.mapOf(resource["spec"]);
	const spec = kind === "CronJob" ? require_rules.mapOf(require_rules.mapOf(outer["jobTemplate"])["spec"]) : outer;
	const pod = kind === "Pod" ? spec : require_rules.mapOf(require_rules.mapOf(spec["template"])["spec"]);
	const containers = require_rules.listOf(pod["containers"]).map(require_rules.mapOf);
	const all = [...require_rules.listOf(pod["initContainers"]).map(require_rules.mapOf), ...containers];
	const named = String(require_rules.mapOf(resource["metadata"])["name"] ?? "?");
	return [{
		place: `\`${file}\`, ${kind} ${named}`,
		named,
		value: {
			kind,
			spec,
			pod,
			containers,
			all
		}
	}];
});

// src/verify/verifiers/kubernetes.ts
var kubernetes_default = require_run.defineVerifier({
	kind: "kubernetes",
	params: require_run.strictObject({
		path: require_run._default(require_params.oneOrMore(require_files.glob()), ["**/{k8s,kubernetes,manifests,deploy,deployment}/**/*.{yml,yaml}"]),
		name: require_run.optional(require_run.string().check(require_run._minLength(1))),
		require: require_rules.ruleNames(rules, [
			"probes",
			"limits",
			"image"
		])
	}),
	needs: ["files"],
	permission: null,
	remedy: "Mend the container the reason names.",
	async verify({ path, name, require: require$1 }, { files }) {
		const found = await require_rules.readYamlFiles(files, path);
		if (!Array.isArray(found)) return await isTemplate(files, path, found.reason) ? template : found;
		const chosen = found.flatMap((({ path: file, document }) => workloadsIn(document, file))).filter((({ named }) => name === void 0 || named === name));
		if (chosen.some((({ value }) => JSON.stringify(value).includes("{{")))) return template;
		return require_rules.holdRules(chosen, rules, require$1, name === void 0 ? "workload" : `workload ${name}`);
	}
});
const template = {
	status: "unverifiable",
	reason: "the manifests are templates",
	remedy: "let a step of the job render them, and check what comes out"
};
const isTemplate = async (files, patterns, reason) => {
	for (const path of await files.find(patterns)) {
		const text = reason.includes(`\`${path}\``) ? await require_files.readText(files, path) : null;
		if (typeof text === "string" && (__pattern0 ??= __ready(/\{\{[^}]*\}\}/)).test(text)) return true;
	}
	return false;
};

exports.default = kubernetes_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
