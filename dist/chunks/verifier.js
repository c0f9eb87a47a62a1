// src/verify/verifier.ts
/** Declares a verifier; the types of `params` and `ports` follow from its schema and needs. */
const defineVerifier = (verifier) => verifier;

export { defineVerifier as t };