const require_read = require("./read.js");
const require_last_resort = require("./last-resort.js");

// src/commands/session.ts
const openSession = async (call, env, terminal, root = process.cwd()) => {
	const workspace = require_read.createWorkspace(root, call.command === "explain" ? call.paths.slice(1) : call.paths);
	const base = call.inputs.base === void 0 ? null : await openBase(root, call.inputs.base);
	const path = require_read.configPath(call.inputs);
	const named = call.inputs.config !== void 0;
	const before = base && await require_read.loadConfig(base.source, path, false);
	const { config, found } = before?.found ? before : await require_read.loadConfig(workspace, path, named);
	const policy = before?.found ? "base" : found ? "head" : "defaults";
	return {
		call,
		root,
		env,
		terminal,
		workspace,
		base,
		settings: require_read.settingsOf(call.inputs, config),
		policy
	};
};
const openBase = async (root, rev) => {
	const { mergeBase, openGitTree } = await Promise.resolve().then((() => require("./git.js")));
	const source = await openGitTree(root, await mergeBase(root, rev, "HEAD") ?? rev);
	if (source === null) throw new require_last_resort.ConfigurationError(`flag --base: no commit "${rev}" in the repository at ${root}`);
	return {
		commit: source.commit,
		source
	};
};
const read = async ({ workspace, settings }, paths) => {
	if (paths.length === 0) return require_read.readDocuments(workspace, settings.checklists, settings.exclude);
	const documents = await Promise.all([...new Set(paths)].map(async (path) => {
		const folder = path.replace((__pattern0 ??= __ready(/\/+$/)), "");
		if (await statOf(workspace, folder) !== "directory") return [await require_read.readDocument(workspace, path)];
		const found = await require_read.readDocuments(workspace, [folder === "." ? "**/*.md" : `${folder}/**/*.md`], settings.exclude);
		if (found.length > 0) return found;
		throw new require_last_resort.ConfigurationError("is a folder without markdown files in this workspace", { path });
	}));
	return [...new Map(documents.flat().map(((document) => [document.path, document]))).values()];
};
const statOf = async (workspace, path) => {
	try {
		return (await workspace.stat(path))?.type ?? null;
	} catch {
		return null;
	}
};
const openFacts = async ({ root, env, settings }) => {
	const { token, timeout } = settings;
	if (token === null) return {
		reason: "there is no token for the GitHub API",
		remedy: "give the flag --token"
	};
	const { openLocalFacts } = await Promise.resolve().then((() => require("./github-local.js")));
	return openLocalFacts({
		root,
		env,
		token,
		deadline: timeout,
		clock: require_read.systemClock
	});
};
const withRun = async (session, paths, use) => {
	const { settings, base, terminal, workspace, root, env } = session;
	const documents = await read(session, paths);
	const before = base && {
		commit: base.commit,
		policy: session.policy,
		documents: await require_read.readChanged(base.source, workspace, settings.checklists, settings.exclude),
		missing: null
	};
	const openGitHub = (() => openFacts(session));
	const { ports, close } = await require_read.openPorts({
		root,
		files: workspace,
		settings,
		env,
		openGitHub,
		staticOnly: false
	});
	try {
		return await use({
			settings,
			head: null,
			documents,
			base: before,
			ports,
			clock: require_read.systemClock,
			event: "cli",
			onProgress: ((done, of) => terminal.progress(`checking ${done}/${of}`)),
			notices: settings.offline ? ["Offline: network checks were not run."] : [],
			links: null
		});
	} finally {
		await close();
	}
};
const deliver = async ({ settings, terminal }, text) => {
	if (settings.output === null) return terminal.write(text);
	const { writeOutput } = await Promise.resolve().then((() => require("./output.js")));
	writeOutput(settings.output, text);
};

Object.defineProperty(exports, "deliver", {
  enumerable: true,
  get: function () {
    return deliver;
  }
});
Object.defineProperty(exports, "openFacts", {
  enumerable: true,
  get: function () {
    return openFacts;
  }
});
Object.defineProperty(exports, "openSession", {
  enumerable: true,
  get: function () {
    return openSession;
  }
});
Object.defineProperty(exports, "read", {
  enumerable: true,
  get: function () {
    return read;
  }
});
Object.defineProperty(exports, "withRun", {
  enumerable: true,
  get: function () {
    return withRun;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
