import { t as renderText } from "./text2.js";

export { renderText };