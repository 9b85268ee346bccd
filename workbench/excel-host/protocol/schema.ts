/** A plain property of a class: its name on the wire and whether the client lets it be set. */
export interface ScalarSchema {
  /** As developers type it, "rowCount". */
  readonly apiName: string;
  /** On the wire, "RowCount". */
  readonly wireName: string;
  readonly updatable: boolean;
}

export interface NavigationSchema {
  readonly apiName: string;
  readonly wireName: string;
  /** Class of the object it leads to. */
  readonly type: string;
}

export interface MethodSchema {
  readonly apiName: string;
  readonly wireName: string;
  /** Class of the returned object; null when a plain value or nothing is returned. */
  readonly returns: string | null;
}

export interface ClassSchema {
  readonly name: string;
  readonly scalars: readonly ScalarSchema[];
  readonly navigations: readonly NavigationSchema[];
  readonly methods: readonly MethodSchema[];
  /** API names of the events, "onChanged". */
  readonly events: readonly string[];
  /** Class of the items of a collection, else null. */
  readonly itemType: string | null;
}

/** The Excel object model: names only, as the client library uses them. */
export interface Schema {
  readonly classes: Readonly<Record<string, ClassSchema>>;
  /** Values of the enumerations, "ChartLineStyle" to ["None", "Continuous", ...]. */
  readonly enumerations: Readonly<Record<string, readonly string[]>>;
}

/** The client library's text is not laid out as the extraction expects. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}

/**
 * Extracts the names of the Excel object model from the text of the readable client library
 * (excel-win32-16.01.debug.js of the installed package). Names only; nothing else of the text
 * is kept. Throws SchemaError when fewer than 100 classes are found.
 */
export function extractSchema(source: string): Schema {
  const start = source.indexOf("\nvar Excel;");
  if (start < 0) throw new SchemaError("no Excel object model in the client library's text");
  const classes: Record<string, ClassSchema> = {};
  const classStart = /\n {4}var (\w+) = \(function \(_super\w*\) \{/g;
  classStart.lastIndex = start;
  const starts: { name: string; index: number }[] = [];
  for (let match = classStart.exec(source); match; match = classStart.exec(source)) {
    starts.push({ name: match[1] ?? "", index: match.index });
  }
  starts.forEach(({ name, index }, position) => {
    const text = source.slice(index, starts[position + 1]?.index ?? source.length);
    if (text.includes(`return "${name}";`) || text.includes(`return "${name}<`)) {
      classes[name] = extractClass(name, text);
    }
  });
  const count = Object.keys(classes).length;
  if (count < 100) {
    throw new SchemaError(`only ${String(count)} classes found in the client library, over 100 expected`);
  }
  return { classes, enumerations: extractEnumerations(source.slice(start)) };
}

function extractEnumerations(source: string): Record<string, string[]> {
  const enumerations: Record<string, string[]> = {};
  for (const [, name, body] of source.matchAll(
    /\r?\n {4}\(function \((\w+)\) \{\r?\n([\s\S]*?)\r?\n {4}\}\)\(/g,
  )) {
    if (name === undefined) continue;
    const values = [...(body ?? "").matchAll(new RegExp(`${name}\\["\\w+"\\] = "([^"]*)";`, "g"))];
    if (values.length > 0) enumerations[name] = values.map((match) => match[1] ?? "");
  }
  return enumerations;
}

function extractClass(name: string, text: string): ClassSchema {
  const apiNames = stringList(text, "_scalarPropertyNames");
  const wireNames = stringList(text, "_scalarPropertyOriginalNames");
  const updatable = [...listText(text, "_scalarPropertyUpdateable").matchAll(/true|false/g)];
  const methods: MethodSchema[] = [];
  for (const [, apiName, body] of text.matchAll(
    new RegExp(`\\n {8}${name}\\.prototype\\.(\\w+) = function \\([^)]*\\) \\{([\\s\\S]*?)\\n {8}\\};`, "g"),
  )) {
    if (apiName === undefined || body === undefined) continue;
    const method = extractMethod(apiName, body);
    if (method) methods.push(method);
  }
  const navigations: NavigationSchema[] = [];
  for (const [, apiName, body] of properties(text)) {
    const match = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(body ?? "");
    if (match && apiName !== undefined) {
      navigations.push({ apiName, type: match[1] ?? "", wireName: match[2] ?? "" });
    }
  }
  return {
    name,
    scalars: apiNames.map((apiName, index) => ({
      apiName,
      wireName: wireNames[index] ?? apiName,
      updatable: updatable[index]?.[0] === "true",
    })),
    navigations,
    methods,
    events: properties(text)
      .filter(
        ([, apiName, body]) => /^on[A-Z]/.test(apiName ?? "") && (body ?? "").includes("EventHandlers("),
      )
      .map(([, apiName]) => apiName ?? ""),
    itemType: /_createChildItemObject\(Excel\.(\w+),/.exec(text)?.[1] ?? null,
  };
}

function extractMethod(apiName: string, body: string): MethodSchema | null {
  const objectCall = /_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/.exec(body);
  if (objectCall) return { apiName, wireName: objectCall[2] ?? "", returns: objectCall[1] ?? null };
  const indexer = /_createIndexerObject\(Excel\.(\w+), this/.exec(body);
  if (indexer) return { apiName, wireName: "GetItem", returns: indexer[1] ?? null };
  const call = /_invoke(?:Retrieve)?(?:Method)\w*\(this, "(\w+)"/.exec(body);
  return call ? { apiName, wireName: call[1] ?? "", returns: null } : null;
}

function properties(text: string): RegExpMatchArray[] {
  return [
    ...text.matchAll(/\n {8}Object\.defineProperty\(\w+\.prototype, "(\w+)", \{([\s\S]*?)\n {8}\}\);/g),
  ];
}

function listText(text: string, property: string): string {
  const start = text.indexOf(`.prototype, "${property}"`);
  if (start < 0) return "";
  return /return \[([^\]]*)\]/.exec(text.slice(start, start + 8000))?.[1] ?? "";
}

function stringList(text: string, property: string): string[] {
  return [...listText(text, property).matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
}
