import type { HeldReview } from "../../use-cases/hold-review";
import type { StoredReviews } from "../../workbook/read-reviews";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";

/** Reviews shown; the sheet has them all. */
const SHOWN = 6;

/** What was reviewed and decided, the newest first, down to the writing of the plan. */
export function ReviewLog({ log, held }: { log: StoredReviews | null; held: HeldReview }) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const cell = (row: StoredReviews["rows"][number], header: string) =>
    row[log?.headers.indexOf(header) ?? -1];
  const rows = (log?.rows ?? []).slice(0, SHOWN).map((row) => {
    const outside = cell(row, "Territories Outside");
    const decision = cell(row, "Decision");
    return {
      day: dayText(figures.day, cell(row, "Date"), held.daysLess),
      text:
        decision === undefined || decision === ""
          ? `${textOf(cell(row, "First Action"))} (${said.decisionOpen})`
          : String(decision),
      outside: typeof outside === "number" ? said.outside(figures.count(outside)) : "",
    };
  });
  return (
    <section className="ev-section">
      <h2>{said.log}</h2>
      {rows.length === 0 && <span className="ev-hint">{said.noLog}</span>}
      <table className="ev-table">
        <caption className="ev-hidden">{said.log}</caption>
        <tbody>
          {rows.map(({ day, text, outside }, at) => (
            <tr key={at}>
              <th scope="row" className="ev-nowrap">
                {day}
              </th>
              <td>{text}</td>
              <td className="ev-right ev-nowrap">{outside}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="ev-nowrap">
              {dayText(figures.day, held.planWrittenOn, held.daysLess)}
            </th>
            <td>{said.planWritten}</td>
            <td className="ev-right" />
          </tr>
        </tbody>
      </table>
      <span className="ev-hint">
        {said.nextReview(
          figures.day(held.review.nextReview),
          sayTold(held.review.nextReviewWhy, words, figures),
        )}
      </span>
    </section>
  );
}

function dayText(show: (serial: number) => string, serial: unknown, daysLess: number): string {
  return typeof serial === "number" && !Number.isNaN(serial) ? show(serial + daysLess) : "";
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}
