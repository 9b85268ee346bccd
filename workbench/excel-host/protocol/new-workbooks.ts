import type { CreatedWorkbook } from "./targets";

/** Workbooks that an add-in makes from files and opens; what opening means is for the listeners to say. */
export class NewWorkbooks {
  private readonly made = new Map<string, CreatedWorkbook>();
  private readonly listeners = new Set<(bytes: Uint8Array) => void>();

  make(bytes: Uint8Array): CreatedWorkbook {
    const created = { id: String(this.made.size + 1), bytes };
    this.made.set(created.id, created);
    return created;
  }

  find(id: string): CreatedWorkbook | null {
    return this.made.get(id) ?? null;
  }

  open({ bytes }: CreatedWorkbook): void {
    for (const listener of this.listeners) listener(bytes);
  }

  /** Hears of every workbook that is opened, as the bytes of its file. */
  onOpen(listener: (bytes: Uint8Array) => void): void {
    this.listeners.add(listener);
  }
}
