import { Button } from "@fluentui/react-components";
import type { Job } from "../state/pane-state";
import { useOpeningLanguage } from "../strings/words";
import { useBusyJob } from "./busy-job";

/** A button that starts work: while the work goes on it says so and keeps the focus. */
export function StartButton({
  starts,
  disabledFocusable = false,
  children,
  className,
  onClick,
}: {
  starts: Job["kind"];
  disabledFocusable?: boolean;
  children: string;
  className?: string;
  onClick: () => void;
}) {
  const { words } = useOpeningLanguage();
  const isBusy = useBusyJob() === starts;
  return (
    <Button
      appearance="primary"
      aria-busy={isBusy}
      disabledFocusable={disabledFocusable || isBusy}
      {...(className === undefined ? {} : { className })}
      onClick={onClick}
    >
      {isBusy ? words.jobTitles[starts] : children}
    </Button>
  );
}
