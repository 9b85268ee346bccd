import { useContext } from "react";
import type { PaneActions } from "../state/pane-actions";
import { useOpeningLanguage } from "../strings/words";
import { ActionMenu } from "./ActionMenu";
import { PlanSearchContext } from "./plan-search-context";

/** The plan's name, a menu of what can be done with whole plans, and its state in words. */
export function PlanBar({
  name,
  state,
  canOpen,
  actions,
}: {
  name: string;
  state: string;
  /** False while a job runs, or before there is anything. */
  canOpen: boolean;
  actions: Pick<PaneActions, "open" | "scenarios">;
}) {
  const { words } = useOpeningLanguage();
  const said = words.planMenu;
  const open = (screen: "copy" | "about") => () => {
    actions.open(screen);
  };
  return (
    <header className="ev-bar" aria-label={words.appName}>
      <div className="ev-plan-head">
        {canOpen ? (
          <ActionMenu
            label={said.label(name)}
            choices={[
              { label: said.scenarios, onChoose: actions.scenarios.show },
              { label: said.restore, onChoose: actions.scenarios.restore },
              { label: said.copy, onChoose: open("copy") },
              { label: said.about, onChoose: open("about") },
            ]}
          >
            <span className="ev-bar-name ev-clip">{name}</span>
          </ActionMenu>
        ) : (
          <span className="ev-bar-name ev-clip">{name}</span>
        )}
        <span className="ev-bar-state">{state}</span>
      </div>
      {useContext(PlanSearchContext)}
    </header>
  );
}
