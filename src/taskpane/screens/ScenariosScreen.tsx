import { Button, Checkbox } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { LONGEST_NOTE, LONGEST_SCENARIO_NAME } from "../../engine/model/scenario-title";
import type { Settings } from "../../engine/model/settings";
import { variantsOf } from "../../use-cases/scenario-variants";
import type { ScenarioView } from "../../use-cases/view-scenarios";
import { ScenarioMultiples } from "../charts/ScenarioMultiples";
import { ActivatedNote } from "../parts/ActivatedNote";
import { Footer } from "../parts/Footer";
import { Message } from "../parts/Message";
import { ScenarioDifferencesOf } from "../parts/ScenarioDifferencesOf";
import { ScenarioNameForm } from "../parts/ScenarioNameForm";
import { ScenarioTable, type ScenarioSide } from "../parts/ScenarioTable";
import { scenarioRows } from "../parts/scenario-rows";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import type { ActivatedPlan } from "../state/pane-state";
import type { Words } from "../strings/en/words";
import { planNameShown } from "../strings/plan-name-shown";
import { settingName } from "../strings/setting-names";
import { useLanguage } from "../strings/words";

/** Scenarios beside the plan, at most three at once. */
const MOST_SIDES = 3;
/** Settings named that differ. */
const MOST_SETTINGS = 3;

type Form = { readonly is: "new" } | { readonly is: "rename" | "note"; readonly name: string } | null;

/** Chooses between plans: the plan at hand beside saved scenarios, what differs, who gains and who loses. */
export default function ScenariosScreen({
  view,
  activated,
  nothingToRestore,
  canPlan,
  isBusy,
  actions,
}: {
  /** Null until the workbook was looked at. */
  view: ScenarioView | null;
  activated: ActivatedPlan | null;
  /** The plan before was asked for, and none is kept. */
  nothingToRestore: boolean;
  /** The data are checked: a scenario can be planned again. */
  canPlan: boolean;
  isBusy: boolean;
  actions: Pick<PaneActions, "back" | "preview" | "scenarios">;
}) {
  const { words, figures } = useLanguage();
  const said = words.scenarios;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [form, setForm] = useState<Form>(null);
  const all = view === null ? [] : allSides(view, words);
  const plan = all.find(({ isPlan }) => isPlan);
  const others = all.filter(({ isPlan }) => !isPlan);
  const most = MOST_SIDES - (plan === undefined ? 0 : 1);
  const names = chosen ?? others.slice(0, 1).map(nameOf);
  const shown = others.filter((side) => names.includes(nameOf(side))).slice(0, most);
  const sides = [...(plan === undefined ? [] : [plan]), ...shown];
  const rows = scenarioRows(
    sides.map(({ record }) => record.figures),
    words,
    figures,
  );
  const [toActivate] = shown;
  const close = () => {
    setForm(null);
  };
  return (
    <>
      <SubScreenBar title={said.title} onBack={actions.back} />
      <main className="ev-body" aria-busy={view === null}>
        {nothingToRestore ? (
          <Message status="look" title={said.nothingToRestore}>
            <span className="ev-small">{said.nothingToRestoreLead}</span>
          </Message>
        ) : (
          activated !== null && <ActivatedNote activated={activated} />
        )}
        {view === null ? (
          <span className="ev-hint">{said.looking}</span>
        ) : (
          <>
            <Verdict sides={sides} hasAny={view.shelf.scenarios.length > 0} />
            {form?.is === "new" && (
              <ScenarioNameForm
                label={said.saveAs}
                start={plan === undefined ? "" : nameOf(plan)}
                longest={LONGEST_SCENARIO_NAME}
                onSave={(name) => {
                  close();
                  actions.scenarios.save(name);
                }}
                onCancel={close}
              />
            )}
            {form !== null && form.is !== "new" && (
              <ScenarioNameForm
                key={`${form.is} ${form.name}`}
                label={form.is === "rename" ? said.nameOf : said.noteOf(form.name)}
                start={form.is === "rename" ? form.name : noteOf(all, form.name)}
                longest={form.is === "rename" ? LONGEST_SCENARIO_NAME : LONGEST_NOTE}
                mayBeBlank={form.is === "note"}
                onSave={(text) => {
                  close();
                  actions.scenarios.retitle(
                    form.name,
                    form.is === "rename" ? { name: text } : { note: text },
                  );
                }}
                onCancel={close}
              />
            )}
            {sides.length > 0 && (
              <ScenarioTable
                sides={sides}
                rows={rows}
                canPlan={canPlan}
                onRename={(name) => {
                  setForm({ is: "rename", name });
                }}
                onNote={(name) => {
                  setForm({ is: "note", name });
                }}
                actions={actions.scenarios}
              />
            )}
            {others.length > 1 && (
              <Choice
                names={others.map(nameOf)}
                chosen={shown.map(nameOf)}
                most={most}
                onChoose={setChosen}
              />
            )}
            {plan !== undefined && others.length < 2 && canPlan && (
              <Invitations plan={plan} isBusy={isBusy} taken={others.map(nameOf)} actions={actions} />
            )}
            {sides.length > 1 && <ScenarioMultiples rows={rows} names={sides.map(nameOf)} />}
            <ScenarioDifferencesOf key={sides.map(nameOf).join("|")} sides={sides} />
          </>
        )}
      </main>
      <Footer hint={canPlan ? said.hint : said.checkFirst}>
        {toActivate !== undefined && canPlan ? (
          <Button
            appearance="primary"
            className="ev-fill"
            disabledFocusable={isBusy}
            onClick={() => {
              actions.scenarios.activate(toActivate.record);
            }}
          >
            {said.activate(nameOf(toActivate))}
          </Button>
        ) : (
          plan !== undefined && (
            <Button
              appearance="primary"
              className="ev-fill"
              disabledFocusable={isBusy}
              onClick={actions.preview}
            >
              {said.write}
            </Button>
          )
        )}
        {plan !== undefined && (
          <Button
            icon={<Add16Regular />}
            disabledFocusable={isBusy}
            onClick={() => {
              setForm({ is: "new" });
            }}
          >
            {said.newOne}
          </Button>
        )}
      </Footer>
    </>
  );
}

function nameOf({ record }: ScenarioSide): string {
  return record.definition.name;
}

function noteOf(sides: readonly ScenarioSide[], name: string): string {
  return sides.find((side) => nameOf(side) === name)?.record.definition.note ?? "";
}

/** The plan at hand, saved or not, then all other scenarios. */
function allSides({ shelf, current, active, inputs }: ScenarioView, words: Words): ScenarioSide[] {
  const isOlder = (of: string): boolean => inputs !== "" && of !== inputs;
  const saved = shelf.scenarios.map((record): ScenarioSide => ({
    record,
    isPlan: current !== null && record.definition.name === active,
    isSaved: true,
    isOlder: isOlder(record.definition.inputs),
  }));
  if (current === null || saved.some(({ isPlan }) => isPlan)) return saved;
  const own = planNameShown(current.definition.name, words);
  const isTaken = saved.some((side) => nameOf(side) === own);
  const name = isTaken ? words.scenarios.unsaved(own) : own;
  const record = { ...current, definition: { ...current.definition, name } };
  return [{ record, isPlan: true, isSaved: false, isOlder: false }, ...saved];
}

/** One sentence on which is the fairest and which keeps more accounts; below it what differs. */
function Verdict({ sides, hasAny }: { sides: readonly ScenarioSide[]; hasAny: boolean }) {
  const { words, figures } = useLanguage();
  const said = words.scenarios;
  const [first, ...rest] = sides;
  if (first === undefined) {
    return (
      <div className="ev-stack">
        <h2 className="ev-verdict">{hasAny ? said.title : said.none}</h2>
        <p className="ev-small ev-lead">{said.noPlan}</p>
      </div>
    );
  }
  if (rest.length === 0) {
    return (
      <div className="ev-stack">
        <h2 className="ev-verdict">{hasAny ? said.onlyPlan(nameOf(first)) : said.none}</h2>
        <p className="ev-small ev-lead">{said.noneLead}</p>
      </div>
    );
  }
  const { accounts, territories } = first.record.figures;
  const isSame = sides.every(({ record }) => record.definition.inputs === first.record.definition.inputs);
  const differing = settingsThatDiffer(sides);
  const named = differing.slice(0, MOST_SETTINGS).map((key) => words.midSentence(settingName(key, words)));
  const more = differing.length - named.length;
  return (
    <div className="ev-stack">
      <h2 className="ev-verdict">{verdictOf(sides, words, figures.count)}</h2>
      <p className="ev-small ev-lead">
        {isSame ? said.same(figures.count(accounts), figures.count(territories.length)) : said.notSame}{" "}
        {named.length === 0
          ? said.differNothing
          : said.differ([...named, ...(more > 0 ? [words.andMore(figures.count(more))] : [])].join(", "))}
      </p>
    </div>
  );
}

function verdictOf(sides: readonly ScenarioSide[], words: Words, count: (value: number) => string): string {
  const said = words.scenarios;
  const deviation = ({ record }: ScenarioSide): number =>
    Math.round(1000 * (record.figures.balances[0]?.maxDeviation ?? 0));
  const least = Math.min(...sides.map(deviation));
  const fairest = sides.find((side) => deviation(side) === least);
  const isAlike = sides.every((side) => deviation(side) === least);
  const fair = isAlike || fairest === undefined ? said.equallyFair : said.fairest(nameOf(fairest));
  const base = isAlike ? sides[0] : fairest;
  const moved = ({ record }: ScenarioSide): number => record.figures.accountsMoved;
  const keeper = [...sides].sort((a, b) => moved(a) - moved(b))[0];
  if (base === undefined || keeper === undefined || base.record.figures.today === null) return fair;
  const kept = Math.max(...sides.map(moved)) - moved(keeper);
  const less = isAlike ? kept : moved(base) - moved(keeper);
  return less > 0 ? `${fair}; ${said.keepsMore(nameOf(keeper), less, count(less))}` : fair;
}

/** Names of the settings that are not the same on all sides. */
function settingsThatDiffer(sides: readonly ScenarioSide[]): (keyof Settings)[] {
  const [first] = sides;
  if (first === undefined) return [];
  const keys = Object.keys(first.record.definition.settings) as (keyof Settings)[];
  return keys.filter((key) => {
    const texts = sides.map(({ record }) => JSON.stringify(record.definition.settings[key]));
    return key !== "planName" && new Set(texts).size > 1;
  });
}

/** Which of the saved scenarios stand beside the plan. */
function Choice({
  names,
  chosen,
  most,
  onChoose,
}: {
  names: readonly string[];
  chosen: readonly string[];
  most: number;
  onChoose: (names: readonly string[]) => void;
}) {
  const { words } = useLanguage();
  return (
    <section className="ev-section" aria-label={words.scenarios.shown}>
      <h2>{words.scenarios.shown}</h2>
      <div>
        {names.map((name) => (
          <div key={name}>
            <Checkbox
              label={name}
              checked={chosen.includes(name)}
              onChange={(_, { checked }) => {
                const rest = chosen.filter((one) => one !== name);
                // The one chosen first gives way where there is no more room.
                onChoose(checked === true ? [...rest, name].slice(-most) : rest);
              }}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Plans that are one change away, each made and saved at one click. */
function Invitations({
  plan,
  isBusy,
  taken,
  actions,
}: {
  plan: ScenarioSide;
  isBusy: boolean;
  taken: readonly string[];
  actions: Pick<PaneActions, "scenarios">;
}) {
  const { words } = useLanguage();
  const said = words.scenarios;
  const variants = variantsOf(plan.record).filter((variant) => !taken.includes(said.try[variant]));
  if (variants.length === 0) return null;
  return (
    <section className="ev-section">
      <h2>{said.tryTitle}</h2>
      {variants.map((variant) => (
        <div key={variant} className="ev-row ev-wrap">
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              actions.scenarios.tryVariant(variant, said.try[variant]);
            }}
          >
            {said.try[variant]}
          </Button>
          <span className="ev-hint ev-beside">{said.tryHint[variant]}</span>
        </div>
      ))}
    </section>
  );
}
