import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Was-wäre-wenn-Schritte. */
export const whatIfWords: Words["whatIf"] = {
  heading: "Was wäre, wenn",
  lead: "Eine Änderung im Jahr als ein Schritt: ansehen, was sie bewirkt, dann als Szenario behalten.",
  titles: {
    repLeaves: "Ein Verkäufer geht",
    repJoins: "Ein Verkäufer kommt",
    split: "Ein Gebiet teilen",
    merge: "Zwei Gebiete zusammenlegen",
    moveAccount: "Einen Account versetzen",
  },
  newAccounts: "Neue Accounts kommen",
  who: "Wer",
  newRep: "Name",
  territory: "Gebiet",
  into: "In",
  near: "Wohnort",
  nearHome: (territory) => `Am Wohnort von ${territory}`,
  coordinates: "Breite, Länge",
  ownPlace: "Nach Breite und Länge",
  noHome: "Kein Gebiet hat einen Wohnort auf der Karte. Breite und Länge des neuen Verkäufers angeben.",
  secondRep: "2. Hälfte",
  openSeat: "Offen, zu besetzen",
  secondName: "Verkäufer der zweiten Hälfte",
  lastDay: "Letzter Tag",
  firstDay: "Erster Tag",
  fromDay: "Ab",
  choose: "Wählen",
  goes: "Wohin die Accounts gehen",
  ways: {
    neighbours: "Aufteilen",
    one: "An einen Verkäufer",
    openSeat: "Stelle offen",
  },
  takes: "An",
  incomplete: {
    repLeaves: "Wählen, wer geht, und den letzten Tag.",
    repJoins: "Name, ersten Tag und Wohnort angeben.",
    split: "Gebiet und Tag wählen.",
    merge: "Beide Gebiete und den Tag wählen.",
    moveAccount: "ID des Accounts, das neue Gebiet und den Tag angeben.",
  },
  working: "Änderungen werden berechnet",
  goTo: (count, shown, to, shownTo) =>
    `${many(count, shown, "Account geht", "Accounts gehen")} an ${many(to, shownTo, "Verkäufer", "Verkäufer")}`,
  stayOpen: (count, shown) =>
    `${many(count, shown, "Account wartet", "Accounts warten")} auf einer offenen Stelle`,
  outsideAfter: (count, shown, total, of, band) =>
    total === 1
      ? `Das andere Gebiet liegt danach ${count === 0 ? "innerhalb" : "außerhalb"} von ${band}.`
      : count === 0
        ? `Alle ${of} betroffenen Gebiete liegen danach innerhalb von ${band}.`
        : `${shown} der ${of} betroffenen Gebiete ${pick(count, "liegt", "liegen")} danach außerhalb von ${band}.`,
  nobodyElse: "Sonst wechselt kein Account.",
  halves: (territory: string) => `Jede Hälfte wird an der Hälfte des Ziels von ${territory} gemessen.`,
  table: "Gebiete, die sich ändern",
  accounts: "Accounts",
  quota: (from) => `Vorgabe ab ${from}`,
  account: "Account",
  accountHint: "Name oder ID",
  inTerritory: (territory) => `in ${territory}`,
  days: (left, year) => `${left} von ${year} Tagen`,
  goesOver: (shown, days) => `${shown} der Vorgabe dieses Jahres gehen mit (${days}).`,
  staysBefore: (shown) => `${shown} bleiben bei denen, die sie hatten, für die Tage davor.`,
  terms: "Wie es gemacht wird",
  deals: (count, shown) => many(count, shown, "Chance", "Chancen"),
  dealsStay: (rep) => `Offene Verkaufschancen bleiben bis zum Abschluss bei ${rep}`,
  dealsStayAny: "Offene Verkaufschancen bleiben bis zum Abschluss, wo sie sind",
  proRate: "Vorgaben nach Tagen aufteilen",
  addList: "Übergabeliste anlegen",
  newSheet: "neues Blatt",
  all: "Alle",
  yearQuota: "Vorgabe des Jahres",
  goesOverWhole: (shown) => `${shown} gehen mit, die Vorgabe des ganzen Jahres.`,
  noQuota: "Ein Ziel unter Vorgaben zeigt die Vorgabe, die mitgeht.",
  carried: (count, shown) =>
    `${many(count, shown, "Was-wäre-wenn-Änderung", "Was-wäre-wenn-Änderungen")} in diesem Plan; beim Neuplanen wieder enthalten`,
  giveUp: "Aufgeben",
  giveUpThis: (name) => `Aufgeben: ${name}`,
  givenUp: (count, shown) =>
    `${many(count, shown, "Was-wäre-wenn-Änderung wurde", "Was-wäre-wenn-Änderungen wurden")} aufgegeben`,
  gone: "endet",
  was: (shown) => `vorher ${shown}`,
  thinner: "Kenntnisse und Sprachen, die knapp werden",
  nobodyHas: "Danach hat sie niemand",
  onlyRep: (name) => `Danach hat sie nur ${name}`,
  handover: "Übergabeliste",
  fromTo: (from, to) => `${from} an ${to}`,
  add: "In den Plan",
  hint: "Ergibt ein Szenario. Die Blätter des Plans ändern sich erst beim Schreiben.",
  names: {
    repLeaves: (who) => `${who} geht`,
    repJoins: (who) => `${who} kommt`,
    split: (territory) => `${territory} geteilt`,
    merge: (territory, into) => `${territory} zu ${into}`,
    moveAccount: (account, into) => `${account} zu ${into}`,
    newAccounts: "Neue Accounts eingefügt",
  },
  done: (name) => `„${name}“ ist jetzt der Plan`,
  doneLead: (count, shown) =>
    `${many(count, shown, "Account wechselt", "Accounts wechseln")} den Verkäufer. Als Szenario gespeichert; die Blätter des Plans sind, wie sie waren.`,
  notSaved: (count, shown) =>
    `${many(count, shown, "Account wechselt", "Accounts wechseln")} den Verkäufer. Kein Blatt wurde geändert.`,
};
