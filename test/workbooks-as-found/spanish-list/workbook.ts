import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Clientes",
      rows: [
        [
          "Cód. cliente",
          "Razón social",
          "C.P.",
          "Población",
          "Provincia",
          "Comercial",
          "Ventas",
          "Potencial",
          "Fecha última visita",
        ],
        [
          "CL-1",
          "Empresa Acme",
          "28001",
          "Madrid",
          "Madrid",
          "José Gil",
          "1.234,5 €",
          "2.000,00 €",
          "13-03-2026",
        ],
        [
          "CL-2",
          "Empresa Bolt",
          8001,
          "Barcelona",
          "Barcelona",
          "Eva Mora",
          "2.234,5 €",
          "3.000,00 €",
          "02-04-2026",
        ],
        [
          "CL-3",
          "Empresa Cedro",
          "41001",
          "Sevilla",
          "Sevilla",
          "Eva Mora",
          "3.234,5 €",
          "4.000,00 €",
          "25-12-2025",
        ],
        [
          "CL-4",
          "Empresa Delta",
          "28002",
          "Madrid",
          "Madrid",
          "José Gil",
          "sin datos",
          "5.000,00 €",
          "14-03-2026",
        ],
      ],
    },
    {
      name: "Comerciales",
      rows: [
        ["Comercial", "Zona", "Horas por año"],
        ["José Gil", "Norte", 1600],
        ["Eva Mora", "Sur", 1500],
      ],
    },
  ],
};
