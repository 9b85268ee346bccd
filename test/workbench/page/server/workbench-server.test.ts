import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "../../../../workbench/page/server/workbench-server";
import { serveWorkbench } from "../../../../workbench/page/server/workbench-server";

describe("the workbench server", () => {
  let server: RunningServer;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenfield-server-"));
    for (const name of ["site", "page", "assets"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "secret.txt"), "not for the page");
    writeFileSync(join(folder, "page", "index.html"), "<h1>workbench</h1>");
    const [site, page, assets] = ["site", "page", "assets"].map((name) => join(folder, name));
    if (!site || !page || !assets) throw new Error("three folders were made");
    server = await serveWorkbench({ site, page, assets, sample: new Uint8Array([80, 75]) }, 3700);
  });

  afterAll(async () => {
    await server.close();
  });

  function status(path: string, headers: Record<string, string> = {}): Promise<number> {
    const { port } = new URL(server.address);
    return new Promise((resolve, reject) => {
      request(
        { host: "127.0.0.1", port, path, headers: { Host: `localhost:${port}`, ...headers } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      )
        .on("error", reject)
        .end();
    });
  }

  it("serves the page, the sample and office.js in any case of letters", async () => {
    expect(await status("/")).toBe(200);
    expect(await status("/workbench/sample.xlsx")).toBe(200);
    expect(await status("/office-js/Office.js")).toBe(200);
    expect(await status("/office-js/en-us/office_strings.js")).toBe(200);
  });

  it("leads out of its folders by no path", async () => {
    expect(await status("/workbench/../secret.txt")).toBe(404);
    expect(await status("/workbench/%2e%2e/secret.txt")).toBe(404);
    expect(await status("/workbench/..%2fsecret.txt")).toBe(404);
  });

  it("answers no other name than this computer's", async () => {
    expect(await status("/", { Host: "evil.example" })).toBe(403);
  });

  it("takes the next port when one is taken", async () => {
    const port = Number(new URL(server.address).port);
    const folder = tmpdir();
    const second = await serveWorkbench(
      { site: folder, page: folder, assets: folder, sample: new Uint8Array() },
      port,
    );
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
