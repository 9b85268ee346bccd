import type { PlanJob } from "../../engine/model/plan-job";
import { jobName } from "../strings/job-name";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

/** The what-if jobs that planning anew does again, each to be given up. */
export function CarriedJobs({
  jobs,
  onGiveUp,
}: {
  jobs: readonly PlanJob[];
  onGiveUp: (index: number) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  return (
    <section className="ev-section">
      <h2>{said.carried(jobs.length, figures.count(jobs.length))}</h2>
      <ul className="ev-list">
        {jobs.map((job, index) => {
          const name = jobName(job, words);
          return (
            <li className="ev-item ev-item-middle" key={`${String(index)} ${name}`}>
              <span className="ev-fill">{name}</span>
              <span className="ev-hint ev-nowrap">{figures.day(job.from)}</span>
              <LinkButton
                aria-label={said.giveUpThis(name)}
                onClick={() => {
                  onGiveUp(index);
                }}
              >
                {said.giveUp}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
