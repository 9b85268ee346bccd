/** Writes docs/settings.schema.json anew: tsx workbench/cli/write-settings-schema.ts */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { settingsJsonSchema } from "./settings-schema";

const file = fileURLToPath(new URL("../../docs/settings.schema.json", import.meta.url));
writeFileSync(file, await format(settingsJsonSchema(), { ...(await resolveConfig(file)), parser: "json" }));
