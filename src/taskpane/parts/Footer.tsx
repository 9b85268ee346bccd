import type { ReactNode } from "react";
import { useRoomAboveFoot } from "./use-room-above-foot";

/** The sticky end of a screen: one primary button, at most one beside it, a hint, links. */
export function Footer({
  children,
  hint,
  links,
}: {
  children?: ReactNode;
  hint?: ReactNode;
  links?: ReactNode;
}) {
  const foot = useRoomAboveFoot();
  return (
    <footer className="ev-foot" ref={foot}>
      {children !== undefined && <div className="ev-foot-row">{children}</div>}
      {hint !== undefined && <span className="ev-hint">{hint}</span>}
      {links !== undefined && <div className="ev-foot-links">{links}</div>}
    </footer>
  );
}
