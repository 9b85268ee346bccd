import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "export",
      rows: [
        ["ID;Name;PLZ;Ort;Umsatz;Betreuer"],
        ["100;Acme Corp;75201;Dallas;1000,50;Ann Lee"],
        ["101;Bolt LLC;78701;Austin;2000,50;Bob Ray"],
        ["102;Cedar Inc;02108;Boston;3000,50;Ann Lee"],
        ["103;Delta Works;07102;Newark;4000,50;Cara Diaz"],
        ["104;Elm Foods;80202;Denver;5000,50;Bob Ray"],
        ["105;Fir Bank;98101;Seattle;6000,50;Cara Diaz"],
        ["106;Gale Motors;33101;Miami;7000,50;Ann Lee"],
        ["107;Holt Labs;60601;Chicago;8000,50;Bob Ray"],
      ],
    },
  ],
};
