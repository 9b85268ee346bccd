import type { Remote } from "comlink";
import { transfer } from "comlink";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import { FRAME_ANSWER, FRAME_QUESTION } from "../view/frame-question";
import type { AddInFrame, WorkbenchHost } from "../view/workbench-host";

/** Pages of the shipped add-in, served with office.js taken from the installed package. */
const ADDRESS: Readonly<Record<AddInFrame, string>> = {
  pane: "/pane/taskpane.html",
  commands: "/pane/commands.html",
};

/** A page of the add-in in a frame, joined to the host by a port as soon as its boundary asks. */
export function AddInPage(props: {
  readonly host: Remote<WorkbenchHost>;
  readonly frame: AddInFrame;
  readonly title: string;
  /** Takes no pointer for the moment: the page around it is being resized. */
  readonly isStill?: boolean;
}): ReactElement {
  const { host, frame, title, isStill = false } = props;
  const element = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    function join(event: MessageEvent): void {
      const page = element.current?.contentWindow;
      if (!page || event.source !== page || event.origin !== location.origin) return;
      if (event.data !== FRAME_QUESTION) return;
      const channel = new MessageChannel();
      void host.connectFrame(frame, transfer(channel.port1, [channel.port1]));
      page.postMessage(FRAME_ANSWER, location.origin, [channel.port2]);
    }
    addEventListener("message", join);
    return () => removeEventListener("message", join);
  }, [host, frame]);

  return (
    <iframe
      ref={element}
      title={title}
      src={ADDRESS[frame]}
      hidden={frame === "commands"}
      style={isStill ? { pointerEvents: "none" } : undefined}
    />
  );
}
