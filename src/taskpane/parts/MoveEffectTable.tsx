import type { HandMoveEffect, MoveSide } from "../../engine/plan/moves/move-effect";
import { useLanguage } from "../strings/words";
import { unbroken } from "./unbroken";

/** Both territories of a move now and after it: balance on each measure, accounts, distance. */
export function MoveEffectTable({ effect: { from, to } }: { effect: HandMoveEffect }) {
  const { words, figures } = useLanguage();
  const said = words.map;
  const giver = from[0];
  if (giver === undefined) return null;
  const rows = [
    ...giver.measures.map(({ key, before, after }, at) => ({
      name: said.vsTarget(words.measures[key]),
      values: [
        before,
        after,
        to.measures[at]?.before ?? Number.NaN,
        to.measures[at]?.after ?? Number.NaN,
      ].map(figures.deviation),
    })),
    {
      name: said.accounts,
      values: [giver.accounts.before, giver.accounts.after, to.accounts.before, to.accounts.after].map(
        figures.count,
      ),
    },
    ...(giver.quota === null || to.quota === null
      ? []
      : [
          {
            name: said.quota,
            values: [giver.quota.before, giver.quota.after, to.quota.before, to.quota.after].map(
              figures.money,
            ),
          },
        ]),
    ...(Number.isNaN(to.km.after)
      ? []
      : [
          {
            name: said.meanDistance,
            values: [giver.km.before, giver.km.after, to.km.before, to.km.after].map((km) =>
              Number.isNaN(km) ? "" : said.km(figures.count(km)),
            ),
          },
        ]),
  ];
  return (
    <table className="ev-table ev-move-table">
      <caption className="ev-hidden">{said.effect}</caption>
      <thead>
        <tr>
          <td />
          {[giver, to].map(({ territory, name }: MoveSide) => (
            <th key={territory} scope="colgroup" colSpan={2} className="ev-right">
              {unbroken(name)}
            </th>
          ))}
        </tr>
        <tr>
          <td />
          {[giver, to].flatMap(({ territory }) => [
            <th key={`${String(territory)} now`} scope="col" className="ev-right">
              {said.now}
            </th>,
            <th key={`${String(territory)} after`} scope="col" className="ev-right">
              {said.after}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              <td
                key={at}
                className={at % 2 === 0 ? "ev-right ev-nowrap ev-mute" : "ev-right ev-nowrap ev-strong"}
              >
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
