import "./rolldown-runtime.js";

// src/adapters/environment.ts
/** The variables of the job, by name. */
const createEnvironment = (variables) => ({ get: (name) => Object.hasOwn(variables, name) ? variables[name] : void 0 });

export { createEnvironment };