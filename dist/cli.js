#!/usr/bin/env node
const require_start_up = require("./chunks/start-up.js");

// src/adapters/older-node.ts
const fillIn = () => {
	Map.groupBy ??= (items, keyOf) => {
		const groups = /* @__PURE__ */ new Map();
		let index = 0;
		for (const item of items) {
			const key = keyOf(item, index++);
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
		return groups;
	};
	Promise.withResolvers ??= () => {
		const resolvers = {};
		resolvers.promise = new Promise((resolve, reject) => Object.assign(resolvers, {
			resolve,
			reject
		}));
		return resolvers;
	};
	URL.parse ??= (address, base) => URL.canParse(address, base) ? new URL(address, base) : null;
};

// src/cli.ts
require_start_up.expectCrash();
fillIn();
require_start_up.startFast();
require_start_up.keepCompiled();
const run = async () => {
	const { main } = await Promise.resolve().then(() => require("./chunks/command-line.js"));
	process.exitCode = await main(process.argv.slice(2), process.env);
};
run();
