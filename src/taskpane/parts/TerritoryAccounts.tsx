import type { ReactNode } from "react";
import type { CardAccount, EasyAccount, TerritoryCard } from "../../engine/plan/territory-card";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { unbroken } from "./unbroken";

type OpenAccount = (account: number) => void;

/** Accounts that come in and go out, the largest by name. */
export function TerritoryChanges({ card, openAccount }: { card: TerritoryCard; openAccount: OpenAccount }) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  const { gained, lost, unowned } = card;
  const isSame = gained.count + lost.count + unowned === 0;
  return (
    <section className="ev-section">
      <h2>{said.changes}</h2>
      {card.accountsToday === null ? (
        <span className="ev-hint">{said.noOwners}</span>
      ) : (
        isSame && <span className="ev-hint">{said.unchanged}</span>
      )}
      {gained.count > 0 && (
        <NamedAccounts
          title={said.gained(gained.count, figures.count(gained.count))}
          other={said.from}
          list={gained.named}
          count={gained.count}
          card={card}
          openAccount={openAccount}
        />
      )}
      {unowned > 0 && <span className="ev-small">{said.unowned(unowned, figures.count(unowned))}</span>}
      {lost.count > 0 && (
        <NamedAccounts
          title={said.lost(lost.count, figures.count(lost.count))}
          other={said.to}
          list={lost.named}
          count={lost.count}
          card={card}
          openAccount={openAccount}
        />
      )}
    </section>
  );
}

/** The largest accounts, and those that a neighbour could have at the least cost. */
export function TerritoryAccounts({
  card,
  byAreas,
  openAccount,
  onAll,
}: {
  card: TerritoryCard;
  byAreas: boolean;
  openAccount: OpenAccount;
  /** Lists all its accounts. */
  onAll: () => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  return (
    <>
      {card.largest.length > 0 && (
        <section className="ev-section">
          <NamedAccounts
            title={said.largest}
            isSection
            list={card.largest}
            count={card.largest.length}
            card={card}
            openAccount={openAccount}
          />
          {card.accounts > card.largest.length && (
            <LinkButton className="ev-start" onClick={onAll}>
              {said.allAccounts(figures.count(card.accounts))}
            </LinkButton>
          )}
        </section>
      )}
      {card.accounts > 0 && card.neighbours.length > 0 && (
        <section className="ev-section">
          <h2>{said.easiest}</h2>
          {card.easiest.length === 0 ? (
            <span className="ev-hint">{byAreas ? said.byAreas : said.noneEasy}</span>
          ) : (
            <>
              <EasyTable list={card.easiest} card={card} openAccount={openAccount} />
              <span className="ev-hint">{said.easiestNote(words.onMeasure[card.measure])}</span>
            </>
          )}
        </section>
      )}
    </>
  );
}

function NamedAccounts({
  title,
  isSection = false,
  other,
  list,
  count,
  card,
  openAccount,
}: {
  title: string;
  /** The title heads a section of its own. */
  isSection?: boolean;
  /** Head of the column with the other territory; without it there is none. */
  other?: string;
  list: readonly CardAccount[];
  count: number;
  card: TerritoryCard;
  openAccount: OpenAccount;
}) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  return (
    <>
      {isSection ? <h2>{title}</h2> : <h3>{title}</h3>}
      <table className="ev-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{said.account}</th>
            {other !== undefined && <th scope="col">{other}</th>}
            <th scope="col" className="ev-right">
              {words.measures[card.measure]}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.account}>
              <th scope="row">
                <AccountLink account={one} openAccount={openAccount} />
              </th>
              {other !== undefined && (
                <td className="ev-nowrap">{one.other === "" ? said.house : unbroken(one.other)}</td>
              )}
              <td className="ev-right ev-nowrap">{figures.amount(one.amount, card.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > list.length && (
        <span className="ev-hint">{words.andMore(figures.count(count - list.length))}</span>
      )}
    </>
  );
}

function EasyTable({
  list,
  card,
  openAccount,
}: {
  list: readonly EasyAccount[];
  card: TerritoryCard;
  openAccount: OpenAccount;
}) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  return (
    <table className="ev-table" aria-label={said.easiest}>
      <thead>
        <tr>
          <th scope="col">{said.account}</th>
          <th scope="col">{said.to}</th>
          <th scope="col" className="ev-right">
            {said.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={one.account}>
            <th scope="row">
              <AccountLink account={one} openAccount={openAccount} />
              <Detail>
                {[
                  one.others > 0 ? said.family(one.others, figures.count(one.others)) : "",
                  figures.amount(one.amount, card.unit),
                  kmWords(one.extraKm),
                ]
                  .filter((part) => part !== "")
                  .join(", ")}
              </Detail>
            </th>
            <td className="ev-nowrap">{unbroken(one.other)}</td>
            <td className="ev-right ev-nowrap">
              {figures.deviation(one.ownAfter)}
              <br />
              <span className="ev-mute">{figures.deviation(one.otherAfter)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function kmWords(km: number): string {
    if (Number.isNaN(km) || Math.round(Math.abs(km)) === 0) return "";
    return (km > 0 ? said.farther : said.nearer)(figures.count(Math.abs(km)));
  }
}

function AccountLink({ account, openAccount }: { account: CardAccount; openAccount: OpenAccount }) {
  return (
    <LinkButton
      className="ev-link-left"
      onClick={() => {
        openAccount(account.account);
      }}
    >
      {account.name === "" ? account.id : account.name}
    </LinkButton>
  );
}

function Detail({ children }: { children: ReactNode }) {
  return <div className="ev-mute">{children}</div>;
}
