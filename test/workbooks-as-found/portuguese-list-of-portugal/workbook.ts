import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Carteira",
      rows: [
        [
          "Nº Cliente",
          "Designação",
          "Morada",
          "Cód. Postal",
          "Concelho",
          "Distrito",
          "Comercial",
          "Vol. Negócios 2024 (€)",
          "Vol. Negócios 2025 (€)",
          "Última visita",
          "Classe",
        ],
        [
          "21001",
          "Padaria Central, Lda.",
          "Rua A 1",
          "1100-001 LISBOA",
          "Lisboa",
          "Lisboa",
          "Rui Costa",
          12500.5,
          14000,
          "2025-03-12",
          "A",
        ],
        [
          "21002",
          "Metalúrgica do Norte SA",
          "Rua B 2",
          "4000-123 PORTO",
          "Porto",
          "Porto",
          "Inês Dias",
          82500,
          70000,
          "2025-02-01",
          "B",
        ],
        ["21003", "Hotel Faro", "Rua C 3", "8000-200 FARO", "Faro", "Faro", "Rui Costa", 2500, 3000, "", "C"],
      ],
    },
  ],
};
