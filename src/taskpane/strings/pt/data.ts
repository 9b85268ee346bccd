import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** A etapa Dados. */
export const dataWords: Words["data"] = {
  verdict: (accounts, accountsShown, reps, repsShown) =>
    `${many(accounts, accountsShown, "conta", "contas")} e ${many(reps, repsShown, "vendedor", "vendedores")} nas planilhas`,
  verdictNoReps: (accounts, accountsShown) =>
    `${many(accounts, accountsShown, "conta encontrada", "contas encontradas")}, sem vendedores`,
  refusedSettings: (value, shown) =>
    pick(
      value,
      `${shown} configuração guardada nesta pasta não serve: vale o padrão`,
      `${shown} configurações guardadas nesta pasta não servem: vale o padrão`,
    ),
  refusedSetting: {
    unknown: (name) => `“${name}” não é o nome de nenhuma configuração`,
    form: (setting) => `${setting}: guardado numa forma que esta versão não lê`,
    missing: "nada",
    entry: (at) => `entrada ${at}`,
    range: (setting, found, least, most) => `${setting}: há ${found}; aceita um número de ${least} a ${most}`,
    wholeRange: (setting, found, least, most) =>
      `${setting}: há ${found}; aceita um número inteiro de ${least} a ${most}`,
    choices: (setting, found, choices) => `${setting}: há ${found}; a escolher entre ${choices}`,
    rule: (setting, found, english) => `${setting}: ${found} não serve (${english})`,
  },
  ready: "Pronto para planejar.",
  stopped: (value, shown) =>
    `${many(value, shown, "ocorrência detém", "ocorrências detêm")} o plano até a solução.`,
  setAside: (value, shown) =>
    pick(
      value,
      `${shown} conta fica separada até a correção.`,
      `${shown} contas ficam separadas até a correção.`,
    ),
  columnsToLook: (value, shown) =>
    pick(value, `Convém conferir ${shown} coluna.`, `Convém conferir ${shown} colunas.`),
  seatsFromTerritories: (shown) =>
    `Sem folha de vendedores nem responsáveis: ${shown} territórios das contas são planeados como postos`,
  repsFromOwners: (shown) =>
    `Os vendedores vêm da coluna de responsáveis: ${shown} encontrados. Domicílio e capacidade desconhecidos.`,
  sheetsRead: "Planilhas lidas",
  used: (used, all) => `${used} de ${all} em uso`,
  certain: "Certo",
  toCheck: (shown) => `${shown} a conferir`,
  from: (header) => `de ${header}`,
  fromUnsure: (header, share) => `de ${header}, ${share}`,
  moreFields: (shown) => `mais ${shown}`,
  notFound: (fields) => `Não encontrados: ${fields}`,
  changeColumns: "Mudar colunas",
  onMap: "No mapa",
  located: (done, all) => `${done} de ${all} localizadas`,
  locatedLabel: (parts) => `Como as contas foram localizadas: ${parts}`,
  levels: {
    coordinates: "Coordenadas",
    postalCode: "Código postal",
    zip3: "Zona postal",
    city: "Cidade",
    state: "Estado",
    country: "País",
    none: "Não encontrada",
  },
  findings: "Ocorrências",
  noFindings: "Nada a conferir. Todas as linhas foram lidas como estão.",
  severities: { stop: "Detém o plano", look: "A conferir", handled: "Resolvida" },
  stopCount: (shown) => `${shown} detêm o plano`,
  lookCount: (shown) => `${shown} a conferir`,
  handledCount: (shown) => `${shown} resolvidas`,
  unchanged: "As suas planilhas não mudam. As correções valem quando o Evenfield as lê.",
  next: "Continuar em Segmentos",
  planNow: "Planejar já com o padrão",
  others: (entity, block) => `“${block}” também poderia conter ${entity.toLowerCase()}`,
  useOther: "Usar essa no lugar",
  keepThis: (block) => `Manter “${block}”`,
  notAsBefore: "Diferente de quando as colunas foram escolhidas",
  changes: {
    renamed: (field, from, to) => `${field}: falta “${from}”, lê-se “${to}” no lugar`,
    gone: (field, header) => `${field}: falta “${header}”, o campo conta como vazio`,
    added: (value, shown, headers) =>
      `${many(value, shown, "coluna nova", "colunas novas")}, sem uso: ${headers}`,
    moved: (entity, from, to) => `${entity}: lido de “${to}”, antes de “${from}”`,
    lost: (entity, sheet) => `${entity}: nenhuma planilha tem mais as colunas de “${sheet}”`,
  },
  fixes: {
    owner: (from, to) => `Ler “${from}” como ${to}`,
    keepLast: "Manter a última linha",
    fullAmounts: "Ler todos os valores por inteiro",
    dayFirst: (header) => `Ler ${header} com o dia primeiro`,
    decimals: (header) => `Ler ${header} com decimais`,
    negativeBlank: (header) => `Contar como vazios os valores negativos de ${header}`,
    unitSlip: (header) => `Ler esses de ${header} na unidade dos outros`,
    blankStays: (header) => `Deixar vazios os vazios de ${header}`,
    blankLeftOut: (header) => `Deixar de fora os vendedores sem ${header}`,
    undo: (label) => `Desfazer: ${label}`,
  },
  readAs: "Como os valores são lidos",
  leaveOut: "Não usar esta planilha",
  leaveOutOf: (entity) => `Não usar esta planilha: ${entity}`,
  changed: (sheet) => `“${sheet}” mudou desde a leitura. Leia de novo para usar as linhas novas.`,
  reading: "Lendo as planilhas",
};

export const emptyWords: Words["empty"] = {
  verdict: "Nenhuma planilha de contas encontrada",
  lead: (value, shown) =>
    `${many(value, shown, "planilha vista", "planilhas vistas")}. Uma planilha de contas tem uma linha por conta, com ID ou nome e um lugar.`,
  blank: "Vazia",
  rows: (value, shown) => `${many(value, shown, "linha", "linhas")}, não lidas como contas`,
  readAs: (value, shown, entity) =>
    `${many(value, shown, "linha", "linhas")}, lidas como ${entity.toLowerCase()}`,
  hint: "Cole a sua lista de contas numa planilha e leia de novo. Os nomes das colunas podem estar em português, inglês, alemão, francês ou espanhol.",
  sample: "Dados de exemplo",
  useAnyway: "Usar assim mesmo",
  useThis: (block) => `Usar ${block} como contas`,
};
