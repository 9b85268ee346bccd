import type { Words } from "../en/words";

/** Nomes do que se planeja. */
export const entityNames: Words["entities"] = {
  account: "Contas",
  rep: "Vendedores",
  opportunity: "Oportunidades",
  cost: "Custos",
};

export const fieldNames: Words["fields"] = {
  id: "ID",
  name: "Nome",
  latitude: "Latitude",
  longitude: "Longitude",
  location: "Coordenadas",
  postalCode: "Código postal",
  city: "Cidade",
  state: "Estado",
  country: "País",
  region: "Região",
  territory: "Território",
  owner: "Responsável",
  industry: "Setor",
  segment: "Segmento",
  revenue: "Receita",
  potential: "Potencial",
  employees: "Funcionários",
  status: "Situação",
  parent: "Conta-mãe",
  language: "Idioma",
  customerSince: "Cliente desde",
  callsPerYear: "Visitas por ano",
  hoursPerCall: "Horas por visita",
  lastActivity: "Última atividade",
  lock: "Bloqueio",
  namedOwner: "Responsável designado",
  forecast: "Previsão",
  contact: "Pessoa de contato",
  contactEmail: "E-mail do contato",
  contactPhone: "Telefone do contato",
  manager: "Gerente",
  capacity: "Capacidade",
  firstName: "Primeiro nome",
  fte: "Tempo parcial",
  skills: "Competências",
  languages: "Idiomas",
  startDate: "Data de entrada",
  leavingDate: "Data de saída",
  quotaLastYear: "Cota ano anterior",
  actualLastYear: "Real ano anterior",
  cost: "Custo",
  account: "Conta",
  rep: "Vendedor",
  amount: "Valor",
  stage: "Fase",
  created: "Criada",
  closed: "Fechada",
  product: "Produto",
  category: "Categoria",
};

export const measureNames: Words["measures"] = {
  potential: "Potencial",
  revenue: "Receita",
  workload: "Carga de trabalho",
  accounts: "Número de contas",
};

/** Dentro de uma frase, entre parênteses. */
export const measuresInSentences: Words["onMeasure"] = {
  potential: "potencial",
  revenue: "receita",
  workload: "carga de trabalho",
  accounts: "número de contas",
};
