// src/doctor/diagnosis.ts
const NEED_KINDS = [
	"input",
	"host",
	"token",
	"permission",
	"variable",
	"command",
	"file",
	"history",
	"event",
	"other"
];
const NEED_STATUSES = [
	"missing",
	"unknown",
	"present"
];
const SETUP_RULES = {
	"checklist-missing": "problem",
	"checklist-empty": "problem",
	"config-unread": "problem",
	"config-not-on-base": "note",
	"workflow-unreadable": "problem",
	"workflow-missing": "note",
	"workflow-trigger": "problem",
	"workflow-privileged": "problem",
	"workflow-permission": "problem",
	"workflow-checkout": "problem",
	"workflow-unpinned": "note"
};
const couldRun = (({ needs }) => needs.every((({ status }) => status !== "missing")));
const isHealthy = (({ checks, setup }) => checks.every(couldRun) && setup.every((({ level }) => level !== "problem")));
const groupNeeds = ((checks, describe) => {
	const groups = /* @__PURE__ */ new Map();
	for (const { spot, needs } of checks) for (const need of needs) {
		const key = JSON.stringify([
			need.kind,
			need.name,
			need.status,
			need.kind === "other" ? need.reason : null
		]);
		const group = groups.get(key) ?? {
			...need,
			items: /* @__PURE__ */ new Map()
		};
		groups.set(key, group);
		group.items.set(JSON.stringify(spot), spot);
	}
	return [...groups.values()].map((({ items, ...need }) => ({
		...need,
		...describe(need),
		items: [...items.values()]
	}))).sort(((a, b) => NEED_STATUSES.indexOf(a.status) - NEED_STATUSES.indexOf(b.status) || b.items.length - a.items.length || NEED_KINDS.indexOf(a.kind) - NEED_KINDS.indexOf(b.kind)));
});

Object.defineProperty(exports, "NEED_KINDS", {
  enumerable: true,
  get: function () {
    return NEED_KINDS;
  }
});
Object.defineProperty(exports, "SETUP_RULES", {
  enumerable: true,
  get: function () {
    return SETUP_RULES;
  }
});
Object.defineProperty(exports, "couldRun", {
  enumerable: true,
  get: function () {
    return couldRun;
  }
});
Object.defineProperty(exports, "groupNeeds", {
  enumerable: true,
  get: function () {
    return groupNeeds;
  }
});
Object.defineProperty(exports, "isHealthy", {
  enumerable: true,
  get: function () {
    return isHealthy;
  }
});