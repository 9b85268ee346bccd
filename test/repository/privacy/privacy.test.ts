import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../../..");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

const code = sources(join(root, "src")).join("\n");
const page = readFileSync(join(root, "docs/privacy.md"), "utf8");

/** Texts in backticks of the table of what is stored. */
const told = new Set(
  [...page.slice(page.indexOf("## What is stored")).matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(
    ([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key),
  ),
);

describe("the privacy page", () => {
  it("tells every key under which something is stored, and none that is not", () => {
    const settings = [...code.matchAll(/"(Evenfield\.[A-Za-z]+)"/g)].map(([, key = ""]) => key);
    const parts = [...code.matchAll(/"(urn:evenfield:[a-z0-9:-]+)"/g)].map(([, key = ""]) => key);
    const properties = [...code.matchAll(/_PROPERTY = "([A-Za-z]+)"/g)].map(([, key = ""]) => key);
    const local = [...code.matchAll(/"(evenfield\.[a-z]+)"/g)].map(([, key = ""]) => key);
    const stored = new Set([...settings, ...parts, ...properties, ...local]);
    // The self-test puts these away before it ends.
    for (const key of ["Evenfield.selfTest", "urn:evenfield:self-test"]) stored.delete(key);
    expect([...stored].sort()).toEqual([...told].sort());
  });

  it("is right that our code opens no connection: no fetch but of our own files, no socket, no beacon", () => {
    expect(code.match(/XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/)).toBeNull();
    const fetched = [...code.matchAll(/\bfetch\(([^)]*)/g)].map(([, target = ""]) => target);
    for (const target of fetched) expect(target).not.toMatch(/https?:/);
  });

  it("is right that only one kind of browser storage is used", () => {
    expect(code.match(/sessionStorage|indexedDB|document\.cookie|caches\.open/)).toBeNull();
  });

  it("is right that the clipboard is not read, and neither camera nor location is asked for", () => {
    expect(code.match(/navigator\.(geolocation|mediaDevices|clipboard\.read)/)).toBeNull();
  });
});
