// src/verify/turn.ts
const turn = async (signal) => {
	await new Promise(((resolve) => setImmediate(resolve)));
	signal?.throwIfAborted();
};

Object.defineProperty(exports, "turn", {
  enumerable: true,
  get: function () {
    return turn;
  }
});