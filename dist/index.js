import "./chunks/rolldown-runtime.js";
import { t as expectCrash } from "./chunks/last-resort.js";

// src/index.ts
expectCrash();
const { main } = await import("./chunks/main.js");
process.exitCode = await main(process.env);

export {  };