import type { Words } from "../en/words";

export const jobTitles: Words["jobTitles"] = {
  look: "Examen des feuilles",
  check: "Lecture des feuilles",
  plan: "Planification des secteurs",
  write: "Écriture du plan",
  review: "Revue du plan",
  sample: "Insertion de l’exemple",
  test: "Test de cet Excel",
  copy: "Création de la copie",
};
