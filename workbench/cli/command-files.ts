import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputProblem, reasonOf } from "./input-problem";

/** @throws InputProblem when the file cannot be read */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputProblem([`${file} cannot be read (${reasonOf(error)}); check the path`]);
  }
}

/** @throws InputProblem when the file cannot be read */
export function readText(file: string): string {
  return new TextDecoder().decode(readBytes(file));
}

/**
 * Writes a file, with the folders that it lies in.
 *
 * @throws InputProblem when it cannot be written
 */
export function write(file: string, content: Uint8Array | string): void {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new InputProblem([`${file} cannot be written (${reasonOf(error)}); name another file`]);
  }
}
