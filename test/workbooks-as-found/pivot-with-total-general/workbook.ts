import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Ventas x cliente",
      rows: [
        ["Vendedor", "Cliente", "Ciudad", "ene-25", "feb-25", "mar-25", "abr-25", "Total general"],
        ["Juan Pérez", "Abarrotes La Luz", "Guadalajara", 1200, 1300, null, 900, 3400],
        [null, "Farmacia del Centro", "Zapopan", 500, null, 600, 700, 1800],
        ["Total Juan Pérez", null, null, 1700, 1300, 600, 1600, 5200],
        ["María López", "Tienda Sol", "Monterrey", 2200, 2100, 2000, 2500, 8800],
        [null, "Ferretería Norte", "San Pedro Garza García", 100, 150, 90, null, 340],
        ["Total María López", null, null, 2300, 2250, 2090, 2500, 9140],
        ["Total general", null, null, 4000, 3550, 2690, 4100, 14340],
      ],
    },
  ],
};
