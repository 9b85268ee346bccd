import { expose } from "comlink";
import type { Schema } from "../excel-host/protocol/schema";
import { extractSchema } from "../excel-host/protocol/schema";
import { HostSession } from "./host/host-session";

/** The readable build of the client library, for the names of its object model. */
const CLIENT_NAMES = "/office-js/excel-win32-16.01.debug.js";

let schema: Promise<Schema> | null = null;

async function readSchema(): Promise<Schema> {
  const response = await fetch(CLIENT_NAMES);
  if (!response.ok) throw new Error(`${CLIENT_NAMES} was not served (${response.status})`);
  return extractSchema(await response.text());
}

expose(new HostSession(() => (schema ??= readSchema())));
