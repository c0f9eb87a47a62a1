import { t as nearest } from "./nearest2.js";

export { nearest };