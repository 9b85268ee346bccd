import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { SegmentsView } from "../../worker/segments-view";
import { SegmentName } from "./SegmentName";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";

/** What each segment holds: accounts and amount, as bars of their shares and as figures. */
export function SegmentTable({
  view,
  onRename,
}: {
  view: SegmentsView;
  onRename: (code: string, name: string) => void;
}) {
  const { words, figures } = useLanguage();
  const { amount, segments } = view;
  const accounts = segments.reduce((sum, segment) => sum + segment.accounts, 0);
  const total = amount === null ? 0 : segments.reduce((sum, segment) => sum + segment[amount], 0);
  const name = amount === null ? "" : words.segments.amounts[amount];
  const hasBars = segments.length > 1;
  return (
    <>
      <table className="ev-table" aria-label={words.steps.names.segments}>
        <thead>
          <tr>
            <th scope="col">{words.segments.segment}</th>
            {hasBars && (
              <th scope="col" className="ev-segment-bars">
                {amount === null
                  ? words.segments.accounts
                  : words.segments.accountsAnd(words.midSentence(name))}
              </th>
            )}
            <th scope="col" className="ev-right">
              {words.segments.accounts}
            </th>
            {amount !== null && (
              <th scope="col" className="ev-right">
                {name}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {segments.map((segment) => (
            <tr key={segment.code}>
              <th scope="row" className="ev-segment-name">
                <SegmentName
                  name={segment.name}
                  onRename={(name) => {
                    onRename(segment.code, name);
                  }}
                />{" "}
                {segment.detail !== null && sayTold(segment.detail, words, figures)}
              </th>
              {hasBars && (
                <td>
                  <span className="ev-bars" aria-hidden="true">
                    <span>
                      <i className="ev-bar-today" style={{ width: percent(segment.share) }} />
                    </span>
                    {amount !== null && (
                      <span>
                        <i
                          className="ev-bar-plan"
                          style={{ width: percent(total > 0 ? segment[amount] / total : 0) }}
                        />
                      </span>
                    )}
                  </span>
                </td>
              )}
              <td className={`ev-right ${segment.accounts === 0 ? "ev-tone-look" : ""}`}>
                {figures.count(segment.accounts)}
              </td>
              {amount !== null && <td className="ev-right">{figures.money(segment[amount])}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="ev-strong">
            <th scope="row">{words.segments.all}</th>
            {hasBars && <td />}
            <td className="ev-right">{figures.count(accounts)}</td>
            {amount !== null && <td className="ev-right">{figures.money(total)}</td>}
          </tr>
        </tfoot>
      </table>
      {hasBars && (
        <div className="ev-legend">
          <span>
            <i style={{ background: "var(--ev-today)" }} />
            {words.segments.accounts}
          </span>
          {amount !== null && (
            <span>
              <i style={{ background: "var(--ev-plan)" }} />
              {name}
            </span>
          )}
        </div>
      )}
    </>
  );
}

/** Sold share and industries of each segment, folded away: details behind the glance. */
export function SegmentProfiles({ view }: { view: SegmentsView }) {
  const { words, figures } = useLanguage();
  const told = view.segments.filter(
    ({ penetration, industries }) => penetration !== null || industries.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <details className="ev-more">
      <summary>
        <ChevronDown12Regular aria-hidden="true" />
        {words.segments.profile}
      </summary>
      <table className="ev-table" aria-label={words.segments.profile}>
        <thead>
          <tr>
            <th scope="col">{words.segments.segment}</th>
            <th scope="col" className="ev-right">
              {words.segments.penetration}
            </th>
            <th scope="col" className="ev-segment-industries">
              {words.segments.industries}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ code, name, penetration, industries }) => (
            <tr key={code}>
              <th scope="row" className="ev-segment-name ev-strong">
                {name}
              </th>
              <td className="ev-right">{figures.share(penetration ?? Number.NaN)}</td>
              <td className="ev-segment-industries">
                {industries
                  .map(
                    ({ name: industry, share }) =>
                      `${industry} ${figures.share(Math.round(share * 100) / 100)}`,
                  )
                  .join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function percent(share: number): string {
  return `${String(Math.max(0, Math.min(1, share)) * 100)}%`;
}
