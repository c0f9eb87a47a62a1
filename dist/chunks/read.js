const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/infer/words.ts
const LETTERS = "a-z\\d_\\u00c0-\\u052f";
const WORD = new RegExp(`[\\u3040-\\u9fff]|\\.?[${LETTERS}]+(?:[.'’][${LETTERS}]+)*`, "g");
const OTHER_KINDS = /[/_@]|[a-z][A-Z]|\.[a-z]/;
const isIdeographCode = ((char) => char >= 12352 && char <= 40959);
const isIdeograph = ((text) => isIdeographCode(text.charCodeAt(0)));
const wordsIn = ((source) => {
	const list = source.toLowerCase().match((WORD$ready ??= __ready(WORD))) ?? [];
	return {
		source,
		list,
		kind: (OTHER_KINDS$ready ??= __ready(OTHER_KINDS)).test(source) ? kindsOf(source, list) : null
	};
});
const eachPlace = ((source, list, visit) => {
	const small = source.toLowerCase();
	let from = 0;
	for (const [at, word] of list.entries()) {
		from = small.indexOf(word, from);
		visit(at, from, from + word.length);
		from += word.length;
	}
});
const INSIDE$1 = /(?:^|[^\w)\]-])[@/][^\s`")]*$/;
const kindsOf = ((source, list) => {
	const kinds = [];
	eachPlace(source, list, ((at, from, to) => {
		const begin = Math.max(source.lastIndexOf(" ", from), source.lastIndexOf("\n", from)) + 1;
		const before = source.slice(begin, from);
		if (source.startsWith("://", to) || before !== "" && before.includes("://")) kinds[at] = "url";
		else if (before !== "" && (INSIDE$1$ready ??= __ready(INSIDE$1)).test(before)) kinds[at] = "path";
		else kinds[at] = shapeOf(source.slice(from, to), list[at] ?? "");
	}));
	return kinds;
});
const shapeOf = ((written, word) => {
	if (word.length > 2 && word.includes("_")) return written === written.toUpperCase() ? "name" : "snake";
	if (word.length > 3 && (__pattern0 ??= __ready(/\.[a-z]/)).test(word)) return "file";
	return written !== word && (__pattern1 ??= __ready(/[a-z][A-Z]/)).test(written) ? "camel" : "word";
});
const MARKS = /[([（)\]）,;&、，；]|:(?= )| [+–—-](?= )/g;
const OPENING = "([（";
const CLOSING = ")]）";
const TITLE_END = /* @__PURE__ */ new Set([
	" -",
	" –",
	" —",
	":"
]);
const CONJUNCTIONS = /* @__PURE__ */ new Set([
	"and",
	"und",
	"et",
	"y",
	"plus"
]);
const placesOf = (({ source, list }) => {
	const marks = [...source.matchAll((MARKS$ready ??= __ready(MARKS)))];
	const bracket = [];
	const part = [];
	const open = [];
	let brackets = 0;
	let parts = 0;
	let title = null;
	let next = 0;
	eachPlace(source, list, ((at, from) => {
		for (let mark = marks[next]; mark && mark.index < from; mark = marks[++next]) if (OPENING.includes(mark[0])) open.push(++brackets);
		else if (CLOSING.includes(mark[0])) open.pop();
		else {
			parts++;
			if (TITLE_END.has(mark[0])) title ??= {
				word: at,
				part: parts
			};
		}
		if (CONJUNCTIONS.has(list[at] ?? "")) parts++;
		bracket.push(open.at(-1) ?? 0);
		part.push(parts);
	}));
	return {
		bracket,
		part,
		title
	};
});

// src/infer/phrases.ts
const LISTS = {
	done: "configured|enabled|implemented|active|activated|working|works|installed|set|setup|added|created|available|present|place|ready|complete|completed|verified|validated|exists|exist|written|defined|provided|updated|done|live|running|operational|deployed|integrated|applied|enforced|established|properly|correctly|correct|valid|eingerichtet|konfiguriert|implementiert|aktiviert|aktiv|gesetzt|configurado|configurada|activado|configuré|activé",
	be: "is|are|was|were|been|be|has|have|all|remain|remains|stay|stays",
	good: "pass|passes|passed|passing|succeed|succeeds|succeeded|green|successful|successfully|bestanden|erfolgreich|pasan|pasando|grün"
};
const expand = ((step) => step.includes("@") ? step.split("|").flatMap(((word) => word.startsWith("@") ? (LISTS[word.slice(1)] ?? "").split("|") : [word])) : step.includes("|") ? step.split("|") : [step]);
const BEYOND_LATIN = /[\u3040-\u9fff]/;
const partsOf = ((phrase) => {
	const parts = (phrase.startsWith("^ ") ? phrase.slice(2) : phrase).split(" ");
	return (BEYOND_LATIN$ready ??= __ready(BEYOND_LATIN)).test(phrase) ? parts.flatMap(((part) => isIdeograph(part) ? [...part] : [part])) : parts;
});
const compile = ((phrase) => partsOf(phrase).map(stepOf));
const steps = /* @__PURE__ */ new Map();
const stepOf = ((part) => {
	const known = steps.get(part);
	if (known) return known;
	const step = readStep(part);
	steps.set(part, step);
	return step;
});
const readStep = ((part) => {
	if (part === "$") return { type: "end" };
	if (part === "#") return { type: "number" };
	if (part.startsWith("~")) return {
		type: "gap",
		most: Number(part[1])
	};
	if (part.startsWith("<")) return {
		type: "kind",
		kind: part.slice(1, -1)
	};
	const optional = part.startsWith("?");
	const exact = /* @__PURE__ */ new Set();
	const prefixes = [];
	for (const word of expand(optional ? part.slice(1) : part)) if (word.endsWith("*")) prefixes.push(word.slice(0, -1));
	else exact.add(word);
	return {
		type: "word",
		exact,
		prefixes,
		optional
	};
});
const beginnings = ((phrase) => {
	const found = [];
	for (const part of partsOf(phrase)) {
		const optional = part.startsWith("?");
		found.push(...expand(optional ? part.slice(1) : part));
		if (!optional) break;
	}
	return found;
});
const fits = ((step, words, at) => {
	const word = words.list[at];
	if (word === void 0) return false;
	if (step.type === "word") return step.exact.has(word) || step.prefixes.some(((prefix) => word.startsWith(prefix)));
	if (step.type === "number") return word >= "0" && word < ":";
	return step.type === "kind" && words.kind?.[at] === step.kind;
});
const matchAt = ((steps, step, words, at) => {
	const own = steps[step];
	if (own === void 0) return at;
	if (own.type === "end") return at === words.list.length ? at : -1;
	if (own.type === "gap") {
		for (let skipped = 0; skipped <= own.most; skipped++) {
			const end = matchAt(steps, step + 1, words, at + skipped);
			if (end >= 0) return end;
		}
		return -1;
	}
	if (fits(own, words, at)) {
		const end = matchAt(steps, step + 1, words, at + 1);
		if (end >= 0) return end;
	}
	return own.type === "word" && own.optional ? matchAt(steps, step + 1, words, at) : -1;
});
const PREFIX = 3;
const indexPhrases = ((lists) => {
	const byWord = /* @__PURE__ */ new Map();
	const byPrefix = /* @__PURE__ */ new Map();
	const byKind = /* @__PURE__ */ new Map();
	const atStart = /* @__PURE__ */ new Map();
	for (const [owner, phrases] of lists.entries()) for (const phrase of phrases) {
		const entry = {
			owner,
			phrase,
			steps: null
		};
		for (const word of beginnings(phrase)) if (phrase.startsWith("^")) put(atStart, word, entry);
		else if (word.startsWith("<")) put(byKind, word.slice(1, -1), entry);
		else if (word.endsWith("*")) put(byPrefix, word.slice(0, PREFIX), entry);
		else put(byWord, word, entry);
	}
	return { each(words, add) {
		const { list, kind } = words;
		tryAll(atStart.get(list[0] ?? ""), words, 0, add);
		if (kind?.[0]) tryAll(atStart.get(`<${kind[0]}>`), words, 0, add);
		for (let at = 0; at < list.length; at++) {
			const word = list[at] ?? "";
			tryAll(byWord.get(word), words, at, add);
			if (byPrefix.size > 0) tryAll(byPrefix.get(word.slice(0, PREFIX)), words, at, add);
			if (kind && kind[at] !== "word") tryAll(byKind.get(kind[at] ?? ""), words, at, add);
		}
	} };
});
const tryAll = ((entries, words, at, add) => {
	if (entries !== void 0) for (const entry of entries) tryAt(entry, words, at, add);
});
const put = ((map, key, entry) => {
	const known = map.get(key);
	if (!known) map.set(key, [entry]);
	else if (known.at(-1) !== entry) known.push(entry);
});
const tryAt = ((entry, words, at, add) => {
	entry.steps ??= compile(entry.phrase);
	const to = matchAt(entry.steps, 0, words, at);
	if (to > at) add(entry.owner, {
		from: at,
		to
	});
});
const phrases = ((list) => {
	const compiled = require_run.once((() => {
		const singles = list.filter(((phrase) => (__pattern2 ??= __ready(/^[^^<$#~ ]+$/)).test(phrase) && !isIdeograph(phrase)));
		const others = list.filter(((phrase) => !singles.includes(phrase)));
		return {
			single: singles.length > 0 ? readStep(singles.join("|")) : null,
			others: others.length > 0 ? indexPhrases([others]) : null
		};
	}));
	const all = ((words) => {
		const found = [];
		const { single, others } = compiled();
		if (single) {
			for (let from = 0; from < words.list.length; from++) if (fits(single, words, from)) found.push({
				from,
				to: from + 1
			});
		}
		others?.each(words, ((_, span) => found.push(span)));
		return found;
	});
	return {
		all,
		in: ((words) => all(words).length > 0)
	};
});

// src/infer/claim.ts
const spansOf = ((text) => {
	if (!text.includes("`")) return [];
	return text.split("`").filter(((span, index) => index % 2 === 1 && span !== "" && span.length <= 200));
});
const STATE_CELL = /^(?:status|state|done|result|priority|owner|due|estado|statut|状态|ステータス)\s*:/i;
const CONDITION = /\s*\((?:if|when|optional|recommended|as needed|wenn|si)\b[^()]*\)/gi;
const DENIAL = phrases([
	"^ ?ensure|verify|check|confirm|make ?sure ?that ?there ?is|are ?keys|credentials no|zero|0|without|never|none|kein*|aucun*|sin|ningún|ninguna|nessun*",
	"must|should|may|can|do|does|is|are|was|were|has|have|will|would|could not|never",
	"isn't|aren't|don't|doesn't|can't|cannot|shouldn't|mustn't|won't|hasn't|haven't",
	"not ?be ?publicly|directly|in exposed|committed|reachable|set|hardcoded|hard|code|git|repo|source|frontend",
	"无",
	"没有",
	"不"
]);
const NOT = /\bNOT\b|^[^:]{2,40}:\s+(?:[Nn]o|[Zz]ero|[Nn]ever|[Ww]ithout)\b/;
const REMOVAL = new Set("remove removing delete deleting drop dropped disable disabled deprecate stop avoid revert reverted uninstall decommission retire eliminar borrar quitar desinstalar remover apagar excluir supprimer retirer effacer désinstaller rimuovere eliminare togliere entferne lösche удалить убрать видалити прибрати verwijder usunąć".split(" "));
const REMOVED = new Set("removed deleted deprecated decommissioned eliminado eliminada eliminados eliminadas borrado borrada removido removida removidos removidas excluído excluída supprimé supprimée supprimés supprimées rimosso rimossa rimossi rimosse eliminato eliminata entfernen entfernt löschen gelöscht удален удалена удалено удалены удалён видалено verwijderd verwijderen usunięto usunięty silindi silinmeli kaldırıldı kaldırılmalı".split(" "));
const REMOVED_EAST = /^(?:删除|移除|削除|삭제|제거)|(?:删除|移除|削除|삭제|제거)(?:了|済み?|完了|完成|する|した|된|됨|함|하기|완료| 완료)?[\s。.]*(?:$|[(（])/;
const isRemoval = (({ list, source }) => {
	const first = list[0] ?? "";
	return REMOVAL.has(first) || REMOVED.has(first) || REMOVED.has(list.at(-1) ?? "") || (REMOVED_EAST$ready ??= __ready(REMOVED_EAST)).test(source);
});
const DEFECT = phrases([
	"not ?yet|fully|properly implemented|configured|enabled|done|available|working|documented|supported|present|started|tested|defined",
	"missing",
	"lack*",
	"broken",
	"incomplete",
	"need|needs more|setup|work|attention",
	"need|needs to be",
	"no ~5 yet|configured|documented|implemented|defined|optimization|optimisation|validation"
]);
const ACTIVITIES = new Set("plan discuss decide evaluate research explore learn understand train explain estimate think ask read choose investigate communicate notify announce schedule brief propose compare familiarise familiarize meet talk assign brainstorm study observe watch remind tell inform email call contact see refer follow if when".split(" "));
const AMBIGUOUS = /* @__PURE__ */ new Set([
	"contact",
	"email",
	"schedule",
	"read",
	"plan",
	"call",
	"watch"
]);
const NOUNS = new Set("information info details list service services delivery provider server template templates replica replicas notification notifications sending format verification alerts form page address domain only configured setup integration system documented methods".split(" "));
const HISTORY = new Set("fixed resolved refactored migrated rewrote moved renamed replaced improved upgraded patched switched converted".split(" "));
const OPEN_QUESTIONS = new Set("what how who whom when where which why should could would can will".split(" "));
const isSilent = (({ words, text, item }) => {
	const first = words.list[0] ?? "";
	const noun = AMBIGUOUS.has(first) && NOUNS.has(words.list[1] ?? "");
	if (ACTIVITIES.has(first) && !noun || HISTORY.has(first)) return true;
	if (OPEN_QUESTIONS.has(first) && text.includes("?")) return true;
	return item.state === "done" && DEFECT.in(words);
});
const isDenied = ((words) => {
	const found = DENIAL.all(words);
	if (found.length === 0) return false;
	const { bracket } = placesOf(words);
	return found.some((({ from }) => bracket[from] === 0));
});
const isDefect = ((words, { kind, state }) => state !== "done" && words.list[0] === "no" && (DEFECT.in(words) || kind !== "task" && state === "open"));
const LABEL = /^(?:(?:if|where|when) (?:appropriate|applicable|possible|needed|necessary|required|relevant),?\s+|(?:CRITICAL|IMPORTANT|REQUIRED|RECOMMENDED|OPTIONAL|NEEDED|MISSING|TODO|MUST|HIGH|P[0-3]):\s+)/i;
const sentenceOf = (({ text }) => {
	return require_run.plain(text.includes("(") ? text.replaceAll((CONDITION$ready ??= __ready(CONDITION)), "") : text).trim().replace((LABEL$ready ??= __ready(LABEL)), "");
});
const LINES$1 = 20;
const LINE = 500;
const linesOf = (({ details }) => details.length === 0 ? [] : details.slice(0, LINES$1).map((({ text }) => text)).filter(((text) => text.length <= LINE && !(STATE_CELL$ready ??= __ready(STATE_CELL)).test(text))));
const readClaim = ((item, words) => {
	const text = words.source;
	const all = require_run.once((() => [text, ...linesOf(item).map(require_run.plain)].join("\n")));
	const spans = require_run.once((() => [item.text, ...linesOf(item)].flatMap(spansOf)));
	const negated = require_run.once((() => isDenied(words) && !isDefect(words, item) || (NOT$ready ??= __ready(NOT)).test(text) || isRemoval(words)));
	return {
		item,
		text,
		words,
		get all() {
			return all();
		},
		get spans() {
			return spans();
		},
		get negated() {
			return negated();
		},
		get headings() {
			return item.section.join(" / ");
		},
		get heading() {
			return item.section.at(-1) ?? "";
		},
		has: ((pattern) => pattern.test(text))
	};
});

// src/infer/rest.ts
const FILLERS = new Set(`a an the all any every each both of for in on to from with without by via at as into per and or is are be been was were has have that this it its our your their we
  set setup up configure configured configuring configuration config enable enabled implement implemented implementing add added create created exist exists existing
  verify verified check checked ensure ensured confirm confirmed validate validated test tested tests working works work correct correctly proper properly appropriate appropriately
  active ready complete completed done available present place live valid installed provisioned issued applied deployed defined running run runs successfully success fully
  production prod staging environment environments server servers service services app application applications api apis web website site backend frontend public
  endpoint endpoints url urls route routes page pages policy policies rule rules settings setting support system project repo repository code codebase
  must should required optional recommended needed if using used use uses new only always currently now get post put patch delete
  expired propagated healthy committed
  security important critical high ok yes domain domains achieve achieved reach merge merged manual automatic automatically own file files pass passes passed passing green against across
  clearly clear easily discoverable comprehensive basic robust securely main core default final initial whole entire`.split(/\s+/));
const JOINING = /* @__PURE__ */ new Set([
	"and",
	"or",
	"und",
	"et",
	"y",
	"plus"
]);
const FILLING = /* @__PURE__ */ new Set("已启用配置设置完成正确正常工作运行所有全部验证检查确认和与及的了在中被并且经生产环境成功通过可访问服务端接口系统项目页面创建添加实施必需应用功能");
const claims = ((words, at) => {
	const word = words.list[at] ?? "";
	if (isIdeograph(word)) return !FILLING.has(word);
	return (words.kind?.[at] ?? "word") === "word" && word.length > 2 && !FILLERS.has(word);
});
const PURPOSES = new Set("avoid prevent mitigate protect stop reduce minimise minimize ensure deter thwart limit defend improve verify check confirm catch guarantee determine allow".split(" "));
const purposeIn = (({ list }) => {
	const at = list.findIndex(((word, index) => index > 0 && word === "to" && PURPOSES.has(list[index + 1] ?? "")));
	return at < 0 ? list.length : at;
});
const TITLE = 5;
const restOf = ((words, { bracket, part: partOf, title }, spans) => {
	const said = /* @__PURE__ */ new Set();
	for (const { from, to } of spans) for (let at = from; at < to; at++) said.add(at);
	const parts = /* @__PURE__ */ new Map();
	const purpose = purposeIn(words);
	const border = title !== null && title.word <= TITLE ? title : null;
	const isTail = ((number) => border !== null && number >= border.part);
	const claimed = {
		head: 0,
		tail: 0
	};
	for (let at = 0; at < words.list.length; at++) {
		const number = partOf[at] ?? 0;
		const part = parts.get(number) ?? {
			said: false,
			claims: 0
		};
		parts.set(number, part);
		if (said.has(at)) part.said ||= !JOINING.has(words.list[at] ?? "");
		else if (at < purpose && bracket[at] === 0 && claims(words, at)) {
			part.claims++;
			claimed[isTail(number) ? "tail" : "head"]++;
		}
	}
	const saidIn = ((tail) => [...parts].some((([number, part]) => isTail(number) === tail && part.said)));
	const counts = {
		head: saidIn(false) || !saidIn(true),
		tail: saidIn(true)
	};
	const open = [...parts].some((([number, part]) => !part.said && part.claims > 0 && counts[isTail(number) ? "tail" : "head"]));
	return {
		words: (counts.head ? claimed.head : 0) + claimed.tail,
		part: open
	};
});
const isAside = ((words, { bracket }, spans) => {
	if (spans.some((({ from }) => bracket[from] === 0))) return false;
	const said = new Set(spans.flatMap((({ from, to }) => Array.from({ length: to - from }, ((_, index) => from + index)))));
	const within = new Set(spans.map((({ from }) => bracket[from])));
	return words.list.some(((_, at) => within.has(bracket[at]) && !said.has(at) && claims(words, at)));
});
const HEDGES = phrases([
	"^ review|reviewing|recommend|suggest|consider",
	"consider",
	"planned|planning|upcoming|eventually|roadmap|later",
	"in ?the future",
	"nice to have",
	"already|currently|only have|has ?a|some dev|development|local|test|staging",
	"have|has ?only|a dev|development|local|test ones|one|version|versions",
	"dev|development|local|staging only",
	"only|just ?for|in|on|a dev|development|local|staging"
]);
const isHedged = ((words) => HEDGES.in(words));

// src/infer/targets.ts
const FOLDER = /^\/(?:etc|var|usr|home|tmp|opt|root|dev|proc|mnt|srv|bin|path|src|data|Users|n|a|s|h)(?:\/|$)|\.(?!json$|xml$|txt$|html$|well-known)[a-z]{1,5}$|\w:[A-Z]/;
const METHOD = "(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)";
const SPANNED = new RegExp(`^(?:(${METHOD})\\s+)?(/[\\w.~%{}:<>*@$\\[\\]/-]*)(?:\\?\\S*)?$`);
const BARE = new RegExp(`(?<![\\w.:/)\\]-])(?:(${METHOD})\\s+)?(/[a-z][\\w.~{}:<>@-]*(?:/[\\w.~{}:<>@-]+)*)(?![\\w/])`, "g");
const TRAILING = /[.:,-]+$/;
const namedPath = ((method, written) => {
	const path = written.replace((TRAILING$ready ??= __ready(TRAILING)), "");
	if (path.length < 2 || (FOLDER$ready ??= __ready(FOLDER)).test(path)) return null;
	return {
		method: method ?? null,
		path,
		open: (__pattern3 ??= __ready(/[{}<>*[\]]|\/:/)).test(path)
	};
});
const pathsIn = ((text, spans) => {
	if (!text.includes("/")) return [];
	const spanned = spans.flatMap(((span) => {
		const [, method, path = ""] = (SPANNED$ready ??= __ready(SPANNED)).exec(span) ?? [];
		return namedPath(method, path) ?? [];
	}));
	const bare = [...text.matchAll((BARE$ready ??= __ready(BARE)))].flatMap((([, method, path = ""]) => namedPath(method, path) ?? []));
	const known = /* @__PURE__ */ new Map();
	for (const each of [...spanned, ...bare]) {
		const other = known.get(each.path);
		if (!other || other.method === null && each.method !== null) known.set(each.path, each);
	}
	return [...known.values()];
});
const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`<>()|\\^,]+/gi;
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|host\.docker\.internal|.*\.(?:local|internal|localdomain|test))$/i;
const PLACEHOLDER = /your|example|placeholder|changeme|domain\.(?:com|org|net)|\bfoo\b|\bx{3,}|\.{3}|…|[<>{}[\]$*]|my-?(?:app|domain|site|company)/i;
const REFERENCE = /\b(?:check|see|via|using|with|use|tool|e\.g\.|docs?|guide|from|by|test(?:ed)? (?:with|on|at|using))\s*:?\s*[("'`<[]*$/i;
const addressesIn = ((text) => text.includes("://") ? [...text.matchAll((ADDRESS$ready ??= __ready(ADDRESS)))].flatMap((({ 0: written, index }) => {
	if ((REFERENCE$ready ??= __ready(REFERENCE)).test(text.slice(Math.max(0, index - 30), index))) return [];
	const url = URL.parse(written.replace((__pattern4 ??= __ready(/[.;:!?]+$/)), ""));
	return url && !isLocal(url.hostname) && !(PLACEHOLDER$ready ??= __ready(PLACEHOLDER)).test(url.host) && url.hostname.includes(".") ? [url] : [];
})) : []);
const standInPaths = ((text) => text.includes("://") ? [...text.matchAll((ADDRESS$ready ??= __ready(ADDRESS)))].flatMap((({ 0: written }) => {
	const [, host = "", path = "/"] = (__pattern5 ??= __ready(/^https?:\/\/([^/]+)(\/[\w./~-]*)?/i)).exec(written.replace((__pattern6 ??= __ready(/[.;:!?]+$/)), "")) ?? [];
	return host !== "" && !isLocal(host) && (PLACEHOLDER$ready ??= __ready(PLACEHOLDER)).test(host) ? [path] : [];
})) : []);
const isLocal = ((host) => (LOCAL$ready ??= __ready(LOCAL)).test(host));
const socketIn = ((text) => {
	const written = (__pattern7 ??= __ready(/\bwss?:\/\/[^\s"'`<>()|,]+/i)).exec(text)?.[0];
	return written === void 0 ? null : URL.parse(written.replace((__pattern8 ??= __ready(/[.;:]+$/)), ""));
});
const HOST = /(?<![\w@/.-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|io|dev|app|co|ai|cloud|expert|in|de|fr|uk|eu|us|ca|au|br|jp|cn|tech|xyz|info|me|sh|so|site|online|store))(?![\w.-]*[\w/@])/gi;
const hostsIn = ((text) => text.includes(".") ? [...text.matchAll((HOST$ready ??= __ready(HOST)))].map((([, host = ""]) => host.toLowerCase())).filter(((host) => !isLocal(host) && !(PLACEHOLDER$ready ??= __ready(PLACEHOLDER)).test(host))) : []);
const VARIABLE = /(?<![\w$./%-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w(]|\.[a-z]|\/\w)(?:\s?=\s?("[^"]*"|'[^']*'|[^\s,;)`]+))?/g;
const ASSIGNED = /(?<![\w$./%-])([A-Z][A-Z0-9_]{2,60})(?:=| = (?=["'\d]|true|false))("[^"]*"|'[^']*'|[^\s,;)`]+)/g;
const variablesIn = ((text) => {
	if (!(__pattern9 ??= __ready(/[A-Z\d](?:[_=]| = )/)).test(text)) return [];
	const found = /* @__PURE__ */ new Map();
	for (const pattern of [(VARIABLE$ready ??= __ready(VARIABLE)), (ASSIGNED$ready ??= __ready(ASSIGNED))]) for (const [, name = "", value] of text.matchAll(pattern)) if (found.get(name)?.value == null) found.set(name, {
		name,
		value: value?.replaceAll(/^["']|["'.]$/g, "") ?? null
	});
	return [...found.values()];
});
const BOUND = /(<=|>=|≤|≥|<|>|&lt;|&gt;|\b(?:under|below|less than|at most|within|no more than|max(?:imum)?(?: of)?|up to|over|above|more than|at least|exceeds?|min(?:imum)?(?: of)?|target:?))\s*~?(\d+(?:[.,]\d+)?)\s*(ms|milliseconds?|s\b|sec(?:onds?)?\b|%)?/i;
const LEAST = /(\d+(?:\.\d+)?)\s*(%)\s*(\+|or (?:more|higher|above)|minimum)?/;
const OPS = {
	"<=": "<=",
	"≤": "<=",
	">=": ">=",
	"≥": ">=",
	"<": "<",
	">": ">",
	"&lt;": "<",
	"&gt;": ">",
	under: "<",
	below: "<",
	"less than": "<",
	"at most": "<=",
	within: "<=",
	"no more than": "<=",
	"up to": "<=",
	over: ">",
	above: ">",
	"more than": ">",
	"at least": ">=",
	exceed: ">",
	exceeds: ">",
	target: ">="
};
const boundIn = ((text) => {
	const [, word, amount = "", unit = ""] = (BOUND$ready ??= __ready(BOUND)).exec(text) ?? [];
	if (word !== void 0) {
		const key = word.toLowerCase().replace((__pattern10 ??= __ready(/ of$|:$/)), "");
		return {
			op: OPS[key] ?? (key.startsWith("max") ? "<=" : ">="),
			value: Number(amount.replace(",", ".")),
			unit: unitOf(unit)
		};
	}
	const [, least, percent] = (LEAST$ready ??= __ready(LEAST)).exec(text) ?? [];
	return least !== void 0 && percent ? {
		op: ">=",
		value: Number(least),
		unit: "%"
	} : null;
});
const unitOf = ((written) => {
	const unit = written.toLowerCase();
	return unit.startsWith("m") ? "ms" : unit.startsWith("s") ? "s" : unit === "%" ? "%" : "";
});

// src/infer/surroundings.ts
const surroundingsOf = ((document) => {
	const facts = require_run.once((() => Map.groupBy(document.facts, (({ kind }) => kind))));
	const byPlace = require_run.once((() => Map.groupBy(document.facts, (({ kind, section }) => placeOf(section, kind)))));
	const variables = require_run.once((() => readVariables(document)));
	const endpoints = require_run.once((() => readEndpoints(document)));
	const host = require_run.once((() => readHost(document)));
	const texts = require_run.once((() => document.items.map((({ text, section }) => `${text} / ${section.join(" / ")}`)).join("\n")));
	return {
		document,
		facts: ((kind) => facts().get(kind) ?? []),
		factsBelow: ((headings, kind) => byPlace().get(placeOf(headings, kind)) ?? []),
		variables,
		endpoints,
		host,
		mentions: searchOnce(texts),
		isUnder: headingsReader()
	};
});
const searchOnce = ((texts) => {
	const known = /* @__PURE__ */ new Map();
	return ((pattern) => {
		const key = String(pattern);
		const answer = known.get(key) ?? pattern.test(texts());
		known.set(key, answer);
		return answer;
	});
});
const placeOf = ((headings, kind) => `${kind} ${headings.join()}`);
const headingsReader = (() => {
	const words = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	return ((headings, phrases) => {
		const answers = known.get(phrases) ?? /* @__PURE__ */ new Map();
		known.set(phrases, answers);
		const answer = answers.get(headings);
		if (answer !== void 0) return answer;
		const read = words.get(headings) ?? wordsIn(headings);
		words.set(headings, read);
		const found = phrases.in(read);
		answers.set(headings, found);
		return found;
	});
});
const ABOUT_VARIABLES = /\benv(?:ironment)?\b|\bvariables?\b|\bsecrets?\b|环境变量|環境変数|umgebungsvariable|variables? d['’]environ/i;
const readVariables = (({ facts, items }) => {
	const found = /* @__PURE__ */ new Map();
	for (const { kind, value, line, section, criticality } of facts) {
		if (kind !== "env-var" || typeof value["name"] !== "string" || value["service"] !== void 0) continue;
		const expect = value["expect"] ?? null;
		if (found.get(value["name"])?.expect == null) found.set(value["name"], {
			name: value["name"],
			line,
			section,
			optional: isOptional(criticality),
			expect
		});
	}
	for (const item of items) {
		const about = item.section.some(((title) => (ABOUT_VARIABLES$ready ??= __ready(ABOUT_VARIABLES)).test(title)));
		for (const { name, value } of variablesIn(item.text)) {
			if (found.has(name) || !(about || isVariableName(name))) continue;
			const expect = value === null ? null : { equals: value };
			found.set(name, {
				name,
				line: item.line,
				section: item.section,
				optional: item.criticality === "optional",
				expect
			});
		}
	}
	return [...found.values()];
});
const isOptional = ((criticality) => criticality === "optional" || criticality === "recommended");
const VARIABLE_NAME = /_(?:KEYS?|URLS?|URI|TOKENS?|SECRETS?|DSN|HOST|PORT|PASS(?:WORD)?|USER(?:NAME)?|ID|ENV|MODE|ORIGINS?|REGION|BUCKET|KEY_ID|ENDPOINT|DOMAIN|NAME|LEVEL|EMAIL|PATH|DIR|TTL|DEBUG|ENABLED|WEBHOOK|PROJECT|CREDENTIALS)$|^(?:NODE|APP|NEXT_PUBLIC|VITE|REACT_APP|AWS|DB|DATABASE|REDIS|POSTGRES|SMTP|STRIPE|OPENAI|SENTRY|JWT|SUPABASE|GOOGLE)_/;
const isVariableName = ((name) => (VARIABLE_NAME$ready ??= __ready(VARIABLE_NAME)).test(name));
const readEndpoints = (({ facts, items }) => {
	const found = /* @__PURE__ */ new Map();
	const add = ((endpoint, url = endpoint.path) => {
		if ((__pattern11 ??= __ready(/[*{}<>[\]]|\/:/)).test(endpoint.path)) return;
		const key = `${endpoint.method} ${endpoint.path}`;
		const known = found.get(key);
		if (!known) found.set(key, {
			...endpoint,
			url
		});
		else found.set(key, {
			...known,
			auth: known.auth ?? endpoint.auth,
			expect: known.expect ?? endpoint.expect
		});
	});
	for (const { kind, value, line, section } of facts) {
		const path = String(value["path"] ?? "").split("?", 1)[0] ?? "";
		if (!path.startsWith("/")) continue;
		const base = {
			method: String(value["method"] ?? "GET"),
			path,
			line,
			section,
			auth: null,
			expect: null
		};
		if (kind === "endpoint") add({
			...base,
			auth: value["auth"]
		});
		else if (kind === "k8s-probe") add({
			...base,
			method: "GET"
		});
		else if (kind === "http-request") add({
			...base,
			expect: value["expect"]
		}, absolute(value, path));
	}
	for (const item of items) {
		const { text, line, section } = item;
		const all = [text, ...linesOf(item)].join("\n");
		if (!all.includes("/")) continue;
		const spans = [...all.matchAll(/`([^`\n]{1,200})`/g)].map((([, span = ""]) => span));
		for (const { method, path } of pathsIn(all, spans)) add({
			method: method ?? "GET",
			path,
			line,
			section,
			auth: null,
			expect: null
		});
	}
	return [...found.values()];
});
const absolute = (({ host, hostKind, scheme }, path) => hostKind === "named" && (__pattern12 ??= __ready(/^https?$/)).test(String(scheme)) && !isLocal(String(host).replace((__pattern13 ??= __ready(/:\d+$/)), "")) ? `${scheme}://${host}${path}` : path);
const OWN_ADDRESS = /\b(?:accessible|reachable|live (?:at|on|url|site)|(?:production|prod|live|canonical|site|public) url|deployed (?:at|to)|online|up at|responding|responds?|loads?|returns)\b/i;
const readHost = (({ items }) => {
	const hosts = /* @__PURE__ */ new Set();
	for (const { text } of items) {
		if (!text.includes("://") || !(OWN_ADDRESS$ready ??= __ready(OWN_ADDRESS)).test(text)) continue;
		for (const { hostname, protocol } of addressesIn(text.replaceAll(/\]\([^)]*\)/g, "]"))) if (protocol === "https:" || protocol === "http:") hosts.add(hostname);
	}
	return hosts.size === 1 ? [...hosts][0] ?? null : null;
});

// src/infer/rule.ts
const plan = ((kind, params = {}, more = {}) => ({
	kind,
	params,
	...more
}));
const weakened = ((plans) => plans.map(((each) => ({
	...each,
	strength: "support"
}))));
const always = ((kind, params = {}, more = {}) => (() => plan(kind, params, more)));

// src/infer/sources.ts
const SKIPPED = [
	"!**/*.{test,spec}.*",
	"!**/{test,tests,__tests__,spec,e2e,fixtures,examples,dist,build,coverage,node_modules}/**",
	"!**/*.min.js"
];
const CODE = ["**/*.{ts,tsx,js,jsx,mjs,cjs,vue,svelte,py,go,rs,java,kt,rb,php,cs,swift,scala,ex,exs}", ...SKIPPED];
const BROWSER_CODE = [
	"**/{frontend,client,web,ui,public,app,pages,components}/**/*.{ts,tsx,js,jsx,mjs,vue,svelte,html}",
	"!**/{api,server,backend,functions}/**",
	...SKIPPED
];
const SCRIPT_CODE = [
	"**/*.{ts,tsx,js,jsx,mjs,cjs,vue,svelte}",
	...SKIPPED,
	"!**/{scripts,tools,bin,cli}/**",
	"!**/*.config.*"
];
const MANIFESTS = [
	"**/{package.json,pyproject.toml,Pipfile,setup.py,setup.cfg,go.mod,Cargo.toml,Gemfile,composer.json,pom.xml,mix.exs}",
	"**/requirements*.txt",
	"**/build.gradle{,.kts}",
	"**/*.csproj"
];
const WORKFLOWS = ".github/workflows/*.{yml,yaml}";
const CONFIGURATION = [
	"**/*.{yml,yaml,toml,ini,conf,tf,hcl,cfg}",
	"**/Dockerfile*",
	"**/*.config.{js,ts,mjs,cjs}",
	"**/*.json",
	"!**/{package-lock,composer.lock}*"
];
const SQL = ["**/*.{sql,prisma}", "**/{migrations,migrate}/**/*.{py,ts,js,rb}"];

// src/infer/rules/ci.ts
const ci = ((more = {}) => plan("ci", {}, more));
const BRINGS = /\b(?:deployment|build|release) pipeline|\bfor (?:\w+ )?(?:deployments?|deploying|publishing|releases?)\b|\bto (?:deploy|publish|release)\b/i;
const inWorkflows = ((matches) => plan("text", {
	path: WORKFLOWS,
	matches: `(?i)${matches}`
}, { strength: "support" }));
const STEPS = [
	[/\b(?:image|container)s?\b/i, "\\b(trivy|grype|snyk|anchore|clair|docker scout|docker/scout)"],
	[/\bdependenc|\bvulnerab|\baudits?\b|\bpackages?\b/i, "\\b(npm audit|pnpm audit|yarn audit|pip-audit|safety|osv|snyk|dependency-review|trivy|grype|cargo audit|govulncheck|bundler-audit)"],
	[/\bSAST\b|\bstatic\b|\bsecurity\b|\bcode scan/i, "\\b(codeql|semgrep|sonar\\w*|bandit|gosec|brakeman|snyk|trivy|checkov|njsscan)"],
	[/\blint|\bformat/i, "\\b(\\w*lint\\w*|prettier|biome|ruff|flake8|black|rubocop|clippy|checkstyle|pre-commit)"],
	[/\biac\b|\binfrastructure as code|\bterraform/i, "\\b(tfsec|checkov|kics|terrascan|trivy|tflint)"],
	[/\bkubeconform|\bmanifests?\b/i, "\\b(kubeconform|kubeval|kube-linter)"],
	[/\bcoverage\b/i, "(?i)\\b(coverage|--cov|codecov|coveralls)"],
	[/\be2e\b|\bend-to-end\b/i, "\\b(e2e|playwright|cypress)"],
	[/\btests?\b|\btesting\b/i, "\\b(test|pytest|vitest|jest|phpunit|rspec)"]
];
const continuous = [
	{
		id: "ci-green",
		about: "the pipeline is green, all checks pass",
		plans: ["ci"],
		strength: "proof",
		subject: "ci",
		says: [
			"ci|cicd ?cd ?pipeline|pipelines|checks|build|builds|workflow|workflows ?@be ?runs @good",
			"pipeline|pipelines|workflow|workflows ?@be ?runs @good",
			"github actions ?@be @good",
			"status|required|all|ci|pr checks ?have ?@be @good",
			"tests run|pass|passing ?successfully in|on|by ?the ci|cicd ?cd",
			"passing tests|checks|build|builds in|on",
			"green ci|build|pipeline",
			"ci 通过"
		],
		unless: ["health|document*|badge|manual|preflight|consistency|quality|sanity"],
		plan: (() => ci())
	},
	{
		id: "type-check",
		about: "no errors of types",
		plans: ["ci", "text"],
		strength: "proof",
		subject: "types",
		says: [
			"type|typing|compile|compilation|compiler error|errors",
			"type check|checks|checking",
			"typecheck*",
			"typescript|tsc|mypy|pyright ?python ~3 pass*|clean|error|errors|compiles|compilation|check",
			"mypy|pyright",
			"typescript 编译",
			"类型检查"
		],
		unless: ["input*|runtime|mime|file|content|user"],
		negated: "any",
		plan: (() => [ci(), inWorkflows("\\b(tsc|vue-tsc|type-?check|mypy|pyright|flow check|cargo check|go vet)\\b")])
	},
	{
		id: "lint",
		about: "the linter, the formatter or a style guide has nothing to say",
		plans: ["ci", "text"],
		strength: "proof",
		subject: "lint",
		says: [
			"lint|lints|linting|linter|linters|linted|lint-free ~2 error|errors|warning|warnings|clean|fixed|issues|checks|resolved|@good",
			"lint|linting|linter|linters ?configured|rules|and ?styling",
			"eslint|prettier|ruff|flake8|pylint|black|biome|rubocop|golangci|clippy|stylelint|checkstyle",
			"terraform|cargo|go fmt",
			"gofmt",
			"代码检查",
			"code formatted|style",
			"code is formatted",
			"code follows ~2 style|standard|standards|conventions|guidelines",
			"代码规范",
			"代码风格"
		],
		unless: ["document*|published|disable"],
		negated: "any",
		plan(claim) {
			const tools = inWorkflows("\\b(lint|eslint|prettier|biome|ruff|flake8|pylint|black|rubocop|golangci|clippy|stylelint|checkstyle|pre-commit)");
			const onlyStyle = claim.has((__pattern14 ??= __ready(/\bstyle|standards?|conventions?|guidelines\b/i))) && !claim.has((__pattern15 ??= __ready(/\blint/i)));
			return [ci(onlyStyle ? { strength: "support" } : {}), tools];
		}
	},
	{
		id: "build",
		about: "the build succeeds, images are built",
		plans: ["ci", "text"],
		strength: "proof",
		subject: "build",
		says: [
			"build|builds ?is|are ?step @good|completes|completed|complete|works|runs ?successfully",
			"build|builds without errors|warnings",
			"builds ?successfully",
			"images|image|containers ?are|is built ?and ?tested|pushed|successfully",
			"code|project|application compiles",
			"build errors|warnings ?fixed|resolved",
			"no|zero build errors|warnings",
			"npm|pnpm|yarn|bun run build",
			"^ ?test build ?compile ?the ?production source|code|project|app|application|package|packages|build",
			"build|create|generate ?the ?optimized production artifacts|assets|bundle",
			"production artifacts|assets|bundle ?is|are built|generated|created",
			"pages|routes|modules|packages|targets|binaries ?all build|builds|built|compile|compiles|compiled",
			"no|zero compiler|compilation|build warnings|errors",
			"^ ?run|execute ?the ?pre release|prerelease check|checks",
			"构建测试",
			"编译成功",
			"编译通过",
			"构建成功",
			"构建通过",
			"compilación exitosa"
		],
		unless: ["document*|time|times|cache|size|reproducible|tests|pipeline|finished"],
		negated: "any",
		plan: (() => [ci(), inWorkflows("\\b(build|compile|package|docker/build-push-action)\\b")])
	},
	{
		id: "pipeline-exists",
		about: "a pipeline is set up",
		plans: ["glob", "text"],
		strength: "proof",
		subject: "ci",
		says: [
			"ci|cicd ?cd ?pipeline|pipelines|workflow|workflows|integration ?is|are|has ?been functional|@done",
			"integración|integração continua|contínua",
			"continuous integration ?is|are ?pipeline ?@done",
			"github actions ?workflow|workflows|pipeline ?is|are functional|@done",
			"configure|setup|up|create|implement|establish ?a|the ci|cicd ?cd ?pipeline|pipelines|workflow",
			"configure|setup|up|create|implement|establish ?a|the continuous integration",
			"configure|setup|up|create|implement|establish ?a|the github actions ?workflow|workflows",
			"configure|setup|up|create ?a|the build|deployment|release pipeline|pipelines",
			"deployment|build|release pipeline|pipelines ?is|are functional|@done",
			"^ no ci|cicd ?cd pipeline|pipelines|workflow|workflows",
			"^ ?the ?automated ci|cicd ?cd pipeline|pipelines|workflow|workflows $",
			"runs|uses|using|has|have|with|through ci|cicd ?cd ?pipeline|pipelines",
			"ci|cicd ?cd ?pipeline|pipelines|workflow|workflows ?with|uses|using|by|in|via github actions",
			"ci|cicd ?cd ?pipeline|pipelines|workflow runs|run|executes|triggered|triggers ?on",
			"^ github actions $",
			"^ github actions with|for|test|tests|build|run|runs",
			"^ github actions workflow|workflows|pipeline|pipelines|ci",
			"创建 github actions",
			"ci cd 配置"
		],
		unless: ["document*|secret|secrets|access|permissions|scanning|notification*|jenkins|circleci|azure|bitbucket|codebuild|argo"],
		plan: ((claim) => claim.has((__pattern16 ??= __ready(/\bon (?:every |each |all )?(?:push\W+)?(?:PRs?|pull requests?)\b/i))) ? {
			...inWorkflows("^\\s*-?\\s*['\"]?pull_request\\b|\\bon:.*pull_request"),
			strength: "proof"
		} : plan("glob", { pattern: WORKFLOWS }, claim.has((BRINGS$ready ??= __ready(BRINGS))) ? { strength: "support" } : {}))
	},
	{
		id: "step-in-ci",
		about: "a step of the pipeline: what is scanned, tested or linted in CI",
		plans: ["text"],
		strength: "proof",
		subject: "ci-step",
		says: [
			"scan|scans|scanning|scanned|audit|audits|lint|linting|linted|tests|test|testing|checks|coverage|sast|analysis|formatting|kubeconform ?are|is ?run ?runs ?integrated|automated|enabled|executed|enforced in|into|on|via|by ?the ?github ci|cicd|pipeline|pipelines|actions ?cd ?pipeline|pipelines",
			"tests ?are execute|executed|run|runs ?automatically at|on|for|with every|each|all ?code push|commit|pr|prs|pull|change|changes",
			"static ?code ?security analysis|scan|scanning ~7 in|on ?the ?github ci|cicd|pipeline|actions",
			"ci|cicd ?cd ?pipeline|workflow runs|run|executes|includes ?all ?the ?automated ?unit ?security lint|linting|tests|checks|scan|scans|audit|audits"
		],
		unless: ["secret|secrets|credential|credentials|document*|pass|passing|passes|passed|green|break|breaks|block|blocks|jenkins|circleci"],
		plan(claim) {
			const steps = STEPS.filter((([pattern]) => claim.has(pattern))).map((([, tools]) => inWorkflows(tools)));
			return steps.length > 0 ? steps.slice(0, 3).map(((step) => ({
				...step,
				strength: "proof"
			}))) : null;
		}
	},
	{
		id: "step-below-ci",
		about: "a step of the pipeline, below a heading about it",
		plans: ["text"],
		strength: "proof",
		subject: "ci-step",
		says: [
			"^ ?automated unit|integration|e2e|end ?to ?end tests|test|testing",
			"^ ?automated tests|testing|linting|lint|formatting",
			"^ ?automated image|container|dependency|security|code ?vulnerability scan|scans|scanning|checks"
		],
		unless: ["secret|secrets|pass|passing|passes|passed|green|document*|manual", "jenkins|circleci|gitlab"],
		plan(claim) {
			if (!(__pattern17 ??= __ready(/^\W*(?:\d[\d.]* )?(?:CI\b|continuous integration|(?:CI\/?CD )?pipelines?\b|GitHub Actions)/i)).test(claim.heading)) return null;
			return STEPS.filter((([pattern]) => claim.has(pattern))).map((([, tools]) => inWorkflows(tools))).slice(0, 2).map(((step) => ({
				...step,
				strength: "proof"
			})));
		}
	},
	{
		id: "deployment-automated",
		about: "deployment is automated",
		plans: ["text"],
		strength: "support",
		subject: "deployment",
		says: [
			"automated|automatic|continuous deploy|deployment|deployments|delivery|rollback",
			"deployment|deployments|deployable ~3 automated|automatically",
			"deployable without manual"
		],
		unless: ["document*|strategy|plan"],
		plan: (() => inWorkflows("deploy"))
	}
];

// src/infer/rules/file-names.ts
const EXTENSIONS = new Set("py ts tsx js jsx mjs cjs go rs java kt rb php cs sql sh ps1 yml yaml json toml ini cfg conf properties md mdx rst txt tf tfvars hcl proto graphql prisma xml gradle lock bicep vue svelte env".split(" "));
const KNOWN = new Set("Dockerfile Makefile Procfile Jenkinsfile CODEOWNERS .gitignore .dockerignore .editorconfig .nvmrc".split(" "));
const FILE_LIKE = /^[\w.@/-]+$/;
const WRITTEN$1 = /[\w.@/-]*\.[A-Za-z]\w{1,13}/g;
const fileOf = ((text) => {
	if (!(FILE_LIKE$ready ??= __ready(FILE_LIKE)).test(text) || text.startsWith("/") || text.length > 200) return null;
	const name = text.slice(text.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	const extension = name.slice(dot + 1).toLowerCase();
	return KNOWN.has(name) || name === ".env" || dot > 0 && EXTENSIONS.has(extension) ? text.replace((__pattern18 ??= __ready(/^\.\//)), "") : null;
});
const isSurelyFile = ((file) => file.includes("/") || (__pattern19 ??= __ready(/^[A-Z][A-Z\d_-]+\.|_|^\.|\.(?:json|ya?ml|toml|sql|sh|tf|md|lock|ini|cfg|xml|prisma|txt|tsx?|jsx|vue|svelte|py|go|rs|kt|cs|swift|php|rb)$/)).test(file));
const PRODUCT = /^(?:node|next|vue|react|express|nuxt|three|d3|socket|chart|moment|p5|discord|asp|alpine|ember|backbone|nest|deno)\.(?:js|io|net)$/i;
const SERVED = /^(?:robots\.txt|sitemap\.xml|security\.txt|favicon\.ico)$/i;
const PRIVATE = /(?:^|\/)\.env(?:\.(?:local|production|development|staging))?$/;
const isPlace = ((text, file) => (__pattern20 ??= __ready(/\b(?:to|in|into|from|of|on|with|via|by|at|for|within|inside|see)\s+[`*(]*$/i)).test(text.slice(0, Math.max(0, text.indexOf(file)))));
const filesIn = ((claim) => {
	const own = claim.spans.flatMap(((span) => fileOf(span) ?? [])).filter(((file) => claim.text.includes(file) && !(PRODUCT$ready ??= __ready(PRODUCT)).test(file)));
	const bare = [...claim.text.matchAll((WRITTEN$1$ready ??= __ready(WRITTEN$1)))].flatMap((([text]) => fileOf(text) ?? [])).filter(isSurelyFile);
	return [.../* @__PURE__ */ new Set([...own, ...bare])].filter(((file) => !file.includes("..") && claim.item.text.includes(file) && !(PRIVATE$ready ??= __ready(PRIVATE)).test(file) && !(SERVED$ready ??= __ready(SERVED)).test(file) && !isPlace(claim.text, file)));
});
const filePlan$1 = ((file) => file.includes("/") || file.startsWith(".") ? plan("file", { path: file }) : plan("glob", { pattern: `**/${file}` }));
const THERE = /创建|添加|新增|存在|\b(?:exists?|created?|added?|present|provided?|written|configured?|in place|available|included?|committed|generated|defined|implemented|set up)\b/i;
const STANDARD = [
	[/\bCONTRIBUTING\b|\bcontribution guide(?:lines?)?\b|\bcontributing guide(?:lines?)?\b/i, "{,docs/,.github/}CONTRIBUTING{,.md,.rst,.txt}"],
	[/\bcode of conduct\b|\bCODE_OF_CONDUCT\b/i, "{,docs/,.github/}CODE_OF_CONDUCT{,.md,.rst,.txt}"],
	[/\bSECURITY\.md\b|\bsecurity policy file\b|\bvulnerability (?:disclosure|reporting) (?:policy|process)\b|\bsecurity policy\b|\breport(?:ing)? (?:of )?(?:security|vulnerabilit)|\bsecurity (?:issues?|vulnerabilit\w+)[\w ]{0,12} report/i, "{,docs/,.github/}SECURITY{,.md,.rst,.txt}"],
	[/\bCODEOWNERS\b|\bcode owners\b/i, "{,docs/,.github/}CODEOWNERS"],
	[/\bissue templates?\b/i, ".github/ISSUE_TEMPLATE/*"],
	[/\b(?:pull request|PR) templates?\b/i, "{,docs/,.github/}pull_request_template.md"],
	[/\bREADME\b/, "{,docs/,.github/}README{,.md,.rst,.txt,.adoc}"],
	[/\badopters\b/i, "{,docs/,.github/}ADOPTERS{,.md,.txt}"],
	[/\bGOVERNANCE\b(?:\.md)?|\bgovernance (?:document|file)\b/, "{,docs/,.github/}GOVERNANCE{,.md}"],
	[/\bmaintainers (?:file|list)\b|\bMAINTAINERS\b|\bOWNERS file\b/i, "{,docs/,.github/}{MAINTAINERS,OWNERS}{,.md,.txt}"]
];

// src/infer/rules/code.ts
const SYMBOL = /^(?:[A-Za-z_$][\w$]*\.){0,3}([A-Za-z_$][\w$]*)(?:\([^()]{0,60}\))?$/;
const COMPONENT = /^(?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?:Service|Agent|Middleware|Controller|Repository|Manager|Handler|Provider|Factory|Router|Collector|Validator|Limiter|Context|Engine|Gateway|Worker|Bridge|Store|Hook|Guard|Interceptor|Exception|Error|Client|Helper|Parser|Builder|Listener|Adapter|Strategy|Widget|Component|Modal|Schema)$/;
const isSymbol = ((text) => fileOf(text) === null && ((COMPONENT$ready ??= __ready(COMPONENT)).test(text) || (SYMBOL$ready ??= __ready(SYMBOL)).test(text) && ((__pattern21 ??= __ready(/[a-z\d]_[a-z\d]|\(/)).test(text) || (__pattern22 ??= __ready(/[a-z][A-Z]/)).test(text))));
const bareSymbol = ((text) => (SYMBOL$ready ??= __ready(SYMBOL)).exec(text)?.[1] ?? text);
const code = [
	{
		id: "code-symbol",
		about: "an item that is only a name of the code",
		plans: ["text"],
		strength: "proof",
		subject: "symbol",
		says: [
			"^ <snake> $",
			"^ <camel> $",
			"^ <name> $",
			"^ <file> $"
		],
		whole: true,
		plan(claim) {
			const spanned = claim.item.text.replaceAll("*", "").trim() === `\`${claim.text}\``;
			if (!isSymbol(claim.text) || !(spanned || (COMPONENT$ready ??= __ready(COMPONENT)).test(claim.text))) return null;
			return plan("text", {
				path: [...CODE],
				contains: bareSymbol(claim.text)
			});
		}
	},
	{
		id: "code-defined",
		about: "a function, hook or class that is written, by its name",
		plans: ["text"],
		strength: "proof",
		subject: "symbol",
		says: [
			"<camel> ?is ?hook|function|method|class|service|component|middleware|helper|utility|handler|model ?is @done",
			"<snake> ?is ?hook|function|method|class|service|component|middleware|helper|utility|handler|model|table|module ?is @done",
			"^ <camel> for|handles|provides|class|interface",
			"implement|implemented|create|created|add|added|write|define ?the <camel>",
			"implement|implemented|create|created|add|added|write|define ?the <snake>"
		],
		unless: ["document*|test|tests|tested|remove*|via|using|with|from"],
		plan(claim) {
			const named = claim.text.match(/(?<![\w./-]|\b(?:to|in|into|from|of|at|on) )[\w$]{5,}(?![\w./-]*[./]\w)/g)?.filter(((word) => (COMPONENT$ready ??= __ready(COMPONENT)).test(word) || (CODED$ready ??= __ready(CODED)).test(word) && (claim.spans.includes(word) || !word.includes("_")))) ?? [];
			const made = claim.has((__pattern23 ??= __ready(/\b(?:created?|implement(?:ed)?|add(?:ed)?|written|write|defined?|exists?|in place)\b|^\w+ (?:for|handles|provides|class|interface)\b/i)));
			return named.length === 1 && made ? plan("text", {
				path: [...CODE],
				contains: named
			}) : null;
		}
	},
	{
		id: "pattern-absent",
		about: "calls and algorithms that no code is to have: `eval`, `innerHTML`, MD5, …",
		plans: ["text"],
		strength: "proof",
		subject: "symbol",
		says: [
			"no|never|avoid|without|zero|remove|removed|not ?use|uses|usage|using ?of ?any ?raw ?unsafe eval|innerhtml|dangerouslysetinnerhtml|md5|sha1|des|rc4|pickle|print|var|any|ts",
			"no ?debug print statement|statements|calls",
			"no|never|avoid|without ?use|usage ?of document.write|pickle.loads|yaml.load|os.system"
		],
		unless: ["document*|log|logs"],
		negated: "any",
		plan(claim) {
			const found = UNWANTED.filter((([name]) => name.test(claim.text))).map((([, pattern]) => pattern));
			return found.length > 0 ? plan("text", {
				path: [...CODE],
				"lacks-match": found
			}) : null;
		}
	},
	{
		id: "code-absent",
		about: "code that nothing uses, in a code span",
		plans: ["text"],
		strength: "proof",
		subject: "symbol",
		says: ["^ no|never|avoid|zero ?use|uses|usage|usages|calls|references|instances ?of|to"],
		negated: "any",
		whole: true,
		plan(claim) {
			const span = (ABSENT$ready ??= __ready(ABSENT)).exec(claim.item.text)?.[1];
			return span === void 0 || fileOf(span) !== null ? null : plan("text", {
				path: [...CODE],
				lacks: span.replace((__pattern24 ??= __ready(/\(\)$/)), "(")
			});
		}
	},
	{
		id: "code-component",
		about: "a class, function or call that a sentence names",
		plans: ["text"],
		strength: "support",
		subject: "symbol",
		in: "all",
		says: [
			"<snake>",
			"<camel>",
			"<file>",
			"<name> warning"
		],
		whole: true,
		plan(claim) {
			if (claim.text.length > 140) return null;
			const spanned = claim.spans.filter(((span) => claim.text.includes(span) && isSymbol(span)));
			const named = spanned.length > 0 ? spanned : symbolWords(claim);
			return named.length > 0 ? plan("text", {
				path: [...CODE],
				contains: named.slice(0, 5).map(bareSymbol)
			}) : null;
		}
	},
	{
		id: "no-console",
		about: "no console.log or debugging code is left",
		plans: ["text"],
		strength: "proof",
		subject: "no-console",
		says: [
			"console.log|console.logs",
			"console log|logs|statement|statements",
			"debugger statement|statements"
		],
		negated: "any",
		whole: true,
		plan(claim) {
			if (!claim.negated && !claim.has((__pattern25 ??= __ready(/\b(?:clean(?:ed)? ?up|remove[ds]?|removal|stripped|free of|without)\b/i)))) return null;
			const matches = claim.has((__pattern26 ??= __ready(/\bdebugger\b/i))) ? "^\\s*debugger\\b" : "\\bconsole\\.(log|debug)\\(";
			return plan("text", {
				path: [...SCRIPT_CODE],
				"lacks-match": matches
			});
		}
	},
	{
		id: "no-todo",
		about: "no TODO or FIXME is left in the code",
		plans: ["text"],
		strength: "proof",
		subject: "no-todo",
		says: ["todo|todos|fixme|fixmes ?comments ?in ?the ?code"],
		negated: "any",
		plan(claim) {
			const check = plan("text", {
				path: [...CODE],
				"lacks-match": "\\b(TODO|FIXME|XXX)\\b"
			});
			if (claim.negated || claim.has((__pattern27 ??= __ready(/\b(?:resolved|removed|addressed|cleared|clean(?:ed)? ?up)\b/i)))) return check;
			return claim.has((__pattern28 ??= __ready(/\bin (?:the )?code\b/i))) && claim.item.state !== "done" ? {
				...check,
				strength: "support"
			} : null;
		}
	},
	{
		id: "named-algorithm",
		about: "passwords hashed by an algorithm that the sentence names",
		plans: ["text"],
		strength: "proof",
		subject: "password-hashing",
		says: ["password|passwords|credential|credentials|passwort ?storage ?are|is ?securely hash* ?with|using|via|by bcrypt|argon2|argon2id|scrypt|pbkdf2"],
		plan(claim) {
			const name = claim.words.list.find(((word) => (__pattern29 ??= __ready(/^(?:bcrypt|argon2|scrypt|pbkdf2)/)).test(word)));
			return name === void 0 ? null : plan("text", {
				path: [...CODE, ...MANIFESTS],
				matches: `(?i)${name.replace((__pattern30 ??= __ready(/id$/)), "")}`
			});
		}
	}
];
const CODED = /^[a-z]{2,}(?:[A-Z][a-z\d]+)+$|^[a-z\d]+(?:_[a-z\d]+)+$/;
const UNWANTED = [
	[/\beval\b/i, "\\beval\\("],
	[/\binnerHTML\b/i, "\\.innerHTML\\s*="],
	[/\bdangerouslySetInnerHTML\b/i, "dangerouslySetInnerHTML"],
	[/\bdocument\.write\b/i, "\\bdocument\\.write\\("],
	[/\bMD5\b/i, "(?i)\\bmd5\\b"],
	[/\bSHA-?1\b/i, "(?i)\\bsha-?1\\b"],
	[/\bDES\b/, "\\b(3?DES|des-(ede3?-)?cbc)\\b"],
	[/\bRC4\b/i, "(?i)\\brc4\\b"],
	[/\bpickle\b/i, "\\bpickle\\.loads?\\("],
	[/\byaml\.load\b/, "\\byaml\\.load\\("],
	[/\bos\.system\b/, "\\bos\\.system\\("],
	[/\bprint (?:statements?|calls?)\b/i, "^\\s*print\\("],
	[/\bany\b types?/i, ":\\s*any\\b"],
	[/@?\bts-ignore\b/i, "@ts-ignore"]
];
const ABSENT = /^(?:no|never|avoid|zero) (?:(?:direct |raw |unsafe )*(?:use|uses|usage|usages|calls?|references?|instances|occurrences)(?: of| to)? )?`([^`]{2,60})`(?: (?:usage|calls?|statements?|used?|uses|anywhere|in (?:the |production )?(?:code|codebase|source|templates)))*\.?$/i;
const symbolWords = (({ text }) => [...text.matchAll(/(?<![\w/.@])(?:[A-Z][a-z0-9]+){2,}(?= (?:class|function|hook|component|middleware|helper|interface|struct|model)\b)|(?<![\w/.@])(?:[A-Z][a-z0-9]+){2,}(?![\w/.])|\b[A-Z]+(?:_[A-Z]+)+(?= warning\b)|\b[a-z]+(?:[A-Z][a-z]+)+\(\)/g)].filter((({ 0: name, index }) => !(__pattern31 ??= __ready(/^[A-Z][a-z]/)).test(name) || (COMPONENT$ready ??= __ready(COMPONENT)).test(name) || (__pattern32 ??= __ready(/^ (?:class|function|hook|component)\b/)).test(text.slice(index + name.length)))).map((({ 0: name }) => name)));

// src/infer/rules/collaboration.ts
const NUMBERS = {
	one: 1,
	two: 2,
	three: 3
};
const collaboration = [
	{
		id: "reviewed",
		about: "the change is reviewed or approved",
		plans: ["reviews"],
		strength: "proof",
		subject: "review",
		says: [
			"code|peer review|reviews|reviewed|approval|approvals|approved ?is ?and ?completed|complete|done|approved|passed|obtained",
			"pull request|requests ?is|are ?has ?been reviewed|approved|review|approval ?and ?approved|merged",
			"pr|prs ?is|are ?has ?been reviewed|approved|review|approval ?and ?approved|merged",
			"changes ?are|have ?been peer|reviewed ?reviewed",
			"code is reviewed",
			"代码审查",
			"代码评审"
		],
		unless: [
			"mandatory|require|required|requires|enforced|every|must|checklist|process|established|guidelines|template|architecture|design|governance|access|dependencies|codeowners|performance|comments|policy|infrastructure|agreement|function|functions|configuration",
			"security ?code review",
			"all prs|changes",
			"all pull requests",
			"sign off"
		],
		plan: always("reviews")
	},
	{
		id: "branch-rules",
		about: "the branch is protected, reviews are demanded",
		plans: ["branch-rules"],
		strength: "proof",
		subject: "review",
		says: [
			"branch protection|rule|rules ?rules",
			"main|master|default|release|production ?branch ?is protected",
			"protected branch|branches",
			"main|master|default|target|release ?target branch|branches is|are locked|protected",
			"mandatory|required|enforced ?code ?peer ?pr review|reviews|approval|approvals",
			"code|peer|pr review|reviews|approval|approvals ?are|is mandatory|required|enforced",
			"reviews mandatory ?peer ?reviews",
			"reviews|approvals ?are mandatory|required|enforced",
			"reviewer|reviewers|approver|approvers ?is|are required|enforced ~3 merge|pr|prs|pull ?request|requests",
			"reviewer|reviewers|approver|approvers ~4 pr|prs|merge|pull ?requests ?is|are ?required|enforced",
			"pull request|requests must|require|requires|required|need ~3 review|reviews|reviewed|approval|approvals|approved",
			"pr|prs must|require|requires|required|need ~3 review|reviews|reviewed|approval|approvals|approved",
			"merges|changes|commits ~3 through|via prs|pull ?requests ?only",
			"no direct|force push|pushes|pushing",
			"force push|pushes|pushing ?is|are disabled|blocked|forbidden|not"
		],
		negated: "any",
		plan(claim) {
			const approvals = (__pattern33 ??= __ready(/\b(\d|one|two|three)\+? (?:\w+ )?(?:approv|review)/i)).exec(claim.text)?.[1]?.toLowerCase();
			const force = (__pattern34 ??= __ready(/\bforce[- ]?push/i)).test(claim.text);
			return plan("branch-rules", {
				...force ? { "no-force-push": true } : { "pull-request": true },
				...approvals ? { approvals: Number(NUMBERS[approvals] ?? approvals) } : {}
			});
		}
	},
	{
		id: "blockers",
		about: "no issue of a kind is open",
		plans: ["issues"],
		strength: "support",
		subject: "issues",
		says: ["no|zero|all ?known ?open ?outstanding ?remaining ?unresolved critical|blocker|blocking|high|p0|p1|major|showstopper ?priority ?or ?high|p1|blocker bug|bugs|issue|issues|defect|defects|ticket|tickets", "no|zero ?open ?known ?remaining ?release blocker|blockers|showstopper|showstoppers"],
		unless: ["vulnerabilit*|risk|risks|path|paths|alert*|finding*|cve|cves|error|errors|security|mitigated"],
		negated: "any",
		plan(claim) {
			const label = (__pattern35 ??= __ready(/\b(critical|blocker|blocking|high[- ]priority|p0|p1|major|showstopper)/i)).exec(claim.text)?.[1] ?? "blocker";
			return plan("issues", { label: label.toLowerCase().replaceAll(/\s+/g, "-") });
		}
	},
	{
		id: "approval-environment",
		about: "a deployment waits for an approval",
		plans: ["environment"],
		strength: "support",
		subject: "environment",
		says: [
			"environment|environments ?protection approval|approvals|reviewers",
			"environment protection",
			"deployment|deployments require|requires|required|need|needs ?manual approval|approvals",
			"manual approval for|before ?production deploy*"
		],
		plan: always("environment", {
			name: "production",
			reviewers: 1
		})
	},
	{
		id: "links",
		about: "no link is broken",
		plans: ["links"],
		strength: "support",
		subject: "links",
		says: [
			"no|zero|all broken|dead link|links",
			"all ?internal ?external ?documentation links ~3 work|working|valid|checked|tested",
			"broken|dead link|links ?fixed|checked|removed",
			"links ?are work|working|valid|correct",
			"links check|checked|checker|verified|valid",
			"check ?for ?all ?broken ?dead links"
		],
		unless: ["social|navigation|footer|header|nav|email|menu|affiliate|unsubscribe|symbolic|download|payment"],
		negated: "any",
		plan: ((claim) => plan("links", {}, (__pattern36 ??= __ready(/\bdoc(?:s|umentation)?\b|readme/i)).test(`${claim.text} ${claim.heading}`) ? { strength: "proof" } : {}))
	}
];

// src/infer/rules/containers.ts
const DOCKER = /\bdocker(?:file)?\b|\bcontainers?\b|\bimages?\b/i;
const KUBERNETES = /\bkubernetes\b|\bk8s\b|\bhelm\b|\bpods?\b|\bmanifests?\b|\bdeployment manifests?\b|\beks\b|\bgke\b|\baks\b/i;
const KUBERNETES_FILES = ["**/{k8s,kubernetes,manifests,deploy,deployment,helm,charts}/**/*.{yml,yaml}", "**/*{hpa,deployment}*.{yml,yaml}"];
const containers = [
	{
		id: "docker-multi-stage",
		about: "an image built in stages",
		plans: ["dockerfile"],
		strength: "proof",
		subject: "docker-stage",
		says: ["multi stage ?docker ?dockerfile ?build|builds", "multistage"],
		unless: ["pipeline|approval|rollout|sales|canary"],
		whole: true,
		plan: always("dockerfile", { require: "multi-stage" })
	},
	{
		id: "docker-non-root",
		about: "containers that do not run as root",
		plans: ["dockerfile", "kubernetes"],
		strength: "proof",
		subject: "docker-user",
		says: [
			"non root ?user|users|container",
			"nonroot|rootless",
			"not|never|avoid|prevent ~2 run|running ~2 as root",
			"no root user|container|containers"
		],
		unless: ["ssh|aws|iam|login|mfa|database", "root account"],
		negated: "any",
		plan: ((claim) => (KUBERNETES$ready ??= __ready(KUBERNETES)).test(`${claim.text} ${claim.heading}`) && !(__pattern37 ??= __ready(/dockerfile/i)).test(claim.text) ? plan("kubernetes", { require: "non-root" }) : plan("dockerfile", { require: "non-root" }))
	},
	{
		id: "docker-healthcheck",
		about: "a health check of a container",
		plans: ["dockerfile", "compose"],
		strength: "proof",
		subject: "endpoint",
		says: ["health check|checks", "healthcheck|healthchecks"],
		unless: ["endpoint*|kubernetes|k8s|pod|pods|monitor*|passing|passes|<path>", "load balancer"],
		plan(claim) {
			const around = `${claim.text} ${claim.headings}`;
			if ((__pattern38 ??= __ready(/\bcompose\b/i)).test(around)) return plan("compose", { require: "healthcheck" });
			return (DOCKER$ready ??= __ready(DOCKER)).test(claim.text) || claim.has((__pattern39 ??= __ready(/\bHEALTHCHECK\b/))) || (__pattern40 ??= __ready(/\bdocker\b|\bcontainer/i)).test(claim.heading) ? plan("dockerfile", { require: "healthcheck" }) : null;
		}
	},
	{
		id: "image-pinned",
		about: "base images with a version",
		plans: ["dockerfile"],
		strength: "proof",
		subject: "docker-pinned",
		says: [
			"base|docker|container image|images ?are ?versions pinned|versioned",
			"images pinned|versioned",
			"no|never|avoid|not ~3 latest ?image tag|tags",
			"specific|explicit|immutable|fixed|versioned image ?version tag|tags|versions",
			"pin|pinned ?base ?docker image|images"
		],
		negated: "any",
		plan: always("dockerfile", { require: "pinned" })
	},
	{
		id: "dockerfile",
		about: "a Dockerfile is there",
		plans: ["glob"],
		strength: "proof",
		subject: "docker-file",
		says: [
			"dockerfile|dockerfiles ?is ?@be created|create|added|present|complete|exists|written|ready|provided|available|configured",
			"^ ?create|add|write ?a|the ?production dockerfile|dockerfiles $",
			"create|add|write ?a|the ?production dockerfile",
			"application|app|service|services ?is|are dockerized|containerized",
			"docker ?container containerization|dockerization",
			"dockerization",
			"dockerfile|dockerfiles",
			"docker|container configuration|setup|support|files",
			"^ docker|containers|containerization $"
		],
		unless: ["ignore|compose|desktop|engine|hub|installed|running|registry|account"],
		plan: ((claim) => plan("glob", {
			pattern: "**/{Dockerfile,Containerfile,Dockerfile.*,*.Dockerfile}",
			...claim.has((__pattern41 ??= __ready(/\bprod(?:uction)?\b/i))) && { ignore: "**/{Dockerfile.{dev,development,local,test},{dev,development,local,test}.Dockerfile}" }
		}, claim.has((__pattern42 ??= __ready(/updat|fix|optimi|review|configur|setup|support|files\b|^\W*docker\W*$/i))) ? { strength: "support" } : {}))
	},
	{
		id: "compose-file",
		about: "a compose file is there",
		plans: ["glob"],
		strength: "proof",
		subject: "compose",
		says: [
			"docker compose ?local ?stack|file|setup|configuration|config",
			"compose file|files",
			"docker compose.yml"
		],
		unless: ["up|down|run|logs|exec|build|restart|works|tested|fix|fixed|document*|pull"],
		plan: always("glob", { pattern: "**/{compose,docker-compose}*.{yml,yaml}" })
	},
	{
		id: "kubernetes-probes",
		about: "workloads with liveness and readiness probes",
		plans: ["kubernetes"],
		strength: "proof",
		subject: "endpoint",
		says: [
			"liveness|readiness|startup ?and|or ?liveness|readiness|startup probe|probes",
			"probes ?are configured|defined|set",
			"kubernetes|k8s|pod health ?check|checks",
			"kubernetes|k8s probes"
		],
		plan: always("kubernetes", { require: "probes" })
	},
	{
		id: "resource-limits",
		about: "limits of memory and CPU",
		plans: ["kubernetes", "compose"],
		strength: "proof",
		subject: "limits",
		says: [
			"resource limit|limits|request|requests|quota|quotas ?and ?limits|requests",
			"requests|limits ?and ?limits|requests ?are ?defined|set|configured for ?all cpu|memory|resources|containers|pods|workloads ?and ?memory|cpu",
			"cpu|memory ?and ?cpu|memory limit|limits|requests|req ?limit|limits",
			"资源限制"
		],
		unless: ["alert*|usage|exceed*|monitor*|database|upload*|tested"],
		plan(claim, surroundings) {
			const around = `${claim.all} ${claim.headings}`;
			if ((KUBERNETES$ready ??= __ready(KUBERNETES)).test(around) || surroundings.mentions((__pattern43 ??= __ready(/\bkubernetes\b|\bk8s\b|\bkubectl\b|\bhelm\b/i))) || claim.has((__pattern44 ??= __ready(/\bcpu\b.*\brequests\b/i))) || claim.has((__pattern45 ??= __ready(/\bworkloads?\b/i)))) return plan("kubernetes", { require: "limits" });
			if ((DOCKER$ready ??= __ready(DOCKER)).test(around)) return plan("compose", { require: "limits" }, { strength: "support" });
			return plan("kubernetes", { require: "limits" }, { strength: "support" });
		}
	},
	{
		id: "autoscaling",
		about: "scaling by itself, disruption budgets",
		plans: ["text"],
		strength: "support",
		subject: "autoscaling",
		says: [
			"autoscal*",
			"auto scaling|scaler",
			"horizontal scaling",
			"scaling triggers|policies|rules"
		],
		unless: ["tested|document*|database|evaluate"],
		plan: (() => plan("text", {
			path: [...KUBERNETES_FILES, ...CONFIGURATION],
			matches: "(?i)HorizontalPodAutoscaler|autoscal|min_?(instances|machines|replicas|capacity)|ScaledObject"
		}))
	},
	{
		id: "kubernetes-object",
		about: "an object of Kubernetes by its kind",
		plans: ["text"],
		strength: "proof",
		subject: "kubernetes-object",
		says: [
			"network policy|policies ?are|is ?@done",
			"networkpolicy|networkpolicies|ingress|configmap|configmaps|serviceaccount|serviceaccounts|poddisruptionbudget|poddisruptionbudgets|horizontalpodautoscaler|persistentvolumeclaim ?and ?ingress ?are|is ?@done",
			"pod disruption budget|budgets ?are|is ?@done",
			"hpa|pdb|pdbs ?horizontal ?pod ?autoscaler ?are|is ?@done",
			"horizontal pod autoscaler|autoscaling ?hpa ?is ?@done",
			"limitrange|limitranges|resourcequota|resourcequotas ?are|is ?@done",
			"service accounts ?are created|defined|configured",
			"ingress rule|rules",
			"kubernetes|k8s namespace|namespaces|deployment|deployments|ingress",
			"namespaces ?are created|configured|defined"
		],
		unless: ["firewall|egress|vpc|subnet|aws|azure|gcp|controller|hardening|tested|reviewed"],
		plan(claim) {
			const kind = OBJECTS.find((([pattern]) => claim.has(pattern)))?.[1];
			if (kind === void 0) return null;
			const check = plan("text", {
				path: [...KUBERNETES_FILES],
				matches: `^kind:\\s*${kind}\\b`
			});
			return !(claim.has((__pattern46 ??= __ready(/[a-z](?:Polic|Map|Account|Budget|Autoscaler|Range|Quota)|\bHPA|\bPDB|\bpod (?:disruption|autoscal)/i))) || (KUBERNETES$ready ??= __ready(KUBERNETES)).test(`${claim.text} ${claim.headings}`)) || claim.has((__pattern47 ??= __ready(/\b(?:appl|deploy|running|active|in place)/i))) ? {
				...check,
				strength: "support"
			} : check;
		}
	},
	{
		id: "infrastructure-code",
		about: "infrastructure as code, manifests, charts",
		plans: ["glob"],
		strength: "support",
		subject: "infrastructure",
		says: [
			"infrastructure as code",
			"iac",
			"terraform|helm|kubernetes|k8s|ansible|pulumi ?deployment|chart module|modules|chart|charts|manifest|manifests|configuration|configurations|configs|scripts|templates|files|playbook|playbooks"
		],
		unless: ["state|secret|secrets|document*|reviewed|drift|locked|lint"],
		plan(claim) {
			const tool = TOOLS$2.find((([pattern]) => pattern.test(claim.text)));
			return plan("glob", { pattern: tool ? [...tool[1]] : TOOLS$2.flatMap((([, patterns]) => [...patterns])) });
		}
	}
];
const TOOLS$2 = [
	[/terraform/i, ["**/*.{tf,hcl}"]],
	[/helm|chart/i, ["**/Chart.yaml"]],
	[/ansible|playbook/i, ["**/{ansible,playbooks,roles}/**/*.{yml,yaml}"]],
	[/pulumi/i, ["**/Pulumi*.yaml"]],
	[/kubernetes|k8s|manifest/i, KUBERNETES_FILES]
];
const OBJECTS = [
	[/network/i, "NetworkPolicy"],
	[/ingress/i, "Ingress"],
	[/config/i, "ConfigMap"],
	[/account/i, "ServiceAccount"],
	[/disruption|\bpdbs?\b/i, "PodDisruptionBudget"],
	[/autoscal|\bhpa\b/i, "HorizontalPodAutoscaler"],
	[/volume/i, "PersistentVolumeClaim"],
	[/limit ?range/i, "LimitRange"],
	[/resource ?quota/i, "ResourceQuota"],
	[/namespace/i, "Namespace"],
	[/deployment/i, "Deployment"]
];

// src/infer/rules/data.ts
const MIGRATIONS = [
	"**/{migrations,migrate,migration}/**/*.{sql,py,ts,js,rb,php,go,java}",
	"**/alembic/versions/*.py",
	"**/drizzle/**/*.sql",
	"**/db/changelog/**"
];
const SQL_FILE = /(?:[\w.-]+\/)*[\w.-]+\.(?:sql|py|ts|rb|js)$/;
const namedMigration = ((claim, around) => {
	const own = claim.spans.find(((span) => (SQL_FILE$ready ??= __ready(SQL_FILE)).test(span) && (__pattern48 ??= __ready(/migrat|\d{3}|\.sql/i)).test(span)));
	if (own !== void 0) return own;
	const near = around.facts("migration-file").filter((({ section, line }) => section.join() === claim.item.section.join() || line > claim.item.line)).filter((({ section }) => section.at(-1) === claim.item.section.at(-1) || section.includes(claim.item.text)));
	const only = near.length === 1 ? near[0] : void 0;
	return typeof only?.value["file"] === "string" ? only.value["file"] : null;
});
const filePlan = ((file) => file.includes("/") ? plan("file", { path: file }) : plan("glob", { pattern: `**/${file}` }));
const rangeOf = ((claim, around) => {
	const [, from, to] = (__pattern49 ??= __ready(/\b(\d{3,4})\s*[-–]\s*(\d{3,4})\b/)).exec(claim.text) ?? [];
	if (from === void 0 || to === void 0 || Number(to) - Number(from) > 60 || Number(to) < Number(from)) return null;
	const known = around.facts("migration-file").map((({ value }) => String(value["file"])))[0];
	const folder = known?.includes("/") ? `${known.slice(0, known.lastIndexOf("/"))}/*.sql` : null;
	const names = Array.from({ length: Number(to) - Number(from) + 1 }, ((_, index) => String(Number(from) + index).padStart(from.length, "0")));
	return plan("migration", {
		path: folder ?? "**/{migrations,migrate}/*.sql",
		name: names
	});
});
const STATE_OF_FILES = /\b(?:ready|created?|written|exists?|prepared|complete|version(?:ed|[- ]controlled)|reversible|in (?:version control|git|repo)|added|defined|generated|implemented|with \d+)\b|\bversion controlled\b/i;
const engineUrl = ((around, pattern) => around.variables().find((({ name }) => pattern.test(name)))?.name ?? null);
const ROW_SECURITY = "(?i)enable\\s+row\\s+level\\s+security|create\\s+policy";
const data = [
	{
		id: "migrations",
		about: "migrations: the files are there, or they are run",
		plans: [
			"glob",
			"file",
			"migration"
		],
		strength: "proof",
		subject: "migrations",
		says: [
			"database|db|schema|sql ?schema migration|migrations ?script|scripts|file|files",
			"migration|migrations|migrationen|migraciones|alembic",
			"数据库迁移",
			"マイグレーション"
		],
		unless: [
			"guide|document*|plan|cloud|window|strategy|rollback*|purpose*|user|downtime",
			"from ~5 to",
			"data loss|migration",
			"code migration",
			"migration tool"
		],
		plan(claim, around) {
			const range = rangeOf(claim, around);
			if (range) return {
				...range,
				strength: (__pattern50 ??= __ready(/\brun|appl(?:y|ied)|execute/i)).test(claim.text) ? "support" : "proof"
			};
			const file = namedMigration(claim, around);
			const about = (STATE_OF_FILES$ready ??= __ready(STATE_OF_FILES)).test(claim.text) && !(__pattern51 ??= __ready(/\b(?:run|apply|applied|execute[d]?|test(?:ed)?)\b/i)).test(claim.text);
			if (file !== null) return {
				...filePlan(file),
				strength: about ? "proof" : "support"
			};
			const counted = (__pattern52 ??= __ready(/\b(\d{1,3})\+? (?:complete |database )?migrations\b/i)).exec(claim.text);
			return plan("glob", {
				pattern: MIGRATIONS,
				...counted ? { count: {
					op: ">=",
					value: Number(counted[1])
				} } : {}
			}, about ? {} : { strength: "support" });
		}
	},
	{
		id: "row-security",
		about: "row-level security is on",
		plans: ["text"],
		strength: "support",
		subject: "row-security",
		says: ["rls ?policies|policy", "row level security"],
		plan: (() => plan("text", {
			path: [...SQL],
			matches: ROW_SECURITY
		}))
	},
	{
		id: "database-tables",
		about: "tables or indexes that the database has",
		plans: ["text"],
		strength: "support",
		subject: "tables",
		says: ["table|tables|index|indexes|indices|schema"],
		unless: ["document*|vector|search|pinecone|html|seo|sort|ui|view|pivot|rewritten"],
		in: "all",
		whole: true,
		plan(claim, around) {
			const named = claim.spans.filter(((span) => (__pattern53 ??= __ready(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)).test(span) && span.length > 3)).slice(0, 12);
			const known = around.facts("db-table").map((({ value }) => String(value["table"])));
			const indexes = (__pattern54 ??= __ready(/\bindex/i)).test(claim.text) ? around.facts("db-index").map((({ value }) => String(value["index"]))) : [];
			const names = named.length > 0 ? named : indexes.length > 0 ? indexes : (__pattern55 ??= __ready(/\btables\b/i)).test(claim.text) ? known : [];
			return names.length > 0 ? plan("text", {
				path: [...SQL, ...CODE],
				contains: names.slice(0, 12)
			}) : null;
		}
	},
	{
		id: "database-connection",
		about: "the database can be reached",
		plans: ["postgres"],
		strength: "proof",
		subject: "database",
		says: [
			"database|db|postgres|postgresql ?server connection|connectivity|access ?is ?verified|working|tested|established",
			"test|verify|check|confirm ?the database|db|postgres|postgresql connection|connectivity|access",
			"database|postgres|postgresql ?is accessible|reachable|connected|running|up",
			"数据库连接"
		],
		unless: [
			"pool*|string|strings|encrypt*|ssl|limit|limits|timeout*|mysql|mongo*|sqlite|d1|credentials|publicly|backup*|replica*",
			"in ?the handler|code",
			"tests",
			"least privilege"
		],
		plan(claim, around) {
			const postgres = (__pattern56 ??= __ready(/\b(?:postgres|supabase|neon|rds|pgbouncer|timescale)/i));
			const name = engineUrl(around, (__pattern57 ??= __ready(/^(?:DATABASE_URL|POSTGRES(?:QL)?_URL|DB_URL|PG_?URL)$/)));
			if (!postgres.test(claim.text) && name === null && !around.mentions(postgres)) return null;
			const usual = name !== null || postgres.test(claim.text);
			return plan("postgres", { "url-env": name ?? "DATABASE_URL" }, usual ? {} : { strength: "support" });
		}
	},
	{
		id: "redis-connection",
		about: "Redis can be reached",
		plans: ["redis"],
		strength: "proof",
		subject: "redis",
		says: ["redis ~3 connection|connectivity|connected|accessible|reachable|running|up|ping|instance|server", "setup|up|configure|provision|verify|test redis"],
		unless: ["pool*|encrypt*|job|implement|publicly|password|backup*|eviction|sentinel|caching|cache"],
		plan(_, around) {
			const name = engineUrl(around, (__pattern58 ??= __ready(/^REDIS(?:_CACHE)?_(?:URL|URI)$/)));
			return plan("redis", { "url-env": name ?? "REDIS_URL" });
		}
	},
	{
		id: "pooling",
		about: "connections to the database are pooled",
		plans: ["text"],
		strength: "support",
		subject: "pooling",
		says: [
			"connection pool|pools|pooling|pooler",
			"pgbouncer",
			"pooled connections"
		],
		plan: (() => plan("text", {
			path: [...CODE, ...CONFIGURATION],
			matches: "(?i)pool_?size|max_?overflow|pgbouncer|connection_?limit|max_?connections|max_?pool|create(_async)?_?pool|new Pool\\("
		}))
	},
	{
		id: "backups",
		about: "backups that are made by themselves",
		plans: ["glob", "text"],
		strength: "support",
		subject: "backups",
		says: [
			"backup|backups ~4 scheduled|daily|hourly|automated|@done",
			"automated|automatic|configure|enable|schedule|setup|up ~3 backup|backups",
			"backup|backups|respaldo*|sauvegarde*|sicherung* automático*|automatizad*|automatique*|automatisch*|diari*|täglich*|quotidien*",
			"copias de seguridad",
			"备份"
		],
		unless: [
			"restor*|document*|alert*|plan|power|generator|contact|code|codes|current|before|index|authentication|name|names",
			"recovery test",
			"retention understood"
		],
		plan: (() => plan("text", {
			path: [
				".github/workflows/*.{yml,yaml}",
				"**/*backup*",
				...CONFIGURATION
			],
			matches: "(?i)pg_dump|mysqldump|mongodump|backup|snapshot|point_?in_?time|restic|velero|wal-g"
		}))
	},
	{
		id: "seed-data",
		about: "data to begin with",
		plans: ["glob"],
		strength: "support",
		subject: "seed",
		says: ["seed|seeded|seeding|seeds ?data|script|scripts"],
		unless: ["round|funding|random|phrase"],
		plan: (() => plan("glob", { pattern: ["**/*seed*", "**/seeds/**"] }))
	},
	{
		id: "parameterised",
		about: "queries with parameters, input that is validated",
		plans: ["text"],
		strength: "support",
		subject: "input",
		says: [
			"parameterized|parameterised|prepared query|queries|statement|statements",
			"input|inputs validation|validated|sanitization|sanitized",
			"input|inputs are validated",
			"sql injection ~1 prevention|protection|protected",
			"schema validation",
			"string concatenation|interpolation"
		],
		unless: ["tested|tests|document*|client"],
		negated: "any",
		plan: (() => plan("text", {
			path: [...CODE],
			matches: "(?i)\\b(zod|joi|yup|pydantic|BaseModel|class-validator|express-validator|marshmallow|cerberus|valibot|ajv)\\b|\\$\\{?\\d|\\bprepare\\(|execute\\([^)]*,\\s*[\\[({]|@Valid\\b"
		}))
	}
];

// src/infer/rules/docs.ts
const heading = ((topic) => `(?i)^\\s*(#|=|title:).*(${topic})`);
const documented = ((topic, { document }) => plan("text", {
	path: [
		"**/*.{md,mdx,rst,adoc,txt}",
		...(__pattern59 ??= __ready(/^(?:\/|[A-Za-z]:|\.\.)/)).test(document.path) ? [] : [`!${document.path.replaceAll(/[\\*?[\]{}!]/g, "\\$&")}`],
		"!**/{CHANGELOG,node_modules}*"
	],
	matches: heading(topic)
}));
const TOPICS = [
	[[
		"runbook|runbooks|playbook|playbooks",
		"run book|books",
		"user|admin|operator|operations|training manual",
		"运维手册"
	], "run ?-?books?|play ?books?"],
	[[
		"rollback",
		"roll|rolling back",
		"回滚"
	], "roll(ing)? ?-?back|回滚"],
	[["incident response|management|plan|process|procedure*", "incident ~2 plan|process|procedure*"], "incident"],
	[[
		"disaster recovery",
		"dr plan",
		"drp"
	], "disaster|recovery"],
	[["rto|rpo", "recovery time|point"], "RTO|RPO|recovery (time|point|objective)|disaster"],
	[["restor* ~2 procedure*"], "restor|recovery"],
	[["backup"], "back ?-?up"],
	[["architect*", "架构"], "architect|架构"],
	[[
		"api docs|doc|documentation|reference|documented",
		"api endpoints documented",
		"api 文档"
	], "API"],
	[["deployment guide*|docs|documentation|instructions|process|procedure*|steps|strategy|runbook", "部署文档"], "deploy|部署"],
	[["troubleshooting"], "troubleshoot|FAQ|common (issues|problems)"],
	[["monitoring guide*|docs|documentation|strategy"], "monitor|observab"],
	[["security guide*|docs|documentation|policy|policies|procedure*|model"], "securit"],
	[["threat model*"], "threat"],
	[["test|testing docs|documentation|strategy|plan|guide*"], "test"],
	[["retention"], "retention"],
	[[
		"privacy policy|notice",
		"隐私政策",
		"datenschutz*"
	], "privacy|隐私|datenschutz"],
	[["cookie policy|notice"], "cookie"],
	[[
		"terms of service|use",
		"terms and conditions",
		"tos"
	], "terms"],
	[["escalation"], "escalat"],
	[["on call", "oncall"], "on-?call"],
	[["support|emergency contact|contacts", "contact list|information"], "contact|support"],
	[["change management"], "change"],
	[["benchmark|benchmarks|baseline|baselines"], "benchmark|baseline|performance"],
	[["slo|slos|sla|slas|sli|slis", "service level"], "SL[OAI]\\b|service level"],
	[["governance", "decisions on leadership"], "governance"],
	[["release note|notes"], "release|v?\\d+\\.\\d+"],
	[["onboarding docs|guide|documentation"], "onboard|getting started"],
	[[
		"user|admin|operator|developer|contributor|installation|install|setup|configuration|migration|upgrade|usage guide*|manual*|docs|documentation|handbook|instructions",
		"quick start",
		"getting started",
		"用户手册",
		"使用说明"
	], "guide|manual|install|setup|usage|getting started|upgrad|migrat|config|手册|说明"],
	[["data dictionary|model|flow|transformation"], "data|schema|model"],
	[["adr|adrs", "decision record|records"], "decision|ADR"],
	[["known|common issues|limitations"], "known|limitation|issue"],
	[["maintenance guide|procedure*|plan|schedule"], "maintenance"]
];
const topicIndex = require_run.once((() => indexPhrases(TOPICS.map((([phrases]) => phrases)))));
const STOP = /^(?:the|a|an|all|any|for|of|and|or|to|in|on|is|are|has|have|been|with|our|your|documented?|documentation|docs?|guides?|written|write|created?|complete[d]?|updated?|up|date|available|published|defined|define|ready|place|plan|plans|policy|policies|procedures?|process(?:es)?|strateg(?:y|ies)|common|issues|must|should|needed|if|i|how|project|makes|that|this|each|every|required|please|set|development|test|fully|well|properly|features?|work(?:s|ing)?|links?|establish(?:ed)?|review(?:ed)?|verif(?:y|ied)|check(?:ed)?|current|reflects?|include[sd]?|clear(?:ly)?|add(?:ed)?|prepare[d]?|technical|new|use|used|from|standard)$/i;
const ownTopic = ((text) => {
	const words = text.match(/[\p{L}][\p{L}\d-]{2,}/gu)?.filter(((word) => !(STOP$ready ??= __ready(STOP)).test(word))) ?? [];
	const chosen = words.slice(0, 2).map(((word) => word.toLowerCase().replace((__pattern60 ??= __ready(/(?:ies|es|s|ing|ed)$/)), "")));
	return chosen.length > 0 && words.length <= 6 ? chosen.join("|") : null;
});
const topicOf = (({ words, text }) => {
	let first = TOPICS.length;
	topicIndex().each(words, ((owner) => {
		first = Math.min(first, owner);
	}));
	return TOPICS[first]?.[1] ?? ownTopic(text);
});
const DOCUMENTS = plan("glob", { pattern: ["{docs,doc,documentation}/**/*.{md,mdx,rst,adoc}", "README{,.md,.rst}"] });
const docs = [
	{
		id: "document",
		about: "a guide, plan, policy, procedure or other document that exists",
		plans: ["text", "glob"],
		strength: "support",
		subject: "document",
		says: [
			"docs|documentation|documented|guide|guides|manuals|runbook|runbooks|playbook|playbooks|diagram|diagrams|handbook|instructions",
			"run book|books",
			"plan|policy|policies|procedure|procedures|process|processes|strategy|strategies|contacts|objectives|benchmark|benchmarks|notes|notice|matrix|solution|standards|terms|sla|slas|slo|slos|baseline|baselines ~5 documented|written|created|complete|completed|update|updated|available|published|defined|ready|place|exist|exists|prepared|finalized|current|date|established|drafted|reviewed|provided|maintained|approved|accessible",
			"rollback|recovery|contingency|escalation|retention|response|management|backup plan|policy|procedure|procedures|process|strategy|solution",
			"document",
			"service level agreement|agreements|objective|objectives",
			"threat model|models|modeling|modelling",
			"emergency|support contact|contacts|procedure|procedures|kontakte",
			"contact information|info|details",
			"faq|faqs|wiki",
			"knowledge base",
			"quick start|guide",
			"quickstart|onboarding|tutorial|tutorials",
			"security contact ?point|points",
			"archival|archiving|naming|tagging|coding policy|policies|standards|conventions",
			"retention policy|policies",
			"data processing agreement|agreements|register",
			"acceptable use policy",
			"release notes",
			"requirements|architecture|design|process|prozess|approach|path documented|defined|described|dokumentiert",
			"post mortem template",
			"change management",
			"contingency plan|plans",
			"communication|communications channel|channels",
			"^ deployment|release|rollback|recovery|maintenance|incident process|strategy|procedure|procedures|plan $",
			"examples ?are provided|included|available",
			"documentação",
			"standard operating procedures",
			"rollback solution|plan|procedure*",
			"define|prepare|design|create|write|draft ~4 plan|policy|procedure|procedures|process|strategy|solution|agreement|notes",
			"escalation path|paths|protocol|policy|matrix|process|procedure*|contacts",
			"on call rotation|schedule|procedures|documentation",
			"oncall",
			"计划 ?已",
			"方案",
			"流程",
			"指南",
			"文档",
			"手册",
			"dokumentiert",
			"dokumentation",
			"documentación|documentado|documenté"
		],
		unless: [
			"env|environment variables|variable|vars|vars",
			"follow|followed|following|read|payment|pricing|subscription|billing|floor|meeting|worker|child|tested|rehears*|practi*|walkthrough|trained|iam|rls|bucket|password|retry|cors|csp|caching|cache|lifecycle|branch|network|pool|referrer|permissions|throttling|sent|announce*|blog|social|signed|link|links|mapping|mappings|distributed|testing",
			"process|processes running|memory|restart",
			"as planned",
			"content strategy|security",
			"release branch|tag",
			"update schedule",
			"deploy|deployed to"
		],
		whole: true,
		plan(claim, around) {
			if (claim.words.list.includes("document") && claim.words.list[0] !== "document") return null;
			const topic = topicOf(claim);
			if (topic !== null) return documented(topic, around);
			return (__pattern61 ??= __ready(/^(?:all )?(?:docs?|documentation|procedures?|guides?|runbooks?)\b/i)).test(claim.text) && claim.words.list.length <= 5 ? DOCUMENTS : null;
		}
	},
	{
		id: "legal-page",
		about: "a privacy policy, terms or cookie notice",
		plans: ["glob"],
		strength: "support",
		subject: "document",
		says: [
			"privacy policy|notice|page",
			"cookie policy|notice|banner",
			"terms of service|use",
			"terms and conditions",
			"impressum|imprint",
			"隐私政策",
			"服务条款"
		],
		whole: true,
		plan(claim) {
			const word = (__pattern62 ??= __ready(/cookie/i)).test(claim.text) ? "cookie" : (__pattern63 ??= __ready(/terms|服务条款/i)).test(claim.text) ? "terms" : (__pattern64 ??= __ready(/impressum|imprint/i)).test(claim.text) ? "imp" : "privacy";
			return plan("glob", { pattern: [`**/*${word}*`, `**/*${word}*/**`] });
		}
	},
	{
		id: "objectives",
		about: "objectives and agreements of service",
		plans: ["text"],
		strength: "support",
		subject: "document",
		says: [
			"slo|slos|sla|slas ~4 defined|documented|agreed|set|established",
			"rto|rpo",
			"recovery time|point objective|objectives"
		],
		plan: ((claim, around) => documented(topicOf(claim) ?? "objective", around))
	}
];

// src/infer/rules/answers.ts
const comparisonsOf = ((body, path = "$", depth = 0) => {
	if (typeof body !== "object" || body === null || Array.isArray(body) || depth > 3) return [];
	return Object.entries(body).flatMap((([key, value]) => {
		const at = (__pattern65 ??= __ready(/^[A-Za-z_]\w*$/)).test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
		if (typeof value === "object") return comparisonsOf(value, at, depth + 1);
		return value === "..." ? [] : [{
			path: at,
			op: "=",
			value
		}];
	})).slice(0, 8);
});
const ask = ((endpoint, more = {}) => {
	const json = comparisonsOf(endpoint.expect?.body);
	const status = endpoint.expect?.status;
	return plan("http", {
		url: endpoint.url,
		...status === void 0 ? {} : { status },
		...json.length > 0 ? { json } : {},
		...more
	});
});
const known = (({ path, method }, around) => around.endpoints().find(((each) => each.path === path && each.method === (method ?? "GET"))) ?? {
	url: path,
	method: method ?? "GET",
	expect: null
});
const closedPaths = ((claim) => pathsIn(claim.all, claim.spans).filter((({ open }) => !open)));
const STATUS = /(?:returns?|responds?(?: with)?|status(?: code)?|HTTP|answers?|→|->|=>)\s*:?\s*(?:HTTP\s*)?([1-5]\d\d)\b/i;
const statusIn = ((text) => {
	const found = (STATUS$ready ??= __ready(STATUS)).exec(text);
	return found ? { status: Number(found[1]) } : {};
});
const ROUTE_FILES = ["**/*.{ts,tsx,js,jsx,mjs,py,go,rs,java,kt,rb,php,cs,ex}", "!**/*.{test,spec}.*"];
const listedPlans = (({ value }, around) => {
	const path = String(value["path"]);
	if ((value["method"] ?? "GET") !== "GET" || !path.startsWith("/") || (__pattern66 ??= __ready(/[*{}<>[\]]|\/:/)).test(path)) return [];
	const { url } = known({
		method: "GET",
		path,
		open: false
	}, around);
	return [plan("http", {
		url,
		...value["auth"] === true ? { status: [401, 403] } : {}
	})];
});

// src/infer/rules/endpoints.ts
const ROUTED = [
	"2xx",
	"3xx",
	400,
	401,
	403,
	405,
	415,
	422
];
const REACHABLE = /\b(?:accessible|reachable|loads?|live|online|respond(?:s|ing)|available|displays?|renders?|works?|working|up|resolves?|operational|verified|deployed)\b/i;
const ONLY_NAMED = /^(?:the |api |endpoints? |routes? |exists? |works? |working |implemented |available |created |added |responds? |live |core |main |public |functional |and )*$/i;
const endpointPlans = ((claim, around) => {
	const [path, ...others] = pathsIn(claim.text, claim.spans);
	if (!path || path.open || others.length > 9) return null;
	const left = [path, ...others].reduce(((text, each) => text.replace(each.path, "")), claim.text).replaceAll(/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|[^\p{L}\p{N}\s]/gu, " ").replaceAll(/\s+/g, " ").replace((__pattern67 ??= __ready(/\bfor [\w ]{1,40}$/)), "").trim();
	const endpoint = known(path, around);
	const isGet = endpoint.method === "GET";
	const status = statusIn(claim.all);
	if ("status" in status && isGet) return ask(endpoint, status);
	if (left === "" || (ONLY_NAMED$ready ??= __ready(ONLY_NAMED)).test(`${left} `)) return [path, ...others].filter(((each) => !each.open)).map(((each) => known(each, around))).map((({ url, method }) => plan("http", {
		url,
		status: ROUTED
	}, method === "GET" ? {} : { strength: "support" })));
	if (others.length > 3) return null;
	if (!(REACHABLE$ready ??= __ready(REACHABLE)).test(claim.text) || !isGet) return null;
	const plans = [path, ...others].filter(((each) => !each.open)).map(((each) => ask(known(each, around))));
	return !claim.has((__pattern68 ??= __ready(/\bform|display|render/i))) && claim.has((__pattern69 ??= __ready(/\b(?:page|site|dashboard|endpoint|route|url|api|service)s?\b/i))) ? plans : weakened(plans);
});
const kindred = ((claim, around) => {
	const topic = (__pattern70 ??= __ready(/\b(\w{5,})\s+(?:endpoints?|showing|shows?)\b/i)).exec(claim.text)?.[1]?.toLowerCase();
	if (topic === void 0) return null;
	const all = around.endpoints().filter((({ path, method }) => method === "GET" && path.toLowerCase().split("/").some(((part) => part.startsWith(topic)))));
	const wanted = claim.has((__pattern71 ??= __ready(/\bendpoints\b/i))) ? all : all.filter((({ path }) => (__pattern72 ??= __ready(/status|health/i)).test(path))).slice(0, 1);
	return wanted.length > 0 ? wanted.slice(0, 10).map(((each) => ask(each))) : null;
});
const routePlan = ((path) => {
	const [, before] = (__pattern73 ??= __ready(/([\w-]{2,})\/(?:\{|:|<|\[)/)).exec(path) ?? [];
	return before === void 0 ? null : plan("text", {
		path: [...ROUTE_FILES],
		matches: `/?${before}/?["'\`]?[{:<\\[]`
	});
});
const LACK = phrases(["no|not|nothing|none|without|missing|lacks|yet|but"]);
const endpoints = [
	{
		id: "kindred-endpoints",
		about: "endpoints of one kind (\"all X endpoints\"), where the document lists them",
		plans: ["http"],
		strength: "proof",
		subject: "endpoint",
		says: [
			"diagnostic*|status|public|core|admin|auth|internal|all ?new|existing|remaining ~2 endpoints",
			"diagnostic*|status ~1 showing|shows ~2 green|ok|healthy|operational",
			"endpoints"
		],
		unless: ["document*|rate|secure*|protected|authenticat*|validat*|test|tests|setup"],
		plan: kindred
	},
	{
		id: "endpoints-protected",
		about: "endpoints that want credentials, where the document lists which do",
		plans: ["http"],
		strength: "proof",
		subject: "endpoint-auth",
		says: [
			"endpoints|routes|apis ?are|is ?all ?properly protected|secured|authenticated",
			"endpoints|routes|apis require|requires|need|demand authentication|authorization|credentials|token|login",
			"authentication ?is required|enforced ~2 endpoints|routes",
			"protected|private|internal endpoints|routes"
		],
		unless: ["rate|test|tests|document*"],
		plan(_, around) {
			const plans = around.facts("endpoint").filter((({ value }) => value["auth"] === true)).flatMap(((fact) => listedPlans(fact, around)));
			return plans.length > 0 ? plans.slice(0, 10) : null;
		}
	},
	{
		id: "api-pages-closed",
		about: "pages that describe the API are not public",
		plans: ["http"],
		strength: "support",
		subject: "endpoint",
		says: ["swagger|openapi|redoc ?ui ?docs|documentation|pages|page|endpoint ~2 disabled|protected|secured|hidden|removed|off", "swagger|openapi|redoc|docs ~2 not public*"],
		negated: "any",
		plan: (() => ["/docs", "/openapi.json"].map(((url) => plan("http", {
			url,
			status: [
				401,
				403,
				404
			]
		}))))
	},
	{
		id: "api-pages",
		about: "pages that describe the API",
		plans: ["http"],
		strength: "support",
		subject: "endpoint",
		says: ["swagger|redoc ?ui ?docs", "openapi docs|documentation|ui|page"],
		unless: ["annotat*|spec|specification|setup|file"],
		plan(claim) {
			const path = closedPaths(claim)[0]?.path;
			const shown = path !== void 0 && claim.has((__pattern74 ??= __ready(/\b(?:available|accessible|served|reachable|live|at)\b/i)));
			return plan("http", {
				url: path ?? "/docs",
				redirects: 1
			}, shown ? { strength: "proof" } : {});
		}
	},
	{
		id: "endpoint",
		about: "a path that answers, works, loads or returns a status; a row that is only a path",
		plans: ["http"],
		strength: "proof",
		subject: "endpoint",
		says: ["<path>"],
		unless: ["redirect*|robots.txt|sitemap*|mount*|volume|folder|directory|see|limit|limiting|rate|block*|disallow"],
		whole: true,
		plan: endpointPlans
	},
	{
		id: "page-in-cell",
		about: "a page or endpoint whose path stands in a cell",
		plans: ["http", "text"],
		strength: "support",
		subject: "endpoint",
		in: "all",
		says: ["<path>"],
		plan(claim) {
			if (claim.item.kind !== "table-row") return null;
			const [path, ...others] = pathsIn(claim.all, claim.spans);
			if (!path || others.length > 0 || claim.text.includes(path.path)) return null;
			if (path.open) return routePlan(path.path);
			if (LACK.in(wordsIn(linesOf(claim.item).find(((line) => line.includes(path.path))) ?? ""))) return null;
			if (path.method !== null && path.method !== "GET") return plan("http", {
				url: path.path,
				status: ROUTED
			});
			return plan("http", { url: path.path }, (__pattern75 ??= __ready(/\bpage\b/i)).test(claim.all) ? { strength: "proof" } : {});
		}
	},
	{
		id: "metrics-endpoint",
		about: "an endpoint with metrics of Prometheus",
		plans: ["http"],
		strength: "proof",
		subject: "metrics",
		says: [
			"metrics endpoint*|route|exporter",
			"metrics ?are exposed|exported",
			"expose*|export* ?prometheus metrics"
		],
		unless: ["dashboard*|document*|secured|protected|internal|scrap*"],
		plan(claim) {
			const path = closedPaths(claim).find(((each) => (__pattern76 ??= __ready(/metrics|prometheus/)).test(each.path)))?.path;
			return plan("http", {
				url: path ?? "/metrics",
				body: {
					op: "~",
					value: "(?m)^# (TYPE|HELP) "
				}
			});
		}
	},
	{
		id: "metrics-path",
		about: "metrics under a path that the sentence names",
		plans: ["http"],
		strength: "proof",
		subject: "metrics",
		says: ["prometheus metrics", "metrics"],
		unless: ["dashboard*|document*|secured|protected|internal|scrap*"],
		plan(claim) {
			const path = pathsIn(claim.text, claim.spans).find(((each) => (__pattern77 ??= __ready(/\/(?:metrics|prometheus)$/)).test(each.path)))?.path;
			return path === void 0 ? null : plan("http", {
				url: path,
				body: {
					op: "~",
					value: "(?m)^# (TYPE|HELP) "
				}
			});
		}
	}
];

// src/infer/rules/variables.ts
const ABOUT = /\benv(?:ironment)?\b|\bvariables?\b|\bsecrets?\b|\bconfig|\bkeys?\b|环境变量|環境変数/i;
const namesIn = ((claim) => {
	return variablesIn(claim.item.text).filter((({ name, value }) => isVariableName(name) || value !== null || (ABOUT$ready ??= __ready(ABOUT)).test(claim.text) || (ABOUT$ready ??= __ready(ABOUT)).test(claim.headings)));
});
const WEAK_VALUE = /^(?:your|xxx|<|\.\.\.|…|\[|\$|true\/false|value|changeme)/i;
const variablePlan = ((name, value, length) => {
	const wanted = value !== null && value !== "" && !require_run.namesSecret(name) && !(WEAK_VALUE$ready ??= __ready(WEAK_VALUE)).test(value) && !(__pattern78 ??= __ready(/localhost|127\.0\.0\.1/)).test(value);
	return plan("env", {
		name,
		...wanted ? { value: {
			op: "=",
			value
		} } : {},
		...length === null ? {} : { length: {
			op: ">=",
			value: length
		} }
	});
});
const lengthIn = ((text) => {
	const found = (__pattern79 ??= __ready(/\b(\d{1,3})\s*\+\s*(?:char(?:acter)?s?|bytes)\b|(?:at least|min(?:imum)?(?: of)?|≥|>=?)\s*(\d{1,3})\s*(?:char(?:acter)?s?|bytes|bits)\b/i)).exec(text);
	return found && !(__pattern80 ??= __ready(/bits/i)).test(found[0]) ? Number(found[1] ?? found[2]) : null;
});
const group = ((claim, around) => {
	const all = around.variables();
	const wanted = (__pattern81 ??= __ready(/\boptional\b/i)).test(claim.text) ? all.filter((({ optional }) => optional)) : all.filter(((each) => !each.optional));
	const here = wanted.filter((({ section }) => section.join() === claim.item.section.join()));
	return (here.length > 1 ? here : wanted).map((({ name }) => name)).slice(0, 50);
});
const spoken = ((claim, around) => {
	const found = (__pattern82 ??= __ready(/\b((?:[A-Za-z]+ ){1,3}(?:DSN|key|token|secret|URL|webhook url))\b/i)).exec(claim.text.replaceAll(/[*:]/g, " "))?.[1];
	if (found === void 0) return null;
	const words = found.toUpperCase().split((__pattern83 ??= __ready(/\s+/)));
	for (let from = 0; from < words.length - 1; from++) {
		const tail = words.slice(from).join("_");
		const named = around.variables().filter((({ name }) => name === tail || name.endsWith(`_${tail}`)));
		if (named.length === 1) return named[0]?.name ?? null;
	}
	const tail = words.slice(-2).join("_");
	return (__pattern84 ??= __ready(/_DSN$/)).test(tail) && !(__pattern85 ??= __ready(/^(?:ADD|SET|CONFIGURE|THE|YOUR|AND|PROVIDE)_/)).test(tail) ? tail : null;
});
const expected = (({ name, expect }) => {
	const { equals, prefix } = expect ?? {};
	if (equals !== void 0 && !isLocalValue(equals)) return variablePlan(name, equals, null);
	if (prefix !== void 0 && !require_run.namesSecret(name)) return plan("env", {
		name,
		value: {
			op: "~",
			value: `^${prefix.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`
		}
	});
	return plan("env", { name });
});
const isLocalValue = ((value) => isLocal(URL.parse(value)?.hostname ?? ""));

// src/infer/rules/environment.ts
const SET = /\b(?:set|configured?|defined?|present|exists?|available|added?|provided?|updated?|in place|exported|filled|generated?|get|obtain|valid|secured?|verif(?:y|ied)|check|has|have|ensure|correct|enabled|required|rotated|points? to|loaded|changed|replaced|ready)\b|设置|配置|définie?s?|gesetzt|configurad[ao]s?|\b(?:configurer|définir|ajouter|setzen|hinzufügen|configurar|añadir|agregar)\b/i;
const VARIABLES = /\benv(?:ironment)?[- ](?:var|config|setup)|\benvironment$|\bvariables\b|\bsecrets\b|\benv\b|环境变量|環境変数/i;
const STATED = /^\W*(?:is |are |must be |has been )?(?:properly |correctly )?(?:set|configured|defined|present|available|added|provided|exported|changed|replaced|points? to|has)\b/i;
const isListed = ((claim, name) => {
	const text = claim.text.replace((__pattern86 ??= __ready(/^(?:\((?:optional|required)\)|optional|required)\s*:?\s*/i)), "").replace((__pattern87 ??= __ready(/^[`'"*]+/)), "");
	return text.startsWith(name) && (VARIABLES$ready ??= __ready(VARIABLES)).test(claim.heading) && (__pattern88 ??= __ready(/^\W*(?:[-–—:(→=]|$|and\b|,)/)).test(text.slice(name.length));
});
const TEMPLATES = plan("glob", { pattern: ["**/.env{.example,.sample,.template,.dist}", "**/env.example"] }, { strength: "support" });
const WRITTEN = plan("text", {
	path: [
		"**/.env{.example,.sample,.template,.dist}",
		"**/env.example",
		"**/README*",
		"{docs,doc}/**/*.{md,mdx,rst,adoc}"
	],
	matches: "^\\W{0,8}[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\b"
});
const environment = [
	{
		id: "env-block",
		about: "a variable of a block or table of the document; an optional one as support",
		plans: ["env"],
		strength: "proof",
		subject: "env",
		says: [],
		negated: "any",
		whole: true,
		plan(claim, around) {
			const variable = around.variables().find((({ name }) => name === claim.item.text));
			const { criticality } = claim.item;
			const weak = criticality === "optional" || criticality === "recommended";
			return variable ? {
				...expected(variable),
				...weak ? { strength: "support" } : {}
			} : null;
		}
	},
	{
		id: "env-absent",
		about: "a variable that is not to be set",
		plans: ["env"],
		strength: "proof",
		subject: "env",
		says: [
			"<name> ?should|must ?is ?be not|never|unset ?be ?set",
			"<name> ?is ?be removed|disabled|unset",
			"<name> should|must not|never"
		],
		unless: ["document*|warn*|fatal|fails|missing|if"],
		negated: "any",
		plan(claim) {
			const [only, ...others] = namesIn(claim);
			if (!only || others.length > 0) return null;
			return plan("env", { name: only.name }, {
				not: true,
				...claim.has((__pattern89 ??= __ready(/\bremoved|disabled\b/i))) ? { strength: "support" } : {}
			});
		}
	},
	{
		id: "env-documented",
		about: "variables stand in a template or are documented",
		plans: [
			"env",
			"glob",
			"file",
			"text"
		],
		strength: "proof",
		subject: "env",
		says: [
			"env|environment variables|vars|variable ~2 documented",
			"env|environment variables|vars|variable documentation",
			"optional|all|required variables ?are documented",
			"document|documented ?all ?the ?required env|environment variables|vars",
			".env.example|.env.sample|.env.template|.env.dist ?template|file ?@be ?@done",
			"env|environment example|template|sample ?file",
			"环境变量文档"
		],
		unless: ["copy|rename|cp"],
		plan(claim, around) {
			const file = (__pattern90 ??= __ready(/\.env[.-](?:example|sample|template|dist)\b/i)).exec(claim.text)?.[0];
			if (file) return plan("file", { path: file }, claim.has((__pattern91 ??= __ready(/\bupdated?\b/i))) ? { strength: "support" } : {});
			const names = group(claim, around);
			if (names.length === 0) return (__pattern92 ??= __ready(/\ball\b|\bevery\b/i)).test(claim.text) ? TEMPLATES : WRITTEN;
			return plan("env", {
				name: names,
				"documented-in": ".env.example"
			});
		}
	},
	{
		id: "env-used",
		about: "code that reads a variable",
		plans: ["text"],
		strength: "proof",
		subject: "env-used",
		in: "all",
		says: ["<name> env|environment ?var|variable"],
		unless: ["set|configure|configured|add|added|define*|provide*|present|generate"],
		plan(claim) {
			const names = variablesIn(claim.all).map((({ name }) => name));
			return names.length === 1 ? plan("text", {
				path: [...CODE],
				contains: names
			}) : null;
		}
	},
	{
		id: "env-listed",
		about: "a variable at the beginning of a sentence about it, or in a list of variables",
		plans: ["env"],
		strength: "proof",
		subject: "env",
		says: ["^ <name>", "^ optional|required <name>"],
		unless: ["rotat*|removed|deprecated|constant*|enum|column|table"],
		plan(claim) {
			const [first, ...others] = namesIn(claim);
			if (!first || others.length > 0) return null;
			return (STATED$ready ??= __ready(STATED)).test(claim.text.slice(claim.text.indexOf(first.name) + first.name.length)) || isListed(claim, first.name) ? variablePlan(first.name, first.value, lengthIn(claim.all)) : null;
		}
	},
	{
		id: "env-set",
		about: "a variable that is set, by its name",
		plans: ["env"],
		strength: "proof",
		subject: "env",
		says: [
			"<name>",
			"set|export node_env|environment|port|debug|env",
			"^ debug|environment|mode|port|host true|false|production|#"
		],
		unless: ["rotat*|warn*|removed|log|logs|error|errors|constant*|enum|see|table|column|permission*|status|function|uses|use|via|volume|validated|migration", "code path"],
		plan(claim) {
			const names = namesIn(claim);
			const [first] = names;
			if (!first || names.length > 12) return null;
			const only = claim.text.replaceAll(/[^A-Za-z0-9_= ]/g, "").trim();
			const short = first.name.length + (first.value?.length ?? 0) + 12;
			const alone = only === first.name || names.length === 1 && first.value !== null && claim.text.length < short;
			const given = first.value !== null && claim.text.startsWith(first.name);
			if (!alone && !given && !(SET$ready ??= __ready(SET)).test(claim.text) && !isListed(claim, first.name)) return null;
			if (names.length === 1) return variablePlan(first.name, first.value, lengthIn(claim.all));
			return names.some((({ value }) => value !== null)) ? names.map((({ name, value }) => variablePlan(name, value, null))) : plan("env", { name: names.map((({ name }) => name)) });
		}
	},
	{
		id: "env-all-set",
		about: "the variables that the document lists are set",
		plans: ["env", "glob"],
		strength: "proof",
		subject: "env",
		says: [
			"all ?required variables",
			"env|environment variables|variable|vars|var ?configuration",
			"variables set|verified|configured",
			".env ?file ?is|are configured|set|setup|ready|complete|filled",
			"secrets configured|set in ?the platform",
			"all ?required ?production api keys|secrets",
			"required|necessary|needed env|environment ?variables|vars ?are set|configured|added|present",
			"required|necessary|needed|production keys|variables|vars|values|secrets ?are set|added|present|configured|in",
			"env|environment config|configuration|settings ?@be set|complete|verified|ready|validated|configured",
			"环境变量",
			"variables d'environnement",
			"variables de entorno",
			"variáveis de ambiente",
			"umgebungsvariablen"
		],
		unless: [
			"document*|validation|validates|review|reviewed|audit|secure*|stored|encrypted|loaded|used|use|via|from|based|naming|strategy|instead|loading|access|key|token|tokens",
			"not in|exposed",
			"checked for",
			"to|at|on|code|app|that validate"
		],
		plan(claim, around) {
			if (!claim.has((__pattern93 ??= __ready(/\b(?:set|configured?|defined|verified|verify|validated?|check|in place|present|complete|ready|added?|updated?|properly|provided|available|configuration)\b|配置|设置|configur|gesetzt|définies/i)))) return null;
			const names = group(claim, around);
			if (names.length === 0) return TEMPLATES;
			const elsewhere = claim.has((__pattern94 ??= __ready(/\bin (?:vercel|railway|render|netlify|heroku|the (?:platform|dashboard)|platform|production|staging|[A-Z]\w+)\b/)));
			return plan("env", { name: names }, elsewhere ? { strength: "support" } : {});
		}
	},
	{
		id: "env-spoken",
		about: "a key, token or address that is set, where the document or its words give the name of the variable",
		plans: ["env"],
		strength: "proof",
		subject: "env",
		says: ["key|token|secret|dsn|url ~4 set|configured|added|present|environment|available|defined|provided", "set|configure|add|provide ~3 key|token|secret|dsn|url"],
		unless: ["rotat*|secur*|separation|hardcoded|exposed|encrypt*|primary|foreign|ssh|restrict*|authentication|expir*|refresh|csrf|short|canonical|base|signed|callback|active|accessible|safe|handling|strong|management|cache|public"],
		whole: true,
		plan(claim, around) {
			const name = spoken(claim, around);
			return name === null ? null : plan("env", { name });
		}
	}
];

// src/infer/rules/files.ts
const OF_IT = /^(?:script |file )?(?:is |are )?(?:reflects?|match(?:es)?|current|accurate|up[- ]to[- ]date|complete|executable|documents?|explains?|describes?|project|overview|valid)\b/i;
const NAMED = /^(?!.*\.\.)(?!\.gitignore$)[\w.-][\w.*-]*(?:\/[\w.*-]+)*\/?$/;
const isStandard = ((file) => (__pattern95 ??= __ready(/^(?:CHANGELOG|CHANGES|LICEN[CS]E)\b/i)).test(file) || STANDARD.some((([pattern]) => pattern.test(file))));
const OF_ANOTHER = phrases(["see|per|refer|read|following|according|run|execute|copy|rename|in|from|using|via|with|open|edit|update|updated|updating|change|changed|modif*|test|push|contain*|loads|e.g|like|import*|points|upload*|submit*|publish*|attach*|download*"]);
const ACTED = phrases(["tested|rehearsed|exercised|drilled|executed|performed|conducted|ran|run|running|scheduled|active|activated|reviewed|approved|verified|validated|monitored|deployed|applied|rotated|passing|passes"]);
const LABELLED = /^[^.;:()]{3,60}(?: \(([^()]+)\)(?: (?:complete|created|added|exists|present|done))?|: (\S+))$/;
const HELD = /^[\w.:/@="'-]{3,60}$/;
const BUILT = /^(?:\.\/)?(?:dist|build|out|target|node_modules|coverage|\.next|vendor)\//;
const isMissing = (({ item, text }) => item.state !== "done" && (__pattern96 ??= __ready(/\bmissing\b/i)).test(text));
const CLAUSES = /[;；。]|\.\s/;
const KEPT_OUT = /(?<![\w/-])(?:gitignored?|ignored?|commit(?:ted)?|checked|(?:un)?tracked|git)(?![\w/-])/i;
const files = [
	{
		id: "file",
		about: "a file that exists, by its name",
		plans: ["file", "glob"],
		strength: "proof",
		subject: "file",
		says: [
			"<file>",
			"<path>",
			"<name>",
			"<snake>",
			"dockerfile|makefile|procfile|jenkinsfile|codeowners",
			"src|lib|docs|scripts|app|config|database|tests"
		],
		unless: ["remove*|delete*|deprecat*|obsolete"],
		whole: true,
		plan(claim) {
			const [file, ...others] = filesIn(claim);
			if (file === void 0 || others.length > 5 || isStandard(file)) return null;
			const text = claim.text.replaceAll(/[`*]/g, "");
			const behind = text.slice(text.indexOf(file) + file.length).trim();
			const first = text.startsWith(file);
			if (OF_ANOTHER.in(wordsIn(text.slice(0, text.indexOf(file))))) return null;
			const there = first && (__pattern97 ??= __ready(/^(?:$|[-–—:(→✅✓]|(?:for|with|as|containing|covering)\b)/u)).test(behind) || (THERE$ready ??= __ready(THERE)).test(text.replace(file, "")) || isMissing(claim) || (LABELLED$ready ??= __ready(LABELLED)).exec(text)?.slice(1).includes(file);
			if (!there && !(first && (OF_IT$ready ??= __ready(OF_IT)).test(behind))) return null;
			const plans = [file, ...others].map(filePlan$1);
			return there && !ACTED.in(wordsIn(text.replaceAll(file, " "))) ? plans : weakened(plans);
		}
	},
	{
		id: "file-holds",
		about: "a text that stands in a file",
		plans: ["text"],
		strength: "proof",
		subject: "file-holds",
		says: ["uses|use|has|contains|includes|set|sets|declares|points", "updated|changed|switched|migrated|configured to|for|with"],
		unless: ["not|no|instead|remove*|example"],
		whole: true,
		plan(claim) {
			const [first = "", second = "", ...others] = claim.spans.filter(((span) => claim.text.includes(span)));
			if (others.length > 0 || fileOf(first) === null || fileOf(second) !== null || !(HELD$ready ??= __ready(HELD)).test(second)) return null;
			return claim.text.startsWith(first) ? plan("text", {
				path: `**/${first}`,
				contains: second
			}) : null;
		}
	},
	{
		id: "files-in-folder",
		about: "a number of things, or anything, in a folder",
		plans: ["glob"],
		strength: "proof",
		subject: "file",
		says: ["files|file|models|tests|scripts|migrations|templates|template|modules|components|manifests|examples|documents|schemas|workflows|configs|dashboards|diagrams|pages|playbooks ~3 in|under|inside", "directory|folder|dir"],
		whole: true,
		plan(claim) {
			const folder = (__pattern98 ??= __ready(/^((?:[\w.-]+\/){1,8}) (?:directory|folder|dir)\b/)).exec(claim.text)?.[1] ?? claim.spans.find(((span) => (__pattern99 ??= __ready(/^(?:[\w.-]+\/){1,8}$/)).test(span) && claim.text.includes(span)));
			if (folder === void 0 || folder.includes("..") || (BUILT$ready ??= __ready(BUILT)).test(folder)) return null;
			const count = (__pattern100 ??= __ready(/^(?:all )?(\d{1,4})\+? /i)).exec(claim.text)?.[1];
			const pattern = `${folder.replace((__pattern101 ??= __ready(/^\.\//)), "")}**`;
			return plan("glob", {
				pattern,
				...count ? { count: {
					op: ">=",
					value: Number(count)
				} } : {}
			});
		}
	},
	{
		id: "file-not-committed",
		about: "files that the repository is not to hold",
		plans: ["glob", "gitignore"],
		strength: "proof",
		subject: "file",
		says: [
			"<file> ~8 not|never ?be ?been ?in committed|checked|tracked|git",
			"<path> ~8 not|never ?be ?been ?in committed|checked|tracked|git",
			"gitignored|.gitignore|gitignore|untracked"
		],
		negated: "any",
		whole: true,
		plan(claim) {
			const kept = claim.text.split((CLAUSES$ready ??= __ready(CLAUSES))).filter(((clause) => (KEPT_OUT$ready ??= __ready(KEPT_OUT)).test(clause)));
			const named = claim.spans.filter(((span) => (NAMED$ready ??= __ready(NAMED)).test(span) && kept.some(((clause) => clause.includes(span))))).slice(0, 5);
			if (named.length === 0) return null;
			if (claim.has((__pattern102 ??= __ready(/ignore/i)))) return named.map(((path) => plan("gitignore", { path })));
			return plan("glob", {
				pattern: named.map(((name) => name.includes("/") ? name : `**/${name}`)),
				count: {
					op: "=",
					value: 0
				}
			});
		}
	},
	{
		id: "file-in-detail",
		about: "a file that the lines of an item name as the place of it",
		plans: ["file", "glob"],
		strength: "support",
		subject: "file",
		in: "all",
		says: [
			"file|files|location|implementation|code|migration|see|apply|path ~3 <file>",
			"implemented|located in ~2 <file>",
			"file|files|location|implementation|code|migration|see|apply|path ~2 <path>",
			"file|files|location|implementation|migration ~6 <snake>"
		],
		whole: true,
		plan(claim) {
			if (claim.all === claim.text) return null;
			const named = claim.spans.flatMap(((span) => fileOf(span) ?? [])).filter(((file) => !claim.text.includes(file)));
			return named.length > 0 && named.length <= 5 ? named.map(filePlan$1) : null;
		}
	},
	{
		id: "manifest-field",
		about: "a field that is set in a file of values",
		plans: ["value"],
		strength: "proof",
		subject: "file",
		says: ["field|key|property|section|option ~2 set|added|configured|defined|present|specified ~2 <file>", "field|key|property|section|option ~1 in ~1 <file>"],
		plan(claim) {
			const [, field, path] = (FIELD$ready ??= __ready(FIELD)).exec(claim.item.text) ?? [];
			return field && path ? plan("value", {
				path,
				has: field
			}) : null;
		}
	},
	{
		id: "file-mentioned",
		about: "a file that a sentence speaks of in another way",
		plans: ["file", "glob"],
		strength: "support",
		subject: "file",
		says: [
			"<file>",
			"<path>",
			"<name>",
			"<snake>"
		],
		unless: ["see|refer|copy|rename|remove*|delete*|e.g|like|run|open"],
		whole: true,
		plan(claim) {
			const files = claim.spans.flatMap(((span) => fileOf(span) ?? [])).filter(((file) => claim.text.includes(file))).filter(((file) => !(PRODUCT$ready ??= __ready(PRODUCT)).test(file) && !(PRIVATE$ready ??= __ready(PRIVATE)).test(file) && !file.includes("..")));
			return files.length > 0 && files.length <= 5 ? files.map(filePlan$1) : null;
		}
	}
];
const FIELD = /`([A-Za-z][\w.-]{1,60})` (?:field|key|property|section|option)\b.{0,30}\b(?:in|of) `?((?:[\w-]+\/)*[\w.-]+\.(?:json|ya?ml|toml))`?/i;

// src/infer/rules/health.ts
const HEALTH_ROUTE = "(?i)[\"'`/](_?health(z|_?-?checks?)?|livez?|readyz?|liveness|readiness|ping|status)[\"'`/)]";
const IS_THERE = /\b(?:implement\w*|exists?|add(?:ed)?|create[ds]?|set ?up|expose[ds]?|available|configured?|defined?|in place|provided?|enabled?|konfiguriert|endpoints?|eingerichtet|checks?)$|\b(?:implement(?:ed|iert)?|exists?|add(?:ed)?|created?|exposed?|configured|defined|provided)\b/i;
const ANSWERS = /\b(?:pass\w*|green|respond\w*|return\w*|work\w*|healthy|ok|verif\w*|confirm\w*|check that|succe\w*|monitor\w*|test\w*)\b/i;
const servedPlans = ((claim) => (IS_THERE$ready ??= __ready(IS_THERE)).test(claim.text) && !(ANSWERS$ready ??= __ready(ANSWERS)).test(claim.text) ? [plan("text", {
	path: [...ROUTE_FILES],
	matches: HEALTH_ROUTE
})] : []);
const healthPlans = ((claim, around) => {
	const status = statusIn(claim.text);
	const own = closedPaths(claim);
	if (own.length > 0) return own.slice(0, 5).map(((each) => ask(known(each, around), status)));
	const [standIn] = standInPaths(claim.text);
	if (standIn !== void 0 && standIn !== "/") return [plan("http", {
		url: standIn,
		...status
	})];
	const [address] = addressesIn(claim.all);
	if (address) return [plan("http", {
		url: address.href,
		...status
	})];
	const all = around.endpoints().filter((({ path, method }) => method === "GET" && (__pattern103 ??= __ready(/health|livez|readyz/i)).test(path)));
	if (all.length === 0) return [...servedPlans(claim), plan("http", {
		url: "/health",
		...status
	}, { strength: "support" })];
	return all.toSorted(((a, b) => a.path.length - b.path.length)).slice(0, claim.has((__pattern104 ??= __ready(/\bendpoints\b/i))) ? 5 : 1).map(((each) => ask(each, status)));
});
const health = [{
	id: "websocket",
	about: "a WebSocket that connects",
	plans: ["websocket"],
	strength: "proof",
	subject: "endpoint",
	says: ["websocket|websockets ~5 connect*|operational|established|establishes|up|accepts|reachable|endpoint|@done", "web socket|sockets ~5 connect*|@done"],
	unless: ["reconnect*|stab*|message*|broadcast*|latency|client*|events|load|scale|scaling", "auto"],
	plan(claim, around) {
		const named = socketIn(claim.all) ?? around.document.items.map((({ text }) => socketIn(text))).find(((each) => each !== null));
		if (named && !isLocal(named.hostname)) return plan("websocket", { url: named.href });
		const url = closedPaths(claim).find((({ path }) => !path.includes("//")))?.path ?? named?.pathname;
		return plan("websocket", { url: url ?? "/ws" }, url === void 0 ? { strength: "support" } : {});
	}
}, {
	id: "health-endpoint",
	about: "a health, liveness or readiness endpoint that answers, or that the code has",
	plans: ["http", "text"],
	strength: "proof",
	subject: "endpoint",
	in: "all",
	says: [
		"<path>",
		"health ?check|checks|status endpoint|endpoints|route|url|api|page",
		"health check|checks|checking|endpoint|endpoints",
		"healthcheck|healthchecks",
		"liveness|readiness endpoint*|check*",
		"healthz|livez|readyz",
		"chequeo|verificación|verificação de salud|saúde",
		"健康检查",
		"ヘルスチェック"
	],
	unless: [
		"docker*|container*|compose|kubernetes|k8s|pod|pods|helm|probe|probes",
		"load balancer",
		"alb|elb|target|dashboard|dashboards|failover|alerts|document*|automat*|cron|replica*"
	],
	notUnder: ["docker*|kubernetes|k8s|container*|helm"],
	plan(claim, around) {
		if (claim.has((__pattern105 ??= __ready(/\bHEALTHCHECK\b/))) || !claim.has((__pattern106 ??= __ready(/health|salud|saúde|liveness|readiness|readyz|livez|健康|ヘルス/i)))) return null;
		const plans = healthPlans(claim, around);
		return (__pattern107 ??= __ready(/^monitor\b/i)).test(claim.text) ? weakened(plans) : plans;
	}
}];

// src/infer/rules/hosts.ts
const hostOf = ((claim, around) => addressesIn(claim.all)[0]?.hostname ?? hostsIn(claim.text)[0] ?? around.host());
const hostParam = ((claim, around) => {
	const host = hostOf(claim, around);
	return host === null ? {} : { host };
});

// src/infer/rules/network.ts
const PER = /\b(\d[\d,]*)\s*(?:req(?:uest)?s?|calls?)?\s*(?:\/|per|pro|por|par)\s*(?:s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?|d(?:ay)?|user|ip|client)\b/i;
const limitOf = ((claim, around) => {
	const own = (PER$ready ??= __ready(PER)).exec(claim.text)?.[1];
	const table = around.facts("rate-limit").find((({ value }) => (__pattern108 ??= __ready(/\b(?:api|requests?|global|default|overall)\b/i)).test(String(value["resource"]))));
	const limit = own ? Number(own.replaceAll(",", "")) : table?.value["limit"];
	return typeof limit === "number" ? { limit: {
		op: "<=",
		value: limit
	} } : {};
});
const PROVIDERS = ["openai|anthropic|llm|llms|provider*|vendor*|stripe|twilio|github|google|upstream|external|partner*|sendgrid|supabase|firebase|cloudflare|exchange", "third party"];
const DNS_TYPES = [
	[/\bMX\b/, "MX"],
	[/\bSPF\b|\bTXT\b/, "TXT"],
	[/\bCAA\b/, "CAA"],
	[/\bAAAA\b/, "AAAA"],
	[/\bNS\b|\bname ?servers?\b/i, "NS"]
];
const dnsPlan = ((claim, around) => {
	if (claim.has((__pattern109 ??= __ready(/\be-?mail|\bsender\b|\bDKIM\b/i))) && !claim.has((__pattern110 ??= __ready(/\bSPF\b|\bMX\b|\bDMARC\b|\bDNS\b/)))) return null;
	const types = DNS_TYPES.filter((([pattern]) => claim.has(pattern))).map((([, name]) => name));
	const type = types.length === 1 ? types[0] : void 0;
	const value = type === "TXT" && claim.has((__pattern111 ??= __ready(/\bSPF\b/))) ? { value: {
		op: "~",
		value: "v=spf1"
	} } : {};
	const weak = claim.has((__pattern112 ??= __ready(/\bsubdomain/i))) && hostsIn(claim.text).length === 0 ? { strength: "support" } : {};
	return plan("dns", {
		...hostParam(claim, around),
		...type ? { type } : {},
		...value
	}, weak);
});
const LEADS = /^\W*(?:→|->|=>|points? to|resolves?|(?:a |cname |dns )?record)/i;
const ENGINE_PORTS = [
	[/postgres/i, 5432],
	[/mysql|mariadb/i, 3306],
	[/redis/i, 6379],
	[/mongo/i, 27017],
	[/elasticsearch/i, 9200],
	[/\bssh\b/i, 22]
];
const SITE_FILES = [
	[/robots/i, "robots.txt"],
	[/sitemap/i, "sitemap.xml"],
	[/security\.txt/i, ".well-known/security.txt"],
	[/favicon/i, "favicon.ico"]
];
const network = [
	{
		id: "rate-limit",
		about: "requests are limited in number",
		plans: ["rate-limit"],
		strength: "proof",
		subject: "rate-limit",
		says: [
			"rate limit|limits|limiting|limiter|limiters|limited|limitation ?headers|header|policies|rules|middleware ?and ?throttling ?policies",
			"ratelimit*",
			"api|request throttling",
			"throttling policies|configured|enabled|rules",
			"limit|throttle ?the ?number ?of ?api requests",
			"sliding window ?rate limit*",
			"req|reqs|requests ?per min|minute|sec|second|hour",
			"límite|limitación|limite|limitação de tasa|solicitudes|taxa|requisições",
			"速率限制",
			"限流",
			"レート制限"
		],
		unless: [
			...PROVIDERS,
			"hit|trigger*|exceed*|alert*|monitor*|document*|error|errors|library|bypass|backoff|retry|retries|headroom|dashboard*|increase|429|handled|respected",
			"unit tests"
		],
		notUnder: PROVIDERS,
		plan(claim, around) {
			const path = pathsIn(claim.text, claim.spans).find((({ open }) => !open))?.path;
			const special = !path && claim.has((__pattern113 ??= __ready(/^(?!.*(?:limit|throttl|ratelimit|限|tasa|taxa))|\b(?:log-?in|auth\w*|sign-?up|password|regist\w+|upload|dos|forms?|rooms?|search)\b/i)));
			return plan("rate-limit", path ? { url: path } : limitOf(claim, around), special ? { strength: "support" } : {});
		}
	},
	{
		id: "dns-record",
		about: "a name that leads to an address or another name",
		plans: ["dns"],
		strength: "proof",
		subject: "dns",
		says: ["^ ?dns ?a ?cname ?record ?for <file>", "^ <file> points|resolves|to|server"],
		whole: true,
		plan(claim) {
			const [host, ...others] = hostsIn(claim.text);
			if (host === void 0 || others.length > 1) return null;
			return (LEADS$ready ??= __ready(LEADS)).test(claim.text.slice(claim.text.indexOf(host) + host.length)) ? plan("dns", { host }) : null;
		}
	},
	{
		id: "dns",
		about: "DNS records, a domain or a custom domain that is there",
		plans: ["dns"],
		strength: "proof",
		subject: "dns",
		says: [
			"dns ?a ?record|records|settings|entries|configuration|zone ~4 propagat*|point|points|pointing|pointed|resolv*|switched|@done",
			"dns ?a ?cname records|propagation",
			"configure|setup|up|update|verify|add|point|check|create ?the|a ?custom dns|domain ?records|record",
			"subdomain|subdomains ?is|are @done",
			"domain|domains ?name ?is|are registered|purchased|connected|acquired|bought|resolv*|pointing|points|@done",
			"register|purchase|buy|connect|acquire ?a|the|your ?custom|new domain",
			"custom domain ?is connected|live|@done",
			"spf|mx|cname|caa|dmarc ?dns record|records",
			"spf ?and dkim|dmarc ?and ?dmarc ?records",
			"domínio|dominio|domaine ?principal ?is configurado|configuré|configurée",
			"dns 配置",
			"dns 解析",
			"dns 记录",
			"域名配置",
			"配置域名",
			"域名解析",
			"域名绑定",
			"自定义域名"
		],
		unless: [
			"internal|private|failover|ttl|rollback|cache|document*|plan|planned|latency|monitor*|alert*|model|models|knowledge|driven|allowlist*|whitelist*|switchover|prefetch",
			"dns api|provider|预取",
			"authorized domains"
		],
		plan: dnsPlan
	},
	{
		id: "port-closed",
		about: "a port that is not reachable from outside",
		plans: ["tcp"],
		strength: "support",
		subject: "port",
		says: ["port|ports|database|db|postgres|postgresql|mysql|redis|mongo|mongodb|elasticsearch|ssh ~4 closed|blocked|unreachable|firewalled", "port|ports|database|db|postgres|postgresql|mysql|redis|mongo|mongodb|elasticsearch|ssh ~3 not ?be ?publicly|directly accessible|exposed|reachable|open|public"],
		negated: "any",
		whole: true,
		plan(claim, around) {
			const named = (__pattern114 ??= __ready(/\bport\s*:?\s*(\d{2,5})\b|\b(\d{4,5})\b/i)).exec(claim.text);
			const engine = ENGINE_PORTS.find((([pattern]) => claim.has(pattern))) ?? (claim.has((__pattern115 ??= __ready(/database|\bdb\b/i))) ? ENGINE_PORTS.find((([pattern]) => around.mentions(pattern))) : void 0);
			const port = named ? Number(named[1] ?? named[2]) : engine?.[1];
			return port !== void 0 && port >= 1 && port <= 65535 ? plan("tcp", { port }, { not: true }) : null;
		}
	},
	{
		id: "port-open",
		about: "something that listens on a port",
		plans: ["tcp"],
		strength: "support",
		subject: "port",
		says: ["ready|running|listening|open|accessible|available|up|reachable|exposed ~3 port #", "port # ?is open|listening|accessible|reachable|available"],
		plan(claim) {
			const port = Number((__pattern116 ??= __ready(/\bport\s*:?\s*(\d{2,5})\b/i)).exec(claim.text)?.[1]);
			const [host] = hostsIn(claim.text);
			return port >= 1 && port <= 65535 ? plan("tcp", {
				...host ? { host } : {},
				port
			}) : null;
		}
	},
	{
		id: "file-on-site",
		about: "robots.txt, a sitemap, security.txt or a favicon that the site serves",
		plans: ["http"],
		strength: "proof",
		subject: "site-file",
		says: [
			"robots.txt",
			"xml|html sitemap",
			"sitemap|sitemap.xml",
			"security.txt",
			"favicon|favicon.ico"
		],
		unless: ["submit*|webmaster|generator|generates|disallow*", "search console"],
		plan(claim, around) {
			const file = SITE_FILES.find((([pattern]) => claim.has(pattern)))?.[1] ?? "";
			const shown = claim.has((__pattern117 ??= __ready(/\b(?:accessible|reachable|live|served|available|present|valid|in place|exists?|verify|check|configured|returns|create[ds]?|add(?:ed)?|generated?|set ?up)\b/i)));
			const base = around.host() === null ? "" : `https://${around.host()}`;
			return plan("http", {
				url: `${base}/${file}`,
				redirects: 1
			}, shown ? {} : { strength: "support" });
		}
	}
];

// src/infer/rules/observability.ts
const TOOLS$1 = /* @__PURE__ */ new Map([
	["prometheus", "prometheus|prom-client|prom_client"],
	["grafana", "grafana"],
	["sentry", "sentry"],
	["datadog", "datadog|dd-trace|ddtrace"],
	["newrelic", "newrelic|new_relic"],
	["relic", "newrelic|new_relic"],
	["opentelemetry", "opentelemetry|otel"],
	["otel", "opentelemetry|otel"],
	["cloudwatch", "cloudwatch"],
	["elk", "elasticsearch|logstash|kibana|filebeat|fluent"],
	["elasticsearch", "elasticsearch"],
	["kibana", "kibana"],
	["loki", "loki|promtail"],
	["splunk", "splunk"],
	["pagerduty", "pagerduty"],
	["opsgenie", "opsgenie"],
	["slack", "slack"],
	["discord", "discord"],
	["jaeger", "jaeger|opentelemetry"],
	["zipkin", "zipkin|opentelemetry"],
	["posthog", "posthog"],
	["plausible", "plausible"],
	["ga4", "gtag|googletagmanager|google-analytics"],
	["google", "gtag|googletagmanager|google-analytics"],
	["uptimerobot", "uptime"],
	["pingdom", "pingdom"]
]);
const TRACKERS = "sentry|rollbar|bugsnag|airbrake|honeybadger|raygun|appsignal|newrelic|datadog|application.?insights|crashlytics|glitchtip";
const LOGGERS = "winston|pino|bunyan|structlog|loguru|zap|zerolog|logrus|slog|serilog|logback|log4j|monolog|\\blogging\\b|getLogger|python-json-logger";
const SHIPPERS = "loki|promtail|fluent(d|-?bit)?|logstash|filebeat|vector|cloudwatch|datadog|papertrail|logtail|axiom|splunk|elastic|awslogs|stackdriver|log_?drain";
const METRICS = "prom-client|prometheus|opentelemetry|statsd|micrometer|datadog|newrelic|application.?insights|cloudwatch|grafana";
const named = (({ words }) => words.list.flatMap(((word) => TOOLS$1.get(word) ?? [])));
const traceOf = ((claim, usual) => {
	const tools = named(claim);
	return plan("text", {
		path: [
			...MANIFESTS,
			...CONFIGURATION,
			...CODE
		],
		matches: `(?i)${(tools.length > 0 ? tools : [usual]).join("|")}`
	});
});
const SET_UP = new Set("configured configure enabled enable set setup implemented implement place active integrated integration added add installed working created initialized available deployed operational running structured centralized aggregation exposed for".split(" "));
const isSetUp = (({ words }) => words.list.length <= 9 || words.list.some(((word) => SET_UP.has(word))));
const LOOKING = [
	"check|review|reviews|reviewed|watch*|open|observe|displaying|showing|understood|weekly|monthly|quarterly|annual|retention|document*|tested|normal|tuned|guide|strategy|responding|clean|training|received|firing|daily",
	"look|looking at",
	"first #",
	"for # hours|days",
	"no errors|alerts"
];
const observability = [
	{
		id: "error-tracking",
		about: "errors are collected by a service",
		plans: ["text"],
		strength: "support",
		subject: "errors",
		says: [
			"error|errors|crash|exception|exceptions tracking|reporting|monitoring|logging",
			"sentry|rollbar|bugsnag|airbrake|honeybadger|crashlytics",
			"错误监控",
			"错误追踪",
			"错误日志"
		],
		unless: LOOKING,
		plan: ((claim) => isSetUp(claim) ? traceOf(claim, (__pattern118 ??= __ready(/logging/i)).test(claim.text) ? LOGGERS : TRACKERS) : null)
	},
	{
		id: "log-shipping",
		about: "logs are collected in one place",
		plans: ["text"],
		strength: "support",
		subject: "logs",
		says: [
			"siem",
			"log|logs|logging aggregation|shipping|collection|forwarding|centralization|drain|drains",
			"centralized|centralised log|logs|logging",
			"logs ?are ?being collected|aggregated|shipped|centralized|forwarded"
		],
		unless: ["retention|document*|review"],
		plan: ((claim) => traceOf(claim, SHIPPERS))
	},
	{
		id: "logging",
		about: "the application writes logs",
		plans: ["text"],
		strength: "support",
		subject: "logs",
		says: [
			"structured|application|json|audit|request|access|api|server|security|error|comprehensive log|logging|logger",
			"logging|logger",
			"application|access|audit|error|server|request|security|debug logs ?are|is ?@done",
			"log|logs format|formats|entries|streaming",
			"logging in json",
			"attempts|failures|actions|changes|queries|events|exceptions logged",
			"logs contain|include|capture|capturing|persist|persisting|configured|enabled",
			"log|logs level|levels",
			"errors|requests|events|exceptions|access ?are|is ?properly logged",
			"audit log|logs|trail|trails|logging",
			"日志"
		],
		unless: [
			...LOOKING,
			"sensitive|pii|secret|secrets|password|passwords|personal|login|out|clear|rotation",
			"敏感",
			"不在"
		],
		plan: ((claim) => isSetUp(claim) || (__pattern119 ??= __ready(/\blogged\b/i)).test(claim.text) ? traceOf(claim, LOGGERS) : null)
	},
	{
		id: "alerting",
		about: "alerts are set up",
		plans: ["text"],
		strength: "support",
		subject: "alerts",
		says: [
			"alert|alerts|alerting ?rules|notifications|policies|thresholds",
			"alarm|alarms",
			"alertmanager",
			"alerts|alert|notifications|notification ?are for|on|when|if|via|configured",
			"slack|discord|pagerduty|opsgenie ?slack|discord|pagerduty notification|notifications|webhook|webhooks|integration|alerts",
			"alertas",
			"告警"
		],
		unless: [
			...LOOKING,
			"dependabot|security",
			"runbook*|dialog|browser|price|cost|billing|budget|weather|component|fatigue|evaluated|working"
		],
		plan: ((claim) => isSetUp(claim) ? traceOf(claim, "alertmanager|PrometheusRule|alert_?rules?|alerting|aws_cloudwatch_metric_alarm|pagerduty|opsgenie|notification_channel|^\\s*- alert:") : null)
	},
	{
		id: "monitoring",
		about: "the service is monitored",
		plans: ["text"],
		strength: "support",
		subject: "monitoring",
		says: [
			"performance|uptime|application|system|database|server|infrastructure|health|resource|usage monitoring",
			"überwachung|überwacht|telemetry|datadog|cloudwatch|posthog|plausible",
			"monitoring|prometheus|grafana|observability|apm|opentelemetry|analytics|instrumentation",
			"monitoreo|monitorización|monitoramento|surveillance",
			"transactions|requests ?are|is|can ?be traced",
			"distributed ?tracing",
			"tracing",
			"uptime check|checks|monitoring",
			"metrics collection|collected|instrumented|dashboard|dashboards",
			"^ ?monitoring ?grafana dashboards $",
			"golden signals",
			"dashboard|dashboards created|configured|set|setup|available",
			"监控"
		],
		unless: [
			...LOOKING,
			"^ monitor",
			"failover|cost|costs|budget|plan|phase|social|interface|interfaces|facing",
			"search console"
		],
		plan: ((claim) => isSetUp(claim) ? traceOf(claim, (__pattern120 ??= __ready(/analytics/i)).test(claim.text) ? "analytics|gtag|posthog|plausible|mixpanel|segment|umami|matomo" : METRICS) : null)
	}
];

// src/infer/rules/packages.ts
const PACKAGES = new Map([
	..."fastapi sqlalchemy langgraph langchain pydantic structlog django flask celery winston pino zod prisma bullmq redis alembic anthropic playwright cypress stripe vitest jest pytest mocha eslint prettier tailwindcss i18next swr".split(" ").map(((name) => [name, name])),
	["drizzle", "drizzle-orm"],
	["nextauth", "next-auth"],
	["claude", "anthropic"],
	["tailwind", "tailwindcss"]
]);
const POPULAR = "react|next|vue|nuxt|svelte|express|nestjs|fastify|axios|lodash|typescript|vite|webpack|jest|vitest|eslint|prettier|zod|yup|prisma|mongoose|sequelize|typeorm|knex|redis|ioredis|bullmq|passport|jsonwebtoken|bcrypt|bcryptjs|helmet|cors|dotenv|winston|pino|stripe|resend|nodemailer|openai|langchain|flask|django|fastapi|uvicorn|gunicorn|celery|requests|httpx|pydantic|sqlalchemy|alembic|psycopg2|pytest|numpy|pandas|torch|transformers|rails|sidekiq|puma|tailwindcss|recharts|zustand|redux|graphql|apollo|playwright|cypress|sentry";
const TOOLS = "vitest|jest|pytest|mocha|playwright|cypress|eslint|prettier|zod|pydantic|winston|pino|structlog|tailwind|drizzle|sqlalchemy|alembic|helmet|i18next";
const TOOL_NAMES = new Set(TOOLS.split("|"));
const packagePlan = ((name, more = {}) => plan("text", {
	path: [...MANIFESTS],
	matches: `(?i)${name.replaceAll(/[.+^$()[\]{}\\/]/g, "\\$&")}`
}, more));
const packages = [
	{
		id: "package-listed",
		about: "a package in a list of dependencies",
		plans: ["text"],
		strength: "proof",
		subject: "package",
		says: [
			"<path>",
			"^ <snake>",
			"^ <file>",
			`^ ${POPULAR}`
		],
		under: [
			"dependenc*|package|packages|libraries|stack",
			"依赖",
			"依存"
		],
		whole: true,
		plan(claim) {
			const name = (__pattern121 ??= __ready(/^@?[a-z\d][a-z\d._-]*(?:\/[a-z\d._-]+)?(?=\s*(?:$|[-–—:(（@^~>=]))/i)).exec(claim.text)?.[0];
			if (name === void 0) return null;
			return packagePlan(`\\b${name}\\b`);
		}
	},
	{
		id: "package-installed",
		about: "a package that is installed or listed, by its name",
		plans: ["text"],
		strength: "proof",
		subject: "package",
		says: ["library|package|sdk|dependency|module ?is installed|installiert|added|listed|included", "in requirements|requirements.txt|package.json|pyproject.toml"],
		unless: ["all|no|update*|remove*|document*|extension|installed in"],
		whole: true,
		plan({ item }) {
			const [, before, within] = (PACKAGE$ready ??= __ready(PACKAGE)).exec(item.text) ?? [];
			const name = before ?? within;
			return name === void 0 ? null : packagePlan(name);
		}
	},
	{
		id: "tool-set-up",
		about: "a tool or library of developers that is set up",
		plans: ["text"],
		strength: "proof",
		subject: "package",
		says: [
			`install|configure|setup|up|integrate ?the ${TOOLS}`,
			`${TOOLS} ?library|framework ?is configured|installed|setup|set|integrated`,
			...TOOLS.split("|").map(((tool) => `配置 ${tool}`))
		],
		unless: ["pass|passing|errors|warnings|tests|rules", "in|for production"],
		plan(claim) {
			const names = claim.words.list.filter(((word) => TOOL_NAMES.has(word))).map(((word) => PACKAGES.get(word) ?? word));
			return names.length > 0 ? names.map(((name) => packagePlan(name))) : null;
		}
	},
	{
		id: "script-defined",
		about: "a script of a package or a target of a Makefile that is there, by its command",
		plans: ["text"],
		strength: "proof",
		subject: "script",
		says: [
			"npm|pnpm|yarn|bun run",
			"^ make",
			"make"
		],
		whole: true,
		plan(claim) {
			const commands = claim.spans.filter(((span) => claim.text.includes(span))).flatMap(((span) => {
				const [, script, target] = (COMMAND$ready ??= __ready(COMMAND)).exec(span) ?? [];
				if (script) return plan("text", {
					path: "**/package.json",
					matches: `"${script}"\\s*:`
				});
				return target ? plan("text", {
					path: "**/Makefile",
					matches: `^${target.replaceAll(".", "\\.")}\\s*:`
				}) : [];
			}));
			const there = claim.has((__pattern122 ??= __ready(/\b(?:created?|in place|exists?|added?|implemented|defined|available|provided|scripts?|system)\b|^[^:]{3,40}: /i)));
			const action = claim.has((__pattern123 ??= __ready(/^(?:run|execute|try|use|test|start|verify|check)\b/i)));
			return commands.length === 0 ? null : there && !action ? commands : weakened(commands);
		}
	},
	{
		id: "package",
		about: "something built on a well-known package",
		plans: ["text"],
		strength: "support",
		subject: "package",
		says: [[...PACKAGES.keys()].join("|")],
		unless: [
			"^ run|execute|test|build",
			"npx|account|pricing|cost|costs|subscription|webhook*|dashboard*|managed|connection|up|alert*|secret|secrets|document*|review|errors|publicly",
			"api key|keys"
		],
		whole: true,
		plan(claim) {
			const name = claim.words.list.map(((word) => PACKAGES.get(word))).find(((each) => each !== void 0));
			return name === void 0 ? null : packagePlan(name);
		}
	}
];
const COMMAND = /^(?:npm|pnpm|yarn|bun) run ([\w:.-]+)|^make ([\w.-]+)$/;
const PACKAGE = /^(?:the )?`?(@?[a-z][\w.-]*(?:\/[\w.-]+)?)`? (?:(?:python|npm|node|ruby|php) )?(?:library|package|sdk|dependency|module)\b|^`(@?[a-z][\w./-]*)` .{0,30}\bin (?:the )?`?(?:requirements|package\.json|pyproject)/;

// src/infer/rules/performance.ts
const subjectPath = ((words, around) => {
	const found = around.endpoints().filter((({ method, path }) => method === "GET" && path.split("/").some(((part) => part.length > 4 && words.includes(part)))));
	return found.length === 1 ? found[0]?.url ?? null : null;
});
const isTime = ((bound) => bound?.op.startsWith("<") === true && (bound.unit === "ms" || bound.unit === "s"));
const STAT = /\bp(50|90|95|99)\b|\b(95|99)th\b/i;
const timePlan = (({ op, value, unit }, stat, own) => {
	const url = own ?? "/";
	const wanted = {
		op,
		value: `${value}${unit}`
	};
	const weak = own === null ? { strength: "support" } : {};
	return stat === null ? plan("http", {
		url,
		duration: wanted
	}, weak) : plan("load", {
		url,
		requests: 20,
		[stat]: wanted
	}, weak);
});
const statIn = ((text) => {
	const [, short, long] = (STAT$ready ??= __ready(STAT)).exec(text) ?? [];
	return short === void 0 && long === void 0 ? null : `p${short ?? long}`;
});
const ANSWER = /\b(?:response|api|page|load|latency|request|endpoint|responds?)\b/i;
const INSIDE = /\b(?:database|db|quer(?:y|ies)|queue|cache|websocket|cold start|startup|build|test|inference|token|chat|agent|first contentful|interactive|largest)\b/i;
const targetsFor = (({ item }, around) => {
	const all = around.facts("perf-target").filter((({ value }) => value["metric"] !== void 0));
	const own = [...item.section, item.text].join();
	const here = all.filter((({ section }) => section.join() === own || section.join() === item.section.join()));
	if (here.length > 0) return here;
	return new Set(all.map((({ section }) => section.join()))).size === 1 ? all : [];
});
const targetPlans = (({ value }, around) => {
	const metric = String(value["metric"]);
	const bound = boundIn(`${value["op"]} ${value["value"]}`);
	if (!isTime(bound) || !(ANSWER$ready ??= __ready(ANSWER)).test(metric) || (INSIDE$ready ??= __ready(INSIDE)).test(metric)) return [];
	const own = pathsIn(metric, [])[0]?.path ?? subjectPath(metric.toLowerCase().split((__pattern124 ??= __ready(/\W+/))), around);
	return [timePlan(bound, statIn(String(value["stat"] ?? "")) ?? statIn(metric), own)];
});
const ROOT = /\b(?:home ?page|landing page|site|website)\b/i;
const speed = [{
	id: "response-time",
	about: "a page or path that answers within a time",
	plans: ["http", "load"],
	strength: "proof",
	subject: "latency",
	says: [
		"response|responses|load|loading time|times",
		"responses #",
		"latency",
		"p50|p90|p95|p99",
		"95th|99th percentile",
		"loads|load|responds|respond|answers in|within|under",
		"loads|responds",
		"api|apis|page|pages|endpoint|endpoints #",
		"tiempo|temps|tempo de carga|respuesta|réponse|chargement|resposta|carregamento",
		"响应时间"
	],
	unless: [
		"database|db|query|queries|queue|alert*|lcp|fid|tti|fcp|cls|inp|inference|token*|support|ticket*|incident*|call|monitor*|track*|cache|startup|websocket|build",
		"web vitals",
		"cold start"
	],
	plan(claim, around) {
		const bound = boundIn(claim.text);
		if (!isTime(bound)) return null;
		return timePlan(bound, statIn(claim.text), closedPaths(claim)[0]?.path ?? subjectPath(claim.words.list, around) ?? ((ROOT$ready ??= __ready(ROOT)).test(claim.text) ? "/" : null));
	}
}, {
	id: "targets-met",
	about: "targets that are met, as a list or table of the document gives them; a heading with a state above such",
	plans: ["http", "load"],
	strength: "proof",
	subject: "latency",
	says: [
		"performance|sla|slo|slas|slos|latency ?target|targets|benchmark|benchmarks|baseline|baselines|requirements|goals|metrics ?are|is ?all met|meets|acceptable|achieved|within|reached|validated|verified|erreicht|ok|targets|thresholds",
		"meets ?all ?performance targets|slas|slos|requirements",
		"^ ?expected performance|latency ?targets|metrics|benchmarks $",
		"^ response|load time|times $"
	],
	unless: ["document*|dashboard*|monitor*|test|tests"],
	plan(claim, around) {
		const plans = targetsFor(claim, around).flatMap(((fact) => targetPlans(fact, around)));
		return plans.length > 0 ? plans.slice(0, 5) : null;
	}
}];

// src/infer/rules/practices/practice.ts
const PROGRAM = [...CODE, ...MANIFESTS];
const SETTINGS = [...CONFIGURATION, ...MANIFESTS];
const ANYWHERE = [
	...CODE,
	...MANIFESTS,
	...CONFIGURATION
];
const PAGES = [...CODE, "**/*.{html,astro,mdx}"];
const TALK = ["document*|training|reviewed|discuss*|runbook*|guide|plan|planned|meeting|budget*|cost|costs|contract*|quarterly|weekly"];
const practiceRules = ((practices) => practices.map((({ id, about, says, unless, negated, traces, path }) => ({
	id,
	about,
	plans: ["text"],
	strength: "support",
	subject: id,
	says,
	unless: [...TALK, ...unless ?? []],
	...negated ? { negated } : {},
	alone: true,
	plan: (() => plan("text", {
		path: [...path],
		matches: `(?i)${traces}`
	}))
}))));

// src/infer/rules/practices/operation.ts
const operation = practiceRules([
	{
		id: "release-strategy",
		about: "new versions come in step by step",
		says: [
			"blue green",
			"canary ?deployment|release|releases",
			"rolling update|updates|deployment|deployments",
			"zero downtime",
			"gradual|progressive|phased rollout|deploy|deployment|deployments|release"
		],
		traces: "blue.?green|canary|RollingUpdate|rolling|maxUnavailable|argo.?rollouts|flagger|traffic_?split",
		path: [...CONFIGURATION, "**/*.{sh,bash}"]
	},
	{
		id: "load-balancing",
		about: "requests are spread over several servers",
		says: [
			"load balancer|balancers|balancing",
			"reverse proxy",
			"nginx|haproxy|traefik|caddy",
			"alb|nlb|elb",
			"负载均衡"
		],
		unless: ["test*|monitor*"],
		traces: "upstream|load_?balanc|nginx|haproxy|traefik|caddy|proxy_pass|aws_lb|target_group|ingress|LoadBalancer",
		path: [...CONFIGURATION, "**/{Caddyfile,nginx*,haproxy*}"]
	},
	{
		id: "more-processes",
		about: "more processes or servers take a load",
		says: [
			"clustering|cluster mode",
			"worker processes",
			"^ ?horizontal ?manual ?vertical scaling|scale|scalability $",
			"multiple instances|replicas|workers",
			"scale|scales|scaling up|out"
		],
		traces: "cluster|workers|replicas|instances|\\bpm2\\b|autoscal",
		path: ANYWHERE
	},
	{
		id: "process-manager",
		about: "the process is started again when it ends",
		says: [
			"process manager|supervisor",
			"pm2|systemd|supervisord|gunicorn|uvicorn",
			"restart policy|policies",
			"auto ?matic restart",
			"restarts automatically"
		],
		traces: "pm2|systemd|supervisord|gunicorn|uvicorn|restart:|restartPolicy|Restart=",
		path: [
			...ANYWHERE,
			"**/*.service",
			"**/Procfile"
		]
	},
	{
		id: "volumes",
		about: "what is to last outlives a container",
		says: [
			"volume|volumes mounts|mounted|configured|created|for|attached",
			"persistent volume|volumes|storage",
			"data persistence",
			"persistentvolumeclaim*"
		],
		traces: "^\\s*volumes?:|PersistentVolume|\\[mounts\\]|\\[\\[mounts\\]\\]|aws_efs|ebs_",
		path: CONFIGURATION
	},
	{
		id: "environments-apart",
		about: "staging and production have settings of their own",
		says: [
			"separate|isolated|distinct ?the dev|development|staging|prod|production|test|environment|environments ?prod ?staging ?config*|environments",
			"staging|preview|test|testing|development|production environment ?@be ?fully @done",
			"staging|preview environment",
			"environment specific config*|settings",
			"separate directory|directories|repository|repositories|folder|folders|backend|account|accounts ~3 environment|environments",
			"dev|staging staging|prod|production environments|config*"
		],
		unless: ["variable|variables|tests|var|vars"],
		traces: "staging|preview|NODE_ENV|APP_ENV|environments?:|\\[env\\.",
		path: ANYWHERE
	},
	{
		id: "rates-watched",
		about: "errors, times and use are measured",
		says: [
			"error|errors|crash rate|rates|metrics ?@be tracking|tracked|monitor*|visible|überwacht|measured",
			"response|query|load|request|api|page|performance|business|usage|resource|custom|database|latency ?call|calls|time|times|metrics|performance|usage|view|views|metric ?@be tracked|tracking|measured|überwacht|collected|captured|instrumented|implemented|implementiert|visible|recorded",
			"cpu|memory|disk ?and ?memory|cpu|space ?usage ?@be tracked|monitored|monitoring|alert*",
			"errors|events|interactions|requests ?@be tracked|measured",
			"error|errors|crash rate|rates",
			"monitor|track ~1 error|response|performance|system|resource|database|memory|cpu rate|rates|times|metrics|performance|usage|health"
		],
		unless: ["order*|inventory|time|package*"],
		traces: "prom-client|prometheus|opentelemetry|statsd|micrometer|datadog|newrelic|sentry|metrics|analytics|histogram|cloudwatch",
		path: ANYWHERE
	},
	{
		id: "correlation",
		about: "lines of logs that belong together can be found",
		says: [
			"correlation|request|trace id|ids",
			"request tracing",
			"链路追踪"
		],
		traces: "correlation.?id|request.?id|trace.?id|x-request-id",
		path: CODE
	},
	{
		id: "status-page",
		about: "a page that tells how the service is",
		says: ["status page ?@be", "maintenance page|mode"],
		unless: ["update|notify|disable|enable"],
		traces: "status.?page|statuspage|maintenance|upptime|instatus|betteruptime",
		path: ANYWHERE
	}
]);

// src/infer/rules/practices/programming.ts
const programming = practiceRules([
	{
		id: "error-handling",
		about: "errors are handled",
		says: [
			"error|exception|exceptions|errors|rejection|rejections handling|handler|handlers|handled|boundary|boundaries|middleware|classes|captured|caught",
			"custom|global|unhandled ?promise error|exception|exceptions|rejections",
			"error messages|responses|response",
			"fehlerbehandlung",
			"错误处理"
		],
		unless: ["tracking|webhook*"],
		traces: "error_?handl|error_?boundar|exception_?handler|errorhandler|uncaughtException|unhandledRejection|ControllerAdvice|@app\\.errorhandler|class \\w+(Error|Exception)\\b|rescue_from|set_error_handler",
		path: CODE
	},
	{
		id: "timeouts",
		about: "waiting ends in time",
		says: [
			"timeout|timeouts",
			"timeout|timeouts ?are|is @done",
			"超时"
		],
		unless: ["session*|login|logins|no|alert*"],
		traces: "time_?out",
		path: ANYWHERE
	},
	{
		id: "idempotency",
		about: "what is done twice has one effect",
		says: [
			"idempoten*",
			"duplicate|duplicates prevent*|detection|protection",
			"prevent* duplicate|duplicates"
		],
		negated: "any",
		traces: "idempoten|on conflict|upsert|get_or_create",
		path: [...CODE, ...SQL]
	},
	{
		id: "pagination",
		about: "long lists come in pages",
		says: [
			"paginat*",
			"infinite scroll*",
			"分页"
		],
		traces: "paginat|page_?size|per_?page|\\blimit\\b.*\\boffset\\b|cursor",
		path: CODE
	},
	{
		id: "background-jobs",
		about: "work is queued",
		says: [
			"background job|jobs|worker|workers|task|tasks|processing",
			"job|task|message queue|queues",
			"queue worker*",
			"cron|scheduled job|jobs|task|tasks"
		],
		traces: "celery|bullmq|sidekiq|resque|rq\\b|kafka|rabbitmq|\\bsqs\\b|cron|schedule|queue",
		path: ANYWHERE
	},
	{
		id: "api-versioning",
		about: "the API has versions",
		says: [
			"api versioning|versioned|versions",
			"version ?the ?all api ?endpoints",
			"versioned api|apis|endpoints"
		],
		traces: "[\"'`/]v[1-9]\\d?[/\"'`]|api.?version",
		path: ANYWHERE
	},
	{
		id: "unused-dependencies",
		about: "nothing unused is depended on",
		says: ["unused|unnecessary dependency|dependencies|packages|code|imports", "dead code"],
		negated: "any",
		traces: "knip|depcheck|ts-prune|unimported|deptry|vulture|cargo-udeps|cargo-machete|no-unused|ruff|eslint",
		path: ANYWHERE
	},
	{
		id: "no-stand-ins",
		about: "nothing is left that only stands for something",
		says: ["no ?more|hardcoded|remaining stubs|placeholders|placeholder|mock|mocks|dummy ?data|code|values"],
		negated: "any",
		traces: "lint|no-warning-comments|TODO|FIXME",
		path: SETTINGS
	},
	{
		id: "translations",
		about: "texts in several languages",
		says: [
			"i18n|internationalization|internationalisation|localization|localisation|translations|multilingual",
			"multi language",
			"多语言",
			"国际化"
		],
		traces: "i18n|gettext|\\bintl\\b|locale|translations?",
		path: [...ANYWHERE, "**/{locales,i18n,translations}/**"]
	},
	{
		id: "accessibility",
		about: "pages that everybody can use",
		says: [
			"accessibility|a11y|wcag",
			"aria labels|attributes",
			"screen reader*",
			"keyboard navigation",
			"alt text|texts|tags"
		],
		traces: "\\baria-|\\brole=|jsx-a11y|axe-core|pa11y|\\balt=",
		path: [...PAGES, ...MANIFESTS]
	},
	{
		id: "responsive",
		about: "pages for screens of any size",
		says: [
			"responsive ?design|layout",
			"mobile responsive|friendly",
			"响应式"
		],
		traces: "@media|name=\"viewport\"|\\b(sm|md|lg):|useMediaQuery|breakpoints?",
		path: [...PAGES, "**/*.{css,scss,less}"]
	},
	{
		id: "commented",
		about: "the code explains itself",
		says: [
			"docstrings|jsdoc|phpdoc|javadoc|tsdoc|godoc",
			"inline|code comments",
			"comments explain"
		],
		unless: ["commented"],
		traces: "/\\*\\*|\"\"\"|@param|@returns?|:param |///",
		path: CODE
	},
	{
		id: "deploy-script",
		about: "deployment by a script",
		says: ["deploy|deployment|build|release|setup|rollback|automation script|scripts", "scripts for deploy*"],
		traces: "deploy|release|rollback|docker|kubectl|terraform",
		path: [
			"**/*{deploy,release,build,setup,rollback}*.{sh,ps1,py,js,ts,mjs}",
			"**/{Makefile,package.json,justfile}",
			"**/scripts/**"
		]
	}
]);

// src/infer/rules/practices/protection.ts
const protection = practiceRules([
	{
		id: "password-hashing",
		about: "passwords are hashed",
		says: [
			"password|passwords|passwort ?are|is ?storage ?properly|securely hash*",
			"bcrypt|argon2|argon2id|scrypt|pbkdf2",
			"hash* ?the passwords",
			"codes gehasht|hashed",
			"密码加密"
		],
		unless: ["sha256|commit"],
		traces: "bcrypt|argon2|scrypt|pbkdf2|password_hash|has_secure_password|generate_password_hash",
		path: PROGRAM
	},
	{
		id: "password-rules",
		about: "weak passwords are refused",
		says: [
			"password|passwords complexity|strength|requirements|policy|policies|length|minimum|rules|reset",
			"strong ?long password|passwords",
			"密码强度"
		],
		unless: ["hash*|in|default|email"],
		negated: "any",
		traces: "password.{0,40}(min|length|\\{\\d|complex|strength|policy|valid|reset)|zxcvbn|validate_password",
		path: CODE
	},
	{
		id: "lockout",
		about: "guessing is stopped",
		says: [
			"account|login|user lockout|locking|locked",
			"brute force ?attack ?protection|prevention|mitigated|schutz",
			"failed ?login|password|auth|authentication attempts|logins",
			"lock ?the|user account|accounts",
			"lockout ?@done",
			"captcha|recaptcha|turnstile"
		],
		unless: ["logged|monitor*|notif*"],
		traces: "lockout|locked_(at|until)|failed_?(login|attempts)|login_?attempts|max_?attempts|lockable|axes|rate_?limit|throttl|captcha|turnstile",
		path: PROGRAM
	},
	{
		id: "sessions",
		about: "sessions end, cookies are safe",
		says: [
			"session|sessions ?are|is ?tokens management|timeout|timeouts|expir*|security|secure|handling|invalidat*|rotation|fixation",
			"token|tokens|jwt ?have ?appropriate expir*|expiry|refresh|rotation|lifetime",
			"refresh token|tokens",
			"short lived ?access tokens",
			"secure|httponly|samesite|http ?only cookie|cookies",
			"cookie|cookies ?are ?flags|attributes|security ?set secure|httponly|samesite|flags|secured",
			"timeout logins",
			"httponly|samesite"
		],
		unless: ["consent|policy|banner|api"],
		traces: "httponly|samesite|session|expires_?in|max_?age|refresh_?token|\\bexp\\b",
		path: ANYWHERE
	},
	{
		id: "access-control",
		about: "who may do what is checked",
		says: [
			"authentication|authorization|authorisation|authenticated|autorisierung ?and ?authorization|authentication ?is|are ?properly ?flow|flows|system|service|middleware|checks ?is implemented|enforced|required|configured|enabled|working|checked|active|protected|implementiert",
			"^ ?user ?jwt authentication ?and ?& ?authorization ?flow|system|security $",
			"authorization $",
			"access control|controls",
			"permission|permissions|authorization|access system|check|checks|checked|model|enforced",
			"least privilege",
			"default deny",
			"deny by default",
			"fail securely",
			"protected routes|endpoints",
			"routes|endpoints ?are ?all protected|secured|authenticated|sécurisées",
			"resource ownership",
			"tenant isolation",
			"权限控制",
			"身份验证"
		],
		unless: ["test*|ssh|iam|aws|admin|physical|mfa|two|docs|attempts|failures|bypass|github|server"],
		traces: "authenti|authori[sz]|permission|\\broles?\\b|\\bguard|login_required|middleware|policy|row level security",
		path: CODE
	},
	{
		id: "injection",
		about: "what comes from outside is escaped",
		says: [
			"xss|ssrf|csrf|injection|traversal ?attack ?attacks protection|prevention|prevented|protected|mitigated|vulnerabilities|points|enabled",
			"cross site scripting|request",
			"sql|command|shell|template injection",
			"path|directory traversal",
			"output encoding|escaping|sanitization|encoded",
			"html|output|data|user|email|message|input|inputs|request ?input ?is|are ?properly sanitiz*|sanitis*|escap*",
			"dynamic sql",
			"request|requests validation",
			"form|forms|input|data ?are|is validation|validated",
			"validate|sanitize|filter ?and ?validate ?all ?user input|inputs|requests|data",
			"length|size limits|limit ?are|is enforced",
			"query depth|complexity|cost",
			"xss|csrf|注入 防护",
			"sql 注入",
			"middleware de seguridad",
			"输入验证"
		],
		unless: ["test|tests|testing"],
		negated: "any",
		traces: "saniti[sz]|escape|DOMPurify|bleach|\\bzod\\b|\\bjoi\\b|\\byup\\b|pydantic|validat|parameteri[sz]|prepare|helmet|csrf",
		path: PROGRAM
	},
	{
		id: "encryption",
		about: "data is encrypted where it lies or travels",
		says: [
			"encrypt*|verschlüsselt|verschlüsselung",
			"hmac",
			"request|requests|signed signing|requests|signatures",
			"at rest",
			"in transit",
			"aes ?256 ?gcm",
			"kms",
			"加密"
		],
		unless: ["gossip|disk|drive|laptop*"],
		traces: "encrypt|\\baes\\b|aes-?256|fernet|\\bkms\\b|crypto\\.|sslmode|storage_encrypted|cipher",
		path: ANYWHERE
	},
	{
		id: "sensitive-data",
		about: "private data stays out of logs and answers",
		says: [
			"sensitive|personal|private ?user data|information|info|details ?is|are ~3 log|logs|logging|logged|masked|redacted|exposed|errors|responses|filtered|url|urls|headers",
			"no|not pii ~2 log|logs|logged",
			"pii ?is|are|data|properly ~2 masked|redacted|handled|protected|logs|filtered|handling",
			"log|logs ?are|is|files sanitized|redact*|masking|scrub*",
			"redact* ?sensitive|pii|secrets",
			"stack trace|traces",
			"no sensitive data|information",
			"敏感数据",
			"敏感信息"
		],
		negated: "any",
		traces: "redact|mask|scrub|filter_?parameters|saniti[sz]|sensitive|before_?send",
		path: ANYWHERE
	},
	{
		id: "perimeter",
		about: "a firewall, or protection against floods",
		says: [
			"firewall|firewalls|waf|ddos",
			"security groups",
			"ip allow|deny|whitelist|allowlist|blocklist",
			"public access ?is blocked",
			"web application firewall",
			"ufw|fail2ban",
			"防火墙"
		],
		traces: "waf|firewall|\\bufw\\b|fail2ban|security_?group|cloudflare|shield|armor|iptables",
		path: ANYWHERE
	},
	{
		id: "key-rotation",
		about: "keys and secrets are changed now and then",
		says: ["secret|secrets|key|keys|credential|credentials|token|tokens|certificate|password|passwords ?@be ?properly ?automatic rotation|rotated|rotate", "rotate ?the|all ?api ?jwt secret|secrets|key|keys|credential|credentials"],
		unless: ["log|logs"],
		traces: "rotat",
		path: ANYWHERE
	},
	{
		id: "debug-off",
		about: "nothing of development is switched on",
		says: [
			"debug mode|logs|logging|output|statements|tools|endpoints|flag ?@be disabled|off|removed|false",
			"disable|turn ?off ?the debug ?mode",
			"debug false|off",
			"development mode ?is disabled|off",
			"debug ~2 off"
		],
		negated: "any",
		traces: "debug.{0,12}(false|0|off|not )|NODE_ENV|APP_ENV|RAILS_ENV|production",
		path: ANYWHERE
	}
]);

// src/infer/rules/practices/quickness.ts
const quickness = practiceRules([
	{
		id: "lazy-loading",
		about: "code and images are loaded when they are needed",
		says: [
			"lazy loading|loaded|load",
			"code splitting|split",
			"dynamic imports",
			"懒加载",
			"代码分割"
		],
		traces: "\\blazy\\(|loading=\"lazy\"|next/dynamic|\\bimport\\(|loadable|Suspense",
		path: PAGES
	},
	{
		id: "bundle",
		about: "what browsers load is kept small",
		says: [
			"bundle|bundles|chunk ?size|sizes ?@be optimization|optimized|optimised|optimierung|analyzed|analysis|minified|minimized|under|budget",
			"optimize ?the bundle|assets",
			"bundle size*",
			"minif*",
			"tree shaking",
			"assets ?are optimized|minified|compressed",
			"optimized imports"
		],
		traces: "minif|terser|esbuild|vite|webpack|rollup|swc|bundle-?analyz|optimizePackageImports|size-limit",
		path: ANYWHERE
	},
	{
		id: "images-optimized",
		about: "images are small",
		says: [
			"image|images ?are|size optimization|optimized|optimised|compressed|compression",
			"optimize ?all images",
			"webp|avif",
			"图片优化"
		],
		unless: ["docker|container"],
		traces: "next/image|\\bsharp\\b|imagemin|webp|avif|srcset|image/optimi",
		path: [...PAGES, ...SETTINGS]
	},
	{
		id: "compression",
		about: "answers are compressed",
		says: [
			"gzip|brotli",
			"response|http|content|asset|static compression",
			"compression ?is|middleware enabled|configured|active"
		],
		traces: "gzip|brotli|compression|compress",
		path: ANYWHERE
	},
	{
		id: "cdn",
		about: "files come from a network for delivery",
		says: [
			"cdn",
			"content delivery",
			"edge caching|network"
		],
		unless: ["links|api"],
		traces: "cloudfront|cloudflare|fastly|\\bcdn|akamai|bunny|vercel|netlify|assetPrefix",
		path: ANYWHERE
	},
	{
		id: "queries-optimized",
		about: "queries are fast",
		says: [
			"query|queries|database ?query ?performance ?@be optimization|optimized|optimised|optimierung|tuned",
			"optimize ?all ?slow database|queries|query",
			"n 1 query|queries|problem|problems",
			"slow query|queries",
			"查询优化"
		],
		negated: "any",
		traces: "select_related|prefetch_related|joinedload|selectinload|dataloader|\\bincludes\\(|explain\\b|create (unique )?index|@@index|slow_?query",
		path: [
			...CODE,
			...SQL,
			...CONFIGURATION
		]
	},
	{
		id: "web-vitals",
		about: "how fast pages are is measured",
		says: [
			"web vitals",
			"lighthouse",
			"page speed",
			"pagespeed",
			"core vitals",
			"lcp|fcp|tti|cls"
		],
		traces: "web-?vitals|lighthouse|lhci|speed-?insights|pagespeed|unlighthouse",
		path: [...ANYWHERE, "**/.lighthouserc*"]
	}
]);

// src/infer/rules/practices/storage.ts
const storage = practiceRules([
	{
		id: "indexes",
		about: "tables have indexes",
		says: [
			"index|indexes|indices|indizes ?are|for|on|@done",
			"composite|database|foreign ?key index|indexes",
			"key indexes",
			"索引"
		],
		unless: ["search|html|page|pages|vector|google|seo|status|show|list|route"],
		traces: "create (unique )?index|@@index|index=True|add_index|\\.index\\(|@Index|createIndex",
		path: [...SQL, ...CODE]
	},
	{
		id: "constraints",
		about: "the database keeps its data sound",
		says: [
			"foreign|unique|primary key|keys|constraint|constraints",
			"check|unique|data|database constraint|constraints",
			"referential|data integrity",
			"constraints ?are|for|@done",
			"datenintegrität",
			"cascade delete|deletes|rules",
			"外键"
		],
		unless: ["hash*|backup*|monitor*|corrupt*"],
		traces: "references|foreign key|ForeignKey|@relation|unique|check \\(|constraint|belongs_to|on delete",
		path: [...SQL, ...CODE]
	},
	{
		id: "replication",
		about: "data is kept more than once, or a second one takes over",
		says: [
			"replication|replicated|replicas",
			"read replica|replicas",
			"multi az|region",
			"high availability",
			"failover ?is|are ?@done",
			"point in ?time ?recovery"
		],
		unless: ["test|tested|tests|practi*"],
		traces: "replica|multi_?az|failover|availability_zones?|point_?in_?time|pitr|standby",
		path: CONFIGURATION
	},
	{
		id: "database-provisioned",
		about: "a database that is set up",
		says: [
			"production|prod|postgres|postgresql|mysql|supabase database ?instance ?is|are provisioned|created|configured|setup|set|ready|deployed",
			"provision|create|setup ?the|a production|prod ?database|postgres|postgresql|db",
			"database|postgres|postgresql|mysql ?15 ?instance|cluster|server ?is provisioned|created",
			"database connection string|strings",
			"数据库配置"
		],
		traces: "DATABASE_URL|POSTGRES|postgres|mysql|aws_db_instance|rds|supabase|sqlite|mongodb",
		path: ANYWHERE
	},
	{
		id: "schema",
		about: "tables that the code creates",
		says: [
			"schema|schemas|table|tables ?was|were|are|is ?successfully applied|created|deployed|verified|versioned",
			"create|verify|check ?that ?all ?the ?database table|tables|schema",
			"models defined",
			"tables exist",
			"orm ?properly configured"
		],
		unless: ["index|html|pivot|ui"],
		traces: "create table|create_table|createTable|pgTable|mysqlTable|sqliteTable|^model \\w+ \\{|__tablename__|models\\.Model|@Entity",
		path: [...SQL, ...CODE]
	},
	{
		id: "data-rights",
		about: "people can take their data with them, or have it deleted",
		says: [
			"data export|deletion|portability|anonymization|anonymisation",
			"account deletion",
			"right to ?be deletion|erasure|forgotten|access",
			"user data deletion|export",
			"consent management|banner|ui|api|recording",
			"cookie consent|banner",
			"anonymisierung*|löschung*|datenexport*|einwilligung*|datenlöschung*"
		],
		traces: "export.?(user|my)?_?data|delete_?(account|user)|anonymi[sz]|consent|gdpr|dsgvo|erasure",
		path: CODE
	},
	{
		id: "retention",
		about: "what is old is deleted",
		says: [
			"retention",
			"old data|logs ~1 purged|archived|deleted|archival",
			"log ?file|files rotation",
			"logs ?are rotated|rotation",
			"rotate logs|log",
			"logrotate"
		],
		traces: "retention|logrotate|max-?size|max-?file|RotatingFile|expire_?after|\\bttl\\b|purge|archiv",
		path: ANYWHERE
	},
	{
		id: "uploads",
		about: "uploaded files are looked at, and kept",
		says: [
			"file|files|upload|uploads|uploaded ?upload|uploads ?is|are ?size|type validation|validated|limits|restrictions|scanned|safelist",
			"file|image|document upload|uploads",
			"upload limit|limits|validation|size|rejects",
			"max ?file size",
			"uploads $",
			"文件上传"
		],
		traces: "multer|file_?filter|mime_?type|content_?type|max_?file_?size|UploadFile|busboy|formidable|upload",
		path: CODE
	}
]);

// src/infer/rules/practices/webpages.ts
const webpages = practiceRules([
	{
		id: "page-data",
		about: "what search engines and other sites read of a page",
		says: [
			"meta|og|title ?og ?title ?and ?description tag|tags|description|descriptions|titles",
			"open graph",
			"twitter card|cards",
			"structured data",
			"schema markup|org",
			"schema.org",
			"json ld",
			"canonical url|urls|tag|tags|links",
			"seo ?metadata|tags|basics|optimization|optimized|optimised|meta",
			"favicon"
		],
		traces: "og:|<meta|generateMetadata|metadata|next-seo|helmet|application/ld\\+json|rel=\"canonical\"|rel=\"icon\"",
		path: PAGES
	},
	{
		id: "not-found-page",
		about: "pages for what is not there or went wrong",
		says: [
			"404|500 ?error ?and ?500 page|pages",
			"custom error|404 page|pages",
			"error pages",
			"404 页面"
		],
		traces: "404|not.?found|NotFound",
		path: PAGES
	},
	{
		id: "service-worker",
		about: "pages that work without a network",
		says: [
			"pwa",
			"service worker|workers",
			"offline mode|support",
			"web ?app manifest"
		],
		traces: "serviceWorker|workbox|manifest\\.(json|webmanifest)|next-pwa|vite-plugin-pwa",
		path: [...PAGES, ...MANIFESTS]
	},
	{
		id: "client-routing",
		about: "every address of a single-page application leads to it",
		says: [
			"spa routing|redirect|fallback|redirects|rewrites",
			"client side routing",
			"redirection spa",
			"rewrite|rewrites rules|configured"
		],
		traces: "rewrites?|try_files|redirects?|fallback|historyApiFallback|index\\.html\\s+200|react-router|vue-router",
		path: [
			...ANYWHERE,
			"**/_redirects",
			"**/.htaccess"
		]
	},
	{
		id: "transactional-mail",
		about: "mail is sent by a service",
		says: [
			"email|mail|smtp ?service|delivery|sending ?provider|server ?@be configured|setup|set|integrated|integration|verified|connected",
			"sendgrid|mailgun|postmark|resend|ses|smtp",
			"邮件服务"
		],
		unless: ["alert*|announce*|campaign*|list|support|customer*|beta"],
		traces: "sendgrid|mailgun|postmark|resend|\\bses\\b|smtp|nodemailer|mailer",
		path: ANYWHERE
	},
	{
		id: "payments",
		about: "payment by a service",
		says: [
			"stripe|paypal|razorpay|paddle|braintree|adyen ?@be ?webhook|webhooks|integration|account|keys|checkout|payment|payments ?@be @done",
			"payment gateway|integration|processing|flow",
			"webhook|webhooks ?url|endpoint|endpoints|handler|handlers|signature|signatures ?@be verif*|configured|implemented|registered|validated"
		],
		unless: ["announce*|live"],
		traces: "stripe|paypal|razorpay|paddle|braintree|adyen|checkout|webhook",
		path: ANYWHERE
	}
]);

// src/infer/rules/releases.ts
const releases = [
	{
		id: "changelog",
		about: "the changelog tells of the version",
		plans: ["changelog"],
		strength: "proof",
		subject: "changelog",
		says: [
			"changelog|changelog.md|changelogs ?is ?updated ?with ?the ?version ?and ?date",
			"change log",
			"changes.md",
			"更新日志"
		],
		unless: ["read|link|linked|see|generator|review"],
		plan: ((claim) => (__pattern125 ??= __ready(/\b(?:updated?|current|complete|entry|written|exists?|added?|maintained|up[- ]to[- ]date|created?|prepared|contains|includes|with|history|has|publish(?:ed)?)\b/i)).test(claim.text) || claim.text.replaceAll(/\([^()]*\)/g, "").trim().split((__pattern126 ??= __ready(/\s+/))).length <= 2 ? plan("changelog") : null)
	},
	{
		id: "version",
		about: "the version is set",
		plans: ["version"],
		strength: "proof",
		subject: "version",
		says: [
			"version ?number ?is ?has ?been bumped|updated|incremented|set|decided|correct|tagged|increased",
			"bump|update|increment|set|increase ?the version ?number",
			"semantic versioning",
			"semver"
		],
		unless: ["website|python|node|api|doc|docs|database|browser|os|kernel|dependenc*|minimum|supported|documentation|ruby|java|go|schema|store"],
		plan(claim) {
			const exact = (__pattern127 ??= __ready(/\bto v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\b/)).exec(claim.text)?.[1];
			return plan("version", exact ? { value: exact } : {}, exact || (__pattern128 ??= __ready(/\b(?:updat|bump|correct|set|increment)/i)).test(claim.text) ? {} : { strength: "support" });
		}
	},
	{
		id: "release",
		about: "a release is published",
		plans: ["release"],
		strength: "proof",
		subject: "release",
		says: [
			"release ?is ?has ?been published|created|tagged",
			"create|publish ?a|the github release",
			"git tag ?is created|pushed",
			"create ?a ?git ?release tag",
			"tag ?the release",
			"tag and push",
			"push|publish ?that|the|release ?git tag",
			"merged and tagged",
			"git tags",
			"create|publish|make ?a|the ?new release on|in github",
			"github release"
		],
		unless: ["notes|branch|candidate|sign"],
		plan: ((claim) => plan("release", {}, (__pattern129 ??= __ready(/\btag/i)).test(claim.text) ? { strength: "support" } : {}))
	}
];

// src/infer/rules/resilience.ts
const resilience = [
	{
		id: "graceful-shutdown",
		about: "the process ends in good order",
		plans: ["text"],
		strength: "support",
		subject: "shutdown",
		says: [
			"graceful|gracefully shutdown|shut|termination|exit ?handling",
			"shutdown handling|hook|hooks",
			"sigterm"
		],
		plan: (() => plan("text", {
			path: [...CODE],
			matches: "SIGTERM|(?i)graceful|shutdown_?hook|lifespan|on_?shutdown|enableShutdownHooks|server\\.shutdown"
		}))
	},
	{
		id: "retries",
		about: "retries, timeouts, circuit breakers",
		plans: ["text"],
		strength: "support",
		subject: "retries",
		says: [
			"retry logic|policy|policies|mechanism|mechanisms|with",
			"retries configured|implemented|with",
			"smart|automatic retry|retries",
			"circuit breaker|breakers",
			"exponential backoff"
		],
		plan: (() => plan("text", {
			path: [...CODE, ...MANIFESTS],
			matches: "(?i)retry|retries|circuit_?breaker|backoff|tenacity|opossum|resilience4j|polly"
		}))
	},
	{
		id: "caching",
		about: "caches",
		plans: ["text"],
		strength: "support",
		subject: "cache",
		says: [
			"redis|response|browser|query|http|memory ?cache|caching|caches layer|strategy|system|headers",
			"cache|caching|caches ?headers|layer|strategy|strategies|system ?is|are configured|enabled|implemented|working|set|place|optimized",
			"cache headers|control|ttl|system",
			"implement|enable|configure|add ~1 caching",
			"缓存"
		],
		unless: ["clear|cleared|purge|bust|invalidat*|document*|warm*|hit|performance"],
		plan: (() => plan("text", {
			path: [...CODE, ...CONFIGURATION],
			matches: "(?i)cache"
		}))
	},
	{
		id: "feature-flags",
		about: "switches for features",
		plans: ["text"],
		strength: "support",
		subject: "flags",
		says: ["feature flag|flags|toggle|toggles|switches"],
		unless: ["document*|removed|clean|reviewed|disabled"],
		plan: (() => plan("text", {
			path: [
				...CODE,
				...MANIFESTS,
				...CONFIGURATION
			],
			matches: "(?i)feature.?(flag|toggle)|launchdarkly|unleash|flagsmith|growthbook|split\\.io|ENABLE_[A-Z]+|FEATURE_[A-Z]+"
		}))
	},
	{
		id: "authentication",
		about: "how users are known, and what they may do",
		plans: ["text"],
		strength: "support",
		subject: "auth",
		says: [
			"jwt|oauth|oauth2|oidc|saml|rbac|csrf|mfa|2fa ?authentication|authorization|protection|login|support",
			"role based access ?control",
			"api key|keys ?authentication",
			"multi factor ?authentication"
		],
		unless: ["test*|valid|secure|secured|rotat*|expir*|secret|set|document*|callback|redirect|console|account|warning|generate|hardcoded|exposed|correct|provider|usage|from|via|verified|get|obtain|missing|permissions|minimum|fields|monitoring|retrieval|rate|stored", "configured in"],
		plan(claim) {
			if (!(claim.text.split((__pattern130 ??= __ready(/\s+/))).length <= 6) && !(__pattern131 ??= __ready(/\b(?:authentication|authorization|support|implemented|enabled|protection|login|configured|integration)\b/i)).test(claim.text)) return null;
			const found = AUTH.filter((([pattern]) => pattern.test(claim.text))).map((([, name]) => name));
			return found.length > 0 && claim.text.length < 120 ? plan("text", {
				path: [...CODE, ...MANIFESTS],
				matches: `(?i)${found.join("|")}`
			}) : null;
		}
	}
];
const AUTH = [
	[/\bJWT\b/i, "\\bjwt|jsonwebtoken|jose\\b"],
	[/\bOAuth2?\b|\bOIDC\b/i, "oauth|oidc|openid"],
	[/\bSAML\b/i, "saml"],
	[/\bRBAC\b|\brole[- ]based\b/i, "rbac|\\broles?\\b|permission|scopes?"],
	[/\bAPI keys?\b/i, "api[_-]?key"],
	[/\bCSRF\b/i, "csrf|xsrf|samesite"],
	[/\bMFA\b|\b2FA\b|\bmulti-factor\b/i, "mfa|2fa|totp|webauthn"]
];

// src/infer/rules/scanning.ts
const severityIn = ((text, names) => {
	const lowest = names.filter(((name) => new RegExp(`\\b${name}\\b`, "i").test(text))).at(-1);
	return lowest === void 0 ? {} : { severity: lowest };
});
const IN_PLACE = /\b(?:implement|configur|enabl|automat|integrat|check|trivy|grype|snyk|set ?up|in (?:the )?(?:ci|pipeline|workflow|place)|every|each)/i;
const ANALYSIS = /\b(?:static (?:code )?analysis|sast|semgrep|bandit|sonar\w*|gosec|brakeman)\b[\w/ ]{0,20}\b(?:clean|pass\w*|green|no (?:issues|findings|errors))\b/i;
const DEPENDENCIES = /\bdependenc|\bpackages?\b|\blibrar|\bcomponents?\b|\bnpm\b|\bpip\b|\byarn\b|\bpnpm\b|\bcargo\b|\bsnyk\b|\bosv\b|\bthird[- ]party\b|\bSCA\b|依赖/i;
const scanning = [
	{
		id: "dependency-audit",
		about: "no dependency has a known vulnerability",
		plans: ["audit", "alerts"],
		strength: "proof",
		subject: "audit",
		says: [
			"npm|yarn|pnpm|pip|cargo|bundle|bundler|composer audit ?vulnerabilities",
			"safety check",
			"no|zero ?known ?open ?critical ?or ?high ?severe ?medium ?severity ?security ?dependency ?npm ?package ?audit vulnerability|vulnerabilities|cve|cves",
			"dependency|dependencies|packages|libraries ~4 audit|audited|vulnerability|vulnerabilities|scan|scanned|scanning|cve|cves|checked",
			"vulnerability|vulnerabilities|audit|scan|check ~4 dependency|dependencies|packages",
			"vulnerable dependencies|components",
			"snyk",
			"osv scanner",
			"依赖漏洞"
		],
		unless: [
			"penetration|pentest|zap|static|sast|dast|container*|docker|plan*|license|licenses|disclosure|amend|schedule*",
			"image scan",
			"code scan"
		],
		negated: "any",
		plan(claim) {
			const severity = severityIn(claim.text, [
				"critical",
				"high",
				"moderate",
				"low"
			]);
			const audit = plan("audit", severity);
			if ((DEPENDENCIES$ready ??= __ready(DEPENDENCIES)).test(claim.text)) return audit;
			const { severity: lowest = "low" } = severity;
			const level = lowest === "moderate" ? "medium" : lowest;
			return claim.negated ? [audit, plan("alerts", {
				source: "code-scanning",
				severity: level
			})] : null;
		}
	},
	{
		id: "dependency-updates",
		about: "dependencies are updated by a bot",
		plans: ["glob"],
		strength: "proof",
		subject: "audit",
		says: [
			"dependabot|renovate|renovatebot ?configured|enabled",
			"automated|automatic dependency updates",
			"dependencies ?are automatically updated",
			"regular|scheduled dependency|security updates",
			"security|dependency updates|patches ?are automated|automatic|automatically"
		],
		plan: ((claim) => (__pattern132 ??= __ready(/\balerts?\b/i)).test(claim.text) && (__pattern133 ??= __ready(/\b(?:no|zero|resolved|cleared|open)\b/i)).test(claim.text) ? plan("alerts", { source: "dependabot" }) : plan("glob", { pattern: [".github/dependabot.{yml,yaml}", "**/{renovate.json,renovate.json5,.renovaterc,.renovaterc.json}"] }, (__pattern134 ??= __ready(/\bsecurity (?:updates|patches)\b|\bregular|\bscheduled/i)).test(claim.text) ? { strength: "support" } : {}))
	},
	{
		id: "dependencies-current",
		about: "dependencies are up to date",
		plans: ["audit"],
		strength: "support",
		subject: "audit",
		says: [
			"dependencies|packages ?are|is ?all updated|current|reviewed|patched",
			"dependencies|packages ?are up to date",
			"update ?all dependencies",
			"no|outdated|deprecated|vulnerable ?outdated dependencies|packages|components",
			"vulnerabilities|vulnerability checked|check|assessment|addressed|scan"
		],
		plan: always("audit")
	},
	{
		id: "image-scan",
		about: "container images are scanned",
		plans: ["text"],
		strength: "proof",
		subject: "scan",
		says: [
			"docker|container ?image|images ?security ?vulnerability scan|scans|scanned|scanning ?is|are ?@done",
			"image|images scan|scans|scanning ?is|are ?@done",
			"images ?are scanned|checked ?for ?vulnerabilities",
			"check|scan ?the|all ?docker|container images ?for vulnerabilities",
			"trivy|grype"
		],
		unless: ["plan|planned|schedule*|document*|passed|results|clean|findings"],
		plan: ((claim) => plan("text", {
			path: WORKFLOWS,
			matches: "(?i)\\b(trivy|grype|snyk|docker.?scout|clair|anchore|container-scan)"
		}, (IN_PLACE$ready ??= __ready(IN_PLACE)).test(claim.text) ? {} : { strength: "support" }))
	},
	{
		id: "code-scanning",
		about: "static analysis or a security scan finds nothing, or runs",
		plans: [
			"alerts",
			"text",
			"ci"
		],
		strength: "support",
		subject: "scan",
		says: [
			"sast|codeql|semgrep|sonarqube|sonarcloud|sonar|bandit",
			"code scanning",
			"static ?code ?security ?application ?analysis ?security analysis|scan|testing ?sast ?is ?@done",
			"security|vulnerability scan|scans|scanning|audit",
			"安全扫描"
		],
		unless: ["plan|planned|dast|zap|network|port|schedule*|dependency|dependencies"],
		plan(claim) {
			const tools = plan("text", {
				path: WORKFLOWS,
				matches: "(?i)codeql|semgrep|sonar|bandit|gosec|brakeman|trivy|snyk|checkov|security|sast"
			});
			if ((ANALYSIS$ready ??= __ready(ANALYSIS)).test(claim.text)) return [plan("ci", {}, { strength: "proof" }), tools];
			return (__pattern135 ??= __ready(/\bcodeql\b|\bcode scanning\b|\bno\b.*\b(?:findings|issues|alerts)\b/i)).test(claim.text) ? plan("alerts", { source: "code-scanning" }) : tools;
		}
	},
	{
		id: "actions-pinned",
		about: "actions are named by commit",
		plans: ["workflow"],
		strength: "proof",
		subject: "workflow",
		says: [
			"github ?actions ?are pinned",
			"actions ?are pinned",
			"pin|pinned ?third ?party ?github actions",
			"workflow|workflows ~3 least privilege",
			"workflow permissions"
		],
		plan: ((claim) => plan("workflow", { require: (__pattern136 ??= __ready(/\bpin/i)).test(claim.text) ? "pinned" : "permissions" }))
	}
];

// src/infer/rules/secrets.ts
const SECRET = "secret|secrets|credential|credentials|key|keys|password|passwords|token|tokens";
const PLACE = "code|codebase|source|git|repo|repository|repositories|history|commits|commit|config|configuration|control|vcs|scripts|images|files";
const privateKeys = ((claim, around) => {
	const own = variablesIn(claim.all).map((({ name }) => name));
	const known = around.variables().map((({ name }) => name));
	const named = (__pattern137 ??= __ready(/\b((?:[a-z]+ ){0,2}(?:key|secret|token))\b/i)).exec(claim.text)?.[1]?.toLowerCase().split(" ") ?? [];
	return [
		own,
		known.filter(((name) => named.length > 1 && named.every(((word) => name.toLowerCase().split("_").includes(word))))),
		known.filter(((name) => (__pattern138 ??= __ready(/SERVICE_(?:ROLE_)?KEY|_SECRET(?:_KEY)?$|SERVICE_ROLE/)).test(name)))
	].find(((each) => each.length > 0)) ?? [];
});
const secrets = [
	{
		id: "env-file-ignored",
		about: "an env file that git ignores",
		plans: ["gitignore"],
		strength: "proof",
		subject: "gitignore",
		says: [
			".env* ~6 ignored|gitignored|gitignore|.gitignore|untracked|excluded",
			".env* ~5 not|never ?be ?been ?in committed|git|tracked|checked",
			".gitignore|gitignore ~6 .env*",
			"gitignored|ignored ~4 .env*",
			"no .env* ~5 committed|git|repo|repository"
		],
		negated: "any",
		whole: true,
		plan(claim) {
			const named = (__pattern139 ??= __ready(/\.env(?:\.(?!gitignore|files?\b)[a-z]+)*(?!\w)/i)).exec(claim.text)?.[0] ?? ".env";
			return plan("gitignore", { path: named });
		}
	},
	{
		id: "keys-apart",
		about: "a private key that no code of a browser names",
		plans: ["text"],
		strength: "support",
		subject: "secrets",
		says: [
			"key separation",
			`${SECRET} ~5 not|never ~3 frontend|client|browser|bundle`,
			"service role key ~4 secured|secure|protected|server|backend",
			`no|never ~4 ${SECRET} ~3 frontend|client|browser|bundle`
		],
		negated: "any",
		whole: true,
		plan(claim, around) {
			const names = privateKeys(claim, around);
			return names.length > 0 ? plan("text", {
				path: [...BROWSER_CODE],
				lacks: names
			}) : null;
		}
	},
	{
		id: "no-secrets",
		about: "no secret stands in the code, the history or the configuration",
		plans: ["secrets"],
		strength: "proof",
		subject: "secrets",
		says: [
			`no|zero|without|never ~3 hard|hardcoded|exposed|committed|embedded|leaked|plaintext ?coded ?text ~2 ${SECRET} ?or|and ?api ?${SECRET} ~2 ?in|to|into|from ?the ?source ?git ?${PLACE}`,
			`no ?api ?access ?private ${SECRET} ?or|and ?${SECRET} ?are|is ?hardcoded|committed|stored|exposed|present in|to|into|within|inside ?the ${PLACE} ?${PLACE}`,
			`no ${SECRET} ?are|is committed|exposed|hardcoded|leaked ?to|in ?git|code|the ?${PLACE}`,
			`${SECRET} ?are|is ?be not|never ?be ?been exposed|committed|hardcoded|leaked|checked ?in|to ?the ?git|code ?${PLACE}`,
			`${SECRET} ?are|is not|never ?be ?part ?of ?stored|present in|of ?the ?source ${PLACE} ?${PLACE}`,
			`${SECRET} ?are|is not|never ?be ?stored ?part|present ?in|of ?the ?git|source|commit|version ${PLACE}`,
			`hardcoded ${SECRET} ?removed`,
			`hard coded ${SECRET} ?removed`,
			`remove|removed ?all ?any hardcoded|hard ?coded ${SECRET} ?from ?the ?${PLACE}`,
			`${SECRET}|data removed|purged from ?the ?${PLACE} ?${PLACE}`,
			`history|repo|repository ?is clean|free of ${SECRET}`,
			`never|not|avoid|don't store|storing|commit|committing|commits|hardcode|hardcoding|hard ?code ?coding ?any|your|real ?sensitive ?api|access ${SECRET} ?or|and ?${SECRET} ?to|into|in ?the ?source|version|git ?${PLACE}`,
			"no sensitive data|information|info in ?the code|codebase|repo|repository|git|vars",
			`no ?hardcoded database|connection|api urls|url|strings|string|endpoints in ?the ?source ${PLACE}`,
			`${SECRET} ?are|is ?never|not baked|built|left|included into|in ${PLACE}`,
			`no ?api ?access ${SECRET} ?are|is ?baked|built|left|included ?into|in ?the ?client|frontend|browser|bundled ?side ${PLACE}|bundle|frontend|browser|client`,
			`${SECRET}|geheimnisse|passwörter nie|niemals|nicht ~2 committen|git|code|repo|repository`,
			"connection strings contain hardcoded credentials",
			"无硬编码",
			"硬编码密钥"
		],
		unless: [
			"rotat*|expire*|shared|reus*|reset|memory|responses|state",
			"in|from|to ?error messages|responses",
			"commit messages|message",
			"pr|request|requests|issue|ticket descriptions|description|comments",
			"issues|tickets|chat|chats|slack|email|emails|screenshots",
			"default password|passwords|credentials",
			"primary|foreign key"
		],
		negated: "any",
		plan(claim) {
			if (!(claim.negated || claim.has((__pattern140 ??= __ready(/\b(?:not|never|no|clean|free|removed|purged|nie|niemals|nicht)\b|无/i)))) && claim.item.state === "done") return null;
			const logs = claim.has((__pattern141 ??= __ready(/\blog(?:s|ged|ging)?\b/i)));
			if (logs && !claim.has((__pattern142 ??= __ready(/\b(?:code|codebase|source|repo\w*|git)\b/i)))) return null;
			return plan("secrets", {}, logs ? { strength: "support" } : {});
		}
	},
	{
		id: "secrets-from-environment",
		about: "secrets that come from the environment or a store, or are secured",
		plans: ["secrets"],
		strength: "support",
		subject: "secrets",
		says: [
			`${SECRET} ?are|is ?all ?only loaded|read|stored|kept|managed|externalized|injected|moved|sourced|secured|secure ?securely`,
			"secret|secrets|credential|credentials management",
			"secret|secrets manager|vault",
			`${SECRET} ?are ?in|via|as|from ?secure env|environment ?variables|vars`,
			"connection|database|environment ?connection strings|string|variables|credentials ?are secure|secured|protected|security",
			"vault|doppler"
		],
		unless: ["rotat*|hash*|document*|localstorage|cookie*|encrypt*|gitignored|keyboard|foreign|primary|cluster|policy|platform"],
		whole: true,
		plan: always("secrets")
	},
	{
		id: "secret-scanning",
		about: "something looks for secrets in the pipeline",
		plans: ["text", "alerts"],
		strength: "proof",
		subject: "secret-scanning",
		says: [
			"secret|secrets|credential scan|scanning|scanner|scans|detection",
			"gitleaks|trufflehog|secretlint|ggshield",
			"detect|git secrets",
			"scan|scanned|scanning ~3 for ?leaked secrets"
		],
		plan: ((claim) => claim.has((__pattern143 ??= __ready(/\bgithub (?!actions)|\bpush protection\b/i))) ? plan("alerts", { source: "secret-scanning" }) : plan("text", {
			path: [
				WORKFLOWS,
				".pre-commit-config.yaml",
				".gitlab-ci.yml",
				"**/{package.json,lefthook.yml}",
				"**/.husky/*"
			],
			matches: "(?i)gitleaks|trufflehog|detect-secrets|git-secrets|secretlint|ggshield|whispers|secret.?scan"
		}))
	}
];

// src/infer/rules/sections.ts
const PLANS = {
	"file-reference": (({ value }) => value["pattern"] === true ? [] : [filePlan$1(String(value["file"]))]),
	"migration-file": (({ value }) => [filePlan$1(String(value["file"]))]),
	endpoint: listedPlans,
	"perf-target": targetPlans
};
const MOST = 5;
const sections = [{
	id: "section-facts",
	about: "a heading with a state, and the files, endpoints and bounds that its section lists",
	plans: [
		"file",
		"glob",
		"http",
		"load"
	],
	strength: "support",
	subject: "section-facts",
	says: [],
	negated: "any",
	whole: true,
	plan({ item }, around) {
		const headings = [...item.section, item.text];
		const plans = [];
		for (const [kind, toPlans] of Object.entries(PLANS)) for (const fact of around.factsBelow(headings, kind)) if (plans.length < MOST) plans.push(...toPlans(fact, around));
		return weakened(plans.slice(0, MOST));
	}
}];

// src/infer/rules/sites.ts
const sites = [
	{
		id: "address-reachable",
		about: "an address that is accessible, live, reachable or responds",
		plans: ["http"],
		strength: "proof",
		subject: "endpoint",
		says: ["<url>"],
		unless: ["see|docs|documentation|guide|reference|read|according|described|e.g|sign|create|register|redirect*"],
		plan(claim) {
			const addresses = addressesIn(claim.text).filter((({ protocol }) => protocol.startsWith("http")));
			if (addresses.length > 3 || !claim.has((__pattern144 ??= __ready(/\b(?:accessible|reachable|live|loads?|online|respond(?:s|ing)|available|up|deployed|returns)\b/i)))) return null;
			if (addresses.length === 0) {
				const [path, ...others] = standInPaths(claim.text);
				return path === void 0 || others.length > 0 ? null : plan("http", {
					url: path,
					...statusIn(claim.text),
					redirects: 3
				});
			}
			return addresses.map((({ href }) => plan("http", {
				url: href,
				redirects: 3
			})));
		}
	},
	{
		id: "host-active",
		about: "a host that is active, live or reachable",
		plans: ["http"],
		strength: "proof",
		subject: "endpoint",
		says: ["active|live|reachable|accessible|online|deployed ~3 <file>", "<file> ~3 active|live|reachable|accessible|online|deployed"],
		unless: ["see|docs|e.g|using|via|with|account|in"],
		whole: true,
		plan(claim) {
			const [host, ...others] = hostsIn(claim.text);
			if (host === void 0 || others.length > 0 || claim.has((__pattern145 ??= __ready(/:\/\/|@/)))) return null;
			return plan("http", {
				url: `https://${host}/`,
				status: {
					op: "<",
					value: 500
				}
			});
		}
	},
	{
		id: "site-up",
		about: "a site, frontend or home page that loads or is up",
		plans: ["http"],
		strength: "proof",
		subject: "endpoint",
		says: [
			"所有页面可访问",
			"网站可访问",
			"首页 ?加载|访问|正常",
			"all ?main ?public pages ?are load|loads|accessible|reachable|render",
			"system|service|application|app|deployment|url ?is ?deployed ?live ?and accessible|reachable|live|up|online|loads",
			"access ?the production|live|public|deployed|deployment url|site|website",
			"homepage|site|website|frontend returns ?http ?status #",
			"homepage|site|website|frontend ?is ?deployed ?and loads|live|up|accessible|reachable|responding|online|available",
			"home|landing page ?is loads|live|up|accessible|reachable",
			"production|public|live url ?is accessible|reachable|live|up"
		],
		unless: ["speed|time|quickly|fast|search|mobile|internal|staging|metrics|dashboard|admin|status|traffic"],
		plan(claim, around) {
			const root = plan("http", {
				url: around.host() === null ? "/" : `https://${around.host()}/`,
				redirects: 3
			});
			return claim.has((__pattern146 ??= __ready(/\b(?:site|website|home ?page|landing page|url)\b/i))) && claim.has((__pattern147 ??= __ready(/\b(?:accessible|reachable|live|up|online|respond\w*|available|returns|loads?|access)\b/i))) && !claim.has((__pattern148 ??= __ready(/\b(?:correctly|all|pages)\b/i))) ? root : {
				...root,
				strength: "support"
			};
		}
	},
	{
		id: "page-loads",
		about: "a named page that loads",
		plans: ["http"],
		strength: "support",
		subject: "endpoint",
		says: ["page loads|accessible|reachable", "page is live|accessible|reachable"],
		unless: ["speed|time|quickly|fast"],
		plan(claim) {
			const name = (__pattern149 ??= __ready(/^(?:the )?(?!test|check|verify|each|every|all|main|error|first|next|whole|full|web)([a-z][\w-]{2,24}) page\b/i)).exec(claim.text)?.[1];
			return name === void 0 ? null : plan("http", {
				url: `/${name.toLowerCase()}`,
				redirects: 3
			});
		}
	}
];

// src/infer/rules/standard-files.ts
const DOT_FILES = [
	[/dockerignore/i, "**/.dockerignore"],
	[/editorconfig/i, "**/.editorconfig"],
	[/gitattributes/i, "**/.gitattributes"],
	[/hook|commit|husky|lefthook/i, "**/{.pre-commit-config.yaml,.husky/*,lefthook.{yml,yaml},.githooks/*}"]
];
const standardFiles = [
	{
		id: "license",
		about: "a license file",
		plans: ["license"],
		strength: "proof",
		subject: "file",
		says: [
			"license|licence|lizenz ?file|files ?is ?has ?been included|specified|clear|file|files|@done",
			"^ add|include|create ?a|an|the ?mit|apache ?2.0 license|licence ?file $",
			"^ ?a|the ?mit|apache license|licence file $",
			"license.md|license.txt"
		],
		unless: ["dependenc*|compliance|key|keys|driver|driving|plan|subscription|fee*|renew*|seat*|header*", "third party"],
		plan: always("license")
	},
	{
		id: "standard-file",
		about: "README, CONTRIBUTING, SECURITY, CODEOWNERS, CODE_OF_CONDUCT, templates",
		plans: ["glob"],
		strength: "proof",
		subject: "document",
		says: [
			"contributing|contribution ?guide|guidelines|guideline",
			"contributing.md|security.md|readme.md|code_of_conduct.md|code_of_conduct|governance.md|maintainers.md",
			"code of conduct",
			"security policy ?file",
			"vulnerability disclosure|reporting policy|process",
			"process|policy|way|how|instructions ~2 report|reporting ?of security issues|issue|vulnerabilities|vulnerability",
			"security issues|issue|vulnerabilities|vulnerability ~2 reported|reporting",
			"codeowners|readme|maintainers",
			"list of ?public ?known adopters",
			"adopters.md|adopters file",
			"code owners",
			"issue|pr template|templates",
			"pull request template|templates",
			"governance document|file"
		],
		unless: ["section|approv*|read|reviewed|link*|badge|follow*|require*|see|content|password|implemented|enforced"],
		plan(claim) {
			const found = STANDARD.filter((([pattern]) => claim.has(pattern)));
			if (found.length === 0) return null;
			const there = found.reduce(((text, [pattern]) => text.replace(pattern, "")), claim.text).replaceAll(/[^\p{L}]|\bmd\b|\bguidelines?\b|\bguide\b/gu, "") === "" || (__pattern150 ??= __ready(/^[A-Z_]{4,}\.(?:md|txt|rst)\W*(?:$|[-–—:(]|for\b|with\b)/)).test(claim.text) || (THERE$ready ??= __ready(THERE)).test(claim.text) || claim.has((__pattern151 ??= __ready(/\b(?:process|policy|defined|documented|up[- ]to[- ]date|updated?|visible|publish(?:ed)?|has an?|include|exists|complete|ready|in (?:the )?repo\w*)\b/i)));
			const weak = claim.has((__pattern152 ??= __ready(/\b(?:updated?|up[- ]to[- ]date|complete|accurate)\b/i))) || !there ? { strength: "support" } : {};
			return found.slice(0, 4).map((([, pattern]) => plan("glob", { pattern }, weak)));
		}
	},
	{
		id: "dot-file",
		about: "settings of tools that have a name of their own: ignore lists, hooks before a commit",
		plans: ["glob"],
		strength: "proof",
		subject: "file",
		says: [
			"dockerignore|.dockerignore|editorconfig|.editorconfig|gitattributes|.gitattributes ?file|files ?is|are ?@done",
			"pre commit hook|hooks ?is|are ?@done",
			"pre commit ?framework|config ?is|are @done",
			"husky|lefthook ?pre ?commit ?git ?hook|hooks ?@done",
			"git hooks ?@done"
		],
		unless: ["remove*|document*|update*|bypass*"],
		plan(claim) {
			const found = DOT_FILES.find((([pattern]) => claim.has(pattern)))?.[1];
			return found === void 0 ? null : plan("glob", { pattern: found });
		}
	},
	{
		id: "lock-file",
		about: "a lock file of dependencies",
		plans: ["glob"],
		strength: "proof",
		subject: "file",
		says: [
			"lock file|files",
			"lockfile|lockfiles",
			"package lock.json",
			"yarn.lock|poetry.lock|cargo.lock|go.sum|uv.lock",
			"dependencies|dependency ?versions ?are locked|pinned"
		],
		unless: ["terraform|stale|remove"],
		plan: always("glob", { pattern: "**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,poetry.lock,uv.lock,Pipfile.lock,Cargo.lock,go.sum,Gemfile.lock,composer.lock}" })
	},
	{
		id: "sbom",
		about: "a bill of materials",
		plans: ["glob"],
		strength: "proof",
		subject: "sbom",
		says: [
			"sbom|sboms|cyclonedx ?generation|generated",
			"software bill of materials",
			"dependencies inventoried"
		],
		plan: always("glob", { pattern: [
			"**/*{sbom,SBOM}*",
			"**/*.{spdx,cdx}.{json,xml,yaml,yml}",
			"**/*.spdx",
			"**/bom.{json,xml}"
		] })
	},
	{
		id: "typescript-strict",
		about: "the strict mode of TypeScript",
		plans: ["value"],
		strength: "proof",
		subject: "types",
		says: ["typescript strict ?mode", "strict mode"],
		unless: ["react|javascript"],
		plan: ((claim) => claim.has((__pattern153 ??= __ready(/typescript|tsconfig/i))) ? plan("value", {
			path: "tsconfig.json",
			at: { "compilerOptions.strict": true }
		}) : null)
	},
	{
		id: "api-description",
		about: "a description of the API in OpenAPI",
		plans: ["glob"],
		strength: "support",
		subject: "document",
		says: ["openapi|swagger spec|specification|schema|file|definition"],
		plan: always("glob", { pattern: "**/*{openapi,swagger}*.{json,yaml,yml}" })
	}
];

// src/infer/rules/tests.ts
const targetOf = (({ item }, around) => {
	const [only, ...others] = around.facts("perf-target").filter((({ value, section }) => (__pattern154 ??= __ready(/\bcoverage\b/)).test(String(value["metric"])) && section.join() === item.section.join()));
	return only && others.length === 0 ? boundIn(`${only.value["op"]} ${only.value["value"]}`) : null;
});
const TEST_FILES = [
	"**/*.{test,spec}.{ts,tsx,js,jsx,mjs,cjs,vue}",
	"**/{test_*,*_test,conftest}.py",
	"**/*_test.{go,exs,rb,dart}",
	"**/*_spec.rb",
	"**/*{Test,Tests,IT,Spec}.{java,kt,php,cs,scala}",
	"**/tests/**/*.rs",
	"**/{__tests__,tests}/**/*.{ts,tsx,js,jsx,py}"
];
const LOAD_TESTS = ["**/{k6,locust,artillery,gatling,jmeter,load,loadtest,load-test,load_test,perf}*/**", "**/{locustfile.py,artillery.yml,*.jmx,*k6*.js,*load*test*}"];
const SUITES = [
	[/\b(?:e2e|end-to-end|end to end|playwright|cypress|browser)\b/i, [
		"**/{e2e,cypress,playwright,end-to-end}/**",
		"**/*.{e2e,cy,pw}.*",
		"**/{playwright,cypress}.config.*",
		"**/*e2e*.*"
	]],
	[/\bintegration\b/i, [
		"**/{integration,integration-tests,integration_tests}/**",
		"**/*integration*.*",
		"**/*IT.java"
	]],
	[/\bsmoke\b/i, ["**/*smoke*", "**/smoke/**"]]
];
const SUITE = "unit|integration|e2e|regression|smoke|automated|acceptance|api|backend|frontend|functional|endpoint|page|system|component|contract|ui|security|all|existing|full|complete|entire|whole|local|function|cors|connectivity|connection|database|handling";
const OTHER_TESTS = [
	"penetration|pentest*|pen|acceptance|uat|manual*|load|stress|restore*|failover|usability|lighthouse|accessibility|stability|endurance|soak|latency|speed|device*|mobile|flight",
	"user test*",
	"security tests",
	"cross browser",
	"break the build"
];
const tests = [
	{
		id: "coverage",
		about: "a share of the code that tests reach",
		plans: ["coverage"],
		strength: "proof",
		subject: "coverage",
		says: [
			"test|code|line|branch|statement|function|unit ?test coverage",
			"coverage",
			"tests cover|covering",
			"testabdeckung",
			"couverture",
			"cobertura",
			"覆盖率"
		],
		unless: ["alert*|monitor*|document*|support|insurance|geographic|requirement*|hours", "on call"],
		plan(claim, around) {
			const bound = boundIn(claim.item.text) ?? boundIn(claim.all) ?? targetOf(claim, around);
			if (bound === null) return plan("coverage", { lines: {
				op: ">",
				value: 0
			} }, { strength: "support" });
			if (bound.unit !== "%" || bound.op.startsWith("<") || bound.value > 100) return null;
			const metric = claim.has((__pattern155 ??= __ready(/\bbranch(?:es)?\b/i))) ? "branches" : "lines";
			return plan("coverage", { [metric]: {
				op: bound.op,
				value: bound.value
			} });
		}
	},
	{
		id: "tests-pass",
		about: "tests pass or are run in full",
		plans: ["junit", "ci"],
		strength: "proof",
		subject: "tests",
		says: [
			`tests|test ?suite|suites|cases|matrix ?in ?ci ?@be @good`,
			`${SUITE} ?${SUITE} ?and ?${SUITE} tests|test|testing ?suite|suites ?@be @good`,
			`${SUITE} ?${SUITE} ?and ?${SUITE} tests ?@be executed|execute|run and @good`,
			`tests ?@be created|written and @good`,
			`tests @be @good`,
			`${SUITE} ?${SUITE} test suite|suites|matrix`,
			"run|execute ?the full|complete|entire|all|local|automated|whole|unit|integration|e2e|regression|smoke ?automated|test|unit|regression|integration tests|test|testing ?suite|matrix",
			`${SUITE} ?${SUITE} tests ?are run|runs|executed ?in ?ci`,
			"tests ?are run|runs|executed",
			"no|zero failing|broken|failed tests",
			"pytest|jest|vitest|phpunit|rspec|mocha ?tests @good",
			"no test failures",
			"testing|tests green",
			"todas las pruebas",
			"testes|pruebas ?estão|están passando|pasando|passam|pasan",
			"alle tests",
			"todos los tests",
			"tous les tests",
			"测试通过",
			"测试全部通过"
		],
		unless: OTHER_TESTS,
		negated: "any",
		plan(claim) {
			if (claim.negated && !(__pattern156 ??= __ready(/^(?:no|zero|0)\b/i)).test(claim.text)) return null;
			if (!claim.has((__pattern157 ??= __ready(/pass|succe|green|run\b|execute|fail|broken|bestanden|erfolgreich|pasan|通过/i)))) return null;
			const skipped = claim.has((__pattern158 ??= __ready(/\b(?:no|zero|without|0) skipped\b/i))) ? { skipped: 0 } : {};
			const weak = (__pattern159 ??= __ready(/\b(?:smoke|post-?deployment|sanity)\b|\b(?:in|on|against) (?:production|prod|staging)\b/i)).test(`${claim.text} ${claim.heading}`) ? { strength: "support" } : {};
			return [plan("junit", {
				failures: 0,
				...skipped
			}, weak), ci({ strength: "support" })];
		}
	},
	{
		id: "test-failures",
		about: "failing tests that are still to be mended",
		plans: ["junit", "ci"],
		strength: "proof",
		subject: "tests",
		says: [
			"test failures",
			"failing tests",
			"fix ~3 tests",
			"remaining ?test failures",
			"testing coverage"
		],
		unless: ["break|breaks|block|blocks"],
		negated: "any",
		whole: true,
		plan: ((claim) => claim.item.state === "done" ? null : [plan("junit", { failures: 0 }), ci({ strength: "support" })])
	},
	{
		id: "test-count",
		about: "a number of files with tests",
		plans: ["glob"],
		strength: "proof",
		subject: "tests",
		says: ["test files|modules|suites"],
		whole: true,
		plan(claim) {
			const count = (__pattern160 ??= __ready(/\b(\d[\d,]*)\+? test (?:files|modules|suites)\b/i)).exec(claim.text)?.[1];
			return count ? plan("glob", {
				pattern: TEST_FILES,
				count: {
					op: ">=",
					value: Number(count.replaceAll(",", ""))
				}
			}) : null;
		}
	},
	{
		id: "load-test",
		about: "tests under load that were made",
		plans: ["glob"],
		strength: "support",
		subject: "load-test",
		says: [
			"load|stress|soak|performance|capacity ?and ?stress test|tests|testing|tested",
			"locust|k6|artillery|jmeter|gatling",
			"concurrent users",
			"lasttest*",
			"tested under load"
		],
		unless: [
			"lighthouse|plan|planned",
			"web vitals",
			"results documented|shared"
		],
		plan: always("glob", { pattern: LOAD_TESTS })
	},
	{
		id: "tests-written",
		about: "tests of a kind that are written or set up",
		plans: ["glob"],
		strength: "support",
		subject: "tests",
		says: [
			"unit|integration|e2e|smoke|component|contract|regression|automated|api ?unit|integration|e2e tests|test|testing|specs",
			"end to end tests|test|testing",
			"test|testing framework|infrastructure|structure|suite|suites|harness|utilities|fixtures|layers|architecture|coverage|support|generators",
			"tests|specs|testabdeckung $",
			"write|add|create|implement ?more ~1 tests",
			"tests ?@be written|added|created|exist|implemented",
			"单元测试",
			"集成测试",
			"端到端测试",
			"测试用例"
		],
		unless: [...OTHER_TESTS, "document*|plan|strategy|report|results|environment|account|key|mode|cannot|blocked|regularly|weekly"],
		plan: ((claim) => plan("glob", { pattern: [...SUITES.find((([pattern]) => claim.has(pattern)))?.[1] ?? TEST_FILES] }))
	}
];

// src/infer/rules/transport.ts
const urlParam = ((claim, around) => {
	const host = hostOf(claim, around);
	return host === null ? {} : { url: `https://${host}/` };
});
const ELSEWHERE$1 = [
	"internal*|interservice|peer|mtls|mutual|database|postgres*|mysql|mongo*|redis|kafka|smtp|ldap|broker|pinning|webhook*|vpn|ssh|outbound|upstream|vault|consul|etcd|cluster*|document*|cipher*|warn*|alert*|monitor*",
	"service to service",
	"between services",
	"client cert*",
	"code sign*",
	"at rest",
	"self signed"
];
const HEADERS = [
	[/\bHSTS\b|\bstrict[- ]transport[- ]security\b/i, "strict-transport-security"],
	[/\bCSP\b|\bcontent[- ]security[- ]policy\b/i, "content-security-policy"],
	[/\bx-frame-options\b|\bclickjacking\b|\bframe-ancestors\b/i, "x-frame-options"],
	[/\bx-content-type-options\b|\bnosniff\b/i, "x-content-type-options"],
	[/\breferrer[- ]policy\b/i, "referrer-policy"],
	[/\bpermissions[- ]policy\b|\bfeature-policy\b/i, "permissions-policy"],
	[/\bcross-origin-opener-policy\b|\bCOOP\b/, "cross-origin-opener-policy"],
	[/\bcross-origin-resource-policy\b|\bCORP\b/, "cross-origin-resource-policy"]
];
const headersPlan = ((claim, around) => {
	const headers = HEADERS.filter((([pattern]) => claim.has(pattern))).map((([, name]) => name));
	const exact = (__pattern161 ??= __ready(/^[A-Za-z]+(?:-[A-Za-z]+)+:\s*([\w; ='"-]{2,60})$/)).exec(claim.text);
	if (exact && headers.length === 1) {
		const header = [{
			path: headers[0] ?? "",
			op: "=",
			value: exact[1] ?? ""
		}];
		return plan("http", {
			url: urlParam(claim, around).url ?? "/",
			redirects: 3,
			header
		});
	}
	if (headers.length === 0 && claim.has((__pattern162 ??= __ready(/\bx-xss-protection\b/i)))) return plan("http", {
		url: urlParam(claim, around).url ?? "/",
		redirects: 3,
		header: [{
			path: "x-xss-protection",
			op: "~",
			value: "."
		}]
	});
	return plan("security-headers", {
		...urlParam(claim, around),
		...headers.length > 0 ? { headers } : {}
	});
});
const transport = [
	{
		id: "https-enforced",
		about: "plain HTTP leads to HTTPS",
		plans: ["https-redirect"],
		strength: "proof",
		subject: "https",
		says: [
			"https ?is ?traffic only|enforced|enforcement|forcing|redirect|redirects|redirection|everywhere|forced|mandatory|required|obligatoire|erzwungen",
			"enforce|force|require|enforcing ?ssl ?tls https",
			"enforce|force|require ssl|tls",
			"redirect|redirects|redirected|redirecting ~4 to https",
			"http ?to https",
			"traffic|requests|connections|endpoints|pages ?is|are ?goes|served over|via|through|using|on ?only https|tls|ssl",
			"served only over https",
			"https only",
			"强制 https",
			"https 强制",
			"https 重定向"
		],
		unless: ELSEWHERE$1,
		plan(claim, around) {
			const host = hostOf(claim, around);
			return plan("https-redirect", host === null ? {} : { url: `http://${host}/` });
		}
	},
	{
		id: "certificate-renewal",
		about: "a certificate that renews itself",
		plans: ["tls"],
		strength: "support",
		subject: "certificate",
		says: [
			"certificate*|cert|certs|ssl|tls|certbot ~4 renew*|autorenew*",
			"auto|automatic renew* ~4 certificate*|cert|certs|ssl|tls",
			"renewal ~3 certificate*|ssl|tls"
		],
		unless: ELSEWHERE$1,
		plan: ((claim, around) => plan("tls", hostParam(claim, around)))
	},
	{
		id: "certificate",
		about: "a valid certificate, TLS or HTTPS set up",
		plans: ["tls"],
		strength: "proof",
		subject: "certificate",
		says: [
			"ssl|tls|https ?ssl|tls cert|certs|certificate*|zertifikat*|certificado*|certificat*",
			"ssl|tls 证书",
			"证书",
			"certificate|certificates|cert|certs ?is|are valid|trusted|active|installed|current|issued",
			"certificado|certificat|zertifikat ?ssl|tls ?válido|valide|gültig ?instalado|installé|installiert",
			"valid|active|trusted certificate*|cert|certs",
			"ssl|tls ?ssl|tls ?is|are ?encryption ?termination configuration|grade|encryption|setup|ready|@done",
			"ssl|tls encryption|termination|configuration",
			"https ?is configured|enabled|active|setup|working|works|available|set|live",
			"configure|enable|install|setup|up|obtain|provision|verify|use|activate|ensure|implement|implementar|configurar|habilitar|activar|activer|aktivieren ?valid ssl|tls|https",
			"tls 1.2|1.3|v1.2|v1.3 ?only|enabled ?older|old|legacy|weak ?protocols|versions ?disabled",
			"tlsv1.2|tlsv1.3",
			"tls ?1.0 ?and 1.0|1.1 ~2 disabled",
			"^ ?the https|ssl|tls ?ssl|tls $",
			"accessible|available|reachable|served|loads|live|works ?only ?securely via|over|on|through|with|using https|ssl|tls"
		],
		unless: [
			...ELSEWHERE$1,
			"purchase*",
			"https only|redirect*|enforce*|everywhere"
		],
		plan(claim, around) {
			const least = claim.has((__pattern163 ??= __ready(/\bTLS\s*v?1\.3\b/i))) && !claim.has((__pattern164 ??= __ready(/1\.2/))) ? { "min-protocol": "TLSv1.3" } : {};
			const days = (__pattern165 ??= __ready(/\b(?:expir\w*|valid)\D{0,30}(\d{1,3})\s*(?:\+ )?days?\b/i)).exec(claim.text)?.[1];
			return plan("tls", {
				...hostParam(claim, around),
				...least,
				...days ? { expires: {
					op: ">",
					value: `${days}d`
				} } : {}
			}, claim.has((__pattern166 ??= __ready(/\blabs\b|\bplanned\b/i))) && !claim.has((__pattern167 ??= __ready(/\bvalid\b/i))) ? { strength: "support" } : {});
		}
	},
	{
		id: "security-headers",
		about: "security headers, or one by its name (HSTS, CSP, X-Frame-Options, …)",
		plans: ["security-headers", "http"],
		strength: "proof",
		subject: "headers",
		says: [
			"security ?http header|headers",
			"hsts ?header|headers",
			"strict transport security",
			"csp ?policy ?header|headers",
			"content security policy ?csp ?header|headers",
			"x frame options ?deny|sameorigin",
			"x content type options ?nosniff",
			"clickjacking ?protection",
			"nosniff",
			"secure headers",
			"x xss protection ?header",
			"referrer policy ?strict ?no ?same ?origin ?referrer ?when ?cross ?origin",
			"permissions policy",
			"cross origin opener|resource policy",
			"helmet ?middleware|configured|enabled|headers",
			"cabeceras|encabezados|cabeçalhos de seguridad|segurança",
			"têtes de sécurité",
			"安全头",
			"安全响应头",
			"セキュリティヘッダ"
		],
		unless: [
			"document*|violation*",
			"report only|uri|to",
			"reporting",
			"cloud service provider"
		],
		plan: headersPlan
	},
	{
		id: "header-hidden",
		about: "answers do not tell what serves them",
		plans: ["http"],
		strength: "proof",
		subject: "header-hidden",
		says: [
			"x powered by ?header ?is ?are ?removed|disabled|hidden|stripped|suppressed",
			"remove|hide|disable|strip|suppress ?the x powered by|fingerprinting ?header|headers",
			"remove|hide|disable|strip ?the server header|version|banner|tokens|signature",
			"fingerprinting headers",
			"server header|version|banner|tokens ?is ?are removed|hidden|disabled|stripped|suppressed"
		],
		negated: "any",
		plan(claim, around) {
			const url = urlParam(claim, around).url ?? "/";
			const header = claim.has((__pattern168 ??= __ready(/\bx-powered-by\b|\bfingerprint/i))) ? {
				path: "x-powered-by",
				op: "~",
				value: "."
			} : {
				path: "server",
				op: "~",
				value: "/\\d"
			};
			return plan("http", {
				url,
				redirects: 3,
				header: [header]
			}, { not: true });
		}
	},
	{
		id: "cors",
		about: "CORS configured or restricted",
		plans: ["cors"],
		strength: "proof",
		subject: "cors",
		says: ["cors ?origin|origins|policy|policies|header|headers|config*|settings|rules|whitelist|allowlist", "allowed|cross origin|origins ?resource ?is|are sharing|requests|configured|restricted|whitelisted|set"],
		unless: ["error*|issue*|bucket*|s3|r2|gcs|blob|document*|cookie*|debug|test|tests", "opener|resource policy"],
		negated: "any",
		plan(claim, around) {
			if (claim.negated && !claim.has((__pattern169 ??= __ready(/wildcard|\*|any origin|all origins/i)))) return null;
			const path = pathsIn(claim.text, claim.spans).find((({ open }) => !open))?.path;
			const expected = around.variables().find((({ name }) => (__pattern170 ??= __ready(/(?:ALLOWED|CORS)\w*ORIGINS?/)).test(name)))?.expect?.equals ?? "";
			const allow = [...new Set(addressesIn(`${claim.text} ${expected}`).map((({ origin }) => origin)))];
			return plan("cors", {
				...path ? { url: path } : {},
				...allow.length > 0 ? { allow } : {}
			});
		}
	}
];

// src/infer/topics.ts
const topics = [
	{
		title: "Health and sockets",
		rules: health
	},
	{
		title: "Endpoints",
		rules: endpoints
	},
	{
		title: "Sites",
		rules: sites
	},
	{
		title: "Speed",
		rules: speed
	},
	{
		title: "Transport",
		rules: transport
	},
	{
		title: "Network",
		rules: network
	},
	{
		title: "Tests",
		rules: tests
	},
	{
		title: "Continuous integration",
		rules: continuous
	},
	{
		title: "Environment variables",
		rules: environment
	},
	{
		title: "Secrets",
		rules: secrets
	},
	{
		title: "Containers",
		rules: containers
	},
	{
		title: "Data",
		rules: data
	},
	{
		title: "Collaboration",
		rules: collaboration
	},
	{
		title: "Scanning",
		rules: scanning
	},
	{
		title: "Releases",
		rules: releases
	},
	{
		title: "Standard files",
		rules: standardFiles
	},
	{
		title: "Files",
		rules: files
	},
	{
		title: "Sections",
		rules: sections
	},
	{
		title: "Code",
		rules: code
	},
	{
		title: "Packages",
		rules: packages
	},
	{
		title: "Observability",
		rules: observability
	},
	{
		title: "Resilience",
		rules: resilience
	},
	{
		title: "Documents",
		rules: docs
	},
	{
		title: "Practices: code",
		rules: programming
	},
	{
		title: "Practices: speed",
		rules: quickness
	},
	{
		title: "Practices: data",
		rules: storage
	},
	{
		title: "Practices: security",
		rules: protection
	},
	{
		title: "Practices: operation",
		rules: operation
	},
	{
		title: "Practices: pages",
		rules: webpages
	}
];

// src/infer/infer.ts
const rules = topics.flatMap(((topic) => topic.rules));
const index = indexPhrases(rules.map((({ says }) => says)));
const numberOf = ((id) => rules.findIndex(((rule) => rule.id === id)));
const forVariables = numberOf("env-block");
const forHeadings = numberOf("section-facts");
const PARTLY = 3;
const ELSEWHERE = 9;
const LONG = 240;
const infer = ((document) => {
	const around = surroundingsOf(document);
	let changed = false;
	const items = document.items.map(((item) => {
		const checks = mayBeRead(item) ? readItem(item, around) : [];
		if (checks.length === 0) return item;
		changed = true;
		return {
			...item,
			checks: [...item.checks, ...checks]
		};
	}));
	return changed ? {
		...document,
		items
	} : document;
});
const mayBeRead = (({ choice, directives, state, text }) => !choice && directives.length === 0 && state !== "deferred" && state !== "not-applicable" && text.length <= 480);
const readItem = ((item, around) => {
	const checks = checksOf(item, around);
	return checks.length === 0 && item.details.length > 0 ? supportOf(item, around) : checks;
});
const LINES = 8;
const sentenceIn = ((cell) => {
	const text = cell.replace((__pattern171 ??= __ready(/^[^:]{1,40}:\s*/)), "");
	return text.split(" ").length < 4 ? null : text;
});
const supportOf = ((item, around) => {
	if (item.kind !== "task" && item.kind !== "bullet" && item.kind !== "table-row") return [];
	if (isSilent(readClaim(item, wordsIn(sentenceOf(item))))) return [];
	const found = /* @__PURE__ */ new Map();
	for (const line of linesOf(item).slice(0, LINES)) {
		const text = item.kind === "table-row" ? sentenceIn(line) : line;
		for (const check of text === null ? [] : checksOf({
			...item,
			text,
			details: []
		}, around)) found.set(JSON.stringify([
			check.kind,
			check.params,
			check.options
		]), {
			...check,
			strength: "support"
		});
	}
	return [...found.values()];
});
const checksOf = ((item, around) => {
	const words = wordsIn(sentenceOf(item));
	const found = candidates(item, words);
	if (found.size === 0 || words.source.length > LONG) return [];
	const claim = readClaim(item, words);
	const fired = [];
	const subjects = /* @__PURE__ */ new Set();
	for (const at of [...found.keys()].sort(((a, b) => a - b))) {
		const rule = rules[at];
		if (subjects.has(rule.subject) || rule.alone && fired.some(((each) => !each.rule.alone))) continue;
		const plans = plansOf(rule, claim, around);
		if (plans.length === 0) continue;
		subjects.add(rule.subject);
		fired.push({
			rule,
			spans: found.get(at) ?? [],
			plans
		});
	}
	return fired.length === 0 || item.kind !== "env-var" && isSilent(claim) ? [] : checksFrom(fired, claim);
});
const nothing = /* @__PURE__ */ new Map();
const candidates = ((item, words) => {
	if (item.kind === "env-var") return /* @__PURE__ */ new Map([[forVariables, []]]);
	let found = null;
	const add = ((owner, spans) => {
		found ??= /* @__PURE__ */ new Map();
		const known = found.get(owner);
		if (known) known.push(...spans);
		else found.set(owner, spans);
	});
	index.each(words, ((owner, span) => add(owner, [span])));
	if (item.kind === "heading") add(forHeadings, []);
	const lines = linesOf(item);
	if (lines.length > 0) index.each(wordsIn([words.source, ...lines].join("\n")), ((owner) => {
		if (rules[owner]?.in === "all" && !found?.has(owner)) add(owner, []);
	}));
	return found ?? nothing;
});
const sets = /* @__PURE__ */ new Map();
const setOf = ((list) => {
	const known = sets.get(list) ?? phrases(list);
	sets.set(list, known);
	return known;
});
const plansOf = ((rule, claim, around) => {
	if (rule.unless && setOf(rule.unless).in(claim.words)) return [];
	if (rule.notUnder && around.isUnder(claim.heading, setOf(rule.notUnder))) return [];
	if (rule.under && !around.isUnder(claim.headings, setOf(rule.under))) return [];
	const planned = rule.plan(claim, around);
	if (planned === null || rule.negated !== "any" && claim.negated) return [];
	return Array.isArray(planned) ? planned : [planned];
});
const isProof = (({ rule, plans }) => plans.some((({ strength = rule.strength }) => strength === "proof")));
const checksFrom = ((fired, claim) => {
	const places = placesOf(claim.words);
	const { words, part } = restOf(claim.words, places, fired.filter(isProof).flatMap((({ spans }) => spans)));
	const hedged = isHedged(claim.words);
	const known = /* @__PURE__ */ new Map();
	for (const { rule, spans, plans } of fired) {
		const apart = rule.whole === true;
		if (!apart && words >= ELSEWHERE) continue;
		const partly = !apart && (part || words > PARTLY || spans.length > 0 && isAside(claim.words, places, spans));
		for (const { kind, params, strength = rule.strength, not } of plans) {
			const check = {
				kind,
				params,
				options: not ? { not } : {},
				origin: "inferred",
				strength: partly || hedged ? "support" : strength,
				rule: rule.id,
				atBase: null
			};
			const key = JSON.stringify([
				kind,
				params,
				not
			]);
			if (!known.has(key)) known.set(key, check);
		}
	}
	return [...known.values()];
});

// src/config/parse.ts
const explainIssue = ((issue, known = []) => {
	if (issue.code === "invalid_value") {
		const values = issue.values.map(String);
		const got = issue.input === void 0 ? "" : `, not ${JSON.stringify(issue.input)}`;
		return `must be one of ${values.join(", ")}${got}.${require_run.suggestion(String(issue.input ?? ""), values)}`;
	}
	if (issue.code === "unrecognized_keys") {
		const [key = ""] = issue.keys;
		return `unknown key "${key}".${require_run.suggestion(key, known)}`;
	}
	if (issue.code === "invalid_type") return issue.input === void 0 ? "is required" : `must be ${article(issue.expected)}, not ${typeOf(issue.input)}`;
	if ((issue.code === "invalid_key" || issue.code === "invalid_element") && issue.issues[0]) return explainIssue(issue.issues[0], known);
	if (issue.code === "too_small") return issue.origin === "number" ? `must be at least ${issue.minimum}` : "must not be empty";
	if (issue.code === "too_big") return `must be at most ${issue.maximum}${issue.origin === "number" ? "" : " long"}`;
	if (issue.code === "invalid_union" && issue.errors[0]?.[0]) {
		const deepest = issue.errors.map((([first]) => first)).sort(((a, b) => (b?.path.length ?? 0) - (a?.path.length ?? 0)));
		return deepest[0] ? explainIssue(deepest[0], known) : issue.message;
	}
	return issue.message;
});
const article = ((noun) => (__pattern172 ??= __ready(/^[aeio]/)).test(noun) ? `an ${noun}` : `a ${noun}`);
const typeOf = ((value) => value === null ? "null" : Array.isArray(value) ? "a list" : article(typeof value));
const parseInputs = ((raw, world, label) => {
	const known = require_run.inputNames(world);
	const inputs = {};
	for (const [name, value] of Object.entries(raw)) {
		if (!known.includes(name)) throw new require_last_resort.ConfigurationError(`unknown ${label(name)}.${require_run.suggestion(name, known)}`);
		if (value.trim() === "") continue;
		const answer = require_run.INPUTS[name].schema().safeParse(value.trim(), { reportInput: true });
		const issue = answer.error?.issues[0];
		if (issue) throw new require_last_resort.ConfigurationError(`${label(name)} ${explainIssue(issue)}`);
		inputs[name] = answer.data;
	}
	return inputs;
});

// src/verify/plan.ts
const SHARED = [
	"timeout",
	"retry",
	"retry-delay",
	"not",
	"when",
	"use"
];
const CONFIG_ONLY = ["command"];
const YAML_LIMIT = 1e4;
const planChecks = async (documents, settings) => {
	const configured = new Map(settings.items.map(((item) => [item.id, item.verify ?? []])));
	return Promise.all(documents.map(async (document) => ({
		...document,
		items: await Promise.all(document.items.map(async (item) => {
			const wanted = configured.get(item.id);
			if (item.directives.length === 0 && !wanted) return item;
			const own = await Promise.all(item.directives.map(((each) => fromDirective(each, document.path, settings))));
			const given = await Promise.all((wanted ?? []).map(((source) => build(source, "config", `items, ${item.id}`, {}, settings))));
			return {
				...item,
				checks: [...own.flat(), ...given]
			};
		}))
	})));
};
const fromDirective = async (directive, path, settings) => {
	const spot = {
		path,
		...directive.place
	};
	if (require_run.isYamlText(directive.yaml)) {
		const sources = await fromYaml(directive.yaml, path);
		return Promise.all(sources.map(((source) => build(source, "directive", "verify", spot, settings))));
	}
	const raw = fromClauses(directive.clauses, path);
	return [await build({ [directive.kind]: raw }, "directive", "verify", spot, settings, directive.clauses)];
};
const fromYaml = async ({ text, line }, path) => {
	const { LineCounter, parseDocument } = await Promise.resolve().then((() => require("./yaml.js")));
	if (text.length > YAML_LIMIT) throw new require_last_resort.ConfigurationError(`verify: more than ${YAML_LIMIT} characters; keep checks in the configuration`, {
		path,
		line
	});
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		uniqueKeys: true,
		prettyErrors: false,
		lineCounter
	});
	const [mistake] = document.errors;
	const at = lineCounter.linePos(mistake?.pos[0] ?? 0);
	const spot = {
		path,
		line: line + at.line - 1,
		column: at.col
	};
	const value = mistake ? null : document.toJS({ maxAliasCount: 0 });
	const list = Array.isArray(value) ? value : [value];
	for (const entry of list) if (mistake || typeof entry !== "object" || entry === null || Object.keys(entry).length !== 1) {
		const why = mistake?.message.split("\n")[0] ?? "each entry must name one kind, as in `- http: {url: /health}`";
		throw new require_last_resort.ConfigurationError(`verify: ${why}`, spot);
	}
	return list;
};
const fromClauses = ((clauses, path) => {
	const raw = {};
	for (const { key, op, value, place } of clauses) {
		const dot = key.indexOf(".");
		const name = dot > 0 ? key.slice(0, dot) : key;
		if (dot > 0) {
			const rows = raw[name] ?? [];
			if (!Array.isArray(rows)) throw new require_last_resort.ConfigurationError(`"${name}" is given in two forms`, {
				path,
				...place
			});
			raw[name] = [...rows, {
				path: key.slice(dot + 1),
				op,
				value
			}];
			continue;
		}
		if (name in raw) throw new require_last_resort.ConfigurationError(`"${name}" is given twice`, {
			path,
			...place
		});
		raw[name] = op === "=" ? value : {
			op,
			value
		};
	}
	return raw;
});
const build = async (source, origin, label, spot, settings, clauses = []) => {
	const [[kind = "", given] = []] = Object.entries(source);
	const fail = ((message, key) => {
		const place = clauses.find(((clause) => clause.key === key || clause.key.startsWith(`${key}.`)))?.place;
		throw new require_last_resort.ConfigurationError(`${label}: ${message}`, {
			...spot,
			...place
		});
	});
	if (!require_run.kinds.includes(kind)) fail(`unknown kind "${kind}".${require_run.suggestion(kind, require_run.kinds)}`);
	if (origin === "directive" && CONFIG_ONLY.includes(kind)) fail(`"${kind}" cannot be asked for in a document; bind it to the item's id under "items" of the configuration`);
	if (typeof given !== "object" || given === null || Array.isArray(given)) fail(`${kind} needs parameters`);
	const merged = withUse(kind, given, settings, fail);
	const { options, params } = split(interpolate(merged, settings.vars, fail), fail);
	const { default: verifier } = await require_run.loadVerifier(kind);
	const answer = await verifier.params.safeParseAsync(params, { reportInput: true });
	const issue = answer.error?.issues.find((({ code }) => code === "unrecognized_keys")) ?? answer.error?.issues[0];
	if (issue) {
		const key = issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0];
		fail(`${kind}: ${issue.path.length > 0 ? `${issue.path.join(".")} ` : ""}${explainIssue(issue, [...parameterNames(verifier.params), ...SHARED])}`, String(key ?? ""));
	}
	return {
		kind,
		params,
		options,
		origin,
		strength: "proof",
		rule: null,
		atBase: null
	};
};
const parameterNames = ((schema) => {
	const { def } = schema._zod;
	if (def.shape) return Object.keys(def.shape);
	const inner = def.in ?? def.innerType;
	return inner === void 0 ? [] : parameterNames(inner);
});
const withUse = ((kind, given, { checks }, fail) => {
	const { use, ...own } = given;
	if (use === void 0) return own;
	const named = checks[String(use)];
	if (!named) return fail(`no check named "${use}" in the configuration.${require_run.suggestion(String(use), Object.keys(checks))}`, "use");
	if (!(kind in named)) return fail(`"${use}" is a check of kind ${Object.keys(named)[0]}, not ${kind}`, "use");
	return {
		...named[kind],
		...own
	};
});
const interpolate = ((value, vars, fail) => {
	if (Array.isArray(value)) return value.map(((each) => interpolate(each, vars, fail)));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map((([key, each]) => [key, interpolate(each, vars, fail)])));
	if (typeof value !== "string" || !value.includes("${")) return value;
	const whole = (__pattern173 ??= __ready(/^\$\{vars\.([\w-]+)\}$/)).exec(value);
	const look = ((name) => {
		return vars[name] ?? fail(`no variable "${name}" under "vars" of the configuration.${require_run.suggestion(name, Object.keys(vars))}`);
	});
	if (whole?.[1]) return look(whole[1]);
	return value.replaceAll(/\$\{([^}]*)(\}?)/g, ((text, inner, end) => {
		const name = end && (__pattern174 ??= __ready(/^vars\.([\w-]+)$/)).exec(inner)?.[1];
		return name ? String(look(name)) : fail(`"${text}": only \${vars.name} can be interpolated`);
	}));
});
const split = ((raw, fail) => {
	const { timeout, retry, "retry-delay": delay, not, when, ...params } = raw;
	const time = ((name, value) => {
		const ms = require_run.milliseconds(value);
		return ms !== null && ms > 0 && ms <= 6e5 ? ms : fail(`${name} must be a duration up to 10m, such as 800ms or 5s`, name);
	});
	const options = {};
	if (timeout !== void 0) options.timeout = time("timeout", timeout);
	if (delay !== void 0) options.retryDelay = time("retry-delay", delay);
	if (retry !== void 0) options.retry = Number.isInteger(retry) && Number(retry) >= 0 && Number(retry) <= 10 ? Number(retry) : fail("retry must be a whole number from 0 to 10", "retry");
	if (not !== void 0) options.not = typeof not === "boolean" ? not : fail("not must be true or false", "not");
	if (when !== void 0) {
		const events = (Array.isArray(when) ? when : String(when).split(",")).map(((each) => String(each).trim())).filter(Boolean);
		options.when = events.length > 0 ? events : fail("when needs the name of an event, such as deployment_status", "when");
	}
	return {
		options,
		params
	};
});

// src/understand.ts
const slugsOf = ((raw) => require_run.documentSlugs(raw.map((({ path }) => path))));
const understand = async (raw, settings, today, slugs = slugsOf(raw)) => {
	const rules = require_run.levelRules(settings);
	const documents = raw.map(((each) => {
		const slug = slugs.get(each.path);
		return rules.apply(infer(require_run.parse(each, {
			today,
			...rules.hints(each.path),
			...slug === void 0 ? {} : { slug }
		})));
	}));
	return planChecks(documents, settings);
};
const understandBoth = async (head, base, settings, today) => {
	const slugs = {
		head: slugsOf(head),
		base: slugsOf(base)
	};
	const ofHead = await understand(head, settings, today, slugs.head);
	const known = new Map(head.map((({ path, bytes }, index) => [path, {
		bytes,
		document: ofHead[index]
	}])));
	const sameOf = (({ path, bytes }) => {
		const there = known.get(path);
		return there && slugs.head.get(path) === slugs.base.get(path) && Buffer.compare(there.bytes, bytes) === 0 ? there.document : void 0;
	});
	const changed = base.filter(((document) => !sameOf(document)));
	const understood = new Map((await understand(changed, settings, today, slugs.base)).map(((document) => [document.path, document])));
	return {
		head: ofHead,
		base: base.flatMap(((raw) => sameOf(raw) ?? understood.get(raw.path) ?? []))
	};
};

// src/adapters/clock.ts
const systemClock = {
	now: (() => /* @__PURE__ */ new Date()),
	elapsed: (() => performance.now())
};

// src/adapters/ports.ts
const UNTRUSTED = {
	reason: "untrusted event: this run holds the token of the base repository and may be looking at a fork",
	remedy: "run the gate on pull_request as well; there the check can be answered"
};
const OFFLINE = {
	reason: "this run is offline",
	remedy: "run it without the input offline"
};
const NO_COMMANDS = {
	reason: "the configuration names no command",
	remedy: "name it under commands"
};
const openPorts = async (options) => {
	const { root, files, settings, env, staticOnly } = options;
	if (staticOnly) return {
		ports: {
			has: { files },
			lacks: {
				http: UNTRUSTED,
				network: UNTRUSTED,
				env: UNTRUSTED,
				commands: UNTRUSTED,
				github: UNTRUSTED
			}
		},
		close: async () => {}
	};
	const { createEnvironment } = await Promise.resolve().then((() => require("./environment.js")));
	const ports = {
		has: {
			files,
			env: createEnvironment(env)
		},
		lacks: { commands: NO_COMMANDS }
	};
	if (Object.keys(settings.commands).length > 0) {
		const { createCommands } = await Promise.resolve().then((() => require("./commands.js"))).then(((n) => n.commands_exports));
		ports.has.commands = createCommands(root, settings.commands, env);
	}
	if (settings.offline) {
		ports.lacks = {
			...ports.lacks,
			http: OFFLINE,
			network: OFFLINE,
			github: OFFLINE
		};
		return {
			ports,
			close: async () => {}
		};
	}
	const [{ createHttp }, { createNetwork }] = await Promise.all([Promise.resolve().then((() => require("./http.js"))).then(((n) => n.http_exports)), Promise.resolve().then((() => require("./network-port.js"))).then(((n) => n.network_port_exports))]);
	const allowed = {
		baseUrl: settings["base-url"],
		allow: settings["allow-hosts"]
	};
	const network = createNetwork(allowed);
	const http = createHttp({
		...allowed,
		secrets: settings.secrets.map((({ env: name, prefix, ...secret }) => ({
			...secret,
			...prefix === void 0 ? {} : { prefix },
			value: env[name] ?? ""
		})))
	});
	Object.assign(ports.has, {
		http,
		network
	});
	const github = await options.openGitHub();
	if ("reason" in github) ports.lacks.github = github;
	else ports.has.github = github;
	return {
		ports,
		async close() {
			network.close();
			await http.close();
		}
	};
};

// src/adapters/workspace.ts
const defaultLimit = 5e6;
const hashLimit = 1e8;
const keptLimit = 32e6;
const keptFile = 1e6;
const createWorkspace = ((root, outside = []) => {
	const base = realRoot(root);
	const trusted = new Set(outside);
	const locate = ((path) => {
		if (trusted.has(path)) return attempt(path, (() => node_fs.realpathSync.native((0, node_path.resolve)(base, path))));
		const inside = insidePath(path);
		if (inside === ".") return base;
		const full = (0, node_path.join)(base, inside);
		const parent = attempt(path, (() => node_fs.realpathSync.native((0, node_path.dirname)(full))));
		if (parent === null || differsInCase(parent, (0, node_path.dirname)(full))) return null;
		if (parent !== (0, node_path.dirname)(full)) throw linkRefusal(path);
		return full;
	});
	const look = ((path) => {
		const full = locate(path);
		if (full === null) return null;
		const stats = attempt(path, (() => (0, node_fs.lstatSync)(full)));
		if (stats === null) return null;
		if (!stats.isSymbolicLink() && differsInCase(node_fs.realpathSync.native(full), full)) return null;
		return {
			full,
			stats
		};
	});
	const kept = /* @__PURE__ */ new Map();
	let room = keptLimit;
	const read = async (path, limit = defaultLimit) => {
		const known = kept.get(path);
		if (known && known.length <= limit) return known;
		const found = look(path);
		if (!found) return null;
		assertRegular(path, found.stats);
		const bytes = attempt(path, (() => readRegular(path, found.full, limit)));
		if (bytes && bytes.length <= Math.min(keptFile, room)) {
			kept.set(path, bytes);
			room -= bytes.length;
		}
		return bytes;
	};
	let survey;
	return {
		name: "the workspace",
		async stat(path) {
			const found = look(path);
			if (found?.stats.isDirectory()) return {
				type: "directory",
				size: 0
			};
			if (found) assertRegular(path, found.stats);
			return found && {
				type: "file",
				size: found.stats.size
			};
		},
		read,
		async find(patterns, ignore = [], which = "kept") {
			if (patterns.length === 0) return [];
			const { findFiles, surveyOf } = await Promise.resolve().then((() => require("./walk.js")));
			survey ??= surveyOf(readEntries(base), read);
			return findFiles(survey, patterns, ignore, which);
		},
		async *additions(signal) {
			const { additionsOf } = await Promise.resolve().then((() => require("./git-history.js")));
			yield* additionsOf(base, signal);
		},
		async blob(path) {
			const bytes = await read(path, hashLimit);
			if (bytes === null) return null;
			const { createHash } = await import("node:crypto");
			return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
		}
	};
});
const realRoot = ((root) => {
	try {
		return node_fs.realpathSync.native(root);
	} catch {
		throw new require_last_resort.ConfigurationError(`the workspace ${root} is no folder that can be read`);
	}
});
const readableOfGit = /^\.git(\/index|\/info\/exclude)?$/;
const insidePath = ((path) => {
	const normal = node_path.posix.normalize(path).replace((__pattern175 ??= __ready(/(?<=.)\/$/)), "");
	if (path === "" || path.includes("\0") || (0, node_path.isAbsolute)(path) || (__pattern176 ??= __ready(/^[a-z]:/i)).test(path) || (__pattern177 ??= __ready(/^\.\.(\/|$)/)).test(normal)) throw new require_last_resort.Refusal(`\`${path}\` is outside of the repository`, "name a path inside it, relative to its root");
	if ((__pattern178 ??= __ready(/(^|[/\\])(\.git|git~\d)[. ]*([/\\:]|$)/i)).test(normal) && !(readableOfGit$ready ??= __ready(readableOfGit)).test(normal)) throw new require_last_resort.Refusal(`\`${path}\` belongs to git and is not read`);
	return normal;
});
const differsInCase = ((real, asked) => real !== asked && real.toLowerCase() === asked.toLowerCase());
const linkRefusal = ((path) => new require_last_resort.Refusal(`\`${path}\` is reached through a symbolic link`, "name the file the link points to"));
const assertRegular = ((path, stats) => {
	if (stats.isSymbolicLink()) throw linkRefusal(path);
	if (stats.isDirectory()) throw new require_last_resort.Refusal(`\`${path}\` is a folder, not a file`);
	if (!stats.isFile()) throw new require_last_resort.Refusal(`\`${path}\` is not a regular file`);
});
const attempt = ((path, operation) => {
	try {
		return operation();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		if (code === "ELOOP") throw linkRefusal(path);
		if (code === "EACCES" || code === "EPERM") throw new require_last_resort.Refusal(`\`${path}\` cannot be read: permission denied`);
		if (code === "ENAMETOOLONG") throw new require_last_resort.Refusal(`the path \`${path.slice(0, 80)}…\` is too long`);
		throw error;
	}
});
const flags = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
const readRegular = ((path, full, limit) => {
	const file = (0, node_fs.openSync)(full, flags);
	try {
		const stats = (0, node_fs.fstatSync)(file);
		assertRegular(path, stats);
		const buffer = Buffer.allocUnsafe(Math.min(stats.size, limit) + 1);
		let length = 0;
		let step = 1;
		while (step > 0 && length < buffer.length) {
			step = (0, node_fs.readSync)(file, buffer, length, buffer.length - length, length);
			length += step;
		}
		if (stats.size <= limit && length < buffer.length) return buffer.subarray(0, length);
		throw new require_last_resort.Refusal(`\`${path}\` is larger than ${limit.toLocaleString("en")} bytes`);
	} finally {
		(0, node_fs.closeSync)(file);
	}
});
const readEntries = ((base) => ((folder) => attempt(folder, (() => (0, node_fs.readdirSync)((0, node_path.join)(base, folder), { withFileTypes: true }))) ?? []));

// src/config/load.ts
const LIMIT = 1e5;
const decoder = new TextDecoder("utf-8", { fatal: true });
const parseConfig = async (path, bytes) => {
	const [{ LineCounter, parseDocument, isMap, isPair, isNode }, { Config }] = await Promise.all([Promise.resolve().then((() => require("./yaml.js"))), Promise.resolve().then((() => require("./file.js")))]);
	const text = decode(path, bytes);
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		prettyErrors: false,
		uniqueKeys: true
	});
	const spotAt = ((offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			path,
			line,
			column: col
		};
	});
	const [mistake] = document.errors;
	if (mistake) throw new require_last_resort.ConfigurationError(oneLine(mistake.message), spotAt(mistake.pos[0]));
	const value = toPlain(path, (() => document.toJS({ maxAliasCount: 50 })));
	if (value === null || value === void 0) return {};
	const answer = Config.safeParse(value, { reportInput: true });
	const issue = answer.error?.issues.find((({ code }) => code === "unrecognized_keys")) ?? answer.error?.issues[0];
	if (!issue) return answer.data;
	const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	let node = document.contents;
	let offset = 0;
	for (const step of [...issue.path, ...unknown === void 0 ? [] : [unknown]]) {
		const pair = isMap(node) ? node.items.find(((item) => isPair(item) && String(item.key) === String(step))) : void 0;
		const key = pair?.key;
		const next = pair ? pair.value : node?.items?.[Number(step)];
		const anchor = step === unknown || issue.code === "invalid_key" ? key : next ?? key;
		if (isNode(anchor) && anchor.range) offset = anchor.range[0];
		node = next;
	}
	const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
	throw new require_last_resort.ConfigurationError(`${where}${explainIssue(issue, keysAt(Config, issue.path))}`, spotAt(offset));
};
const decode = ((path, bytes) => {
	try {
		return decoder.decode(bytes);
	} catch {
		throw new require_last_resort.ConfigurationError("is not valid UTF-8; save it as UTF-8", { path });
	}
});
const toPlain = ((path, read) => {
	try {
		return read();
	} catch (thrown) {
		throw new require_last_resort.ConfigurationError(oneLine(thrown instanceof Error ? thrown.message : String(thrown)), { path });
	}
});
const oneLine = ((message) => message.replaceAll(/\s*\n\s*/g, " "));
const keysAt = ((root, path) => {
	let schema = root;
	const unwrap = ((from) => {
		const inner = from._zod?.def?.innerType;
		return inner === void 0 ? from : unwrap(inner);
	});
	for (const step of path) {
		const def = unwrap(schema)._zod?.def;
		schema = def?.shape?.[String(step)] ?? def?.element ?? def?.valueType;
		if (schema === void 0) return [];
	}
	return Object.keys(unwrap(schema)._zod?.def?.shape ?? {});
});
const loadConfig = async (source, path, required) => {
	const bytes = await source.read(path, LIMIT);
	if (bytes !== null) return {
		config: await parseConfig(path, bytes),
		found: true
	};
	if (required) throw new require_last_resort.ConfigurationError(`no such file in ${source.name}`, { path });
	return {
		config: {},
		found: false
	};
};

// src/config/schema.ts
const DEFAULT_CHECKLISTS = [
	"**/*readiness*.md",
	"**/*{deploy,deployment,launch,release,production,go-live,go_live,golive,prelaunch,pre-launch,preflight}*checklist*.md",
	"**/*checklist*{deploy,deployment,launch,release,production,go-live,go_live}*.md",
	"**/{go-live,go_live,golive}*.md",
	"**/{prr,orr}*.md",
	"**/releasing.md",
	"**/checklists/**/*.md"
];
const profiles = {
	standard: {
		"fail-on": "required",
		unspecified: "recommended",
		unverifiable: "warn",
		changes: "block"
	},
	release: {
		"fail-on": "required",
		unspecified: "required",
		unverifiable: "block",
		changes: "block"
	},
	advisory: {
		"fail-on": "never",
		unspecified: "recommended",
		unverifiable: "warn",
		changes: "warn"
	}
};
const defaults = {
	config: ".github/readiness.yml",
	profile: "standard",
	checklists: DEFAULT_CHECKLISTS,
	exclude: [],
	comment: "always",
	"check-run": "never",
	"commit-status": "never",
	summary: true,
	annotations: true,
	mode: "gate",
	offline: false,
	"dry-run": false,
	timeout: 6e5,
	concurrency: 16,
	format: "text"
};
const configPath = ((inputs) => inputs.config ?? defaults.config);
const settingsOf = ((inputs, config) => {
	const profile = inputs.profile ?? config.profile ?? defaults.profile;
	return {
		...defaults,
		...profiles[profile],
		...present(config),
		...present(inputs),
		profile,
		config: configPath(inputs),
		"allow-hosts": [...config["allow-hosts"] ?? [], ...inputs["allow-hosts"] ?? []],
		"base-url": inputs["base-url"] ?? config["base-url"] ?? null,
		vars: config.vars ?? {},
		documents: config.documents ?? [],
		items: config.items ?? [],
		checks: config.checks ?? {},
		commands: config.commands ?? {},
		secrets: config.secrets ?? [],
		waivers: config.waivers ?? [],
		token: inputs.token ?? null,
		"report-dir": inputs["report-dir"] ?? null,
		shard: inputs.shard ?? null,
		output: inputs.output ?? null,
		base: inputs.base ?? null
	};
});
const present = ((values) => Object.fromEntries(Object.entries(values).filter((([, value]) => value !== void 0))));

// src/read.ts
const DOCUMENT_LIMIT = 10485760;
const LINE_LIMIT = 25e4;
const hasMoreLines = ((bytes, most) => {
	let lines = 0;
	for (let at = bytes.indexOf(10); at !== -1 && lines <= most; at = bytes.indexOf(10, at + 1)) lines += 1;
	return lines > most;
});
const readDocument = async (source, path) => {
	const bytes = await source.read(path, DOCUMENT_LIMIT);
	if (bytes !== null) {
		if (hasMoreLines(bytes, LINE_LIMIT)) throw new require_last_resort.ConfigurationError(`has more than ${LINE_LIMIT} lines`, { path });
		return {
			path,
			bytes
		};
	}
	throw new require_last_resort.ConfigurationError(`no such file in ${source.name}`, { path });
};
const readDocuments = async (source, globs, exclude) => {
	const paths = await source.find(globs, exclude);
	return Promise.all(paths.map(((path) => readDocument(source, path))));
};
const readChanged = async (base, head, globs, exclude) => {
	const paths = await base.find(globs, exclude);
	return Promise.all(paths.map(async (path) => {
		const [before, now] = await Promise.all([base.blob(path), head.blob(path).catch((() => null))]);
		return readDocument(before !== null && before === now ? head : base, path);
	}));
};

Object.defineProperty(exports, "configPath", {
  enumerable: true,
  get: function () {
    return configPath;
  }
});
Object.defineProperty(exports, "createWorkspace", {
  enumerable: true,
  get: function () {
    return createWorkspace;
  }
});
Object.defineProperty(exports, "loadConfig", {
  enumerable: true,
  get: function () {
    return loadConfig;
  }
});
Object.defineProperty(exports, "openPorts", {
  enumerable: true,
  get: function () {
    return openPorts;
  }
});
Object.defineProperty(exports, "parseInputs", {
  enumerable: true,
  get: function () {
    return parseInputs;
  }
});
Object.defineProperty(exports, "readChanged", {
  enumerable: true,
  get: function () {
    return readChanged;
  }
});
Object.defineProperty(exports, "readDocument", {
  enumerable: true,
  get: function () {
    return readDocument;
  }
});
Object.defineProperty(exports, "readDocuments", {
  enumerable: true,
  get: function () {
    return readDocuments;
  }
});
Object.defineProperty(exports, "settingsOf", {
  enumerable: true,
  get: function () {
    return settingsOf;
  }
});
Object.defineProperty(exports, "systemClock", {
  enumerable: true,
  get: function () {
    return systemClock;
  }
});
Object.defineProperty(exports, "understand", {
  enumerable: true,
  get: function () {
    return understand;
  }
});
Object.defineProperty(exports, "understandBoth", {
  enumerable: true,
  get: function () {
    return understandBoth;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var WORD$ready, OTHER_KINDS$ready, INSIDE$1$ready, MARKS$ready, BEYOND_LATIN$ready, STATE_CELL$ready, CONDITION$ready, NOT$ready, REMOVED_EAST$ready, LABEL$ready, FOLDER$ready, SPANNED$ready, BARE$ready, TRAILING$ready, ADDRESS$ready, LOCAL$ready, PLACEHOLDER$ready, REFERENCE$ready, HOST$ready, VARIABLE$ready, ASSIGNED$ready, BOUND$ready, LEAST$ready, ABOUT_VARIABLES$ready, VARIABLE_NAME$ready, OWN_ADDRESS$ready, BRINGS$ready, FILE_LIKE$ready, WRITTEN$1$ready, PRODUCT$ready, SERVED$ready, PRIVATE$ready, THERE$ready, SYMBOL$ready, COMPONENT$ready, CODED$ready, ABSENT$ready, DOCKER$ready, KUBERNETES$ready, SQL_FILE$ready, STATE_OF_FILES$ready, STOP$ready, STATUS$ready, REACHABLE$ready, ONLY_NAMED$ready, ABOUT$ready, WEAK_VALUE$ready, SET$ready, VARIABLES$ready, STATED$ready, OF_IT$ready, NAMED$ready, LABELLED$ready, HELD$ready, BUILT$ready, CLAUSES$ready, KEPT_OUT$ready, FIELD$ready, IS_THERE$ready, ANSWERS$ready, PER$ready, LEADS$ready, COMMAND$ready, PACKAGE$ready, STAT$ready, ANSWER$ready, INSIDE$ready, ROOT$ready, IN_PLACE$ready, ANALYSIS$ready, DEPENDENCIES$ready, readableOfGit$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7, __pattern8, __pattern9, __pattern10, __pattern11, __pattern12, __pattern13, __pattern14, __pattern15, __pattern16, __pattern17, __pattern18, __pattern19, __pattern20, __pattern21, __pattern22, __pattern23, __pattern24, __pattern25, __pattern26, __pattern27, __pattern28, __pattern29, __pattern30, __pattern31, __pattern32, __pattern33, __pattern34, __pattern35, __pattern36, __pattern37, __pattern38, __pattern39, __pattern40, __pattern41, __pattern42, __pattern43, __pattern44, __pattern45, __pattern46, __pattern47, __pattern48, __pattern49, __pattern50, __pattern51, __pattern52, __pattern53, __pattern54, __pattern55, __pattern56, __pattern57, __pattern58, __pattern59, __pattern60, __pattern61, __pattern62, __pattern63, __pattern64, __pattern65, __pattern66, __pattern67, __pattern68, __pattern69, __pattern70, __pattern71, __pattern72, __pattern73, __pattern74, __pattern75, __pattern76, __pattern77, __pattern78, __pattern79, __pattern80, __pattern81, __pattern82, __pattern83, __pattern84, __pattern85, __pattern86, __pattern87, __pattern88, __pattern89, __pattern90, __pattern91, __pattern92, __pattern93, __pattern94, __pattern95, __pattern96, __pattern97, __pattern98, __pattern99, __pattern100, __pattern101, __pattern102, __pattern103, __pattern104, __pattern105, __pattern106, __pattern107, __pattern108, __pattern109, __pattern110, __pattern111, __pattern112, __pattern113, __pattern114, __pattern115, __pattern116, __pattern117, __pattern118, __pattern119, __pattern120, __pattern121, __pattern122, __pattern123, __pattern124, __pattern125, __pattern126, __pattern127, __pattern128, __pattern129, __pattern130, __pattern131, __pattern132, __pattern133, __pattern134, __pattern135, __pattern136, __pattern137, __pattern138, __pattern139, __pattern140, __pattern141, __pattern142, __pattern143, __pattern144, __pattern145, __pattern146, __pattern147, __pattern148, __pattern149, __pattern150, __pattern151, __pattern152, __pattern153, __pattern154, __pattern155, __pattern156, __pattern157, __pattern158, __pattern159, __pattern160, __pattern161, __pattern162, __pattern163, __pattern164, __pattern165, __pattern166, __pattern167, __pattern168, __pattern169, __pattern170, __pattern171, __pattern172, __pattern173, __pattern174, __pattern175, __pattern176, __pattern177, __pattern178;
