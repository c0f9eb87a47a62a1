const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_diagnosis = require("./diagnosis.js");
const require_json = require("./json.js");

// src/report/doctor-json.ts
const doctorJson = ((diagnosis) => {
	const { checks, needs, setup } = diagnosis;
	const ready = checks.filter(require_diagnosis.couldRun).length;
	return require_json.published({
		schema: "readiness-doctor/1",
		healthy: require_diagnosis.isHealthy(diagnosis),
		counts: {
			checks: checks.length,
			ready,
			waiting: checks.length - ready
		},
		needs: needs.map((({ kind, name, status, reason, remedy, fix, givenBy, items }) => ({
			kind,
			name,
			status,
			reason,
			remedy,
			fix,
			givenBy,
			items
		}))),
		setup,
		checks: checks.map(checkNeeds)
	});
});
const checkNeeds = ((each) => ({
	...each.spot,
	check: require_json.checkShape(each.check),
	ready: require_diagnosis.couldRun(each),
	needs: each.needs.map((({ kind, name, status }) => ({
		kind,
		name,
		status
	})))
}));

exports.doctorJson = doctorJson;