import type { Words } from "../en/words";
import { many } from "./plural";

/** A cópia limpa. */
export const copyWords: Words["copy"] = {
  link: "Criar uma cópia limpa",
  title: "Cópia limpa",
  verdict: "Uma pasta com a parte do plano de um leitor",
  lead: "As suas contas e territórios como as planilhas estão agora, numa pasta nova que dispensa suplemento. Esta pasta fica igual.",
  looking: "Lendo o plano gravado",
  noPlan: "Ainda não há plano gravado",
  noPlanLead: "A cópia limpa sai das planilhas de um plano. Grave antes o plano.",
  kind: "Para",
  kinds: {
    rep: "Um vendedor",
    region: "Uma região",
    manager: "Um gerente",
    finance: "Finanças",
    plan: "Todos",
  },
  who: "Para quem é",
  figures: "Números",
  figuresNamed: { live: "Fórmulas", values: "Só valores" },
  figuresHint: {
    live: "As somas acompanham quando uma conta muda de território na cópia.",
    values: "Os números de agora, sem nenhuma fórmula.",
  },
  within: "Contém",
  accounts: (value, shown) => many(value, shown, "conta", "contas"),
  territories: (value, shown) => many(value, shown, "território", "territórios"),
  inside: (accounts, territories) => `${accounts} em ${territories}, e as cotas se o plano tiver`,
  insideFinance: (territories) =>
    `Cotas de ${territories}, ajustes manuais com os motivos, e custos se o plano tiver`,
  lists: {
    rep: "O que o vendedor entrega e recebe",
    region: "O que os vendedores dela entregam e recebem",
    manager: "O que a equipe entrega e recebe",
    plan: "A lista de passagem, o registro de mudanças e os cenários salvos",
  },
  pages: "Uma primeira página que diz de que plano e data é, e se tudo confere",
  leftOut: "De fora",
  without: {
    rep: "As outras contas, vendedores e territórios, também os nomes",
    region: "As outras contas, vendedores e territórios, também os nomes",
    manager: "As outras contas, vendedores e territórios, também os nomes",
    finance: "As contas e as listas de que saiu o plano",
    plan: "As listas de que saiu o plano, e os cálculos",
  },
  rest: "Configurações, ocorrências, revisões, notas, nomes de autores, planilhas ocultas",
  noManagers: "Dá para escolher um gerente quando a lista de vendedores tem uma coluna Manager.",
  make: (name) => `Abrir a cópia para ${name}`,
  opened: (name) => `A cópia para ${name} está aberta como pasta nova`,
  openedLead: (accounts, territories) =>
    `${accounts} em ${territories}. Salve a partir dela; esta pasta não mudou.`,
};
