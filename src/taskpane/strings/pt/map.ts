import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** O mapa ampliado e mover contas nele. */
export const mapWords: Words["map"] = {
  title: "Mapa",
  enlarge: "Ampliar o mapa, mover contas",
  tools: "Ferramentas do mapa",
  point: "Apontar",
  lasso: "Laço",
  zoomIn: "Aproximar",
  zoomOut: "Afastar",
  find: "Buscar conta",
  findIn: "ID ou nome da conta",
  region: "Região",
  allRegions: "Todas as regiões",
  label: (territories, accounts, selected) =>
    `Mapa de ${territories} territórios, ${accounts} contas. ${selected}`,
  keys: "As setas movem o mapa, mais e menos aproximam ou afastam, L pega o laço, Espaço escolhe a conta da cruz, Esc limpa a seleção.",
  lassoKeys: "As setas movem a cruz, Espaço põe um canto, Enter fecha o laço, Esc o limpa.",
  inView: (value, shown) => many(value, shown, "conta à vista", "contas à vista"),
  thinned: (drawn) => `desenhadas cerca de ${drawn}`,
  nothing: "Nada selecionado",
  selected: (value, shown) => many(value, shown, "conta selecionada", "contas selecionadas"),
  unplaced: (value, shown) =>
    pick(
      value,
      `${shown} conta não tem lugar neste mapa; está na lista.`,
      `${shown} contas não têm lugar neste mapa; estão na lista.`,
    ),
  hint: "Laço com o mouse, ou Espaço sobre contas da lista. Ctrl+Z neste painel desfaz o último movimento.",
  list: "Lista",
  listTitle: "Contas de",
  listMore: (shown) => `Mostrar mais ${shown}`,
  listOf: (shown, all) => `${shown} de ${all}, as maiores primeiro`,
  listEmpty: "Não há contas aqui.",
  clear: "Limpar a seleção",
  noPlaces: "Nenhuma conta tem lugar, portanto não há mapa. Escolha contas na lista.",
  move: (value, shown) => `Mover ${many(value, shown, "conta", "contas")}`,
  moveAnyway: "Mover assim mesmo",
  to: "Para",
  target: (name, deviation) => `${name}: ${deviation}`,
  several: (value, shown) => many(value, shown, "território", "territórios"),
  effect: "Os dois territórios agora e depois de mover",
  now: "agora",
  after: "depois",
  vsTarget: (measure) => `${measure} / meta`,
  accounts: "Contas",
  quota: "Cota",
  meanDistance: "Distância média",
  km: (shown) => `${shown} km`,
  match: "Afinidade",
  matchChange: (before, after) => `Afinidade destas contas com o seu vendedor: ${before}, depois ${after}.`,
  alsoFrom: (name, measure, before, after) =>
    `${name} também cede contas: ${measure} ${before}, depois ${after}.`,
  bothInside: (all) => `Ambos ficam nas faixas; os ${all} territórios continuam passando.`,
  stillOutside: (value, shown, all) =>
    `Não quebra nenhuma regra; ${shown} de ${all} territórios ${pick(value, "está", "estão")} fora das faixas.`,
  broken: {
    band: (territory, measure, deviation, band) =>
      `${territory} ficaria em ${deviation} (${measure}), fora de ${band}`,
    limit: (territory, measure, load, limit) =>
      `${territory} teria ${load} (${measure}); o limite é ${limit}`,
    moves: (share, limit) => `${share} mudariam de responsável; no máximo podem ${limit}`,
  },
  changesOwner: (revenue) => `${revenue} de receita mudam de território.`,
  gap: (share) => `O plano fica então a ${share} do melhor.`,
  kept: (value, shown) =>
    pick(value, `${shown} conta bloqueada da seleção fica.`, `${shown} contas bloqueadas da seleção ficam.`),
  outside: (value, shown) =>
    pick(
      value,
      `${shown} conta não está em nenhum território e fica de fora.`,
      `${shown} contas não estão em nenhum território e ficam de fora.`,
    ),
  notAllowed: (value, shown, territory) =>
    pick(
      value,
      `${shown} conta fica: por região, competência ou idioma ${territory} não pode tê-la.`,
      `${shown} contas ficam: por região, competência ou idioma ${territory} não pode tê-las.`,
    ),
  already: (value, shown, territory) =>
    `${many(value, shown, "conta já está", "contas já estão")} em ${territory}.`,
  family: (value, shown) =>
    pick(
      value,
      `${shown} conta do mesmo grupo se move junto.`,
      `${shown} contas dos mesmos grupos se movem junto.`,
    ),
  noTarget:
    "Nada aqui pode ser movido: as contas estão bloqueadas, em nenhum território, ou nenhum outro pode tê-las.",
  byAreas: "Neste plano decidem condados ou estados inteiros. Planeje por contas para movê-las uma a uma.",
  why: "Por que mover assim mesmo?",
  whyHint: "Guardado com as contas e impresso no motivo delas.",
  whyMissing: "Mover contra uma regra exige um motivo.",
  lock: "Bloquear",
  lockLabel: (value, shown) => `Bloquear ${many(value, shown, "conta", "contas")} onde estão`,
  unlock: "Desbloquear",
  unlockLabel: (value, shown) => `Desbloquear ${many(value, shown, "conta", "contas")}`,
  undo: "Desfazer",
  undoKeys: "Ctrl+Z",
  redoKeys: "Ctrl+Y",
  redo: "Refazer",
  steps: "Desfazer e refazer",
  done: {
    moved: (value, shown, territory) =>
      `${many(value, shown, "conta movida", "contas movidas")} para ${territory}.`,
    locked: "Bloqueadas. Ficam onde estão até o desbloqueio.",
    unlocked: "Desbloqueadas.",
    undone: "Desfeito.",
    redone: "Refeito.",
    alsoOnSheet: "Territory Assignments mudou também.",
  },
  fromSheet: (value, shown) =>
    `${many(value, shown, "conta selecionada", "contas selecionadas")} na planilha.`,
  movedInSheet: (value, shown) =>
    `${many(value, shown, "conta movida", "contas movidas")} na planilha; o plano acompanha.`,
  leftInSheet: (value, shown) =>
    pick(
      value,
      `${shown} alteração da planilha vai contra uma regra do plano e fica só na planilha.`,
      `${shown} alterações da planilha vão contra uma regra do plano e ficam só na planilha.`,
    ),
  overlap: "Sobreposições e vazios",
  overlapCounts: (value, shown) =>
    pick(
      value,
      `${shown} conta está mais perto do centro de outro território que do seu.`,
      `${shown} contas estão mais perto do centro de outro território que do seu.`,
    ),
  gapCounts: (value, shown) =>
    pick(
      value,
      `${shown} conta não está em nenhum território.`,
      `${shown} contas não estão em nenhum território.`,
    ),
  mostOverlap: (territory, shown) => `A maioria em ${territory}: ${shown}.`,
  overlapNote: "Equilíbrio, bloqueios e responsáveis as colocam ali; com anel no mapa.",
};
