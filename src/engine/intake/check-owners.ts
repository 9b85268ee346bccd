import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import { forEachRow } from "./row-loop";
import type { RowSource } from "./row-source";
import { nameKey } from "./header-words";
import { isHouseOwner } from "./house-owner";
import { isPlaceholder } from "./read-columns";
import { RepIndex } from "./rep-index";
import { UnknownValues } from "./unknown-values";
import { tellFix } from "./tell-fix";

/** Words in an owner cell that say there is no owner. */
const NO_OWNER = new Set(
  (
    "unassigned|not assigned|no owner|no rep|none|open|open territory|open position|open seat|vacant|vacancy|vacant territory|" +
    "vacant position|to be assigned|to be hired|to be confirmed|tbh|tbc|" +
    "nicht zugeordnet|nicht zugewiesen|nicht besetzt|unbesetzt|zu besetzen|neu zu besetzen|offen|vakant|keiner|ohne|n.n.|" +
    "non attribue|non affecte|aucun|a pourvoir|poste a pourvoir|poste vacant|sans commercial|" +
    "vacante|plaza vacante|sin asignar|sin vendedor|sin asesor|sin comercial|por asignar|por definir|ninguno|" +
    "sem responsavel|sem representante|sem vendedor|nao atribuido|nao definido|a definir|a contratar|vago|vaga|nenhum"
  ).split("|"),
);

/** Brackets and dashes around a word: "(vacant)", "- open -". */
const AROUND = /^[\s([<{*-]+|[\s)\]>}*-]+$/g;

/** True for text that names an owner: not "unassigned", "(vacant)", "n/a" or "tbd". */
export function isOwner(text: string): boolean {
  return text !== "" && !isPlaceholder(text) && !NO_OWNER.has(nameKey(text).replace(AROUND, ""));
}

/**
 * Compares the owners of the accounts with the reps: unknown owners, owners that are set aside, cells
 * with two owners and accounts without one are found.
 *
 * @returns the owners, blank where the cell says there is none
 */
export async function checkOwners(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  pacer: Pacer | null,
): Promise<readonly string[]> {
  const index = new RepIndex(reps);
  const readAs = new Map(
    source.fixes.flatMap((fix) => (fix.kind === "owner" ? [[nameKey(fix.from), fix] as const] : [])),
  );
  const replaced = new UnknownValues();
  const unknown = new UnknownValues();
  const shared = new UnknownValues();
  const ambiguous = new UnknownValues();
  const notActive = new UnknownValues();
  const ownerOf = (written: string, row: number): string => {
    const fix = readAs.size === 0 ? undefined : readAs.get(nameKey(written));
    const isFixed = fix !== undefined && index.find(written) < 0 && index.find(fix.to) >= 0;
    if (isFixed) replaced.add(written, row);
    const owner = isFixed ? fix.to : written;
    if (owner === "") {
      if (source.has("owner") && accounts.setAside[row] === "") {
        source.find("ACCOUNT_WITHOUT_OWNER", "owner", row, "", `${accounts.name[row] ?? ""} has no owner`);
      }
      return "";
    }
    const rep = index.find(owner);
    if (rep >= 0) {
      if (reps.setAside[rep] !== "") notActive.add(owner, row);
      return owner;
    }
    if (isHouseOwner(owner)) return owner;
    if (!isOwner(owner)) {
      source.find("PLACEHOLDER_AS_BLANK", "owner", row, owner, `${source.header("owner")} is “${owner}”`);
      return "";
    }
    if (index.isAmbiguous(owner)) {
      ambiguous.add(owner, row);
      return owner;
    }
    const parts = owner.split(/\s*[;/&|+]\s*|\s+(?:and|und|et|y|e)\s+|\s*,\s*/);
    const isShared = parts.length > 1 && parts.filter((part) => index.find(part) >= 0).length > 1;
    (isShared ? shared : unknown).add(owner, row);
    return owner;
  };
  const owners = [...accounts.owner];
  await forEachRow(owners.length, pacer, (row) => {
    owners[row] = ownerOf(owners[row] ?? "", row);
  });
  replaced.report((value, row, count) => {
    const fix = readAs.get(nameKey(value));
    if (fix !== undefined) {
      tellFix(
        source,
        "owner",
        fix,
        `Owner “${value}” is read as ${fix.to} (${accountsOf(count)})`,
        row,
        count,
      );
    }
  });
  unknown.report((value, row, count) => {
    const meant = index.nearest(value);
    source.findMany(
      "OWNER_NOT_IN_REPS",
      "owner",
      row,
      value,
      `Owner “${value}” is not in ${reps.sheet} (${accountsOf(count)})`,
      count,
      meant === null ? {} : { fix: { kind: "owner", from: value, to: meant } },
    );
  });
  ambiguous.report((value, row, count) => {
    source.findMany(
      "OWNER_AMBIGUOUS",
      "owner",
      row,
      value,
      `“${value}” is the name of two reps (${accountsOf(count)})`,
      count,
    );
  });
  shared.report((value, row, count) => {
    source.findMany(
      "OWNERS_SHARED",
      "owner",
      row,
      value,
      `“${value}” names more than one rep (${accountsOf(count)})`,
      count,
    );
  });
  notActive.report((value, row, count) => {
    source.findMany(
      "OWNER_NOT_ACTIVE",
      "owner",
      row,
      value,
      `Owner “${value}” is set aside (${accountsOf(count)})`,
      count,
    );
  });
  return owners;
}

function accountsOf(count: number): string {
  return count === 1 ? "1 account" : `${String(count)} accounts`;
}
