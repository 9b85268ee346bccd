import type { Words } from "../en/words";
import { pick } from "./plural";

/** El cuadro de búsqueda. */
export const searchWords: Words["search"] = {
  open: "Buscar cuenta, vendedor o territorio",
  label: "Cuenta, vendedor o territorio",
  placeholder: "Nombre, ID o ciudad",
  found: "Encontrado",
  hint: "Bastan las primeras letras de las palabras, en cualquier orden.",
  none: "Nada en este plan se llama así.",
  close: (value, shown) =>
    pick(
      value,
      "Nada se llama así; 1 difiere en una letra.",
      `Nada se llama así; ${shown} difieren en una letra.`,
    ),
  some: (shown, all) => `Se muestran ${shown} de ${all}. Más letras lo acotan.`,
  all: (value, shown) => pick(value, "1 encontrado", `${shown} encontrados`),
  territories: "Territorios",
  reps: "Vendedores",
  accounts: "Cuentas",
  noTerritory: "sin territorio, se ve en la hoja",
};
