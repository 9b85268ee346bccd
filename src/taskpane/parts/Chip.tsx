import type { ReactNode } from "react";
import { StatusIcon } from "./StatusIcon";
import type { Status } from "./StatusIcon";

/** A small fact in a frame; with a status it carries the status icon before its words. */
export function Chip({
  status,
  onOpen,
  children,
}: {
  status?: Status;
  onOpen?: () => void;
  children: ReactNode;
}) {
  const tone = status === undefined || status === "handled" ? "" : ` ev-chip-${status}`;
  const content = (
    <>
      {status !== undefined && <StatusIcon status={status} size={12} />}
      {children}
    </>
  );
  return onOpen === undefined ? (
    <span className={`ev-chip${tone}`}>{content}</span>
  ) : (
    <button type="button" className={`ev-chip ev-chip-button${tone}`} onClick={onOpen}>
      {content}
    </button>
  );
}
