import { Building16Regular } from "@fluentui/react-icons/svg/building";
import { Money16Regular } from "@fluentui/react-icons/svg/money";
import { People16Regular } from "@fluentui/react-icons/svg/people";
import { TableSimple16Regular } from "@fluentui/react-icons/svg/table-simple";
import type { EntityKind } from "../../engine/model/field";

const ICONS = {
  account: Building16Regular,
  rep: People16Regular,
  opportunity: Money16Regular,
  cost: TableSimple16Regular,
} as const satisfies Record<EntityKind, unknown>;

/** What a sheet holds, as a picture beside its name. */
export function EntityIcon({ entity }: { entity: EntityKind }) {
  const Icon = ICONS[entity];
  return <Icon aria-hidden="true" />;
}
