import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { PlanJob } from "../../engine/model/plan-job";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

const KINDS: readonly PlanJob["kind"][] = ["repLeaves", "repJoins", "split", "merge", "moveAccount"];

/** Jobs that one territory can be the subject of. */
const OF_ONE: readonly PlanJob["kind"][] = ["repLeaves", "split", "merge"];

/** The changes in the year that can be thought through as one step. */
export function JobList({
  territory = "",
  isBusy = false,
  actions,
}: {
  /** The territory that they are about; "" for the whole plan. */
  territory?: string;
  isBusy?: boolean;
  actions: Pick<PaneActions, "whatIf" | "fitIn">;
}) {
  const said = useLanguage().words.whatIf;
  const rows = [
    ...(territory === "" ? KINDS : OF_ONE).map((kind) => ({
      name: said.titles[kind],
      open: () => {
        actions.whatIf.open({ kind, territory });
      },
    })),
    ...(territory === ""
      ? [
          {
            name: said.newAccounts,
            open: () => {
              actions.fitIn(said.names.newAccounts);
            },
          },
        ]
      : []),
  ];
  return (
    <section className="ev-section">
      <h2>{said.heading}</h2>
      <span className="ev-hint">{said.lead}</span>
      <div className="ev-list">
        {rows.map(({ name, open }) => (
          <button
            key={name}
            type="button"
            className="ev-item ev-item-middle ev-item-button"
            aria-disabled={isBusy || undefined}
            onClick={() => {
              if (!isBusy) open();
            }}
          >
            <span className="ev-fill">{name}</span>
            <ChevronRight16Regular aria-hidden="true" />
          </button>
        ))}
      </div>
    </section>
  );
}
