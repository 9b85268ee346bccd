import { capital } from "../../engine/told/capital";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import { chooseBlock } from "../../use-cases/choose-column";
import type { FoundData } from "../../use-cases/find-data";
import type { PaneActions } from "../state/pane-actions";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Lists that could be read in place of the one that is: each with the evidence and the choice, until the user has chosen. */
export function OtherBlocks({
  mapping,
  found,
  actions,
}: {
  mapping: WorkbookMapping;
  found: FoundData;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const isUsed = (key: string) => mapping.entities.some((entity) => entity.key === key);
  const open = found.survey.alternatives.filter(({ mapping: other }) => {
    const current = mapping.entities.find(({ entity }) => entity === other.entity);
    const isDecided = current?.fields.every(({ confidence }) => confidence === 1) ?? false;
    return !isDecided && !isUsed(other.key) && !kept.has(other.key);
  });
  return open.map(({ mapping: other, reason }) => {
    const current = mapping.entities.find(({ entity }) => entity === other.entity);
    return (
      <Message
        key={other.key}
        status="look"
        title={words.data.others(words.entities[other.entity], other.key)}
      >
        <span className="ev-small">{capital(sayTold(reason, words, figures))}</span>
        <div className="ev-row ev-wrap">
          <Button
            size="small"
            onClick={() => {
              actions.useColumns(chooseBlock(mapping, other.entity, other));
            }}
          >
            {words.data.useOther}
          </Button>
          {current !== undefined && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setKept(new Set([...kept, other.key]));
              }}
            >
              {words.data.keepThis(current.key)}
            </Button>
          )}
        </div>
      </Message>
    );
  });
}
