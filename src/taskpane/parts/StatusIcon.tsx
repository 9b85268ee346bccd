import { CheckmarkCircle12Filled, CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle12Filled, ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning12Filled, Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { Wrench16Filled } from "@fluentui/react-icons/svg/wrench";

export type Status = "fine" | "look" | "danger" | "handled";

const BY_SIZE = {
  12: {
    fine: CheckmarkCircle12Filled,
    look: Warning12Filled,
    danger: ErrorCircle12Filled,
    handled: Wrench16Filled,
  },
  16: {
    fine: CheckmarkCircle16Filled,
    look: Warning16Filled,
    danger: ErrorCircle16Filled,
    handled: Wrench16Filled,
  },
} as const;

/** The icon that goes with a status word; never alone. */
export function StatusIcon({ status, size = 16 }: { status: Status; size?: 12 | 16 }) {
  const Icon = BY_SIZE[size][status];
  const tone = status === "handled" ? "ev-mute" : `ev-tone-${status}`;
  return <Icon aria-hidden="true" className={tone} fontSize={size} />;
}
