import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SaxesParser } from "saxes";

const root = resolve(__dirname, "../../..");
const manifestPath = join(root, "manifest.xml");

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(source).close();
  const document = top.children[0];
  if (!document) throw new Error("the manifest is empty");
  return document;
}

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

/**
 * The order that the schema asks for, per parent: MS-OWEMXML (OfficeApp 1.1 and
 * TaskPaneAppVersionOverrides 1.0), of the elements that Evenfield uses.
 */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Longest text per list of resources, by OfficeAppBasicTypes. */
const LENGTHS: Record<string, number> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** Width and height from the header of a PNG file. */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  const app = parseXml(readFileSync(manifestPath, "utf8"));
  const elements = all(app);
  const child = (name: string): XmlElement => {
    const found = app.children.find((element) => element.name === name);
    if (!found) throw new Error(`the manifest has no ${name}`);
    return found;
  };
  const resources = new Map(
    elements
      .filter(
        (element) => ["bt:Image", "bt:Url", "bt:String"].includes(element.name) && element.attributes["id"],
      )
      .map((element) => [element.attributes["id"] ?? "", element.attributes["DefaultValue"] ?? ""]),
  );

  it.each(Object.entries(ORDER))("keeps the children of %s in the schema's order", (parent, order) => {
    const parents = elements.filter((element) => element.name === parent);
    expect(parents.length).toBeGreaterThan(0);
    for (const element of parents) {
      const places = element.children.map((inner) => {
        expect(order).toContain(inner.name);
        return order.indexOf(inner.name);
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("is an add-in for workbooks that may read and write the document from ExcelApi 1.9", () => {
    expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(child("Permissions").text).toBe("ReadWriteDocument");
    expect(child("Hosts").children.map((host) => host.attributes["Name"])).toEqual(["Workbook"]);
    const [set] = child("Requirements").children[0]?.children ?? [];
    expect(set?.attributes).toMatchObject({ Name: "ExcelApi", MinVersion: "1.9" });
  });

  it("keeps the id under which people have it installed", () => {
    expect(child("Id").text).toBe("7f3ac0d4-91c2-4e5b-8d0a-5e6f1d2b9c47");
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(child("Version").text).toBe(`${version}.0`);
  });

  it("resolves every resource id, and uses every resource", () => {
    const used = new Set(elements.flatMap((element) => element.attributes["resid"] ?? []));
    expect([...used].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("keeps ids unique, and resource ids within 32 characters", () => {
    const ids = elements.flatMap((element) => element.attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps texts within the store's lengths", () => {
    for (const [list, longest] of Object.entries(LENGTHS)) {
      const strings = elements
        .filter((element) => element.name === list)
        .flatMap((element) => element.children);
      expect(strings.length).toBeGreaterThan(0);
      for (const string of strings) {
        expect((string.attributes["DefaultValue"] ?? "").length).toBeGreaterThan(0);
        expect((string.attributes["DefaultValue"] ?? "").length).toBeLessThanOrEqual(longest);
      }
    }
    expect((child("DisplayName").attributes["DefaultValue"] ?? "").length).toBeLessThanOrEqual(125);
    expect((child("Description").attributes["DefaultValue"] ?? "").length).toBeLessThanOrEqual(250);
  });

  it("says its texts in German, Spanish, French and Portuguese too, within the same lengths", () => {
    const nameOnly = new Set(["Group.Label", "OpenPane.Label"]);
    const texts: [XmlElement, number][] = [
      [child("Description"), 250],
      ...Object.entries(LENGTHS).flatMap(([list, longest]) =>
        elements
          .filter((element) => element.name === list)
          .flatMap((element) => element.children)
          .filter((text) => !nameOnly.has(text.attributes["id"] ?? ""))
          .map((text): [XmlElement, number] => [text, longest]),
      ),
    ];
    for (const [text, longest] of texts) {
      const overrides = text.children.map(({ attributes }) => attributes);
      expect(overrides.map((override) => override["Locale"])).toEqual([
        "de-DE",
        "es-ES",
        "fr-FR",
        "pt-BR",
        "pt-PT",
      ]);
      for (const { Value: value = "" } of overrides) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(longest);
      }
    }
  });

  it("names https addresses of one origin only", () => {
    const addresses = elements
      .flatMap((element) => [element.attributes["DefaultValue"] ?? "", element.text])
      .filter((text) => /^\w+:\/\//.test(text));
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
  });

  it("has an icon file of the stated size for every icon", () => {
    const images = elements.filter((element) => element.name === "bt:Image" && element.attributes["size"]);
    expect(new Set(images.map((image) => image.attributes["size"]))).toEqual(
      new Set(["16", "20", "24", "32", "40", "48", "64", "80"]),
    );
    for (const image of images) {
      const address = resources.get(image.attributes["resid"] ?? "") ?? "";
      const size = Number(image.attributes["size"]);
      expect(pngSize(join(root, new URL(address).pathname))).toEqual({ width: size, height: size });
    }
    const pathOf = (name: string) =>
      join(root, new URL(child(name).attributes["DefaultValue"] ?? "").pathname);
    expect(pngSize(pathOf("IconUrl"))).toEqual({ width: 32, height: 32 });
    expect(pngSize(pathOf("HighResolutionIconUrl"))).toEqual({ width: 64, height: 64 });
  });

  it("has the support page in the site", () => {
    expect(existsSync(join(root, "src/taskpane/support.html"))).toBe(true);
  });

  it("is read by Microsoft's manifest tool", () => {
    const tool = join(root, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [tool, "info", manifestPath], { encoding: "utf8" });
    expect(info).toContain("Type: TaskPaneApp");
    expect(info).toContain("Name: Evenfield");
    expect(info).toContain("Permissions: ReadWriteDocument");
  });
});
