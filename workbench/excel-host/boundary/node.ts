import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ExcelHost } from "../protocol/excel-host";
import { extractSchema, type Schema } from "../protocol/schema";
import { NativeHost, REQUIREMENTS } from "./native-host";

/** The client library, started in the current realm. */
export interface OfficeRuntime {
  readonly native: NativeHost;
  /** Texts of ribbon commands that the add-in has completed. */
  readonly completedCommands: readonly string[];
  /** Removes the library and its globals. */
  dispose(): void;
}

/** As much of the host as the library is put in front of. */
export type HostBehindClient = Pick<ExcelHost, "book" | "handle" | "hasSchema" | "onMessage" | "useSchema">;

interface NodeOptions {
  /** Requirement sets to claim instead of the host's own. */
  readonly requirements?: Readonly<Record<string, number>>;
  /** Loads the readable files of the library; slower, with better stack traces. */
  readonly debug?: boolean;
}

/** Folder of the installed client library. */
export function officeFolder(): string {
  return join(
    dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
}

let schema: Schema | null = null;

/** Names of the object model, from the installed package. */
export function installedSchema(): Schema {
  schema ??= extractSchema(readFileSync(join(officeFolder(), "excel-win32-16.01.debug.js"), "utf8"));
  return schema;
}

/** Globals that the library makes or that it needs; all are put back by dispose(). */
const GLOBALS = [
  "window",
  "document",
  "navigator",
  "location",
  "external",
  "history",
  "addEventListener",
  "removeEventListener",
  "alert",
  "confirm",
  "prompt",
  "_richApiNativeBridge",
  "Office",
  "OfficeExtension",
  "OfficeCore",
  "OfficeFirstParty",
  "OfficeFirstPartyAuth",
  "OfficeRuntime",
  "Excel",
  "OSF",
  "OSFPerformance",
  "Microsoft",
  "Strings",
  "CustomFunctions",
  "OTel",
  "oteljs",
] as const;

/**
 * Starts Microsoft's unmodified library of the installed package in this realm (plain Node or a
 * test in the node environment) against a host. Sets the globals Office, Excel and
 * OfficeExtension and resolves when Office is ready.
 */
export async function startOffice(host: HostBehindClient, options: NodeOptions = {}): Promise<OfficeRuntime> {
  if (!host.hasSchema) host.useSchema(installedSchema());
  const folder = officeFolder();
  const suffix = options.debug === true ? ".debug.js" : ".js";
  const saved = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const completedCommands: string[] = [];
  const native = new NativeHost({
    requirements: options.requirements ?? REQUIREMENTS,
    documentUrl: host.book.name,
    readSettings: () => [...host.book.settings],
    writeSettings: (settings) => {
      host.book.settings.clear();
      for (const [key, value] of settings) host.book.settings.set(key, value);
    },
    commandCompleted: (text) => completedCommands.push(text),
  });
  const bridge = makeBridge(host);
  define("external", native.external);
  define("_richApiNativeBridge", bridge.global);
  define("window", globalThis);
  define("location", {
    href: "https://localhost/taskpane.html",
    search: "",
    hash: "",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    pathname: "/taskpane.html",
  });
  define("navigator", { userAgent: "Node", language: "en-US", platform: "Win32", appVersion: "5.0" });
  define("history", { pushState: () => undefined, replaceState: () => undefined });
  define("addEventListener", () => undefined);
  define("removeEventListener", () => undefined);
  define("document", fakeDocument(folder, suffix));
  evaluate(join(folder, `office${suffix}`));
  await new Promise<void>((resolve) => {
    void Office.onReady(() => {
      resolve();
    });
  });
  return {
    native,
    completedCommands,
    dispose: () => {
      bridge.close();
      for (const [name, descriptor] of saved) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

function makeBridge(host: HostBehindClient): { global: Bridge; close(): void } {
  let open = true;
  const deliver = (text: string): void => {
    if (open) bridge.onMessageFromHost?.(text);
  };
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const answer = host.handle(text);
      // The library expects its answer after the call has returned.
      void Promise.resolve(answer).then(deliver);
    },
  };
  const stop = host.onMessage(deliver);
  return {
    global: bridge,
    close: () => {
      open = false;
      stop();
    },
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
}

/**
 * Runs a file of the library as a script of this realm. node:vm will not do: a test runner's
 * modules live in a realm of their own, whose arrays and objects the library must share.
 */
function evaluate(path: string): void {
  const run: unknown = Reflect.get(globalThis, "eval");
  if (typeof run !== "function") throw new TypeError("this realm evaluates no scripts");
  Reflect.apply(run, globalThis, [`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`]);
}

interface FakeElement {
  tagName: string;
  src: string;
  onload: (() => void) | null;
  getAttribute(name: string): string | null;
  setAttribute(): void;
}

/** As much of a document as the library needs to find its own address and load its other files. */
function fakeDocument(folder: string, suffix: string): Record<string, unknown> {
  const make = (tagName: string, src: string): FakeElement => ({
    tagName,
    src,
    onload: null,
    getAttribute(name) {
      return name === "src" ? this.src : null;
    },
    setAttribute: () => undefined,
  });
  const own = make("SCRIPT", `https://localhost/office/office${suffix}`);
  const load = (element: FakeElement): FakeElement => {
    if (element.src !== "") {
      const file = element.src.replace("https://localhost/office/", "").replace(/\?.*$/, "").toLowerCase();
      queueMicrotask(() => {
        evaluate(join(folder, file));
        element.onload?.();
      });
    }
    return element;
  };
  const head = { appendChild: load, insertBefore: load, removeChild: () => undefined };
  return {
    currentScript: own,
    readyState: "complete",
    head,
    body: head,
    cookie: "",
    title: "",
    documentElement: { style: {} },
    getElementsByTagName: (name: string): unknown[] =>
      name.toLowerCase() === "script" ? [own] : name.toLowerCase() === "head" ? [head] : [],
    getElementById: () => null,
    createElement: (name: string) => make(name.toUpperCase(), ""),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    attachEvent: undefined,
  };
}
