import type { Words } from "../en/words";

export const jobTitles: Words["jobTitles"] = {
  look: "Vendo as planilhas",
  check: "Lendo as planilhas",
  plan: "Planejando os territórios",
  write: "Gravando o plano",
  review: "Revisando o plano",
  sample: "Inserindo o exemplo",
  test: "Testando este Excel",
  copy: "Criando a cópia",
};
