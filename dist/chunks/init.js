const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_read = require("./read.js");
const require_installation = require("./installation.js");
const require_output = require("./output.js");
const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");
const require_version = require("./version.js");
const require_session = require("./session.js");

// src/setup/ready-made.ts
const LISTS = {
	"web-service": "claims",
	"saas-postgres": "claims",
	"llm-application": "claims",
	"container-image": "claims",
	"kubernetes-workload": "claims",
	"library-release": "procedure",
	"github-action": "procedure"
};
const TITLE = /^# ([^:\n]+)/;
const VARIABLE = /^ {2}([a-z][a-z-]*): ("(?:[^"\\]|\\.)*"|\d+) # (.+)$/gm;
const readList = ((text) => {
	const start = text.search((__pattern0 ??= __ready(/^## /m)));
	const head = text.slice(0, start);
	return {
		title: (TITLE$ready ??= __ready(TITLE)).exec(head)?.[1]?.trim() ?? "",
		variables: [...head.matchAll((VARIABLE$ready ??= __ready(VARIABLE)))].map((([, name = "", value = "", about = ""]) => ({
			name,
			value,
			about
		}))),
		body: text.slice(start).trimEnd()
	};
});
const variablesOf = ((lists, known = {}) => {
	const variables = /* @__PURE__ */ new Map();
	for (const variable of lists.flatMap(((list) => list.variables))) {
		if (variables.has(variable.name)) continue;
		const own = known[variable.name];
		variables.set(variable.name, own === void 0 ? variable : {
			...variable,
			value: JSON.stringify(own)
		});
	}
	return [...variables.values()];
});
const inline = ((text, variables) => {
	const values = new Map(variables.map((({ name, value }) => [name, value.replace((__pattern1 ??= __ready(/^"(.*)"$/s)), "$1")])));
	return text.replaceAll(/\$\{vars\.([\w-]+)\}/g, ((whole, name) => values.get(name) ?? whole));
});
const CHUNK = /^(?=#{2,} |- \[ \] )/m;
const ID = /<!-- id: (\S+)/;
const levelOf = ((chunk) => (__pattern2 ??= __ready(/^#*/)).exec(chunk)?.[0].length ?? 0);
const KIND = /<!-- verify: ([a-z-]+)/;
const chunksOf = ((body, seen, pointless) => {
	const fresh = body.split((CHUNK$ready ??= __ready(CHUNK))).filter(((chunk) => {
		const id = (ID$ready ??= __ready(ID)).exec(chunk)?.[1];
		if (id === void 0) return true;
		return !pointless.includes((KIND$ready ??= __ready(KIND)).exec(chunk)?.[1] ?? "") && !seen.has(id) && seen.add(id);
	}));
	const kept = [];
	let below = 0;
	for (const chunk of fresh.toReversed()) {
		const level = levelOf(chunk);
		if (level > 0 && below !== 0 && below <= level) continue;
		if (level > 0 && kept.length === 0) continue;
		kept.push(chunk.trimEnd());
		below = level;
	}
	return kept.toReversed();
});
const composeChecklist = ((lists, introduction, pointless = []) => {
	const seen = /* @__PURE__ */ new Set();
	const parts = [
		"# Readiness",
		"",
		introduction.trim(),
		""
	];
	for (const { title, body } of lists) {
		const chunks = chunksOf(body, seen, pointless);
		if (chunks.length > 0) parts.push(`## ${title}`, "");
		for (const [index, chunk] of chunks.entries()) {
			const heading = levelOf(chunk) > 0;
			const last = index + 1 === chunks.length || levelOf(chunks[index + 1] ?? "") > 0;
			parts.push(heading ? `#${chunk}` : chunk);
			if (heading || last) parts.push("");
		}
	}
	return `${parts.join("\n").trimEnd()}\n`;
});

// src/setup/files.ts
const DOCS = "https://github.com/readiness-gate/readiness-gate/blob/main/docs";
const WORKFLOW = ".github/workflows/readiness.yml";
const CHECKLIST = "docs/READINESS.md";
const claims = ((lists) => lists.some((({ name }) => LISTS[name] === "claims")));
const wrap = ((words) => words.replaceAll(/(.{1,118})(?: |$)/g, "$1\n").trimEnd());
const checklistFile = ((lists, variables, { configuration, pointless }) => {
	const ticking = claims(lists) ? "tick what is done" : "its boxes stay open, for it is followed anew for every release";
	const names = configuration === null ? "" : ` What checks take from \`vars\` stands in \`${configuration}\`.`;
	const titles = lists.map((({ title }) => title)).join(", ");
	const text = composeChecklist(lists, wrap(`Made by \`readiness init\` of ready-made lists: ${titles}. Delete what does not apply, add what is missing; ${ticking}. Items with a check in a comment are verified, the others say that they are manual.${names}`), pointless);
	return configuration === null ? inline(text, variables) : text;
});
const configFile = ((checklist) => {
	const lines = [`# How readiness-gate judges this repository. Every key: ${DOCS}/configuration.md`];
	if (checklist) {
		const { path, lists } = checklist;
		const role = claims(lists) ? "claims # an open box is an open obligation" : "procedure # followed anew for every release, never ticked";
		lines.push("checklists:", `  - ${path}`, "documents:", `  - path: ${path}`, `    role: ${role}`);
	}
	lines.push("fail-on: required # weakest level that blocks: critical, required, recommended, optional or never", "", "# The address that relative URLs of checks belong to, and the other hosts checks may call. Nothing else is called.", "# base-url: https://staging.example.com", "# allow-hosts:", "#   - https://prometheus.example.com", "#   - tcp://db.example.com:5432");
	if (checklist && checklist.variables.length > 0) {
		lines.push("", "# What the project calls the things that checks ask for. Correct what is not yours.", "vars:");
		lines.push(...checklist.variables.map((({ name, value, about }) => `  ${name}: ${value} # ${about}`)));
	}
	return `${lines.join("\n")}\n`;
});
const CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
const READING = /^([a-z-]+): read$/;
const permissionLines = ((needs) => {
	const asked = /* @__PURE__ */ new Map();
	for (const { kind, permission } of needs) for (const each of permission.split(", ")) {
		const name = (READING$ready ??= __ready(READING)).exec(each)?.[1];
		if (name === void 0 || [
			"metadata",
			"contents",
			"pull-requests"
		].includes(name)) continue;
		asked.set(name, (asked.get(name) ?? /* @__PURE__ */ new Set()).add(kind));
	}
	return [...asked].sort((([a], [b]) => a.localeCompare(b))).map((([name, kinds]) => `${name}: read # ${list(kinds)}`));
});
const list = ((kinds) => `for the check${kinds.size > 1 ? "s" : ""} ${[...kinds].sort().join(", ")}`);
const workflowFile = ((action, needs) => {
	const { repository, commit, version } = action;
	const uses = commit === null ? `v${version} # better: the commit of that release` : `${commit} # v${version}`;
	return `# Verifies the readiness checklists and tells in one comment of the pull request what is open or no longer true.
# A pull request that requires this check to pass cannot weaken what the checklists ask for: policy is read from its base.
# Inputs: ${DOCS}/inputs.md
name: Readiness

on:
  pull_request:
  push:
    branches: [main, master]

# Nothing but what a job asks for.
permissions: {}

concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment; without it everything is in the job summary
${permissionLines(needs).map(((line) => `      ${line}\n`)).join("")}    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # Reports that checks read (junit, coverage, sarif, audit) are made here, before the gate: run the tests, say.
      - uses: ${repository}@${uses}
        # with:
        #   base-url: https://staging.example.com
`;
});

// src/setup/technologies.ts
const LANGUAGES = [
	{
		name: "node",
		manifest: /^package\.json$/,
		source: "*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}",
		environment: "NODE_ENV",
		postgres: [
			"pg",
			"pg-promise",
			"postgres",
			"slonik",
			"@neondatabase/serverless",
			"@vercel/postgres",
			"@supabase/supabase-js"
		]
	},
	{
		name: "python",
		manifest: /^(pyproject\.toml|requirements.*\.txt|Pipfile)$/,
		source: "**/*.py",
		postgres: [
			"psycopg",
			"psycopg2",
			"psycopg2-binary",
			"psycopg-binary",
			"asyncpg",
			"pg8000",
			"supabase",
			"postgresql"
		]
	},
	{
		name: "go",
		manifest: /^go\.mod$/,
		source: "**/*.go",
		postgres: [
			"jackc/pgx",
			"lib/pq",
			"go-pg/pg",
			"driver/postgres"
		]
	},
	{
		name: "rust",
		manifest: /^Cargo\.toml$/,
		source: "src/**",
		postgres: [
			"tokio-postgres",
			"postgres",
			"deadpool-postgres"
		]
	},
	{
		name: "java",
		manifest: /^(pom\.xml|build\.gradle(\.kts)?)$/,
		source: "src/main/**",
		postgres: [
			"org.postgresql",
			"postgresql",
			"r2dbc-postgresql",
			"quarkus-jdbc-postgresql"
		]
	}
];
const WEB = {
	node: [...[
		"express",
		"fastify",
		"koa",
		"@hapi/hapi",
		"hono",
		"@nestjs/core",
		"next",
		"nuxt",
		"h3",
		"elysia",
		"restify"
	], ...[
		"@remix-run/node",
		"@react-router/node",
		"@sveltejs/kit",
		"astro",
		"@apollo/server",
		"polka",
		"@feathersjs/express"
	]],
	python: [...[
		"django",
		"flask",
		"fastapi",
		"starlette",
		"tornado",
		"aiohttp",
		"sanic",
		"falcon",
		"bottle",
		"litestar",
		"quart"
	], ...[
		"uvicorn",
		"gunicorn",
		"hypercorn",
		"pyramid",
		"streamlit",
		"gradio"
	]],
	go: [
		"gin-gonic/gin",
		"labstack/echo",
		"gofiber/fiber",
		"go-chi/chi",
		"gorilla/mux",
		"julienschmidt/httprouter",
		"google.golang.org/grpc",
		"connectrpc.com/connect"
	],
	rust: [
		"axum",
		"actix-web",
		"rocket",
		"warp",
		"poem",
		"salvo",
		"tonic",
		"hyper"
	],
	java: [...[
		"spring-boot-starter-web",
		"spring-boot-starter-webflux",
		"quarkus-rest",
		"quarkus-resteasy",
		"micronaut-http-server"
	], ...[
		"micronaut-http-server-netty",
		"ktor-server-core",
		"ktor-server-netty",
		"javalin",
		"dropwizard-core",
		"jakarta.ws.rs-api"
	]]
};
const LLMS = {
	node: [
		...[
			"openai",
			"@anthropic-ai/sdk",
			"ai",
			"@ai-sdk/openai",
			"@ai-sdk/anthropic",
			"langchain",
			"@langchain/core"
		],
		...[
			"@langchain/openai",
			"@langchain/langgraph",
			"llamaindex",
			"@google/generative-ai",
			"@google/genai",
			"cohere-ai"
		],
		...[
			"@mistralai/mistralai",
			"groq-sdk",
			"ollama",
			"@aws-sdk/client-bedrock-runtime",
			"@azure/openai"
		]
	],
	python: [
		...[
			"openai",
			"anthropic",
			"langchain",
			"langchain-core",
			"langchain-openai",
			"langchain-anthropic",
			"langgraph"
		],
		...[
			"llama-index",
			"llama_index",
			"litellm",
			"cohere",
			"mistralai",
			"google-generativeai",
			"google-genai",
			"groq"
		],
		...[
			"ollama",
			"vllm",
			"dspy",
			"haystack-ai",
			"pydantic-ai",
			"semantic-kernel",
			"instructor",
			"crewai"
		]
	],
	go: [
		"openai-go",
		"sashabaranov/go-openai",
		"anthropic-sdk-go",
		"langchaingo",
		"generative-ai-go",
		"google.golang.org/genai",
		"ollama/ollama"
	],
	rust: [
		"async-openai",
		"rig-core",
		"ollama-rs",
		"langchain-rust",
		"genai"
	],
	java: [
		"langchain4j",
		"langchain4j-open-ai",
		"spring-ai-openai",
		"spring-ai-starter-model-openai",
		"spring-ai-anthropic",
		"openai-java",
		"anthropic-java"
	]
};
const MODELS = [
	{
		names: /anthropic/i,
		key: "ANTHROPIC_API_KEY"
	},
	{
		names: /google|gen(erative-)?ai-go|genai/i,
		key: "GEMINI_API_KEY"
	},
	{
		names: /mistral/i,
		key: "MISTRAL_API_KEY"
	},
	{
		names: /cohere/i,
		key: "COHERE_API_KEY"
	},
	{
		names: /groq/i,
		key: "GROQ_API_KEY"
	}
];
const DEPLOYMENTS = [
	"vercel.json",
	"netlify.toml",
	"fly.toml",
	"railway.toml",
	"railway.json",
	"render.yaml",
	"app.yaml",
	"Procfile",
	"serverless.yml",
	"serverless.yaml"
];

// src/setup/variables.ts
const SERVER_FOLDERS = [
	"src",
	"app",
	"lib",
	"server",
	"backend",
	"api",
	"internal",
	"cmd",
	"pkg"
];
const BROWSER_FOLDERS = [
	"frontend",
	"client",
	"web",
	"ui",
	"public"
];
const FOLDERS = [...SERVER_FOLDERS, ...BROWSER_FOLDERS];
const nameOf = ((path) => path.slice(path.lastIndexOf("/") + 1));
const folderOf = ((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
const SAFE = /^[\w./*{},@ ~+-]+$/;
const knownVariables = (({ texts, folders }, { language, llm, postgres, workload }) => {
	const model = llm && MODELS.find((({ names }) => names.test(llm.name)));
	const values = {
		source: foldersIn(SERVER_FOLDERS, folders) ?? language?.source,
		"browser-code": foldersIn(BROWSER_FOLDERS, folders),
		"environment-variable": language?.environment,
		migrations: migrationsIn([...texts.keys()]),
		"postgres-driver": postgres?.name,
		"provider-package": llm?.name,
		"provider-key-variable": model?.key,
		manifests: workload && `${folderOf(workload) === "" ? "" : `${workload.split("/")[0]}/**/`}*.{yaml,yml}`
	};
	return Object.fromEntries(Object.entries(values).filter(((entry) => (SAFE$ready ??= __ready(SAFE)).test(entry[1] ?? ""))));
});
const foldersIn = ((candidates, folders) => {
	const there = candidates.filter(((folder) => folders.includes(folder)));
	return there.length > 1 ? `{${there.join(",")}}/**` : there.length === 1 ? `${there[0]}/**` : null;
});
const migrationsIn = ((paths) => {
	const globs = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const [, extension] = (__pattern3 ??= __ready(/(?:^|\/)(?:migrations?|versions)\/(?:[^/]+\/)?[^/]+\.(sql|py)$/)).exec(path) ?? [];
		if (extension === void 0 || nameOf(path) === "__init__.py") continue;
		const glob = path.startsWith("prisma/") ? "prisma/migrations/*/*.sql" : `${folderOf(path)}/*.${extension}`;
		globs.set(glob, (globs.get(glob) ?? 0) + 1);
	}
	const [most] = [...globs].sort((([, a], [, b]) => b - a));
	return most?.[0] ?? null;
});

// src/setup/stack.ts
const MARKERS = [
	...[
		"",
		"*/",
		"*/*/"
	].map(((folder) => `${folder}{package.json,pyproject.toml,requirements*.txt,Pipfile,go.mod,Cargo.toml,pom.xml,build.gradle,build.gradle.kts}`)),
	...[
		"",
		"*/",
		"*/*/"
	].map(((folder) => `${folder}{Dockerfile,Containerfile,*.Dockerfile}`)),
	...["", "*/"].map(((folder) => `${folder}{compose,docker-compose}*.{yml,yaml}`)),
	"{k8s,kubernetes,deploy,deployment,manifests,infra,ops}/**/*.{yml,yaml}",
	"*.{yml,yaml}",
	"action.{yml,yaml}",
	"**/schema.prisma",
	"**/{migrations,migration,versions}/*.{sql,py}",
	"prisma/migrations/*/*.sql",
	`{${DEPLOYMENTS.join(",")}}`
];
const NOT_OWN = ["**/{examples,example,fixtures,__fixtures__,testdata,test,tests,__tests__,docs,templates}/**"];
const depthOf = ((path) => path.split("/").length);
const dependenciesIn = ((path, text) => {
	if (nameOf(path) !== "package.json") return text.replaceAll(/^\s*(#|\/\/|(name|description|keywords|authors|classifiers|module)\b).*$/gm, "");
	try {
		const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(text);
		return Object.keys({
			...dependencies,
			...optionalDependencies,
			...peerDependencies
		}).join("\n");
	} catch {
		return "";
	}
});
const isPrivate = ((path, text) => nameOf(path) === "package.json" && (__pattern4 ??= __ready(/"private"\s*:\s*true/)).test(text));
const ecosystemOf = ((path) => LANGUAGES.find((({ manifest }) => manifest.test(nameOf(path))))?.name ?? null);
const firstOf = ((names, text, ecosystem) => {
	const spelled = names.map(((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))).join("|");
	const [before, after] = ecosystem === "node" ? ["^", "$"] : ["(?<![\\w@-])", "(?![\\w-])"];
	return new RegExp(`${before}(?:${spelled})${after}`, "im").exec(text)?.[0] ?? null;
});
const manifestsOf = ((texts) => [...texts].flatMap((([path, text]) => {
	const ecosystem = ecosystemOf(path);
	return ecosystem ? [{
		path,
		ecosystem,
		text: dependenciesIn(path, text)
	}] : [];
})).sort(((a, b) => depthOf(a.path) - depthOf(b.path))));
const signIn = ((manifests, names) => {
	for (const { path, ecosystem, text } of manifests) {
		const name = firstOf(names(ecosystem), text, ecosystem);
		if (name !== null) return {
			path,
			name
		};
	}
	return null;
});
const fileLike = ((texts, path, text = (__pattern5 ??= __ready(/(?:)/))) => [...texts].find((([name, content]) => path.test(name) && text.test(content)))?.[0] ?? null);
const DOCKERFILE = /(^|\/)(Dockerfile|Containerfile|[^/]+\.Dockerfile)$/;
const COMPOSE = /(^|\/)(docker-)?compose[^/]*\.ya?ml$/;
const WORKLOAD = /^\s*(?:- )?kind:\s*["']?(Deployment|StatefulSet|DaemonSet|CronJob)\b/m;
const SERVING = /^\s*(?:- )?kind:\s*["']?(Deployment|StatefulSet|DaemonSet)\b/m;
const DATABASES = [
	"postgres",
	"postgresql",
	"postgis",
	"pgvector",
	"timescaledb"
];
const postgresIn = ((texts, manifests) => {
	const driver = signIn(manifests, ((ecosystem) => LANGUAGES.find((({ name }) => name === ecosystem))?.postgres ?? []));
	if (driver) return driver;
	const others = [...texts].filter((([path]) => (COMPOSE$ready ??= __ready(COMPOSE)).test(path) || nameOf(path) === "schema.prisma"));
	for (const [path, text] of others) {
		const name = firstOf(DATABASES, dependenciesIn(path, text), null);
		if (name !== null) return {
			path,
			name
		};
	}
	return null;
});
const stackOf = ((survey) => {
	const { texts } = survey;
	const manifests = manifestsOf(texts);
	const language = LANGUAGES.find((({ name }) => name === manifests[0]?.ecosystem)) ?? null;
	const web = signIn(manifests, ((ecosystem) => WEB[ecosystem]));
	const llm = signIn(manifests, ((ecosystem) => LLMS[ecosystem]));
	const postgres = postgresIn(texts, manifests);
	const action = fileLike(texts, (__pattern6 ??= __ready(/^action\.ya?ml$/)));
	const dockerfile = fileLike(texts, (DOCKERFILE$ready ??= __ready(DOCKERFILE)));
	const workload = fileLike(texts, (__pattern7 ??= __ready(/\.ya?ml$/)), (WORKLOAD$ready ??= __ready(WORKLOAD)));
	const compose = fileLike(texts, (COMPOSE$ready ??= __ready(COMPOSE)));
	const deployed = fileLike(texts, (__pattern8 ??= __ready(/\.ya?ml$/)), (SERVING$ready ??= __ready(SERVING))) ?? compose ?? fileLike(texts, (DOCKERFILE$ready ??= __ready(DOCKERFILE)), (__pattern9 ??= __ready(/^\s*EXPOSE\s/im))) ?? deploymentIn(texts);
	const library = manifests.find((({ path }) => !isPrivate(path, texts.get(path) ?? "")));
	const lists = [];
	const add = ((name, because) => {
		if (because !== null) lists.push({
			name,
			because
		});
	});
	add("web-service", web ? told(web) : deployed ?? (llm && told(llm)) ?? (postgres && told(postgres)));
	add("saas-postgres", postgres && told(postgres));
	add("llm-application", llm && told(llm));
	add("container-image", dockerfile);
	add("kubernetes-workload", workload);
	add("github-action", action);
	if (lists.length === 0) add("library-release", library?.path ?? null);
	return {
		lists,
		variables: knownVariables(survey, {
			language,
			llm,
			postgres,
			workload
		}),
		pointless: compose === null ? ["compose"] : []
	};
});
const told = (({ path, name }) => `${path}: ${name}`);
const deploymentIn = ((texts) => [...texts.keys()].find(((path) => DEPLOYMENTS.includes(path))) ?? null);

// src/setup/summary.ts
const rows = ((entries) => {
	const width = Math.max(...entries.map((([left]) => left.length)));
	return entries.map((([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()));
});
const count = ((documents, path) => {
	const items = documents.find(((document) => document.path === path))?.items ?? [];
	return items.length === 0 ? "" : `${items.length} items, ${items.filter((({ checks }) => checks.length > 0)).length} with a check`;
});
const adviceOf = ((config, first) => {
	const advice = [];
	if (!config.kept) advice.push(`Correct \`base-url\`, \`allow-hosts\`${first ? " and `vars`" : ""} in ${config.path}.`);
	else if (first) {
		const both = [first.found ? "" : `name ${first.path} under \`checklists\``, first.claims ? `give ${first.path} the role \`claims\` under \`documents\`` : ""].filter(Boolean).join(", and ");
		if (both) advice.push(`In ${config.path}, which is yours: ${both}.`);
	}
	return [
		...advice,
		`See where you stand: readiness check --offline.${first?.claims === false ? "" : " Tick what is proved: readiness fix."}`,
		"Commit the files, and let a ruleset of the branch require the job of the workflow."
	];
});
const summary = (({ lists, written, kept, documents, advice, dryRun }) => {
	const section = ((title, entries) => entries.length === 0 ? [] : [
		title,
		...rows(entries),
		""
	]);
	const lines = [
		...section("Lists", lists.map((({ title, because }) => [title, require_last_resort.sanitizeLine(because)]))),
		...section(dryRun ? "Would write" : "Wrote", Object.keys(written).map(((path) => [path, count(documents, path)]))),
		...section("Kept as it is", kept.map(((path) => [require_last_resort.sanitizeLine(path), count(documents, path)]))),
		"Next",
		...advice.map(((each, index) => `  ${index + 1}. ${require_last_resort.sanitizeLine(each)}`))
	];
	if (dryRun) for (const [path, text] of Object.entries(written)) lines.push("", `==> ${path} <==`, require_last_resort.sanitize(text).trimEnd());
	return `${lines.join("\n")}\n`;
});

// src/commands/init.ts
const LIMIT = 2e5;
const MOST = 500;
const MIGRATION = /\.(sql|py)$/;
const NAMES = Object.keys(LISTS);
const unlessRefused = async (question, otherwise) => {
	try {
		return await question;
	} catch (thrown) {
		if (thrown instanceof require_last_resort.Refusal) return otherwise;
		throw thrown;
	}
};
const isTaken = ((files, path) => unlessRefused(files.stat(path).then(((entry) => entry !== null)), true));
const readSurvey = async (files) => {
	const texts = /* @__PURE__ */ new Map();
	const paths = await unlessRefused(files.find(MARKERS, NOT_OWN), []);
	for (const path of paths.filter(((each) => (MIGRATION$ready ??= __ready(MIGRATION)).test(each)))) texts.set(path, "");
	for (const path of paths.filter(((each) => !(MIGRATION$ready ??= __ready(MIGRATION)).test(each))).slice(0, MOST)) {
		const bytes = await unlessRefused(files.read(path, LIMIT), null);
		if (bytes !== null) texts.set(path, new TextDecoder().decode(bytes));
	}
	const there = await Promise.all(FOLDERS.map(((folder) => isTaken(files, folder))));
	return {
		texts,
		folders: FOLDERS.filter(((_, index) => there[index]))
	};
};
const choose = ((wanted, found) => {
	if (wanted.length === 0) return found.length > 0 ? found : [{
		name: "web-service",
		because: "nothing was recognised; name the lists that fit"
	}];
	return [...new Set(wanted)].map(((path) => {
		const name = NAMES.find(((each) => each === path));
		if (name) return {
			name,
			because: "asked for"
		};
		throw new require_last_resort.ConfigurationError(`no ready-made list "${path}".${require_run.suggestion(path, NAMES)} There are ${NAMES.join(", ")}.`);
	}));
});
const understood = ((raw, settings) => require_read.understand(raw, settings, require_read.systemClock.now().toISOString().slice(0, 10)));
const readExisting = async ({ workspace, settings }) => {
	const raw = await require_read.readDocuments(workspace, settings.checklists, settings.exclude);
	return (await understood(raw, settings)).filter((({ items }) => items.length > 0));
};
const placeOf = (({ checklists, exclude }) => {
	const globs = require_run.compileGlobs(checklists, exclude);
	const path = [CHECKLIST, ...checklists].find(((each) => !(__pattern10 ??= __ready(/[*?[{!]/)).test(each) && globs.matches(each)));
	return {
		path: path ?? "docs/READINESS.md",
		found: path !== void 0
	};
});
const needsOf = async (documents) => {
	const checks = documents.flatMap((({ items }) => items)).flatMap(((item) => item.checks));
	return (await Promise.all([...new Set(checks.map((({ kind }) => kind)))].map(require_run.loadVerifier))).flatMap((({ default: { kind, permission } }) => permission === null ? [] : [{
		kind,
		permission
	}]));
};
const firstList = async (path, lists, { variables: known, pointless }, configuration) => {
	const variables = variablesOf(lists, known);
	const text = checklistFile(lists, variables, {
		configuration,
		pointless
	});
	const vars = Object.fromEntries(variables.map((({ name, value }) => [name, JSON.parse(value)])));
	return {
		path,
		text,
		lists,
		variables,
		documents: await understood([{
			path,
			bytes: new TextEncoder().encode(text)
		}], require_read.settingsOf({}, { vars }))
	};
};
const workflowOf = async (documents) => {
	const action = {
		repository: "readiness-gate/readiness-gate",
		commit: null,
		...await require_installation.cloneOf(),
		version: require_version.VERSION
	};
	return workflowFile(action, await needsOf(documents));
};
const plan = async (session) => {
	const { settings, call, workspace } = session;
	const stack = stackOf(await readSurvey(workspace));
	const chosen = choose(call.paths, stack.lists);
	const lists = chosen.map((({ name }) => ({
		name,
		...readList(require_installation.readyMadeList(name))
	})));
	const existing = await readExisting(session);
	const { path, found } = placeOf(settings);
	const configured = await isTaken(workspace, settings.config);
	const first = existing.length === 0 && !await isTaken(workspace, path) ? await firstList(path, lists, stack, configured ? null : settings.config) : null;
	const documents = first?.documents ?? existing;
	const written = {};
	if (!configured) written[settings.config] = configFile(first);
	if (!await isTaken(workspace, ".github/workflows/readiness.yml")) written[WORKFLOW] = await workflowOf(documents);
	if (first) written[path] = first.text;
	const checklists = existing.length > 0 ? existing.map(((document) => document.path)) : [path];
	const kept = [
		settings.config,
		WORKFLOW,
		...checklists
	].filter(((each) => !(each in written)));
	if (Object.keys(written).length === 0) throw new require_last_resort.ConfigurationError(`nothing to write: there are ${kept.join(", ")}; delete what is to be made anew`);
	return {
		lists: first ? chosen.map((({ because }, index) => ({
			title: lists[index]?.title ?? "",
			because
		}))) : [],
		written,
		kept,
		documents,
		advice: adviceOf({
			path: settings.config,
			kept: configured
		}, first && {
			path,
			found,
			claims: claims(lists)
		})
	};
};
const init = async (session) => {
	const { settings, root } = session;
	if (settings.format !== "text") throw new require_last_resort.ConfigurationError(`flag --format: init has the form text only, not ${settings.format}`);
	const planned = await plan(session);
	const dryRun = settings["dry-run"];
	if (!dryRun) require_output.createFiles(root, planned.written);
	await require_session.deliver(session, summary({
		...planned,
		dryRun
	}));
	return 0;
};

exports.init = init;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var TITLE$ready, VARIABLE$ready, CHUNK$ready, ID$ready, KIND$ready, READING$ready, SAFE$ready, DOCKERFILE$ready, COMPOSE$ready, WORKLOAD$ready, SERVING$ready, MIGRATION$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7, __pattern8, __pattern9, __pattern10;
