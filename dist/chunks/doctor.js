const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_read = require("./read.js");
const require_git = require("./git.js");
const require_last_resort = require("./last-resort.js");
const require_network = require("./network.js");
const require_allow_list = require("./allow-list.js");
const require_commands = require("./commands.js");
const require_alerts = require("./alerts.js");
const require_http = require("./http.js");
const require_network_port = require("./network-port.js");
const require_diagnosis = require("./diagnosis.js");
const require_run = require("./run.js");
const require_data = require("./data.js");
const require_files = require("./files.js");
const require_rules = require("./rules.js");
const require_session = require("./session.js");

// src/adapters/rehearsal.ts
const READ_LIMIT = 5e7;
const openRehearsals = (({ has, lacks }, options) => {
	const allowed = require_allow_list.parseAllowList(options.baseUrl, options.allow);
	return (() => {
		const stage = new Stage();
		const ports = {
			...has.files && { files: filesOf(has.files, options.readLimit ?? READ_LIMIT, stage) },
			...has.env && { env: environmentOf(has.env, stage) },
			...has.http && { http: httpOf(allowed, options, stage) },
			...has.network && { network: networkOf(allowed, stage) },
			...has.commands && { commands: commandsOf(options, stage) },
			...has.github && { github: factsOf(has.github, stage) }
		};
		return Object.assign(stage, { ports: {
			has: ports,
			lacks
		} });
	});
});
var Stage = class {
	asked = [];
	reached = false;
	note(kind, name, status, why = {}) {
		this.asked.push({
			kind,
			name,
			status,
			reason: null,
			remedy: null,
			...why
		});
	}
	async vet(kind, name, look, isThere = ((_) => true)) {
		try {
			const found = await look();
			this.note(kind, name, isThere(found) ? "present" : "missing");
			return found;
		} catch (thrown) {
			if (thrown instanceof require_last_resort.Refusal) this.note(kind, name, "missing", {
				reason: thrown.message,
				remedy: thrown.remedy ?? null
			});
			throw thrown;
		}
	}
	end() {
		this.reached = true;
		throw new require_last_resort.Refusal("the rehearsal ends here");
	}
};
const filesOf = ((files, readLimit, stage) => {
	let left = readLimit;
	const isThere = ((found) => found !== null);
	const additions = files.additions?.bind(files);
	return {
		name: files.name,
		stat: ((path) => stage.vet("file", path, (() => files.stat(path)), isThere)),
		async read(path, limit) {
			const bytes = await stage.vet("file", path, (() => files.read(path, limit)), isThere);
			left -= bytes?.length ?? 0;
			return left < 0 ? stage.end() : bytes;
		},
		find: ((patterns, ignore, which) => stage.vet("file", patterns.join(", "), (() => files.find(patterns, ignore, which)), ((found) => found.length > 0))),
		blob: ((path) => files.blob(path)),
		...additions && { async *additions(signal) {
			await stage.vet("history", "git history", async () => {
				for await (const _ of additions(signal)) return;
			});
			stage.end();
		} }
	};
});
const environmentOf = ((env, stage) => ({ get(name) {
	const value = env.get(name);
	stage.note("variable", name, value === void 0 ? "missing" : "present");
	return value;
} }));
const httpOf = ((allowed, { secrets, env }, stage) => {
	const call = async (request) => {
		const url = URL.parse(request.url) ?? (allowed.base && URL.parse(request.url, allowed.base.href));
		const isRelative = !url && !(__pattern0 ??= __ready(/^[a-z][a-z\d+.-]*:/i)).test(request.url);
		const name = url ? entryOf(url) : isRelative ? "base-url" : request.url;
		await stage.vet(isRelative ? "input" : url ? "host" : "other", name, (() => require_network.vetUnasked(require_http.permitRequest(request, allowed).listed)));
		const bound = request.anonymous ? [] : secrets.filter((({ origin }) => new URL(origin).origin === url?.origin));
		for (const secret of bound) if (env[secret.env]) stage.note("variable", secret.env, "present");
		else stage.note("variable", secret.env, "missing", unset(secret));
		return stage.end();
	};
	return {
		send: call,
		load: call
	};
});
const unset = (({ env, origin, header }) => ({
	reason: `the variable ${env} is not set, so requests to ${origin} go without the header ${header}`,
	remedy: "set it in the environment of the job"
}));
const networkOf = ((allowed, stage) => {
	const call = async (name, permit) => {
		await stage.vet("host", name, (() => require_network.vetUnasked(permit())));
		return stage.end();
	};
	const dial = ((endpoint) => call(entryOfEndpoint(endpoint), (() => require_network_port.permitEndpoint(endpoint, allowed))));
	return {
		base: allowed.base?.href ?? null,
		connect: dial,
		converse: dial,
		tls: dial,
		async resolve(name) {
			await stage.vet("host", entryOfEndpoint({
				host: name,
				port: 443
			}), (() => require_network_port.permitName(name, allowed)));
			return stage.end();
		},
		upgrade(address) {
			const url = URL.parse(address) ?? (allowed.base && URL.parse(address, allowed.base.href));
			if (url) return call(entryOf(url), (() => require_network_port.permitSocket(address, allowed).listed));
			return stage.vet("input", "base-url", (() => require_network_port.permitSocket(address, allowed))).then((() => stage.end()));
		}
	};
});
const SECURE = {
	"wss:": "https:",
	"ws:": "http:"
};
const entryOf = (({ protocol, hostname, port }) => {
	const scheme = SECURE[protocol] ?? protocol;
	const usual = scheme === "https:" ? "443" : "80";
	const isNamed = !(__pattern1 ??= __ready(/^[\d.]+$|^\[/)).test(hostname) && !require_network.isLoopbackHost(hostname);
	return `${scheme}//${hostname}${port === "" && isNamed ? "" : `:${port || usual}`}`;
});
const entryOfEndpoint = (({ host, port }) => {
	const name = require_allow_list.normaliseHost(host) ?? host;
	const written = name.includes(":") ? `[${name}]` : name;
	const url = URL.parse(`https://${written}:${port}`);
	return port === 443 && url ? entryOf(url) : `tcp://${written}:${port}`;
});
const commandsOf = (({ root, env, commands }, stage) => ({
	names: Object.keys(commands),
	async run(name) {
		await stage.vet("command", name, (() => require_commands.locateCommand(root, commands, env, name)));
		return stage.end();
	}
}));
const factsOf = ((facts, stage) => {
	const reach = async () => stage.end();
	const names = Object.keys(facts);
	return {
		...Object.fromEntries(names.map(((name) => [name, reach]))),
		async alerts(source) {
			const { permission, remedy } = require_alerts.alertNeed(source);
			stage.note("permission", permission, "unknown", { remedy });
			return stage.end();
		}
	};
});

// src/doctor/needs.ts
const TIMEOUT = 3e4;
const needsOf = async (check, options) => {
	const rehearsal = options.rehearse();
	const { default: verifier } = await require_run.loadVerifier(check.kind);
	const { timeout = TIMEOUT } = check.options;
	const limits = {
		concurrency: 1,
		perHost: 1,
		timeout,
		checkTimeout: timeout,
		event: ""
	};
	const [result] = await require_run.runChecks([{
		...check,
		options: {}
	}], rehearsal.ports, options.clock, limits);
	const outcome = result?.outcome ?? {
		status: "error",
		reason: "the check was lost"
	};
	return unique([
		...eventNeeds(check.options, options.events),
		...missingNeeds(check, outcome, verifier, rehearsal, options),
		...rehearsal.asked.filter(((need) => need.status === "present" && isOwn(need, check))),
		...tokenNeeds(check, verifier, rehearsal, options)
	]);
};
const isOwn = (({ kind, name }, { params }) => kind !== "file" || Object.values(params).flat().includes(name));
const unique = ((needs) => [...new Map(needs.toReversed().map(((need) => [`${need.kind} ${need.name}`, need]))).values()].toReversed());
const eventNeeds = (({ when = [] }, events) => {
	const [first] = when;
	if (first === void 0) return [];
	const found = when.find(((event) => events.has(event)));
	if (found !== void 0) return [{
		kind: "event",
		name: found,
		status: "present",
		reason: null,
		remedy: null
	}];
	return [{
		kind: "event",
		name: first,
		status: "missing",
		reason: `the check runs on ${when.join(", ")} only, and no workflow runs the gate then`,
		remedy: `add ${first} to \`on\` of the workflow`
	}];
});
const tokenNeeds = ((check, verifier, { ports, asked }, options) => {
	if (!require_run.portsFor(verifier, check.params).includes("github")) return [];
	const own = asked.filter((({ kind }) => kind === "permission"));
	const permissions = own.map((({ name, remedy }) => {
		const need = options.permission(name);
		return need.remedy !== null && remedy !== null ? {
			...need,
			remedy
		} : need;
	}));
	const usual = (own.length > 0 ? null : verifier.permission)?.split(", ") ?? [];
	return [
		...ports.has.github ? [{
			kind: "token",
			name: "token",
			status: "present",
			reason: null,
			remedy: null
		}] : [],
		...permissions,
		...usual.map(((name) => options.permission(name)))
	];
});
const missingNeeds = ((check, outcome, verifier, { asked, ports, reached }, options) => {
	if (outcome.status === "passed" || outcome.status === "failed" && !outcome.elsewhere) return [];
	const reason = outcome.reason;
	const remedy = "remedy" in outcome && outcome.remedy || usualRemedy(outcome, verifier);
	const refused = asked.filter(((need) => need.status === "missing" && need.reason !== null));
	if (reached || refused.length > 0) return refused.map(((need) => ({
		...need,
		remedy: need.remedy ?? remedy
	})));
	const lacked = require_run.portsFor(verifier, check.params).find(((port) => ports.has[port] === void 0));
	const named = lacked ? ofPort(lacked, check, options) : asked.find((({ name }) => reason.includes(name)));
	const base = ports.has.network?.base === null && (__pattern2 ??= __ready(/base URL|base-url/)).test(reason + remedy) ? {
		kind: "input",
		name: "base-url"
	} : null;
	const { kind, name } = named ?? base ?? {
		kind: "other",
		name: check.kind
	};
	return [{
		kind,
		name,
		status: "missing",
		reason,
		remedy
	}];
});
const usualRemedy = ((outcome, { kind, remedy }) => outcome.status === "failed" ? remedy : `see \`${kind}\` in docs/verifiers.md of readiness-gate`);
const ofPort = ((port, { params }, { offline, token }) => {
	if (port === "commands") return {
		kind: "command",
		name: String(params["run"])
	};
	if (offline) return {
		kind: "input",
		name: "offline"
	};
	if (port === "github" && token === null) return {
		kind: "token",
		name: "token"
	};
	return {
		kind: "other",
		name: port
	};
});

// src/doctor/workflows.ts
const PATTERN = ".github/workflows/*.{yml,yaml}";
const readWorkflows = async (files) => {
	const jobs = [];
	const broken = [];
	for (const path of await files.find([PATTERN])) try {
		const found = await require_data.readData(files, path, "yaml");
		const text = await require_files.readText(files, path);
		if (!Array.isArray(found)) broken.push({
			path,
			reason: found.reason
		});
		else if (typeof text === "string") jobs.push(...await jobsIn(files, path, require_rules.mapOf(found[0]), text));
	} catch (thrown) {
		if (!(thrown instanceof require_last_resort.Refusal)) throw thrown;
		broken.push({
			path,
			reason: thrown.message
		});
	}
	return {
		jobs,
		broken
	};
};
const jobsIn = async (files, path, workflow, text) => {
	const found = [];
	for (const [job, each] of Object.entries(require_rules.mapOf(workflow["jobs"]))) {
		const values = require_rules.mapOf(each);
		const steps = require_rules.listOf(values["steps"]).map(require_rules.mapOf);
		for (const [index, step] of steps.entries()) {
			const { uses } = step;
			if (typeof uses !== "string" || !await isGate(files, uses)) continue;
			found.push({
				path,
				line: lineOf(text, uses),
				job,
				uses,
				triggers: triggersOf(workflow["on"]),
				permissions: values["permissions"] ?? workflow["permissions"],
				inputs: require_rules.mapOf(step["with"]),
				env: [
					workflow,
					values,
					step
				].flatMap(((holder) => Object.keys(require_rules.mapOf(holder["env"])))),
				hasCheckout: steps.slice(0, index).some(mayCheckOut)
			});
		}
	}
	return found;
};
const isGate = async (files, uses) => {
	if (!uses.startsWith("./")) return (__pattern3 ??= __ready(/^[\w.-]+\/readiness-gate@/)).test(uses);
	const folder = uses.replace(/^\.\/+|\/+$/g, "");
	for (const name of ["action.yml", "action.yaml"]) {
		const path = folder === "" ? name : `${folder}/${name}`;
		if ((await files.stat(path))?.type !== "file") continue;
		const found = await require_data.readData(files, path, "yaml");
		return Array.isArray(found) && require_rules.mapOf(found[0])["name"] === "readiness-gate";
	}
	return false;
};
const lineOf = ((text, uses) => text.split("\n").findIndex(((line) => (__pattern4 ??= __ready(/^\s*(-\s+)?["']?uses["']?\s*:/)).test(line) && line.includes(uses))) + 1 || 1);
const triggersOf = ((on) => typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(require_rules.mapOf(on)));
const mayCheckOut = (({ uses, run }) => typeof uses === "string" && (__pattern5 ??= __ready(/checkout/i)).test(uses) || typeof run === "string" && (__pattern6 ??= __ready(/\bgit\b|\bgh\b/)).test(run));
const placeOf = (({ path, job }) => `${path}, job ${job}`);
const GRANTABLE = /* @__PURE__ */ new Set([
	"actions",
	"attestations",
	"checks",
	"contents",
	"deployments",
	"discussions",
	"id-token",
	"issues",
	"packages",
	"pages",
	"pull-requests",
	"security-events",
	"statuses"
]);
const isGrantable = ((permission) => GRANTABLE.has(permission.split(":")[0] ?? ""));
const grants = (({ permissions, inputs }, permission) => {
	const token = inputs["token"];
	if (typeof token === "string" && !(__pattern7 ??= __ready(/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/)).test(token)) return null;
	const [scope = "", level] = permission.split(": ");
	if (scope === "metadata") return true;
	if (!GRANTABLE.has(scope)) return false;
	if (permissions === void 0) return null;
	if (permissions === "write-all") return true;
	const granted = permissions === "read-all" ? "read" : require_rules.mapOf(permissions)[scope];
	return granted === "write" || granted === level;
});
const permissionNeed = ((all, name) => {
	const jobs = all.filter((({ inputs }) => inputs["mode"] !== "report"));
	const need = {
		kind: "permission",
		name
	};
	const remedy = isGrantable(name) ? `add \`${name}\` to \`permissions\` of the job` : `give the input token a token with the permission \`${name}\``;
	const without = jobs.filter(((job) => grants(job, name) === false));
	if (without.length > 0) {
		const reason = `the token of the job does not have it in ${without.map(placeOf).join("; ")}`;
		return {
			...need,
			status: "missing",
			reason,
			remedy
		};
	}
	if (jobs.length > 0 && jobs.every(((job) => grants(job, name)))) return {
		...need,
		status: "present",
		reason: null,
		remedy: null
	};
	const reason = jobs.length === 0 ? "no workflow here runs the gate" : "it depends on the token, or on the settings of the repository";
	return {
		...need,
		status: "unknown",
		reason,
		remedy
	};
});

// src/doctor/remedies.ts
const helpFor = ((jobs, commands) => ((need) => {
	const { kind, name, status } = need;
	if (status === "present") return {
		fix: {},
		givenBy: []
	};
	const isDefined = kind === "command" && commands.includes(name);
	const isPastHelp = kind === "host" && !need.remedy?.includes("allow-hosts");
	return {
		fix: isDefined || isPastHelp ? {} : fixes[kind]?.(name) ?? {},
		givenBy: jobs.filter(((job) => isGiven(need, job))).map(placeOf)
	};
}));
const example = "https://app.example.com";
const fixes = {
	input: ((name) => name === "base-url" ? {
		flag: `--base-url ${example}`,
		config: `base-url: ${example}`
	} : {}),
	host: ((name) => ({
		flag: `--allow-hosts ${quoted(name)}`,
		config: `allow-hosts:\n  - ${quoted(name)}`
	})),
	token: (() => ({ flag: "--token \"$GITHUB_TOKEN\"" })),
	permission: ((name) => isGrantable(name) ? { workflow: `permissions:\n  ${name}` } : {}),
	variable: ((name) => ({ workflow: `env:\n  ${name}: $\{{ ${require_run.namesSecret(name) ? "secrets" : "vars"}.${name} }}` })),
	command: ((name) => ({ config: `commands:\n  ${quoted(name)}:\n    run: [program, argument]` })),
	history: (() => ({ workflow: "with: # of actions/checkout\n  fetch-depth: 0" })),
	event: ((name) => (__pattern8 ??= __ready(/^[a-z_]+$/)).test(name) ? { workflow: `on:\n  ${name}:` } : {})
};
const quoted = ((name) => (__pattern9 ??= __ready(/^[\w./:-]+$/)).test(name) ? name : `'${name}'`);
const isGiven = (({ kind, name }, { inputs, env }) => {
	if (kind === "input") return inputs[name] !== void 0 && inputs[name] !== "";
	if (kind === "host") {
		const listed = String(inputs["allow-hosts"] ?? "").split((__pattern10 ??= __ready(/[\s,]+/)));
		return listed.includes(name) || listed.includes(name.replace("https://", ""));
	}
	if (kind === "token") return inputs["token"] !== "";
	return kind === "variable" && env.includes(name);
});

// src/doctor/setup.ts
const inspectSetup = async (options) => {
	const { documents, settings, workflows } = options;
	return [
		...checklistRemarks(documents, settings),
		...await configRemarks(options),
		...workflows.broken.map((({ path, reason }) => ({
			rule: "workflow-unreadable",
			path,
			message: reason,
			remedy: "mend the file; GitHub does not run it as it stands"
		}))),
		...triggerRemarks(workflows),
		...workflows.jobs.flatMap(((job) => jobRemarks(job, settings)))
	].map(((remark) => ({
		level: require_diagnosis.SETUP_RULES[remark.rule],
		path: null,
		line: null,
		...remark
	})));
};
const checklistRemarks = ((documents, { checklists }) => {
	if (documents.some((({ items }) => items.length > 0))) return [];
	const remedy = "name a checklist with the input checklists, as in \"docs/READINESS.md\"";
	if (documents.length === 0) return [{
		rule: "checklist-missing",
		message: `no checklist found: no file matches ${checklists.join(", ")}`,
		remedy
	}];
	return [{
		rule: "checklist-empty",
		message: `no readiness item found in ${documents.map((({ path }) => path)).join(", ")}`,
		remedy: `write one as \`- [ ] …\`, or ${remedy}`
	}];
});
const configRemarks = async ({ files, settings: { config }, base: openBase }) => {
	const isThere = async (source, path) => (await source.stat(path).catch((() => null)))?.type === "file";
	if (!await isThere(files, config)) return (await files.find([
		"{,.}readiness.{yml,yaml}",
		".github/{,.}readiness.{yml,yaml}",
		"{,.github/}readiness-gate.{yml,yaml}"
	])).filter(((path) => path !== config)).map(((path) => ({
		rule: "config-unread",
		path,
		message: `is not read: the configuration is ${config}`,
		remedy: `move it to ${config}, or name it with the input config`
	})));
	const base = await openBase();
	if (base === null || await isThere(base.source, config)) return [];
	return [{
		rule: "config-not-on-base",
		path: config,
		message: `${base.name} does not have it: pull requests take policy, hosts and commands from their base`,
		remedy: "merge it; until then it counts only where the base has no checklist either"
	}];
};
const triggerRemarks = (({ jobs }) => {
	const [first] = jobs;
	if (!first) return [{
		rule: "workflow-missing",
		message: "no workflow of this repository runs the gate, so no pull request is held up",
		remedy: "add one to .github/workflows with `uses: readiness-gate/readiness-gate@…`"
	}];
	const { path, line } = first;
	if (jobs.some((({ triggers }) => triggers.includes("pull_request") || triggers.includes("workflow_call")))) return [];
	const privileged = jobs.find((({ triggers }) => triggers.includes("pull_request_target")));
	return [privileged ? {
		rule: "workflow-privileged",
		path: privileged.path,
		line: privileged.line,
		message: "runs on pull_request_target, where only static checks run: it has the token of the base repository",
		remedy: "run the gate on pull_request as well"
	} : {
		rule: "workflow-trigger",
		path,
		line,
		message: `no workflow runs the gate on pull_request; this one runs on ${first.triggers.join(", ") || "nothing"}`,
		remedy: "add pull_request to `on`"
	}];
});
const jobRemarks = ((job, settings) => {
	const { path, line, uses } = job;
	const at = {
		path,
		line
	};
	const remarks = permissionsOf(job, settings).filter((({ name }) => grants(job, name) === false)).map((({ name, use, instead }) => ({
		...at,
		rule: "workflow-permission",
		message: `job ${job.job}: its token lacks \`${name}\`, needed to ${use}`,
		remedy: `add \`${name}\` to \`permissions\` of the job${instead}`
	})));
	if (!job.hasCheckout && job.triggers.some(((event) => event !== "pull_request_target"))) remarks.push({
		...at,
		rule: "workflow-checkout",
		message: `job ${job.job}: no step before the gate checks the repository out`,
		remedy: "add a step with actions/checkout before it"
	});
	if (!uses.startsWith("./") && !(__pattern11 ??= __ready(/@[0-9a-f]{40}$/)).test(uses)) remarks.push({
		...at,
		rule: "workflow-unpinned",
		message: `\`${uses}\` is not pinned to a commit: whoever moves the tag changes the gate`,
		remedy: "name the full commit, and the version in a comment behind it"
	});
	return remarks;
});
const permissionsOf = (({ inputs, triggers }, settings) => {
	const isAboutPulls = triggers.some(((event) => (__pattern12 ??= __ready(/^pull_request|^workflow_run$|^issue_comment$/)).test(event)));
	return [{
		name: "contents: read",
		use: "read the base commit",
		instead: ""
	}, ...published.filter((({ input }) => inputs["mode"] !== "verify" && (inputs[input] ?? settings[input]) !== "never")).filter((({ input }) => input !== "comment" || isAboutPulls)).map((({ input, ...rest }) => ({
		...rest,
		instead: `, or set ${input} to never`
	})))];
});
const published = [
	{
		input: "comment",
		name: "pull-requests: write",
		use: "write the comment"
	},
	{
		input: "check-run",
		name: "checks: write",
		use: "create its check run"
	},
	{
		input: "commit-status",
		name: "statuses: write",
		use: "set the commit status"
	}
];

// src/commands/doctor.ts
const doctor = async (session) => {
	const { settings, call, terminal } = session;
	const raw = await require_session.read(session, call.paths);
	const documents = await require_read.understand(raw, settings, require_read.systemClock.now().toISOString().slice(0, 10));
	const diagnosis = await diagnose(session, documents);
	const { renderDiagnosis } = await Promise.resolve().then((() => require("./render.js")));
	const { color, columns: width } = terminal.out;
	await require_session.deliver(session, await renderDiagnosis(diagnosis, settings.format, {
		color,
		width
	}));
	return require_diagnosis.isHealthy(diagnosis) ? 0 : 1;
};
const diagnose = async (session, documents) => {
	const { root, env, settings, workspace: files } = session;
	const workflows = await readWorkflows(files);
	const openGitHub = (() => require_session.openFacts(session));
	const { ports, close } = await require_read.openPorts({
		root,
		files,
		settings,
		env,
		openGitHub,
		staticOnly: false
	});
	try {
		const { "base-url": baseUrl, "allow-hosts": allow, commands, secrets, offline, token } = settings;
		const checks = await needsOfAll(documents, {
			rehearse: openRehearsals(ports, {
				root,
				env,
				baseUrl,
				allow,
				commands,
				secrets
			}),
			permission: ((name) => permissionNeed(workflows.jobs, name)),
			events: new Set(workflows.jobs.flatMap((({ triggers }) => triggers))),
			offline,
			token,
			clock: require_read.systemClock
		});
		const setup = await inspectSetup({
			files,
			settings,
			documents,
			workflows,
			base: (() => baseOf(session))
		});
		return {
			checks,
			needs: require_diagnosis.groupNeeds(checks, helpFor(workflows.jobs, Object.keys(commands))),
			setup
		};
	} finally {
		await close();
	}
};
const needsOfAll = async (documents, options) => {
	const known = /* @__PURE__ */ new Map();
	const all = [];
	for (const document of documents) for (const { id, line, checks } of document.items) for (const check of checks) {
		const key = require_run.identity(check);
		const needs = known.get(key) ?? await needsOf(check, options);
		known.set(key, needs);
		all.push({
			spot: {
				document: document.path,
				line,
				id
			},
			check,
			needs
		});
	}
	return all;
};
const baseOf = async ({ root, base }) => {
	if (base) return {
		name: "the base",
		source: base.source
	};
	const fetched = await require_git.openGitTree(root, "origin/HEAD").catch((() => null));
	return fetched && {
		name: "the default branch, as it was last fetched,",
		source: fetched
	};
};

exports.doctor = doctor;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7, __pattern8, __pattern9, __pattern10, __pattern11, __pattern12;
