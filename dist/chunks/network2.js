import { t as createDialer } from "./network.js";

export { createDialer };