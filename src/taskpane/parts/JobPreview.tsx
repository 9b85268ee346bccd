import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { JobEffect, JobTerritory } from "../../engine/what-if/job-effect";
import type { JobSummary } from "../../worker/planner";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";
import { unbroken } from "./unbroken";

/** Accounts that are listed; the sheets have them all. */
const LISTED = 8;

/** What a job changes: how many accounts go where, each territory that it touches, what gets thin, who hands over what. */
export function JobPreview({ tried }: { tried: JobSummary }) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  const { effect, summary } = tried;
  const balanced = summary.after.find(({ isBalanced }) => isBalanced) ?? summary.after[0];
  const tolerance = balanced?.tolerance ?? 0;
  const left = effect.territories.filter(({ deviationAfter }) => deviationAfter !== null);
  const outside = left.filter(({ deviationAfter }) => Math.abs(deviationAfter ?? 0) > tolerance).length;
  const takers = new Set(effect.moved.map(({ to }) => to)).size;
  const moved = effect.moved.length;
  return (
    <>
      <div className="ev-stack" role="status">
        <h2 className="ev-verdict">
          {isWaiting(effect)
            ? said.stayOpen(moved, figures.count(moved))
            : said.goTo(moved, figures.count(moved), takers, figures.count(takers))}
        </h2>
        <p className="ev-small ev-lead">
          {left.length > 0 &&
            `${said.outsideAfter(outside, figures.count(outside), left.length, figures.count(left.length), figures.band(tolerance))} `}
          {said.nobodyElse}
          {effect.job.kind === "split" && ` ${said.halves(effect.job.territory)}`}
        </p>
        <Cost effect={effect} />
        <YearQuota effect={effect} />
      </div>
      <Touched effect={effect} tolerance={tolerance} measure={balanced?.measure ?? "accounts"} />
      <Thinner effect={effect} />
      <HandoverList effect={effect} />
    </>
  );
}

/** The revenue that changes hands, and how far the accounts are from home before and after. */
function Cost({ effect: { revenue, distance } }: { effect: JobEffect }) {
  const { words, figures } = useLanguage();
  const texts = [
    revenue === null ? "" : words.map.changesOwner(figures.money(revenue)),
    distance === null ? "" : words.suggest.km(figures.count(distance.before), figures.count(distance.after)),
  ].filter((text) => text !== "");
  return texts.length === 0 ? null : <p className="ev-small">{texts.join(" ")}</p>;
}

/** How much of the year's quota goes over, and for how many days. */
function YearQuota({ effect: { quotas, days, job } }: { effect: JobEffect }) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  if (days === null) return null;
  if (quotas === null) return <span className="ev-hint">{said.noQuota}</span>;
  if (job.quotas === "wholeYear") {
    return <p className="ev-small">{said.goesOverWhole(figures.wholeMoney(quotas.goes))}</p>;
  }
  const shown = said.days(figures.count(days.left), figures.count(days.year));
  return (
    <p className="ev-small">
      {said.goesOver(figures.wholeMoney(quotas.goes), shown)}{" "}
      {said.staysBefore(figures.wholeMoney(quotas.kept))}
    </p>
  );
}

/** The accounts stay in their territory, whose rep is the one who goes. */
function isWaiting({ moved }: JobEffect): boolean {
  return moved.length > 0 && moved.every(({ from, to }) => from === to);
}

function Touched({
  effect: { territories, quotas, job },
  tolerance,
  measure,
}: {
  effect: JobEffect;
  tolerance: number;
  measure: JobSummary["summary"]["after"][number]["measure"];
}) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  const hasQuotas = quotas !== null;
  // Who gives everything away is told in the title; the others add up to it.
  const takers = territories.filter(({ accountsAfter }) => accountsAfter !== null);
  const hasTotal = takers.length < territories.length && takers.every(isTaker);
  const shown = hasTotal ? takers : territories;
  return (
    <table className="ev-table">
      <caption className="ev-hidden">{said.table}</caption>
      <thead>
        <tr>
          <th scope="col">{said.territory}</th>
          <th scope="col" className="ev-right">
            {said.accounts}
          </th>
          <th scope="col" className="ev-right">
            {words.measures[measure]}
          </th>
          {hasQuotas && (
            <th scope="col" className="ev-right" style={{ whiteSpace: "normal" }}>
              {job.quotas === "wholeYear" ? said.yearQuota : said.quota(figures.day(job.from))}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {shown.map((territory) => (
          <tr key={territory.name}>
            <th scope="row">
              <span className="ev-strong ev-nowrap">{territory.name}</span>{" "}
              {territory.rep !== territory.name && <span className="ev-mute">{territory.rep}</span>}
            </th>
            <td className="ev-right ev-nowrap">
              {signed(difference(territory.accountsBefore, territory.accountsAfter), figures.count)}
            </td>
            <td className="ev-right ev-nowrap">
              <Deviation territory={territory} tolerance={tolerance} />
            </td>
            {hasQuotas && (
              <td className="ev-right ev-nowrap">{signed(territory.quotaTaken ?? 0, figures.wholeMoney)}</td>
            )}
          </tr>
        ))}
        {hasTotal && takers.length > 1 && (
          <tr className="ev-strong">
            <th scope="row">{said.all}</th>
            <td className="ev-right ev-nowrap">{signed(sumOf(takers, taken), figures.count)}</td>
            <td />
            {hasQuotas && (
              <td className="ev-right ev-nowrap">
                {signed(
                  sumOf(takers, ({ quotaTaken }) => quotaTaken ?? 0),
                  figures.wholeMoney,
                )}
              </td>
            )}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Deviation({ territory, tolerance }: { territory: JobTerritory; tolerance: number }) {
  const { words, figures } = useLanguage();
  const { deviationBefore, deviationAfter } = territory;
  if (deviationAfter === null) return <span className="ev-mute">{words.whatIf.gone}</span>;
  const isOutside = Math.abs(deviationAfter) > tolerance;
  return (
    <span className="ev-stack ev-tight">
      <span className={isOutside ? "ev-strong ev-tone-look" : undefined}>
        {isOutside && <span className="ev-hidden">{words.result.outsideMark} </span>}
        {figures.deviation(deviationAfter)}
      </span>
      {deviationBefore !== null && (
        <span className="ev-hint">{words.whatIf.was(figures.deviation(deviationBefore))}</span>
      )}
    </span>
  );
}

function Thinner({ effect: { thinner } }: { effect: JobEffect }) {
  const { words } = useLanguage();
  const said = words.whatIf;
  if (thinner.length === 0) return null;
  return (
    <section className="ev-section">
      <h2>{said.thinner}</h2>
      <ul className="ev-list">
        {thinner.map(({ trait, word, names }) => (
          <li className="ev-item ev-item-middle" key={`${trait} ${word}`}>
            <StatusIcon status="look" />
            <span className="ev-stack ev-tight ev-fill">
              <span>{word.charAt(0).toUpperCase() + word.slice(1)}</span>
              <span className="ev-hint">
                {words.account.parts[trait]},{" "}
                {names[0] === undefined ? said.nobodyHas : said.onlyRep(names[0])}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The largest of the accounts that change hands. */
function HandoverList({ effect: { moved } }: { effect: JobEffect }) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  if (moved.length === 0) return null;
  return (
    <details className="ev-more">
      <summary>
        <ChevronDown16Regular aria-hidden="true" />
        <span className="ev-fill">{said.handover}</span>
        <span className="ev-hint">{figures.count(moved.length)}</span>
      </summary>
      <ul className="ev-list">
        {moved.slice(0, LISTED).map(({ id, name, from, fromRep, to, toRep, potential }) => (
          <li className="ev-item" key={id}>
            <div className="ev-stack ev-tight ev-fill">
              <span>{name === "" ? id : name}</span>
              <span className="ev-hint">
                {unbroken(from === to ? said.fromTo(fromRep, toRep) : said.fromTo(from, to))}
              </span>
            </div>
            {potential !== null && <span className="ev-nowrap ev-small">{figures.money(potential)}</span>}
          </li>
        ))}
      </ul>
      {moved.length > LISTED && (
        <span className="ev-hint">{words.andMore(figures.count(moved.length - LISTED))}</span>
      )}
    </details>
  );
}

function isTaker(territory: JobTerritory): boolean {
  return taken(territory) >= 0;
}

function taken({ accountsBefore, accountsAfter }: JobTerritory): number {
  return difference(accountsBefore, accountsAfter);
}

function sumOf(territories: readonly JobTerritory[], pick: (territory: JobTerritory) => number): number {
  return territories.reduce((sum, one) => sum + pick(one), 0);
}

function difference(before: number | null, after: number | null): number {
  return (after ?? 0) - (before ?? 0);
}

function signed(value: number, show: (value: number) => string): string {
  return value > 0 ? `+${show(value)}` : show(value);
}
