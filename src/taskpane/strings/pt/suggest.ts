import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Os movimentos sugeridos. */
export const suggestWords: Words["suggest"] = {
  heading: "Equilibrar",
  title: "Sugestão",
  titleOf: (at, all) => `Sugestão ${at} de ${all}`,
  looking: "Buscando movimentos que equilibrem",
  head: (value, shown, from, to) => `${many(value, shown, "conta", "contas")}, de ${from} para ${to}`,
  why: (from, fromNow, to, toNow, measure) =>
    `${from} está em ${fromNow} (${measure}), ${to}, ao lado, em ${toNow}.`,
  after: (from, fromThen, to, toThen) => `Depois: ${from} ${fromThen}, ${to} ${toThen}`,
  ownerChanges: (value, shown) =>
    many(value, shown, "mudança de responsável a mais", "mudanças de responsável a mais"),
  noOwnerChange: "nenhuma mudança de responsável a mais",
  ownersBack: (value, shown) =>
    many(value, shown, "mudança de responsável a menos", "mudanças de responsável a menos"),
  km: (before, after) => `Do domicílio em média: ${before} km agora, ${after} km depois.`,
  match: (before, after) => `Afinidade com o vendedor: ${before} agora, ${after} depois.`,
  matchForBalance: (value, shown) =>
    `Os dois já estão dentro da faixa: o melhor equilíbrio custa ${many(value, shown, "ponto", "pontos")} de afinidade.`,
  farForBalance: (shown) =>
    `Os dois já estão dentro da faixa: pelo melhor equilíbrio, as contas ficam em média ${shown} km mais longe do domicílio.`,
  also: (measure) => `Por ${measure}`,
  accounts: "Contas que se movem",
  account: "Conta",
  move: (value, shown) => pick(value, "Mover", `Mover ${shown} contas`),
  moving: "Movendo",
  moved: (value, shown, from, to) =>
    `${many(value, shown, "conta movida", "contas movidas")} de ${from} para ${to}.`,
  next: "Próxima sugestão",
  onMap: "Ver no mapa",
  none: {
    areas: "Aqui decidem condados ou estados inteiros: ceda uma área a um vizinho em Territory Areas.",
    alone: "Nenhum outro território partilha uma meta com ele.",
    nothing:
      "Nenhuma conta na fronteira com um vizinho equilibraria: opõem-se regras, bloqueios ou as faixas dos vizinhos.",
  },
};
