const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/environment.ts
const createEnvironment = ((variables) => ({ get: ((name) => Object.hasOwn(variables, name) ? variables[name] : void 0) }));

exports.createEnvironment = createEnvironment;