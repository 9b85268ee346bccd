import type { Remote } from "comlink";
import type { PointerEvent, ReactElement } from "react";
import { useState } from "react";
import type { WorkbenchHost } from "../view/workbench-host";
import { AddInPage } from "./AddInPage";

const NARROWEST = 320;
const WIDEST = 900;

/** The shipped task pane in a frame of its own; its left edge is dragged or moved by arrow keys. */
export function PaneFrame(props: { readonly host: Remote<WorkbenchHost> }): ReactElement {
  const { host } = props;
  const [width, setWidth] = useState(350);
  const [isDragging, setIsDragging] = useState(false);

  const resize = (next: number): void => setWidth(Math.min(WIDEST, Math.max(NARROWEST, next)));

  function drag(event: PointerEvent<HTMLButtonElement>): void {
    if (isDragging) resize(document.body.clientWidth - event.clientX - 3);
  }

  return (
    <>
      <button
        type="button"
        className="wb-splitter"
        aria-label={`Width of the task pane, ${width} pixels; arrow keys change it`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setIsDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setIsDragging(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + 10);
          if (event.key === "ArrowRight") resize(width - 10);
        }}
      />
      <aside className="wb-pane" style={{ width }} aria-label="Task pane">
        <AddInPage host={host} frame="pane" title="Evenfield task pane" isStill={isDragging} />
      </aside>
    </>
  );
}
