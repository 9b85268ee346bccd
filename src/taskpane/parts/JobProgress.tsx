import { ProgressBar } from "@fluentui/react-components";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Record16Filled } from "@fluentui/react-icons/svg/record";
import { useEffect, useRef, useState } from "react";
import type { Job } from "../state/pane-state";
import type { Words } from "../strings/en/words";
import { useLanguage } from "../strings/words";
import { CellEditMessage } from "./CellEditMessage";
import { StatusIcon } from "./StatusIcon";

/** Shortest time between two readings aloud of the progress. */
const READ_EVERY_MS = 5000;

/** Bar, phase with its count, time left and the phases so far of the running job. */
export function JobProgress({ job }: { job: Job }) {
  const { words, figures } = useLanguage();
  const title = job.plans === null ? words.jobTitles[job.kind] : words.job.improving;
  const seconds = job.timeLeft?.seconds ?? null;
  const name = (phase: string) => phaseName(phase, words);
  const phase = phaseText(name(job.phase), job, words.job.ofTotal, figures.count);
  const left = job.stopping
    ? words.stopping
    : job.waitsForEdit
      ? words.job.paused
      : seconds === null
        ? words.job.percentDone(figures.share(Math.floor(job.fraction * 100) / 100))
        : words.job.left(figures.duration(seconds));
  return (
    <>
      {job.waitsForEdit && (
        <CellEditMessage
          goesOn={job.kind === "write" ? words.job.editTextWriting : words.job.editText}
          sheets={job.kind === "write" ? sheetsSoFar(job, words) : ""}
        />
      )}
      <div className="ev-section">
        <h1>{title}</h1>
        <ProgressBar value={job.fraction} max={1} thickness="large" aria-label={title} />
        <div className="ev-row ev-apart ev-small" aria-hidden="true">
          <span>{phase}</span>
          <span className="ev-mute ev-nowrap">{left}</span>
        </div>
        <ReadAloud phase={job.phase} text={`${phase}, ${left}`} />
      </div>
      {job.phases.length > 0 && (
        <table className="ev-table" aria-label={title}>
          <tbody>
            {job.phases.map((past, at) => (
              // A search that runs again goes through its phases again.
              <tr key={`${String(at)} ${past.phase}`}>
                <td style={{ width: 24 }}>
                  <StatusIcon status="fine" />
                </td>
                <td>{name(past.phase)}</td>
                <td className="ev-right ev-mute">{words.job.seconds(figures.tenth(past.seconds))}</td>
              </tr>
            ))}
            <tr aria-current="step">
              <td>
                {job.stopping ? (
                  <Circle16Regular aria-hidden="true" />
                ) : (
                  <Record16Filled aria-hidden="true" />
                )}
              </td>
              <td className="ev-strong">{name(job.phase)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      )}
    </>
  );
}

/** The sheets of a writing change places, or have done so: there is no way back. */
export function isPutInPlace({ kind, phase }: Job): boolean {
  return kind === "write" && (phase === "Putting the plan in place" || phase === "Written");
}

/** What a writing has done to the sheets: they are made aside and change places all together. */
function sheetsSoFar(job: Job, words: Words): string {
  if (isPutInPlace(job)) return words.job.sheetsInPlace;
  return job.fraction > 0 ? words.job.sheetsAsBefore : words.job.nothingWritten;
}

/** A phase in words; what is none is the name of a sheet that is read. */
function phaseName(phase: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.phases;
  return names[phase] ?? phase;
}

function phaseText(
  phase: string,
  job: Job,
  ofTotal: (phase: string, done: string, total: string) => string,
  count: (value: number) => string,
): string {
  return job.total > 1 && phase !== "" ? ofTotal(phase, count(job.done), count(job.total)) : phase;
}

/** Says the progress to a screen reader on each phase and at most every five seconds. */
function ReadAloud({ phase, text }: { phase: string; text: string }) {
  const [said, setSaid] = useState(text);
  const last = useRef({ phase, at: 0 });
  useEffect(() => {
    const now = performance.now();
    if (phase === last.current.phase && now - last.current.at < READ_EVERY_MS) return;
    last.current = { phase, at: now };
    setSaid(text);
  }, [phase, text]);
  return (
    <span className="ev-hidden" aria-live="polite">
      {said}
    </span>
  );
}
