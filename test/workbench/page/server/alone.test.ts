import { mkdtempSync, mkdirSync, existsSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alone } from "../../../../workbench/page/server/alone";

describe("work that is done alone", () => {
  const folder = (): string => join(mkdtempSync(join(tmpdir(), "evenfield-alone-")), "lock");

  it("waits for the work before it", async () => {
    const lock = folder();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`${name} ends`);
    };
    await Promise.all([alone(lock, work("first")), alone(lock, work("second"))]);
    expect(steps).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("lets the next one in when it fails", async () => {
    const lock = folder();
    await expect(alone(lock, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
    expect(existsSync(lock)).toBe(false);
  });

  it("does not wait for ever for a process that was ended", async () => {
    const lock = folder();
    mkdirSync(lock);
    const longAgo = new Date(Date.now() - 600_000);
    utimesSync(lock, longAgo, longAgo);
    await alone(lock, () => Promise.resolve());
    expect(existsSync(lock)).toBe(false);
  });
});
