import type { Words } from "../en/words";

/** Les points de l'affinité. */
export const matchingWords: Words["matching"] = {
  title: "Points de l’affinité",
  pointsOf: (part) => `Points pour ${part.toLowerCase()}`,
  points: "points",
  halfDistance: "Moitié des points de distance à",
  hint: "Ce qui n’a pas de données ne compte pas et les autres font 100. Une distance vide est tirée des comptes\u00a0: trois sur quatre y ont un commercial.",
  misfit: "Un critère préféré manquant coûte",
  misfitHint:
    "Multiplié par une distance typique du compte au commercial, là où un critère ci-dessus est «\u00a0Préféré\u00a0».",
};
