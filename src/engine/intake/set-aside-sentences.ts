/** Why a row is not planned; a row is named by its number in the sheet. */
export const setAsideSentences = {
  withoutKey: "no ID and no name",
  sameId: (row: string) => `same ID as row ${row}`,
  sameIdSpelledOtherwise: (row: string) => `same ID in another spelling as row ${row}`,
  sameNameAndPlace: (row: string) => `same name and place as row ${row}`,
  repTwice: (row: string) => `twice in the sheet, first in row ${row}`,
  repNotActive: "not active",
  repWithoutTerritory: "no territory, left out as you chose",
};
