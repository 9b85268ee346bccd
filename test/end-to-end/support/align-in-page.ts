import { alignAnywhere } from "./align-anywhere";

Object.assign(globalThis, { alignAnywhere });
