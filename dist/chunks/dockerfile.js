const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_rules = require("./rules.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/dockerfile.ts
const known = new Set("FROM ARG ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const maxStages = 100;
const maxWord = 1e3;
const readDockerfile = async (text, target) => {
	const { DockerfileParser } = await Promise.resolve().then((() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./main.js").default, 1)));
	const stages = [];
	const outer = /* @__PURE__ */ new Map();
	let inner = /* @__PURE__ */ new Map();
	for (const instruction of DockerfileParser.parse(text).getInstructions()) {
		const keyword = instruction.getKeyword();
		if (!known.has(keyword)) return `has no valid line ${instruction.getRange().start.line + 1}`;
		const scope = stages.length === 0 || keyword === "FROM" ? outer : inner;
		const step = stepOf(instruction, keyword, scope);
		define(step, scope, outer);
		const [image = "", as, name] = step.words;
		if (keyword !== "FROM") stages.at(-1)?.instructions.push(step);
		else {
			stages.push({
				image,
				name: as?.toUpperCase() === "AS" ? name?.toLowerCase() ?? null : null,
				instructions: []
			});
			inner = /* @__PURE__ */ new Map();
		}
		if (stages.length > maxStages) return `has more than ${maxStages} stages`;
	}
	const last = target === void 0 ? stages.length - 1 : stages.findIndex((({ name }) => name === target.toLowerCase()));
	const final = stages[last];
	if (!final) return target === void 0 ? "has no FROM" : `has no stage \`${target}\``;
	return {
		stages: stages.slice(0, last + 1),
		final
	};
};
const stepOf = ((instruction, keyword, scope) => {
	const flags = "getFlags" in instruction ? instruction.getFlags() : [];
	return {
		keyword,
		words: instruction.getArguments().map(((word) => expand(word.getValue(), scope))),
		flags: flags.map(((flag) => ({
			name: flag.getName(),
			value: expand(flag.getValue() ?? "", scope)
		})))
	};
});
const define = (({ keyword, words }, scope, outer) => {
	const [first = "", ...rest] = words;
	if (keyword === "ENV" && !first.includes("=")) scope.set(first, rest.join(" "));
	else if (keyword === "ENV" || keyword === "ARG") for (const word of words) {
		const [, name = "", value] = (__pattern0 ??= __ready(/^([^=]+)(?:=(.*))?$/s)).exec(word) ?? [];
		scope.set(name, value?.replace((__pattern1 ??= __ready(/^(["'])(.*)\1$/s)), "$2") ?? outer.get(name));
	}
});
const expand = ((text, variables) => text.replaceAll(/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g, ((whole, bare, braced, otherwise) => variables.get(bare ?? braced ?? "") || (otherwise ?? whole))).slice(0, maxWord));
const stageOf = (({ stages }, reference) => stages.find((({ name }) => name === reference.toLowerCase())) ?? ((__pattern2 ??= __ready(/^\d+$/)).test(reference) ? stages[Number(reference)] : void 0));
const effective = ((build, keyword) => {
	const seen = /* @__PURE__ */ new Set();
	for (let stage = build.final; stage && !seen.has(stage); stage = stageOf(build, stage.image)) {
		seen.add(stage);
		const step = stage.instructions.findLast(((each) => each.keyword === keyword));
		if (step) return step;
	}
});
const sourcesOf = (({ instructions }) => instructions.flatMap((({ flags }) => flags.flatMap((({ name, value }) => name === "from" ? [value] : (__pattern3 ??= __ready(/(?:^|,)from=([^,]+)/)).exec(value)?.[1] ?? [])))));
const floating = ((image) => image.includes("$") ? `the image \`${image}\` depends on an argument without default` : require_rules.floatingImage(image));
const dockerfileRules = {
	"multi-stage": ((build) => {
		if (build.stages.length < 2) return ["has one stage only"];
		const earlier = build.stages.filter(((stage) => stage !== build.final));
		return sourcesOf(build.final).some(((source) => earlier.includes(stageOf(build, source) ?? build.final))) ? [] : ["the final stage takes nothing from an earlier one"];
	}),
	"non-root": ((build) => {
		const user = effective(build, "USER")?.words[0]?.replaceAll(/["']/g, "").split(":")[0];
		if (user === void 0) return (__pattern4 ??= __ready(/[:-]nonroot\b/)).test(build.final.image) ? [] : ["sets no USER, so it runs as root"];
		if (user.includes("$")) return [`the USER \`${user}\` depends on an argument without default`];
		return (__pattern5 ??= __ready(/^(root|0+|ContainerAdministrator)$/i)).test(user) ? [`runs as ${user}`] : [];
	}),
	healthcheck: ((build) => {
		const [way] = effective(build, "HEALTHCHECK")?.words ?? [];
		if (way === void 0) return ["has no HEALTHCHECK"];
		return way.toUpperCase() === "NONE" ? ["its HEALTHCHECK is NONE"] : [];
	}),
	pinned: ((build) => build.stages.flatMap(((stage) => [stage.image, ...sourcesOf(stage)])).filter(((image) => image.toLowerCase() !== "scratch" && stageOf(build, image) === void 0)).map(floating).filter(((problem) => problem !== null)))
};

// src/verify/verifiers/dockerfile.ts
const usual = [
	"**/{Dockerfile,Containerfile}",
	"**/{Dockerfile,Containerfile}.*",
	"**/*.Dockerfile"
];
const notOurs = ["**/*.dockerignore", "**/*.md"];
const limit = 2e5;
var dockerfile_default = require_run.defineVerifier({
	kind: "dockerfile",
	params: require_run.strictObject({
		path: require_run._default(require_params.oneOrMore(require_files.glob()), usual),
		target: require_run.optional(require_run.string().check(require_run._minLength(1))),
		require: require_rules.ruleNames(dockerfileRules, Object.keys(dockerfileRules))
	}),
	needs: ["files"],
	permission: null,
	remedy: "Mend what the reason names in the Dockerfile.",
	async verify({ path, target, require: require$1 }, { files }, signal) {
		const subjects = [];
		for (const file of await files.find(path, notOurs)) {
			signal.throwIfAborted();
			const text = await require_files.readText(files, file, limit);
			if (typeof text !== "string") return text;
			const value = await readDockerfile(text, target);
			if (typeof value === "string") return {
				status: "failed",
				reason: `\`${file}\` ${value}`
			};
			subjects.push({
				place: `\`${file}\``,
				value
			});
		}
		return require_rules.holdRules(subjects, dockerfileRules, require$1, "Dockerfile");
	}
});

exports.default = dockerfile_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5;
