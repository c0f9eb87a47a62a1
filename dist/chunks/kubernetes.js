import "./rolldown-runtime.js";
import { D as _minLength, c as describe, m as optional, n as _default, v as strictObject, y as string } from "./schemas.js";
import { o as readText, r as glob } from "./files.js";
import { a as oneOrMore } from "./params.js";
import { a as readYamlFiles, i as mapOf, n as holdRules, o as ruleNames, r as listOf, t as floatingImage } from "./rules.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/workloads.ts
/** Kinds that answer requests for as long as they run; jobs end by themselves. */
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
const inContainers = (which, complain) => (workload) => {
	if (workload.containers.length === 0) return ["has no containers"];
	return workload[which].flatMap((container) => {
		const text = complain(container, workload);
		return text === null ? [] : [`container ${String(container["name"] ?? "?")} ${text}`];
	});
};
const secured = (container, { pod }, key) => mapOf(container["securityContext"])[key] ?? mapOf(pod["securityContext"])[key];
const missing = (values, keys) => keys.filter((key) => values[key] === void 0);
/** What a workload needs to be fit for production. */
const rules = {
	probes: inContainers("containers", (container, { kind }) => {
		const lacks = serving.includes(kind) ? missing(container, ["readinessProbe", "livenessProbe"]) : [];
		return lacks.length > 0 ? `has no ${lacks.join(" and no ")}` : null;
	}),
	limits: inContainers("containers", (container) => {
		const { requests, limits } = mapOf(container["resources"]);
		const lacks = [...missing(mapOf(requests), ["cpu", "memory"]).map((key) => `request of ${key}`), ...missing(mapOf(limits), ["memory"]).map((key) => `limit of ${key}`)];
		return lacks.length > 0 ? `has no ${lacks.join(", no ")}` : null;
	}),
	image: inContainers("all", (container) => {
		const problem = floatingImage(container["image"]);
		return problem && `is uncertain: ${problem}`;
	}),
	"non-root": inContainers("all", (container, workload) => {
		const user = secured(container, workload, "runAsUser");
		if (user === 0) return "runs as root";
		return secured(container, workload, "runAsNonRoot") === true || typeof user === "number" ? null : "may run as root";
	}),
	privileged: inContainers("all", (container) => {
		const { privileged, allowPrivilegeEscalation } = mapOf(container["securityContext"]);
		if (privileged === true) return "is privileged";
		return allowPrivilegeEscalation === false ? null : "may gain privileges";
	}),
	replicas: ({ kind, spec }) => [
		"Deployment",
		"StatefulSet",
		"Rollout"
	].includes(kind) && !(Number(spec["replicas"] ?? 1) >= 2) ? ["runs fewer than 2 replicas"] : [],
	host: ({ pod }) => [
		"hostNetwork",
		"hostPID",
		"hostIPC"
	].filter((key) => pod[key] === true).map((key) => `uses ${key}`)
};
/** Workloads in a YAML document of a manifest, those in a list too; other resources are passed over. */
const workloadsIn = (document, file) => resourcesOf(document).flatMap((each) => workloadOf(each, file));
const resourcesOf = (document) => {
	const resource = mapOf(document);
	return resource["kind"] === "List" ? listOf(resource["items"]).flatMap(resourcesOf) : [resource];
};
const workloadOf = (resource, file) => {
	const kind = String(resource["kind"] ?? "");
	if (!kinds.includes(kind)) return [];
	const outer = mapOf(resource["spec"]);
	const spec = kind === "CronJob" ? mapOf(mapOf(outer["jobTemplate"])["spec"]) : outer;
	const pod = kind === "Pod" ? spec : mapOf(mapOf(spec["template"])["spec"]);
	const containers = listOf(pod["containers"]).map(mapOf);
	const all = [...listOf(pod["initContainers"]).map(mapOf), ...containers];
	const named = String(mapOf(resource["metadata"])["name"] ?? "?");
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
};

// src/verify/verifiers/kubernetes.ts
var kubernetes_default = defineVerifier({
	kind: "kubernetes",
	summary: "Kubernetes workloads are fit for production.",
	lifecycle: "stable",
	params: strictObject({
		path: _default(oneOrMore(glob()), ["**/{k8s,kubernetes,manifests,deploy,deployment}/**/*.{yml,yaml}"]).check(describe("Globs of manifests.")),
		name: optional(string().check(_minLength(1), describe("Only the workload of this name."))),
		require: ruleNames(rules, [
			"probes",
			"limits",
			"image"
		]).check(describe("Rules that have to hold."))
	}),
	needs: ["files"],
	permission: null,
	passes: "Every workload keeps the rules: `probes` (readiness and liveness, for what does not end by itself), `limits` (requests of cpu and memory, a limit of memory), `image` (a tag that stays, or a digest), `non-root`, `privileged` (not, and no escalation), `replicas` (2 or more), `host` (no network, PID or IPC of the host). Several documents in a file and lists count.",
	fails: "A container breaks a rule, a manifest is no valid YAML, or there is no workload.",
	unverifiable: "A manifest is a template that only a tool can render, over 1 MB or a link.",
	remedy: "Mend the container the reason names.",
	examples: [
		"kubernetes path=deploy/api.yaml",
		"kubernetes require=non-root name=api",
		"kubernetes path=\"k8s/**/*.yaml\" require=probes"
	],
	async verify({ path, name, require }, { files }) {
		const found = await readYamlFiles(files, path);
		if (!Array.isArray(found)) return await isTemplate(files, path, found.reason) ? template : found;
		const chosen = found.flatMap(({ path: file, document }) => workloadsIn(document, file)).filter(({ named }) => name === void 0 || named === name);
		if (chosen.some(({ value }) => JSON.stringify(value).includes("{{"))) return template;
		return holdRules(chosen, rules, require, name === void 0 ? "workload" : `workload ${name}`);
	}
});
const template = {
	status: "unverifiable",
	reason: "the manifests are templates",
	remedy: "let a step of the job render them, and check what comes out"
};
/** Whether the file a failure speaks of is no YAML because it is a template. */
const isTemplate = async (files, patterns, reason) => {
	for (const path of await files.find(patterns)) {
		const text = reason.includes(`\`${path}\``) ? await readText(files, path) : null;
		if (typeof text === "string" && /\{\{[^}]*\}\}/.test(text)) return true;
	}
	return false;
};

export { kubernetes_default as default };