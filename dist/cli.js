#!/usr/bin/env node
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_last_resort = require("./chunks/last-resort.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);

// src/adapters/older-node.ts
const fillIn = (() => {
	Map.groupBy ??= ((items, keyOf) => {
		const groups = /* @__PURE__ */ new Map();
		let index = 0;
		for (const item of items) {
			const key = keyOf(item, index++);
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
		return groups;
	});
	Promise.withResolvers ??= (() => {
		const resolvers = {};
		resolvers.promise = new Promise(((resolve, reject) => Object.assign(resolvers, {
			resolve,
			reject
		})));
		return resolvers;
	});
	URL.parse ??= ((address, base) => URL.canParse(address, base) ? new URL(address, base) : null);
});

// src/adapters/start-up.ts
const keepCompiled = (() => {
	if (typeof node_module.default.enableCompileCache === "function") node_module.default.enableCompileCache();
});

// src/cli.ts
require_last_resort.expectCrash();
fillIn();
keepCompiled();
const run = async () => {
	const { main } = await Promise.resolve().then((() => require("./chunks/command-line.js")));
	process.exitCode = await main(process.argv.slice(2), process.env);
};
run();
