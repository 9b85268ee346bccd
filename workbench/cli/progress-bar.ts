import type { WriteStream } from "node:tty";

const WIDTH = 24;

/** A bar on the terminal's last line; says nothing when the stream is no terminal. */
export class ProgressBar {
  private shown = "";

  constructor(private readonly stream: WriteStream) {}

  show(step: string, detail: string, fraction: number): void {
    if (!this.stream.isTTY) return;
    const full = Math.round(WIDTH * Math.min(1, Math.max(0, fraction)));
    const text = `${step.padEnd(9)}${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${String(Math.floor(fraction * 100)).padStart(3)}%  ${detail}`;
    const cut = text.slice(0, Math.max(20, (this.stream.columns || 80) - 1));
    if (cut === this.shown) return;
    this.shown = cut;
    this.stream.write(`\r\u001B[2K${cut}`);
  }

  clear(): void {
    if (this.shown !== "") this.stream.write("\r\u001B[2K");
    this.shown = "";
  }
}
