import { Checkbox } from "@fluentui/react-components";
import type { JobEffect } from "../../engine/what-if/job-effect";
import type { JobForm, JobManner } from "../state/job-form";
import { useLanguage } from "../strings/words";

/** How a job is done: who closes the open deals, quotas by days, whether the accounts are listed. */
export function JobTerms({
  form,
  rep,
  manner,
  effect: { openDeals, days, quotas },
  onForm,
  onManner,
}: {
  form: JobForm;
  /** Who leaves; "" where nobody does. */
  rep: string;
  manner: JobManner;
  effect: JobEffect;
  onForm: (form: JobForm) => void;
  onManner: (manner: JobManner) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  return (
    <ul className="ev-list ev-choices" aria-label={said.terms}>
      {openDeals !== null && (
        <Choice
          label={rep === "" ? said.dealsStayAny : said.dealsStay(rep)}
          note={said.deals(openDeals, figures.count(openDeals))}
          checked={manner.dealsStay}
          onChange={(dealsStay) => {
            onManner({ ...manner, dealsStay });
          }}
        />
      )}
      {quotas !== null && days !== null && (
        <Choice
          label={said.proRate}
          note={said.days(figures.count(days.left), figures.count(days.year))}
          checked={form.byDays}
          onChange={(byDays) => {
            onForm({ ...form, byDays });
          }}
        />
      )}
      <Choice
        label={said.addList}
        note={said.newSheet}
        checked={manner.lists}
        onChange={(lists) => {
          onManner({ ...manner, lists });
        }}
      />
    </ul>
  );
}

function Choice({
  label,
  note,
  checked,
  onChange,
}: {
  label: string;
  note: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <li className="ev-item ev-item-middle">
      <Checkbox label={label} checked={checked} onChange={(_, data) => onChange(data.checked === true)} />
      <span className="ev-hint ev-nowrap">{note}</span>
    </li>
  );
}
