import type { Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { officeFiles } from "./office-files";
import { panePage } from "./pane-page";

/** The workbook that the page opens by itself. */
const SAMPLE_PATH = "/workbench/sample.xlsx";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface WorkbenchFiles {
  /** The shipped site, dist/site. */
  readonly site: string;
  /** The built workbench page, dist/workbench. */
  readonly page: string;
  readonly assets: string;
  /** The workbook that the page opens by itself. */
  readonly sample: Uint8Array;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the workbench to this computer alone, on the first free port from `firstPort`. */
export async function serveWorkbench(files: WorkbenchFiles, firstPort: number): Promise<RunningServer> {
  const office = officeFiles();
  const fileFor = (path: string): string | null => {
    if (path === "/") return join(files.page, "index.html");
    const [, folder = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (folder === "office-js") return office(rest);
    const from = { workbench: files.page, assets: files.assets, pane: files.site }[folder];
    return from === undefined ? null : inside(from, rest);
  };
  const server = createServer((request, response) => {
    // Only this machine is meant: another name for it would let a web page reach in.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) {
      refuse(response, 403);
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === SAMPLE_PATH) {
      send(response, files.sample, ".xlsx");
      return;
    }
    const file = fileFor(path);
    if (file === null) refuse(response, 404);
    else if (path.startsWith("/pane/") && extname(file) === ".html") {
      send(response, panePage(readFileSync(file, "utf8")), ".html");
    } else send(response, readFileSync(file), extname(file));
  });

  const port = await listen(server, firstPort);
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The file below a folder, or null when the path leads out of it or to none. */
function inside(folder: string, path: string): string | null {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

function send(response: ServerResponse, content: Uint8Array | string, extension: string): void {
  response.writeHead(200, {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(content);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" });
  response.end();
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + 100; port++) {
    if (await canListen(server, port)) return port;
  }
  throw new Error(
    `ports ${firstPort} to ${firstPort + 99} are all taken; end another server and start again`,
  );
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") done(false);
      else failed(error);
    };
    const listening = (): void => {
      server.off("error", refused);
      done(true);
    };
    server.once("error", refused);
    server.once("listening", listening);
    server.listen(port, "127.0.0.1");
  });
}
