// src/duration.ts
const milliseconds = ((text) => {
	if (typeof text === "number") return text >= 0 ? text : null;
	const match = typeof text === "string" ? /^(\d+(?:\.\d+)?)\s*(ms|s|sec|m|min|h|d)?$/.exec(text.trim()) : null;
	if (!match) return null;
	const unit = {
		ms: 1,
		s: 1e3,
		sec: 1e3,
		m: 6e4,
		min: 6e4,
		h: 36e5,
		d: 864e5
	}[match[2] ?? "ms"] ?? NaN;
	return Number(match[1]) * unit;
});

Object.defineProperty(exports, "milliseconds", {
  enumerable: true,
  get: function () {
    return milliseconds;
  }
});