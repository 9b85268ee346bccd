import { readFileSync } from "node:fs";
import { settingsJsonSchema } from "../../../workbench/cli/settings-schema";
import { settingsSchema } from "../../../src/engine/model/settings";

describe("docs/settings.schema.json", () => {
  const published: unknown = JSON.parse(readFileSync("docs/settings.schema.json", "utf8"));

  it("is current; tsx workbench/cli/write-settings-schema.ts writes it anew", () => {
    expect(published).toEqual(JSON.parse(settingsJsonSchema()));
  });

  it("lists every setting with its meaning and none as required", () => {
    const { properties, required } = published as {
      properties: Record<string, { description?: string }>;
      required?: string[];
    };
    expect(Object.keys(properties).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    expect(Object.values(properties).every(({ description }) => (description ?? "").length > 10)).toBe(true);
    expect(required).toBeUndefined();
  });
});
