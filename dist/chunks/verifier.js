// src/verify/verifier.ts
const defineVerifier = ((verifier) => verifier);

Object.defineProperty(exports, "defineVerifier", {
  enumerable: true,
  get: function () {
    return defineVerifier;
  }
});