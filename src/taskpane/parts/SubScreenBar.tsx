import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useContext, useEffect, useRef } from "react";
import { useLanguage } from "../strings/words";
import { PlanSearchContext } from "./plan-search-context";

/** Back arrow and title of a sub-screen. Takes the focus on opening; Esc goes back. */
export function SubScreenBar({ title, onBack }: { title: string; onBack: () => void }) {
  const { words } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onBack();
    };
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", leave);
    };
  }, [onBack]);
  return (
    <header className="ev-bar ev-sub-bar">
      <Button appearance="subtle" icon={<ArrowLeft16Regular />} aria-label={words.back} onClick={onBack} />
      <h1 className="ev-bar-title ev-clip" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {useContext(PlanSearchContext)}
    </header>
  );
}
