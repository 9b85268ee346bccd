import type { ScenarioRecord } from "../engine/model/scenario-record";
import { compareScenarios, type ScenarioComparison } from "../engine/plan/compare-scenarios";

/** Two or three scenarios by territory, the first being what the others are held against. */
export function scenariosSideBySide(records: readonly Pick<ScenarioRecord, "figures">[]): ScenarioComparison {
  return compareScenarios(records.map(({ figures }) => figures));
}
