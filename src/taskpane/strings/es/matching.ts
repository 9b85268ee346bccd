import type { Words } from "../en/words";

/** Los puntos de la afinidad. */
export const matchingWords: Words["matching"] = {
  title: "Puntos de afinidad",
  pointsOf: (part) => `Puntos por ${part.toLowerCase()}`,
  points: "puntos",
  halfDistance: "Mitad de puntos por distancia a",
  hint: "Lo que no tiene datos no cuenta y lo demás suma 100. Una distancia vacía sale de las cuentas: tres de cada cuatro tienen un vendedor dentro de ella.",
  misfit: "Si falta un rasgo preferido, cuesta",
  misfitHint:
    "Por una distancia típica de la cuenta al vendedor, donde un rasgo de arriba está en Preferido.",
};
