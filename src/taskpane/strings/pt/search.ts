import type { Words } from "../en/words";
import { pick } from "./plural";

/** A caixa de busca. */
export const searchWords: Words["search"] = {
  open: "Buscar conta, vendedor ou território",
  label: "Conta, vendedor ou território",
  placeholder: "Nome, ID ou cidade",
  found: "Encontrados",
  hint: "Bastam as primeiras letras das palavras, em qualquer ordem.",
  none: "Nada neste plano tem esse nome.",
  close: (value, shown) =>
    pick(
      value,
      `Nada tem esse nome; ${shown} difere em uma letra.`,
      `Nada tem esse nome; ${shown} diferem em uma letra.`,
    ),
  some: (shown, all) => `Mostrados ${shown} de ${all}. Mais letras reduzem.`,
  all: (value, shown) => pick(value, `${shown} encontrado`, `${shown} encontrados`),
  territories: "Territórios",
  reps: "Vendedores",
  accounts: "Contas",
  noTerritory: "sem território, aparece na planilha",
};
