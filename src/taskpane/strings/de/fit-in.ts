import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Neue Accounts in einen geschriebenen Plan einfügen. */
export const fitInWords: Words["fitIn"] = {
  title: (arrived, arrivedShown, gone, goneShown) => {
    const came = `${many(arrived, arrivedShown, "Account ist", "Accounts sind")} neu, seit der Plan geschrieben wurde`;
    const left = `${many(gone, goneShown, "Account des geschriebenen Plans fehlt", "Accounts des geschriebenen Plans fehlen")} in der Liste`;
    if (gone === 0) return came;
    return arrived === 0 ? left : `${came}; ${goneShown} ${pick(gone, "fehlt", "fehlen")}`;
  },
  lead: (arrived) => {
    if (arrived === 0) return "Dafür muss kein Account wechseln.";
    return `${arrived === 1 ? "Er lässt sich" : "Sie lassen sich"} zuordnen, ohne einen anderen Account zu verschieben.`;
  },
  byAreas: "Neu planen: Jeder geht dorthin, wo sein County oder Staat ist.",
  fitIn: "Neue Accounts einfügen",
  takeOut: "Aus dem Plan nehmen",
  heading: "Eingefügt",
  done: (placed, shown) =>
    placed === 0
      ? "Kein Account war neu, keiner wurde verschoben."
      : `${many(placed, shown, "neuer Account wurde", "neue Accounts wurden")} zugeordnet; kein anderer wurde verschoben.`,
  gone: (gone, shown) =>
    `${many(gone, shown, "Account fehlt", "Accounts fehlen")} in der Liste und ${pick(gone, "ist", "sind")} aus dem Plan.`,
  saved: "Als Szenario gespeichert; die Blätter des Plans sind, wie sie waren.",
  goneList: (names) => `Fehlt: ${names}`,
  house: "House",
};
