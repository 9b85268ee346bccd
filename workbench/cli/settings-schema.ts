import { z } from "zod";
import { settingsSchema } from "../../src/engine/model/settings";

/** The JSON schema of SETTINGS.json, as text; docs/settings.schema.json holds it for readers and editors. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: "input" });
  return `${JSON.stringify({ title: "Settings of an Evenfield plan", ...schema }, null, 2)}\n`;
}
