import type { EarlierChanges, LoggedChange } from "../model/change";
import type { RawCell } from "../model/raw-sheet";
import { kindOfWords } from "./newest-entries";

/** The entries of the log by its headers; a row that tells nothing of ours has no kind. */
export function loggedChanges(earlier: EarlierChanges | null): LoggedChange[] {
  if (earlier === null) return [];
  const at = (header: string): number => earlier.headers.indexOf(header);
  const columns = {
    when: at("When"),
    kind: at("Kind"),
    accountId: at("Account ID"),
    account: at("Account"),
    from: at("From"),
    to: at("To"),
    fromRep: at("From Rep"),
    toRep: at("To Rep"),
  };
  return earlier.rows.map((row): LoggedChange => {
    const text = (column: number): string => textOf(row[column]);
    const when = row[columns.when];
    return {
      when: typeof when === "number" ? when : NaN,
      kind: kindOfWords(text(columns.kind)),
      accountId: text(columns.accountId),
      account: text(columns.account),
      from: text(columns.from),
      to: text(columns.to),
      fromRep: text(columns.fromRep),
      toRep: text(columns.toRep),
    };
  });
}

function textOf(cell: RawCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}
