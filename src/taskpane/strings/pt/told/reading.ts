import type { readingSentences } from "../../../../engine/intake/reading-sentences";
import type { setAsideSentences } from "../../../../engine/intake/set-aside-sentences";
import type { Words } from "../../en/words";
import { pick } from "../plural";

/** Como as colunas são reconhecidas e seus valores lidos, e por que uma linha é separada. */
export const toldReading: Pick<
  Words["told"],
  keyof typeof readingSentences | keyof typeof setAsideSentences
> = {
  headerKnown: (field) => `o cabeçalho é um nome conhecido de “${field}”`,
  headerHolds: (field) => `o cabeçalho contém um nome conhecido de “${field}”`,
  headerNearly: (field) => `o cabeçalho parece um nome conhecido de “${field}”`,
  likeAddresses: "as células terminam em cidade, estado e código ZIP",
  likePoints: "as células terminam em (latitude, longitude)",
  likeStates: "os valores são estados dos EUA",
  likeCountries: "os valores são países",
  likeLanguages: "os valores são idiomas",
  likeCustomers: "os valores são clientes e clientes potenciais",
  likeNumbers: "cada valor é outro número inteiro",
  likeTexts: "cada valor é outro texto",
  likeZips: "os valores parecem códigos ZIP dos EUA",
  likeMoney: "os valores são quantias",
  likeDates: "os valores são datas",
  valuesHere: (found, all, header) => `${found} de ${all} valores de “${header}” estão aqui`,
  valuesThere: (found, all, sheet) => `${found} de ${all} valores estão em ${sheet}`,
  fitsAsWell: (header) => `“${header}” também serve`,
  secondFitsAsWell: (header) => `uma segunda coluna “${header}” também serve`,
  ofSales: "tirada das linhas de vendas",
  chosenByYou: "escolha sua",
  confirmedEarlier: "já confirmada antes",
  columnGone: "não está mais na planilha",
  confirmedAndGone: (header) => `“${header}” foi confirmada antes e não está mais`,

  pointBy: (count, shown, example) =>
    `ponto decimal, por ${shown} ${pick(count, "valor", "valores")} como ${example}`,
  commaBy: (count, shown, example) =>
    `vírgula decimal, por ${shown} ${pick(count, "valor", "valores")} como ${example}`,
  against: (how, others) => `${how}, contra ${others}`,
  noSeparators: "sem separadores",
  decimalPoint: "ponto decimal",
  decimalComma: "vírgula decimal",
  pointThousands: "o ponto separa os milhares, pois sempre vem antes de três algarismos",
  commaThousands: "a vírgula separa os milhares, pois sempre vem antes de três algarismos",
  decimalsChosen: "decimais, como escolhido",
  dayFirstBy: (count, shown) =>
    `dia primeiro, por ${shown} ${pick(count, "data", "datas")} com dia acima de 12`,
  monthFirstBy: (count, shown) =>
    `mês primeiro, por ${shown} ${pick(count, "data", "datas")} com dia acima de 12`,
  dayFirstDots: "dia primeiro, pois as datas são escritas com pontos",
  dayFirstChosen: "dia primeiro, como escolhido",
  monthFirstOpen: "mês primeiro, pois nenhuma data da coluna esclarece",
  noOpenDate: "nenhuma data que se possa ler de duas maneiras",

  couldHold: (entity, known, all) =>
    `poderia ser também a lista “${entity}” (${known} de ${all} colunas conhecidas), mas há poucos indícios`,
  holdsOthers: (entity, other) =>
    `tem outras linhas de “${entity}” sob as mesmas colunas de “${other}”, e só uma lista é planejada; reúna as linhas de ambas em uma planilha para planejá-las juntas`,
  laterYear: (entity, known, all, other) =>
    `poderia ser também a lista “${entity}” (${known} de ${all} colunas conhecidas); “${other}” traz um ano posterior`,
  standsBefore: (entity, known, all, other) =>
    `poderia ser também a lista “${entity}” (${known} de ${all} colunas conhecidas); “${other}” vem antes`,
  strongerEvidence: (entity, known, all, other, theirs) =>
    `poderia ser também a lista “${entity}” (${known} de ${all} colunas conhecidas); “${other}” tem mais indícios (${theirs} colunas conhecidas)`,

  partedBy: (block, column, separator) =>
    `“${block}” tem todas as colunas na coluna ${column}, separadas por ${separator}`,
  textToColumns: (column, separator) =>
    `Selecione a coluna ${column}, escolha Dados > Texto para Colunas com ${separator} como separador, e leia de novo`,
  tabs: "tabulações",
  compactPivot: (block, groups, header, range) =>
    `“${block}” é uma tabela dinâmica compacta: os grupos (${groups}) e suas linhas dividem a coluna “${header}” (${range})`,
  tabularForm:
    "Na tabela dinâmica, escolha Design > Layout do Relatório > Mostrar em Formato de Tabela e Repetir Todos os Rótulos de Item, copie-a de novo e leia outra vez",

  withoutKey: "sem ID e sem nome",
  sameId: (row) => `mesmo ID da linha ${row}`,
  sameIdSpelledOtherwise: (row) => `mesmo ID, escrito de outro modo, da linha ${row}`,
  sameNameAndPlace: (row) => `mesmo nome e lugar da linha ${row}`,
  repTwice: (row) => `duas vezes na planilha, primeiro na linha ${row}`,
  repNotActive: "inativo",
  repWithoutTerritory: "sem território, deixado de fora por decisão sua",
};
