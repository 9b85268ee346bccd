import type { ReactNode } from "react";
import type { TerritoryCard, TerritoryMeasure } from "../../engine/plan/territory-card";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { StatusIcon } from "./StatusIcon";

/** Every measure against its target, then hours, quota, distance, match and segments as far as there are data. */
export function TerritoryFigures({
  card,
  openAccount,
}: {
  card: TerritoryCard;
  openAccount: (account: number) => void;
}) {
  return (
    <>
      <Measures measures={card.measures} />
      <Facts card={card} openAccount={openAccount} />
      {card.segments.length > 0 && <SegmentMix card={card} />}
    </>
  );
}

function Measures({ measures }: { measures: readonly TerritoryMeasure[] }) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  const hasToday = measures.some(({ before }) => before !== null);
  return (
    <section className="ev-section">
      <h2>{said.measures}</h2>
      <table className="ev-table" aria-label={said.measures}>
        <thead>
          <tr>
            <th scope="col">{said.measure}</th>
            <th scope="col" className="ev-right">
              {said.load}
            </th>
            <th scope="col" className="ev-right">
              {said.target}
            </th>
            <th scope="col" className="ev-right">
              {said.deviation}
            </th>
            {hasToday && (
              <th scope="col" className="ev-right">
                {said.today}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ key, unit, load, target, deviation, before, tolerance }) => {
            const isOutside = tolerance !== null && Math.abs(deviation) > tolerance + 1e-9;
            return (
              <tr key={key}>
                <th scope="row">{words.measures[key]}</th>
                <td className="ev-right ev-nowrap">{figures.amount(load, unit)}</td>
                <td className="ev-right ev-nowrap ev-mute">{figures.amount(target, unit)}</td>
                <td className="ev-right ev-nowrap">
                  <span className={isOutside ? "ev-tone-look" : undefined}>
                    {isOutside && <StatusIcon status="look" size={12} />}
                    {isOutside && <span className="ev-hidden">{words.result.outsideMark} </span>}{" "}
                    {figures.deviation(deviation)}
                  </span>
                </td>
                {hasToday && (
                  <td className="ev-right ev-nowrap ev-mute">
                    {before === null ? "" : figures.deviation(before)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Facts({ card, openAccount }: { card: TerritoryCard; openAccount: (account: number) => void }) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  const { workload, quota, distance, fit } = card;
  const hours = (value: number): string => figures.amount(value, "hours");
  return (
    <section className="ev-section">
      <h2>{said.figures}</h2>
      <dl className="ev-facts">
        <Fact name={said.accounts}>
          {card.accountsToday === null
            ? figures.count(card.accounts)
            : said.accountsToday(figures.count(card.accounts), figures.count(card.accountsToday))}
        </Fact>
        {workload !== null && (
          <Fact
            name={said.hours}
            detail={
              Number.isNaN(workload.travelHours)
                ? said.hoursCalls(hours(workload.callHours))
                : said.hoursParts(hours(workload.callHours), hours(workload.travelHours))
            }
          >
            {said.hoursOf(
              hours(workload.callHours + (Number.isNaN(workload.travelHours) ? 0 : workload.travelHours)),
              hours(workload.capacity),
              figures.share(workload.utilisation),
            )}
          </Fact>
        )}
        {quota !== null && (
          <Fact
            name={said.quota}
            detail={
              Number.isNaN(quota.toPotential)
                ? ""
                : said.toPotential(figures.share(quota.toPotential), figures.share(quota.companyToPotential))
            }
          >
            {figures.wholeMoney(quota.final)}
            {!Number.isNaN(quota.growth) && `, ${said.growth(figures.deviation(quota.growth))}`}
          </Fact>
        )}
        {distance !== null && (
          <Fact
            name={said.distance}
            detail={
              <LinkButton
                className="ev-link-left"
                onClick={() => {
                  openAccount(distance.farthest.account);
                }}
              >
                {said.farthest(
                  distance.farthest.name === "" ? distance.farthest.id : distance.farthest.name,
                  figures.count(distance.farthest.km),
                )}
              </LinkButton>
            }
          >
            {said.meanKm(figures.count(distance.meanKm))}
          </Fact>
        )}
        {fit !== null && (
          <Fact
            name={said.match}
            detail={
              fit.runnerUp === null ? "" : said.runnerUp(fit.runnerUp.rep, figures.count(fit.runnerUp.score))
            }
          >
            {said.matchOf(figures.count(fit.score))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, detail, children }: { name: string; detail?: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {detail !== undefined && detail !== "" && <div className="ev-hint">{detail}</div>}
      </dd>
    </>
  );
}

function SegmentMix({ card }: { card: TerritoryCard }) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  return (
    <section className="ev-section">
      <h2>{said.segments}</h2>
      <table className="ev-table" aria-label={said.segments}>
        <thead>
          <tr>
            <th scope="col">{said.segment}</th>
            <th scope="col" className="ev-right">
              {said.accounts}
            </th>
            {card.measure !== "accounts" && (
              <th scope="col" className="ev-right">
                {words.measures[card.measure]}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {card.segments.map(({ name, accounts, amount }) => (
            <tr key={name}>
              <th scope="row">{name === "" ? said.noSegment : name}</th>
              <td className="ev-right">{figures.count(accounts)}</td>
              {card.measure !== "accounts" && (
                <td className="ev-right ev-nowrap">{figures.amount(amount, card.unit)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
