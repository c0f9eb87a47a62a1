const require_start_up = require("./start-up.js");

// src/adapters/environment.ts
const createEnvironment = (variables) => ({ get: (name) => Object.hasOwn(variables, name) ? variables[name] : void 0 });

exports.createEnvironment = createEnvironment;