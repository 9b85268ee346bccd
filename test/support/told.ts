import type { Told } from "../../src/engine/model/told";

/** A sentence that no language has words for: it is said as it stands. */
export function told(text: string): Told {
  return { code: "", values: [], text };
}

/** The same data with the English text in place of each sentence. */
export function inWords(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inWords);
  if (typeof data !== "object" || data === null) return data;
  if ("code" in data && "values" in data && "text" in data) return data.text;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inWords(value)]));
}
