import type { ReactNode } from "react";
import { StatusIcon } from "./StatusIcon";
import type { Status } from "./StatusIcon";

/** A framed message: an alert when something stops, else read when the reader gets to it. */
export function Message({
  status,
  title,
  heads,
  icon = <StatusIcon status={status} />,
  children,
}: {
  status: Exclude<Status, "handled">;
  title: string;
  /** The message is what the screen is about: its title is a heading, below that of the screen where it has one. */
  heads?: "h1" | "h2";
  /** In place of that of the status. */
  icon?: ReactNode;
  children?: ReactNode;
}) {
  const Title = heads ?? "span";
  return (
    <div className={`ev-message ev-message-${status}`} role={status === "danger" ? "alert" : "status"}>
      {icon}
      <div className="ev-stack ev-fill">
        <Title className="ev-strong">{title}</Title>
        {children}
      </div>
    </div>
  );
}
