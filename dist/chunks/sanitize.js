import { n as sanitizeJson, r as sanitizeLine, t as sanitize } from "./sanitize2.js";

export { sanitize };