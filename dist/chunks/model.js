// src/model.ts
const STATES = [
	"done",
	"open",
	"partial",
	"deferred",
	"not-applicable",
	"unknown"
];
const CRITICALITIES = [
	"critical",
	"required",
	"recommended",
	"optional",
	"unspecified"
];
const ITEM_KINDS = [
	"task",
	"table-row",
	"bullet",
	"paragraph",
	"heading",
	"env-var"
];
const ROLES = [
	"claims",
	"procedure",
	"template",
	"choice",
	"none"
];
const VERDICTS = [
	"contradicted",
	"failing",
	"open",
	"unknown",
	"attested",
	"ready",
	"supported",
	"verified",
	"deferred",
	"waived",
	"not-applicable"
];
const CHANGES = [
	"removed",
	"reworded",
	"unrecognised",
	"downgraded",
	"excused",
	"check-removed",
	"role-changed"
];

Object.defineProperty(exports, "CHANGES", {
  enumerable: true,
  get: function () {
    return CHANGES;
  }
});
Object.defineProperty(exports, "CRITICALITIES", {
  enumerable: true,
  get: function () {
    return CRITICALITIES;
  }
});
Object.defineProperty(exports, "ITEM_KINDS", {
  enumerable: true,
  get: function () {
    return ITEM_KINDS;
  }
});
Object.defineProperty(exports, "ROLES", {
  enumerable: true,
  get: function () {
    return ROLES;
  }
});
Object.defineProperty(exports, "STATES", {
  enumerable: true,
  get: function () {
    return STATES;
  }
});
Object.defineProperty(exports, "VERDICTS", {
  enumerable: true,
  get: function () {
    return VERDICTS;
  }
});