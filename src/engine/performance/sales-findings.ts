import type { Finding } from "../model/finding";
import type { OpportunityTable } from "../model/opportunity-table";
import type { StageReading } from "../model/performance";
import type { SalesFacts } from "./read-sales";

/** What reading the deals found: stages that say too little, deals without a day. */
export function salesFindings(table: OpportunityTable | null, sales: SalesFacts | null): Finding[] {
  if (table === null || sales === null) return [];
  const look = (code: string, value: string, count: number, finding: string, remedy: string): Finding => ({
    severity: "look",
    code,
    sheet: table.sheet,
    cell: "",
    column: "",
    value,
    finding,
    remedy,
    count,
  });
  const stages = sales.stages.flatMap((reading): Finding[] => {
    const { stage, deals } = reading;
    if (stage === "")
      return [
        look(
          "STAGE_BLANK",
          "",
          deals,
          `${dealsOf(deals)} no stage, which tells neither a result nor that they are open`,
          "Left out of win rate and pipeline; fill the stage",
        ),
      ];
    if (reading.result === "unclear")
      return [
        look(
          "STAGE_UNCLEAR",
          stage,
          deals,
          `Stage “${stage}” says that a deal is over and not how; ${dealsOf(deals)} it`,
          "Left out of win rate and pipeline; write won or lost",
        ),
      ];
    return reading.isKnown ? [] : [unknown(reading)];
  });
  const { undated } = sales;
  return [
    ...stages,
    ...(undated === 0
      ? []
      : [
          look(
            "DEAL_WITHOUT_DAY",
            "",
            undated,
            `${String(undated)} closed deals have no day; the others do`,
            "Counted in this period, so that their value is not lost; fill the day",
          ),
        ]),
  ];

  function unknown({ stage, deals }: StageReading): Finding {
    return look(
      "STAGE_UNKNOWN",
      stage,
      deals,
      `Stage “${stage}” has no word that tells a result; ${dealsOf(deals)} it`,
      "Counted as open; write won or lost where a deal is over",
    );
  }
}

function dealsOf(deals: number): string {
  return deals === 1 ? "1 deal has" : `${String(deals)} deals have`;
}
