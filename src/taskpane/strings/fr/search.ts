import type { Words } from "../en/words";
import { pick } from "./plural";

/** Le champ de recherche. */
export const searchWords: Words["search"] = {
  open: "Chercher un compte, commercial ou secteur",
  label: "Compte, commercial ou secteur",
  placeholder: "Nom, ID ou ville",
  found: "Trouvés",
  hint: "Les premières lettres des mots suffisent, dans n’importe quel ordre.",
  none: "Rien dans ce plan ne porte ce nom.",
  close: (value, shown) =>
    pick(
      value,
      `Rien ne porte ce nom\u00a0; ${shown} diffère d’une lettre.`,
      `Rien ne porte ce nom\u00a0; ${shown} diffèrent d’une lettre.`,
    ),
  some: (shown, all) => `${shown} sur ${all} montrés. Plus de lettres les réduisent.`,
  all: (value, shown) => pick(value, `${shown} trouvé`, `${shown} trouvés`),
  territories: "Secteurs",
  reps: "Commerciaux",
  accounts: "Comptes",
  noTerritory: "sans secteur, montré dans la feuille",
};
