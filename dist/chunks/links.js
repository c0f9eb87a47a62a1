const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_last_resort = require("./last-resort.js");
const require_http_answers = require("./http-answers.js");
const require_markdown = require("./markdown2.js");
const require_files = require("./files.js");
const require_markdown_links = require("./markdown-links.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/external-links.ts
const shown = 3;
const atOnce = 6;
const PATIENCE = 5e3;
const maxAddresses = 1e3;
const externalLinks = ((text, file) => {
	const texts = require_markdown.textsIn(text, file);
	const links = [...require_markdown.linksOf(texts, require_markdown.definitionsOf(text)).filter((({ target }) => (__pattern0 ??= __ready(/^https?:\/\//i)).test(target))), ...texts.flatMap(autolinks)].map((({ line, target }) => ({
		file,
		line,
		address: addressOf(target)
	})));
	return [...new Map(links.map(((link) => [`${link.line} ${link.address}`, link]))).values()];
});
const judgeExternal = async (links, http, signal, patience = PATIENCE) => {
	const send = ((url, method) => {
		const own = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
		return http.send(require_http_answers.get(url, {
			method,
			redirects: 3,
			limit: 0,
			anonymous: true
		}), own);
	});
	const answers = await askAll(new Set(links.flatMap((({ address }) => address ?? []))), send);
	signal.throwIfAborted();
	const gone = [];
	const unknown = [];
	for (const { file, line, address } of links) {
		const answer = address === null ? void 0 : answers.get(address);
		if (answer?.status === "there") continue;
		const says = answer?.says ?? "what stands there is no address";
		(answer?.status === "gone" ? gone : unknown).push(`\`${file}:${line}\`: ${says}`);
	}
	if (gone.length > 0) return {
		status: "failed",
		reason: `a link leads nowhere: ${some(gone)}`
	};
	if (unknown.length === 0) return {
		status: "passed",
		evidence: `${answers.size} addresses of other hosts answer`
	};
	const [remedy] = [...answers.values()].flatMap(((answer) => answer.status === "unknown" ? answer.remedy ?? [] : []));
	return {
		status: "unverifiable",
		reason: `of ${links.length} links to other hosts ${unknown.length} settle nothing: ${some(unknown)}`,
		...remedy === void 0 ? {} : { remedy }
	};
};
const some = ((places) => places.slice(0, shown).join(", ") + (places.length > shown ? `, and ${places.length - shown} more` : ""));
const autolinks = (({ line, text }) => [...text.replaceAll(/`+[^`]*`+/g, "").matchAll(/(?:^|[\s*_~(<])(https?:\/\/[^\s<>]{1,2000})/gi)].map((([, address = ""]) => ({
	line,
	target: withoutPunctuation(address)
}))));
const withoutPunctuation = ((address) => {
	let end = address.length;
	let unopened = address.split(")").length - address.split("(").length;
	for (; end > 0; end -= 1) {
		const last = address.charAt(end - 1);
		if (last === ")" && unopened > 0) unopened -= 1;
		else if (!"?!.,:;*_~'\"".includes(last)) break;
	}
	return address.slice(0, end);
});
const addressOf = ((target) => {
	const url = URL.parse(target.replaceAll("&amp;", "&"));
	if (url) url.hash = "";
	return url?.href ?? null;
});
const askAll = async (addresses, send) => {
	if (addresses.size > maxAddresses) throw new require_last_resort.Refusal(`there are over ${maxAddresses} addresses to ask`, "name fewer files in `path`");
	const answers = /* @__PURE__ */ new Map();
	const waiting = [...addresses];
	const worker = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) answers.set(next, await ask(next, send));
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return answers;
};
const ask = async (address, send) => {
	try {
		const first = await send(address, "HEAD");
		const isFinal = first.status < 400 || first.status === 429 || first.status >= 500 && first.status !== 501;
		return judge(isFinal ? first : await send(address, "GET"));
	} catch (thrown) {
		if (!(thrown instanceof require_last_resort.Refusal)) throw thrown;
		return {
			status: "unknown",
			says: thrown.message,
			remedy: thrown.remedy
		};
	}
};
const judge = (({ status, url }) => {
	if (status >= 200 && status < 300) return { status: "there" };
	const says = `${require_http_answers.shortUrl(url)} answers ${status}`;
	if (status === 404 || status === 410) return {
		status: "gone",
		says
	};
	return {
		status: "unknown",
		says: require_compare.clip(says),
		remedy: void 0
	};
});

// src/verify/verifiers/links.ts
var links_default = require_run.defineVerifier({
	kind: "links",
	params: require_run.strictObject({
		path: require_run._default(require_params.oneOrMore(require_files.glob()), ["**/*.{md,markdown}"]),
		external: require_run._default(require_run.boolean(), false)
	}),
	needs: ["files"],
	needsFor: { external: "http" },
	callsWhatItReads: true,
	permission: null,
	remedy: "Correct the link, or restore what it leads to.",
	async verify({ path, external }, { files, http }, signal) {
		const paths = await files.find(path);
		if (paths.length === 0) return {
			status: "failed",
			reason: `no file matches \`${path.join("`, `")}\``
		};
		const broken = [];
		const outside = [];
		let followed = 0;
		for (const file of paths) {
			const text = await require_files.readText(files, file);
			if (typeof text !== "string") return text;
			const found = await require_markdown_links.followLinks(files, file, text, signal);
			followed += found.followed;
			broken.push(...found.broken.map((({ line, target }) => `\`${file}:${line}\` to \`${require_compare.clip(target, 80)}\``)));
			if (external) outside.push(...externalLinks(text, file));
		}
		if (broken.length > 0) return {
			status: "failed",
			reason: `a link leads nowhere: ${some(broken)}`
		};
		const asked = http && outside.length > 0 ? await judgeExternal(outside, http, signal) : null;
		if (asked && asked.status !== "passed") return asked;
		if (followed === 0 && !asked) return {
			status: "unverifiable",
			reason: `there is no link to follow in ${paths.length} files`
		};
		const evidence = `${followed} links of ${paths.length} files lead somewhere`;
		return {
			status: "passed",
			evidence: asked ? `${evidence}, ${asked.evidence}` : evidence
		};
	}
});

exports.default = links_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
