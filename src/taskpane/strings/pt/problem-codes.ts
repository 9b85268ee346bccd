import type { ProblemCodeTexts } from "../problem-code-texts";

/** O que parou o trabalho, pelo seu código. */
export const problemCodeTexts: ProblemCodeTexts = {
  CHANGED_MEANWHILE: [
    "Alterado durante a gravação",
    "Alguém alterou o plano durante a gravação; nada foi sobrescrito. Leia de novo a pasta de trabalho e grave o plano outra vez",
  ],
  SCENARIO_NAME: [
    "Esse nome não serve para um cenário",
    "Escolha de 1 a 40 caracteres sem * ? ~ e sem = + - @ no início; um nome só se usa uma vez.",
  ],
  LIST_MISSING: [
    "“{list}”, de onde vem este plano, não está mais na pasta de trabalho",
    "A planilha ou tabela foi renomeada ou excluída depois de lida. Devolva o nome a ela, ou leia os dados de novo e planeje outra vez.",
  ],
  SHEET_MISSING: [
    "Falta uma planilha ou tabela, ou está oculta",
    "Mostre-a ou leia os dados de novo; se faltar uma planilha do plano, grave o plano outra vez.",
  ],
  NOTHING_TO_FIT_IN: [
    "Não há nada a encaixar",
    "Todas as contas da lista estão no plano gravado, e nenhuma falta.",
  ],
  EXCEL_REFUSED: [
    "O Excel recusou um passo",
    "Tente de novo; se voltar, salve, feche e abra a pasta de trabalho.",
  ],
  SCENARIO_NOT_READABLE: [
    "A descrição do cenário não pode ser lida",
    "Suas células foram mudadas à mão ou por uma versão posterior; salve o cenário de novo.",
  ],
  SEGMENTS_NOT_POSSIBLE: [
    "As contas não podem ser segmentadas assim",
    "Faltam os dados na lista; escolha outra maneira em Segmentos.",
  ],
  NO_SUCH_PLACE: [
    "Essas coordenadas não existem",
    "Primeiro a latitude, de -90 a 90, depois a longitude, de -180 a 180 graus.",
  ],
  PLANNED_BY_AREAS: [
    "Este plano vai por condados ou estados inteiros",
    "Planeje por contas para que algumas possam mudar.",
  ],
  SAME_TERRITORY: ["É o mesmo território", "Nomeie outro que receba as contas."],
  NO_SUCH_ACCOUNT: [
    "“{account}” não é uma conta de um território deste plano",
    "Indique o ID como está em Territory Assignments.",
  ],
  ACCOUNT_KEPT: [
    "“{account}” está presa por uma regra",
    "Tire antes na lista o bloqueio, o responsável nomeado ou o grupo.",
  ],
  NO_TERRITORY_LEFT: ["Ninguém pode receber as contas do último vendedor", "Deixe o posto vago."],
  NO_SUCH_REP: ["“{rep}” não é um vendedor que recebe contas", "Nomeie um como está na lista de vendedores."],
  NO_SUCH_TERRITORY: [
    "“{territory}” não é um território deste plano",
    "Nomeie um como está em Territory KPIs.",
  ],
  QUOTA_PARTS_ABOVE_TARGET: [
    "Nada sobra da meta para os territórios",
    "Suba a meta ou baixe as contas da casa ou a linha à parte.",
  ],
  QUOTA_WEIGHT_WITHOUT_DATA: ["As cotas seguem dados que faltam", "Ponha essa parte em 0."],
  QUOTA_HISTORY_WITHOUT_DATA: [
    "Faltam os dados do ano passado",
    "Escolha a outra fonte: o real dos vendedores ou a receita das contas.",
  ],
  QUOTA_DATES_WITHOUT_YEAR: [
    "Não se sabe que ano é planejado",
    "Defina em Segmentos o primeiro dia do ano do plano, por exemplo 2027-01-01.",
  ],
  MEASURE_WITHOUT_DATA: ["Uma medida não tem dados na lista de contas", "Equilibre por outra medida."],
  MOVE_AGAINST_RULE: ["Uma regra impede esta mudança", "Tire antes o bloqueio ou a obrigação."],
  PLAN_BREAKS_A_RULE: [
    "O plano não passa na própria verificação",
    "Nenhuma planilha foi mudada; envie os detalhes abaixo ao suporte.",
  ],
  NO_ACCOUNTS: [
    "Não há contas que se possam planejar",
    "O plano precisa de uma planilha com uma linha por conta; resolva antes as ocorrências.",
  ],
  SETTINGS_NOT_UNDERSTOOD: ["Um ajuste não serve", "Mude-o aqui ou em Plan Settings: {settings}."],
  NO_REPS_AND_NO_TERRITORIES: ["Não há vendedores", "Defina o número de territórios em Territórios."],
  MORE_TERRITORIES_THAN_ACCOUNTS: [
    "Mais territórios que contas",
    "Peça no máximo tantos territórios quantas contas planejáveis.",
  ],
  START_NOT_POSSIBLE: ["O plano não pode partir dali", "Escolha outro início em Territórios."],
  AREAS_AND_RULE: ["Condados ou estados inteiros não vão com outra regra", "Tire uma das duas."],
  NO_ACCOUNT_IN_AN_AREA: [
    "Nenhuma conta está num condado ou estado dos EUA",
    "Parta de responsáveis, residências ou um mapa em branco.",
  ],
  RESOURCE_WEIGHT_WITHOUT_DATA: ["Os recursos seguem dados que faltam", "Ponha essa parte em 0."],
  WRITTEN_TERRITORY_GONE: [
    "O território {territory} do plano gravado já não existe",
    "Planeje de novo ou devolva o vendedor à lista.",
  ],
  NOTHING_TO_MOVE: ["Nenhuma destas contas pode ir para lá", "Desbloqueie-as ou escolha outras."],
  NOTHING_TO_LOCK: [
    "Não há nada a bloquear ou liberar",
    "Outra regra prende estas contas, ou elas não estão em território algum.",
  ],
  PERIOD_BACKWARDS: ["O período acaba antes de começar", "Ponha o primeiro dia antes do último."],
  NO_WRITTEN_PLAN: ["Ainda não há plano gravado", "Grave antes um plano."],
  BLOCK_MISSING: ["Há linhas de uma planilha por ler", "Leia os dados de novo."],
  ROWS_OUT_OF_ORDER: ["As linhas chegaram fora de ordem", "Leia os dados de novo."],
  NOTHING_TO_COPY: ["O plano não tem nada para esse leitor", "Escolha alguém que esteja em Territory KPIs."],
  BUSY: ["Já há uma verificação ou um plano em curso", "Espere ou cancele."],
  NOT_PLANNED: ["Ainda não há plano", "Planeje antes os territórios."],
  NOT_CHECKED: ["Os dados ainda não foram verificados", "Verifique-os antes."],
  NOT_WRITTEN: [
    "Algo não chegou inteiro à pasta de trabalho",
    "O plano anterior está como estava; tente de novo.",
  ],
  COPY_TOO_LARGE: [
    "A cópia tem {megabytes} MB, mais do que este Excel abre como nova pasta de trabalho",
    "Faça-a para uma região, um gerente ou um vendedor, ou abra esta pasta de trabalho na versão para desktop do Excel.",
  ],
  TOO_LARGE: [
    "É mais do que o Excel aceita de uma vez",
    "Tente de novo, feche outras pastas de trabalho ou use a versão para desktop.",
  ],
  NO_ANSWER: ["O Excel não responde", "Saia da edição da célula, depois feche e abra o painel."],
  PROTECTED_SHEET: [
    "A planilha ou a pasta de trabalho está protegida",
    "Escolha Revisão, Desproteger Planilha, ou salve uma cópia, e tente de novo.",
  ],
  PROTECTED_WORKBOOK: [
    "A estrutura desta pasta de trabalho está protegida",
    "Escolha Revisão, Proteger Pasta de Trabalho, e tente de novo.",
  ],
  READ_ONLY: [
    "Esta pasta de trabalho está aberta só para leitura",
    "Escolha Habilitar Edição ou salve uma cópia.",
  ],
  CELL_EDIT: ["Uma célula está em edição", "Pressione Enter ou Esc na planilha e tente de novo."],
  OTHER_WORKBOOK: [
    "Outra pasta de trabalho está na frente",
    "Volte à pasta de trabalho do plano e tente de novo.",
  ],
  MERGED_CELLS: ["Há células mescladas no caminho", "Separe-as e tente de novo."],
  FILTERED_CELLS: ["Há um filtro no caminho", "Limpe-o e tente de novo."],
  NOT_SUPPORTED: ["Falta uma função a esta versão do Excel", "Atualize o Excel ou use o Excel na web."],
  NO_VALUES: ["O Excel não entregou valores", "Salve, feche e abra a pasta de trabalho e tente de novo."],
  FORMULAS_LOCKED: [
    "Não foi possível repor fórmulas",
    "As fórmulas em {cells} leem as planilhas novas e não podem ser alteradas. Desproteja a planilha delas (Revisão, Desproteger Planilha) e tente de novo. O plano anterior está de volta no lugar; as planilhas novas ainda estão lá.",
  ],
  NOT_FINISHED: ["O Excel parou no meio do trabalho", "Feche e abra o painel: ele arruma ou termina."],
  OWNERS_DIFFER: [
    "Uma conta já não está onde a revisão a encontrou",
    "Revise de novo; nenhuma célula foi mudada.",
  ],
  SEGMENT_RULE_UNREADABLE: [
    "Esta regra não pode ser lida",
    "Ela não conta; escolha de novo coluna, comparação, valor e segmento.",
  ],
  SEGMENT_RULE_SEGMENT_UNKNOWN: [
    "A regra pede ao menos um segmento que não existe",
    "Ela não conta; indique um dos segmentos ou retire “ao menos”.",
  ],
  SEGMENT_RULE_COLUMN_GONE: [
    "A lista de contas não tem uma coluna com esse nome",
    "A regra não conta; escreva a coluna como se chama agora ou coloque-a de volta.",
  ],
  POTENTIAL_NOT_ESTIMATED: [
    "O potencial não pôde ser estimado com estes dados",
    "Não há estimativa; preencha o potencial ou a receita de mais contas. Data Health diz o motivo.",
  ],
};
