// src/version.ts
/** Version of this program; a test holds it against package.json. */
const VERSION = "0.1.0";

export { VERSION as t };