const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");

// src/shards.ts
const folderOf = ((settings) => settings["report-dir"] ?? "readiness-report");
const shardOf = (({ shard }) => {
	if (shard) return shard;
	throw new require_last_resort.ConfigurationError("mode verify needs the input shard, such as 1/4");
});
const shardPath = ((settings) => {
	const { index, of } = shardOf(settings);
	return `${folderOf(settings)}/shard-${index}-of-${of}.json`;
});
const readShards = async (source, settings) => {
	const { readShard } = await Promise.resolve().then((() => require("./shard.js")));
	const paths = await source.find([`${folderOf(settings)}/**/shard-*.json`], [], "all");
	return Promise.all(paths.map(async (path) => {
		const bytes = await source.read(path, 8e6);
		return readShard(path, new TextDecoder().decode(bytes ?? /* @__PURE__ */ new Uint8Array()));
	}));
};

exports.readShards = readShards;
exports.shardOf = shardOf;
exports.shardPath = shardPath;