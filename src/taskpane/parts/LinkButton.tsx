import type { ComponentProps } from "react";

/** A button that looks like a link, for what is done beside the main thing of a screen. */
export function LinkButton({ className, ...button }: Omit<ComponentProps<"button">, "type">) {
  return <button type="button" className={className ? `ev-link ${className}` : "ev-link"} {...button} />;
}
