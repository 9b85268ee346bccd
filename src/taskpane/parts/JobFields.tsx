import { Input, Select } from "@fluentui/react-components";
import { daysLater, type JobForm, type TerritoryHomes } from "../state/job-form";
import { useLanguage } from "../strings/words";
import type { PaneActions } from "../state/pane-actions";
import { AccountField } from "./AccountField";
import { FieldRow as Field } from "./FieldRow";
import { Segments } from "./Segments";

/** Who or what a job is about, from when, and who gets what. */
export function JobFields({
  form,
  territories,
  homes,
  findAccounts,
  onChange,
}: {
  form: JobForm;
  territories: readonly { readonly name: string; readonly rep: string }[];
  homes: TerritoryHomes;
  findAccounts: PaneActions["findAccounts"];
  onChange: (form: JobForm) => void;
}) {
  const said = useLanguage().words.whatIf;
  const { kind } = form;
  const set = (change: Partial<JobForm>) => {
    onChange({ ...form, ...change });
  };
  const others = territories.filter(({ name }) => name !== form.territory);
  const leaves = kind === "repLeaves";
  return (
    <>
      <div className="ev-stack">
        {kind === "repJoins" ? (
          <Field label={said.newRep}>
            <Line label={said.newRep} value={form.rep} onChange={(rep) => set({ rep })} />
          </Field>
        ) : kind === "moveAccount" ? (
          <AccountField chosen={form.account} find={findAccounts} onChoose={(account) => set({ account })} />
        ) : (
          <Field label={leaves ? said.who : said.territory}>
            <TerritoryList
              label={leaves ? said.who : said.territory}
              territories={leaves ? territories.filter(({ rep }) => rep !== "") : territories}
              chosen={form.territory}
              onChoose={(territory) => set({ territory })}
            />
          </Field>
        )}
        {(kind === "merge" || kind === "moveAccount") && (
          <Field label={said.into}>
            <TerritoryList
              label={said.into}
              territories={others}
              chosen={form.into}
              onChoose={(into) => set({ into })}
            />
          </Field>
        )}
        <Day form={form} onChange={set} />
        {kind === "repJoins" && <Home form={form} homes={homes} onChange={set} />}
        {kind === "split" && (
          <Field label={said.secondRep}>
            <Line
              label={said.secondName}
              hint={said.openSeat}
              value={form.rep}
              onChange={(rep) => set({ rep })}
            />
          </Field>
        )}
      </div>
      {leaves && (
        <div className="ev-stack">
          <Segments
            label={said.goes}
            choices={(["neighbours", "one", "openSeat"] as const).map((key) => ({
              key,
              name: said.ways[key],
            }))}
            chosen={form.way}
            onChoose={(way) => set({ way })}
          />
          {form.way === "one" && (
            <Field label={said.takes}>
              <TerritoryList
                label={said.takes}
                territories={others}
                chosen={form.into}
                onChoose={(into) => set({ into })}
              />
            </Field>
          )}
        </div>
      )}
    </>
  );
}

/** The last day of a leaver, else the first day of what comes after. */
function Day({ form, onChange }: { form: JobForm; onChange: (change: Partial<JobForm>) => void }) {
  const said = useLanguage().words.whatIf;
  const before = form.kind === "repLeaves" ? 1 : 0;
  const label = before === 1 ? said.lastDay : form.kind === "repJoins" ? said.firstDay : said.fromDay;
  return (
    <Field label={label}>
      <Input
        className="ev-fill"
        type="date"
        aria-label={label}
        value={daysLater(form.from, -before)}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, { value }) => {
          onChange({ from: daysLater(value, before) });
        }}
      />
    </Field>
  );
}

/** Where a joiner lives: at a home that is known, or at a place of one's own. */
function Home({
  form,
  homes,
  onChange,
}: {
  form: JobForm;
  homes: TerritoryHomes;
  onChange: (change: Partial<JobForm>) => void;
}) {
  const said = useLanguage().words.whatIf;
  const known = homes.filter(({ homeLatitude }) => Number.isFinite(homeLatitude));
  return (
    <>
      {known.length > 0 && (
        <Field label={said.near}>
          <Select
            className="ev-fill"
            aria-label={said.near}
            value={form.near}
            onChange={(_, { value }) => {
              onChange({ near: value });
            }}
          >
            <option value="">{said.ownPlace}</option>
            {known.map(({ name }) => (
              <option key={name} value={name}>
                {said.nearHome(name)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {form.near === "" && (
        <Field label={known.length === 0 ? said.near : ""}>
          <Line
            label={said.coordinates}
            hint="40.71, -74.01"
            value={form.place}
            onChange={(place) => onChange({ place })}
          />
        </Field>
      )}
      {known.length === 0 && <span className="ev-hint">{said.noHome}</span>}
    </>
  );
}

function Line({
  label,
  hint = "",
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Input
      className="ev-fill"
      aria-label={label}
      placeholder={hint}
      value={value}
      input={{ style: { minWidth: 0 }, maxLength: 100 }}
      onChange={(_, data) => {
        onChange(data.value);
      }}
    />
  );
}

function TerritoryList({
  label,
  territories,
  chosen,
  onChoose,
}: {
  label: string;
  territories: readonly { readonly name: string; readonly rep: string }[];
  chosen: string;
  onChoose: (name: string) => void;
}) {
  const said = useLanguage().words.whatIf;
  return (
    <Select
      className="ev-fill"
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => {
        onChoose(value);
      }}
    >
      <option value="">{said.choose}</option>
      {territories.map(({ name, rep }) => (
        <option key={name} value={name}>
          {rep === "" || rep === name ? name : `${name} ${rep}`}
        </option>
      ))}
    </Select>
  );
}
