import type { RepTable } from "../model/account-table";

/** Finds the rep that a text of the user means: by id, else by name, whatever the case and spacing. */
export interface RepDirectory {
  /** Row in RepTable, also of reps that are set aside; -1 when no rep is meant. */
  find(text: string): number;
}

/** Of several reps with one id or name the first that can get accounts is meant. */
export function createRepDirectory(reps: RepTable): RepDirectory {
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  for (let rep = 0; rep < reps.count; rep++) {
    remember(byId, reps.id[rep] ?? "", rep, reps);
    remember(byName, reps.name[rep] ?? "", rep, reps);
  }
  return {
    find(text) {
      const key = foldName(text);
      if (key === "") return -1;
      return byId.get(key) ?? byName.get(key) ?? -1;
    },
  };
}

function remember(known: Map<string, number>, text: string, rep: number, reps: RepTable): void {
  const key = foldName(text);
  if (key === "") return;
  const earlier = known.get(key);
  if (earlier === undefined || (reps.setAside[earlier] !== "" && reps.setAside[rep] === ""))
    known.set(key, rep);
}

/** One spelling for what a reader takes as the same name. */
export function foldName(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
