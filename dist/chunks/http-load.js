const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
let node_perf_hooks = require("node:perf_hooks");

// src/adapters/http-load.ts
const maxRequests = 1e5;
const patience = 1e4;
const runLoad = async (attempt, plan, signal) => {
	const most = Math.min(plan.requests, maxRequests);
	const histogram = (0, node_perf_hooks.createHistogram)({
		lowest: 1,
		highest: 6e8,
		figures: 3
	});
	const started = performance.now();
	let begun = 0;
	let answered = 0;
	let errors = 0;
	let unanswered = null;
	let isOver = false;
	const one = async (due) => {
		try {
			const status = await within(attempt, signal);
			answered += 1;
			if (status >= 400) errors += 1;
		} catch (thrown) {
			isOver ||= signal.aborted || !(thrown instanceof require_last_resort.Refusal);
			if (signal.aborted) throw new require_last_resort.Refusal("the deadline passed before the load was over", "give it a longer timeout");
			if (!(thrown instanceof require_last_resort.Refusal)) throw thrown;
			errors += 1;
			unanswered ??= thrown;
			isOver ||= answered === 0 && errors >= plan.concurrency;
			if (isOver) throw unanswered;
		}
		histogram.record(Math.max(1, Math.round((performance.now() - due) * 1e3)));
	};
	const worker = async () => {
		while (begun < most && !isOver) {
			const elapsed = performance.now() - started;
			const offset = plan.rate === null ? elapsed : begun * 1e3 / plan.rate;
			if (offset >= plan.duration) return;
			const due = started + offset;
			begun += 1;
			await until(due, signal);
			if (!isOver) await one(due);
		}
	};
	await Promise.all(Array.from({ length: Math.min(plan.concurrency, most) }, worker));
	if (answered === 0) throw unanswered ?? new require_last_resort.Refusal("no request was made", "raise the duration");
	return {
		requests: begun,
		errors,
		ms: performance.now() - started,
		percentile: ((share) => histogram.percentile(share) / 1e3)
	};
};
const within = async (attempt, signal) => {
	const own = new AbortController();
	const timer = setTimeout((() => own.abort()), patience);
	const abort = (() => own.abort());
	signal.addEventListener("abort", abort, { once: true });
	try {
		signal.throwIfAborted();
		return await attempt(own.signal);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", abort);
	}
};
const until = ((due, signal) => {
	const left = due - performance.now();
	if (left <= 0) return Promise.resolve();
	return new Promise(((resolve) => {
		const done = (() => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		});
		const timer = setTimeout(done, left);
		signal.addEventListener("abort", done, { once: true });
	}));
});

exports.runLoad = runLoad;