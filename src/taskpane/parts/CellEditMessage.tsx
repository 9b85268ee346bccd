import { Edit16Filled } from "@fluentui/react-icons/svg/edit";
import { useEffect, useState } from "react";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Excel answers nothing while a cell is being edited: what ends that, and how long it has been waited for. */
export function CellEditMessage({
  goesOn,
  sheets,
}: {
  /** What ends the wait and what follows. */
  goesOn: string;
  /** What has become of the sheets so far; "" where nothing is being written. */
  sheets: string;
}) {
  const { words, figures } = useLanguage();
  const seconds = useSecondsShown();
  return (
    <Message
      status="look"
      title={words.job.editTitle}
      icon={<Edit16Filled aria-hidden="true" className="ev-tone-look" />}
    >
      <span>{goesOn}</span>
      {(sheets !== "" || seconds > 0) && (
        <span className="ev-small">
          {/* A timer is read on request, not every second. */}
          {seconds > 0 && <span role="timer">{words.job.editWaited(figures.duration(seconds))}</span>}{" "}
          {sheets}
        </span>
      )}
    </Message>
  );
}

/** Whole seconds since this stands on the screen. */
function useSecondsShown(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => {
      setSeconds(Math.round((performance.now() - began) / 1000));
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return seconds;
}
