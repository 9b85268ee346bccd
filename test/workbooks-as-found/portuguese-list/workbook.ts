import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Base de Clientes",
      rows: [
        [
          "Código",
          "Cliente",
          "CEP",
          "Cidade",
          "UF",
          "Vendedor",
          "Faturamento",
          "Potencial",
          "Última compra",
          "Ativo",
        ],
        [
          1,
          "Comércio Acme",
          "01310-100",
          "São Paulo",
          "SP",
          "João Silva",
          "R$ 1.234,56",
          "R$ 20 mil",
          "13/03/2026",
          "Sim",
        ],
        [
          2,
          "Comércio Bolt",
          "20040-002",
          "Rio de Janeiro",
          "RJ",
          "Ana Souza",
          "R$ 2.234,56",
          "R$ 30 mil",
          "02/04/2026",
          "Não",
        ],
        [
          3,
          "Comércio Cedro",
          "30130-000",
          "Belo Horizonte",
          "MG",
          "João Silva",
          "R$ 3.234,56",
          "R$ 1,5 mi",
          "25/12/2025",
          "Sim",
        ],
      ],
    },
  ],
};
