import type { ScenarioRecord } from "../../engine/model/scenario-record";
import type { ScenarioActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { ActionMenu } from "./ActionMenu";
import { Chip } from "./Chip";
import { isTodayShown, type ScenarioRow } from "./scenario-rows";

/** One side of the comparison. */
export interface ScenarioSide {
  readonly record: ScenarioRecord;
  /** The plan at hand, whether saved or not. */
  readonly isPlan: boolean;
  /** Saved under its name. */
  readonly isSaved: boolean;
  readonly isOlder: boolean;
}

/** Figures of today and of each side; the heading of a saved one opens its menu. */
export function ScenarioTable({
  sides,
  rows,
  canPlan,
  onRename,
  onNote,
  actions,
}: {
  sides: readonly ScenarioSide[];
  rows: readonly ScenarioRow[];
  canPlan: boolean;
  onRename: (name: string) => void;
  onNote: (name: string) => void;
  actions: ScenarioActions;
}) {
  const { words } = useLanguage();
  const said = words.scenarios;
  return (
    <>
      <table className="ev-table ev-sides" aria-label={said.title}>
        <thead>
          <tr>
            <th scope="col">
              <span className="ev-hidden">{said.figure}</span>
            </th>
            {isTodayShown(sides.length) && (
              <th scope="col" className="ev-right">
                {said.today}
              </th>
            )}
            {sides.map(({ record, isPlan, isSaved, isOlder }) => {
              const { name } = record.definition;
              return (
                <th key={name} scope="col" className="ev-right">
                  <div className="ev-side-head">
                    {isSaved ? (
                      <ActionMenu
                        label={said.menu(name)}
                        choices={[
                          ...(isPlan || !canPlan
                            ? []
                            : [
                                {
                                  label: said.activate(name),
                                  onChoose: () => {
                                    actions.activate(record);
                                  },
                                },
                              ]),
                          {
                            label: said.rename,
                            onChoose: () => {
                              onRename(name);
                            },
                          },
                          {
                            label: said.note,
                            onChoose: () => {
                              onNote(name);
                            },
                          },
                          {
                            label: said.duplicate,
                            onChoose: () => {
                              actions.duplicate(name);
                            },
                          },
                          {
                            label: said.remove,
                            onChoose: () => {
                              actions.remove(name);
                            },
                          },
                        ]}
                      >
                        <span>{name}</span>
                      </ActionMenu>
                    ) : (
                      <span>{name}</span>
                    )}
                    {isPlan && <Chip status="fine">{said.active}</Chip>}
                    {isOlder && <Chip status="look">{said.olderData}</Chip>}
                  </div>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map(({ text, isBest }, at) => (
                <td key={at} className={isBest ? "ev-right ev-strong" : "ev-right"}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <span className="ev-hint">{said.bold}</span>
    </>
  );
}
