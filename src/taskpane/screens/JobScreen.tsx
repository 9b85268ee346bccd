import { Button } from "@fluentui/react-components";
import { Footer } from "../parts/Footer";
import { JobProgress } from "../parts/JobProgress";
import type { Job } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** Long work with its progress and the way to stop it. */
export function JobScreen({ job, onCancel }: { job: Job; onCancel: () => void }) {
  const { words } = useLanguage();
  const writes = job.kind === "write";
  return (
    <>
      <main className="ev-body">
        <JobProgress job={job} />
        {(job.kind === "look" || job.kind === "check") && <Bones />}
      </main>
      <Footer hint={writes ? words.job.stopHint : job.kind === "plan" ? words.job.keepWorking : undefined}>
        <Button className="ev-fill" disabledFocusable={job.stopping} onClick={onCancel}>
          {job.stopping ? words.stopping : writes ? words.job.stopWriting : words.cancel}
        </Button>
      </Footer>
    </>
  );
}

/** The shape of the screen to come. */
function Bones() {
  return (
    <div className="ev-section" aria-hidden="true">
      {["42%", "100%", "64%", "26%", "92%", "78%"].map((width) => (
        <div key={width} className="ev-bone" style={{ width }} />
      ))}
    </div>
  );
}
