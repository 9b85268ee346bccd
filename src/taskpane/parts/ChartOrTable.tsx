import { useState } from "react";
import type { ReactNode } from "react";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { useRowsInSteps } from "./use-rows-in-steps";

/** A chart under its title, with a note and the choice to read it as a table. */
export function ChartOrTable({
  title,
  note,
  aside,
  chart,
  head,
  rows,
}: {
  title: string;
  note: string;
  /** Beside the title. */
  aside?: ReactNode;
  chart: ReactNode;
  /** Heads of the table; the first column is text. */
  head: readonly string[];
  /** Made when it is read as a table. */
  rows: () => readonly (readonly string[])[];
}) {
  const { words } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {asTable ? <RowsTable title={title} head={head} rows={rows()} /> : chart}
      <div className="ev-row ev-apart">
        <span className="ev-hint">{note}</span>
        <LinkButton
          aria-label={words.labelled(title, asTable ? words.result.asChart : words.result.asTable)}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? words.result.asChart : words.result.asTable}
        </LinkButton>
      </div>
    </section>
  );
}

function RowsTable({
  title,
  head,
  rows,
}: {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  const shown = useRowsInSteps(rows.length);
  return (
    <div className="ev-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="ev-table" aria-label={title}>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={name} scope="col" className={at === 0 ? undefined : "ev-right"}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(([first = "", ...others]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {others.map((figure, at) => (
                <td key={head[at + 1]} className="ev-right ev-nowrap">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
