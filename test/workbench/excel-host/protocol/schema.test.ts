import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installedSchema, officeFolder } from "../../../../workbench/excel-host/boundary/node";
import { BAG_CLASSES } from "../../../../workbench/excel-host/protocol/bag-classes";
import { registry } from "../../../../workbench/excel-host/protocol/registry";
import { extractSchema, SchemaError } from "../../../../workbench/excel-host/protocol/schema";

const { classes, enumerations } = installedSchema();

describe("names of the installed client library", () => {
  it("has properties with their names on the wire", () => {
    expect(classes["Range"]?.scalars).toEqual(
      expect.arrayContaining([
        { apiName: "values", wireName: "Values", updatable: true },
        { apiName: "rowCount", wireName: "RowCount", updatable: false },
      ]),
    );
  });

  it("has methods with what they return, collections with their items, enumerations and events", () => {
    expect(classes["Worksheet"]?.methods).toEqual(
      expect.arrayContaining([{ apiName: "getRange", wireName: "GetRange", returns: "Range" }]),
    );
    expect(classes["WorksheetCollection"]?.itemType).toBe("Worksheet");
    expect(classes["Worksheet"]?.events).toContain("onChanged");
    expect(enumerations["ChartLineStyle"]).toContain("Dash");
  });

  it("knows every class that the host implements", () => {
    const implemented = [...Object.keys(registry), ...Object.keys(BAG_CLASSES)];
    expect(implemented.filter((name) => classes[name] === undefined)).toEqual([]);
  });

  it("knows every member that the host implements, so that a renamed one is noticed", () => {
    const unknown: string[] = [];
    for (const [name, members] of Object.entries(registry)) {
      const schema = classes[name];
      const scalars = new Set(schema?.scalars.map((one) => one.wireName));
      const navigations = new Set(schema?.navigations.map((one) => one.wireName));
      const methods = new Set(schema?.methods.map((one) => one.wireName));
      const check = (known: ReadonlySet<string>, used: object | undefined): void => {
        for (const member of Object.keys(used ?? {}))
          if (!known.has(member)) unknown.push(`${name}.${member}`);
      };
      check(scalars, members.read);
      check(scalars, members.write);
      check(navigations, members.navigate);
      check(methods, members.call);
      check(methods, members.make);
    }
    for (const [name, properties] of Object.entries(BAG_CLASSES)) {
      const scalars = new Set(classes[name]?.scalars.map((one) => one.wireName));
      for (const property of Object.keys(properties))
        if (!scalars.has(property)) unknown.push(`${name}.${property}`);
    }
    expect(unknown).toEqual([]);
  });

  it("knows every enumeration that properties of charts and conditional formats take", () => {
    const kinds = Object.values(BAG_CLASSES)
      .flatMap((properties) => Object.values(properties))
      .flatMap((property) => property.kind ?? [])
      .filter((kind) => /^[A-Z]/.test(kind));
    expect(kinds.filter((kind) => enumerations[kind] === undefined)).toEqual([]);
  });

  it("refuses a text that is no client library", () => {
    expect(() => extractSchema("var nothing;")).toThrow(SchemaError);
    expect(() => extractSchema(readFileSync(join(officeFolder(), "office.js"), "utf8"))).toThrow(SchemaError);
  });
});
