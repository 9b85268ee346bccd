import { Button } from "@fluentui/react-components";
import type { FindingGroup, Fix, Severity } from "../../engine/model/finding";
import type { Words } from "../strings/en/words";
import { useLanguage } from "../strings/words";
import { Chip } from "./Chip";
import { LinkButton } from "./LinkButton";
import { StatusIcon } from "./StatusIcon";
import type { Status } from "./StatusIcon";

const STATUS: Readonly<Record<Severity, Status>> = { stop: "danger", look: "look", handled: "handled" };

/** What was found in the data, one row a kind: stop, then look, then handled. */
export function Findings({
  groups,
  onShow,
  onFix,
}: {
  groups: readonly FindingGroup[];
  onShow: (sheet: string, cell: string) => void;
  /** Takes another way of reading, or gives up one that is in use. */
  onFix: (fix: Fix, isInUse: boolean) => void;
}) {
  const { words, figures } = useLanguage();
  const count = (severity: Severity) =>
    groups.filter((group) => group.severity === severity).reduce((sum, group) => sum + group.count, 0);
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.data.findings}</h2>
        <span className="ev-chips">
          <Chip {...(count("stop") > 0 ? { status: "danger" as const } : {})}>
            {words.data.stopCount(figures.count(count("stop")))}
          </Chip>
          {count("look") > 0 && (
            <Chip status="look">{words.data.lookCount(figures.count(count("look")))}</Chip>
          )}
          {count("handled") > 0 && (
            <Chip status="handled">{words.data.handledCount(figures.count(count("handled")))}</Chip>
          )}
        </span>
      </div>
      {groups.length === 0 ? (
        <span className="ev-hint">{words.data.noFindings}</span>
      ) : (
        <ul className="ev-list">
          {groups.map((group) => (
            <FindingRow key={`${group.severity} ${group.code}`} group={group} onShow={onShow} onFix={onFix} />
          ))}
        </ul>
      )}
      <span className="ev-hint">{words.data.unchanged}</span>
    </section>
  );
}

/** What the button of a fix says. */
function fixLabel(fix: Fix, isInUse: boolean, words: Words): string {
  const said = words.data.fixes;
  const label =
    fix.kind === "owner"
      ? said.owner(fix.from, fix.to)
      : fix.kind === "keepLast" || fix.kind === "fullAmounts"
        ? said[fix.kind]
        : said[fix.kind](fix.header);
  return isInUse ? said.undo(label) : label;
}

function FindingRow({
  group,
  onShow,
  onFix,
}: {
  group: FindingGroup;
  onShow: (sheet: string, cell: string) => void;
  onFix: (fix: Fix, isInUse: boolean) => void;
}) {
  const { words, figures } = useLanguage();
  const isInUse = group.code === "READ_AS_CHOSEN";
  const { headline, detail } = textsOf(group, words, figures.count);
  return (
    <li className="ev-item">
      <StatusIcon status={STATUS[group.severity]} />
      <div className="ev-stack ev-fill">
        <span>
          <span className="ev-hidden">{words.labelled(words.data.severities[group.severity], "")}</span>
          {headline}
        </span>
        <span className="ev-hint">{detail}</span>
        {group.fixes !== undefined && (
          <div className="ev-row ev-wrap">
            {group.fixes.map((fix) => {
              const label = fixLabel(fix, isInUse, words);
              return (
                <Button
                  key={label}
                  size="small"
                  onClick={() => {
                    onFix(fix, isInUse);
                  }}
                >
                  {label}
                </Button>
              );
            })}
          </div>
        )}
      </div>
      {group.sheet !== "" && (
        <LinkButton
          aria-label={words.showIn(headline)}
          onClick={() => {
            onShow(group.sheet, group.cell);
          }}
        >
          {words.show}
        </LinkButton>
      )}
    </li>
  );
}

/** The language's own text with the count and the first value, else the engine's. */
function textsOf(
  group: FindingGroup,
  words: Words,
  count: (value: number) => string,
): Pick<FindingGroup, "headline" | "detail"> {
  const [headline, consequence] = words.findings[group.code] ?? [];
  if (headline === undefined || consequence === undefined) return group;
  return {
    headline: words.labelled(headline, count(group.count)),
    detail: group.example === undefined ? consequence : words.labelled(consequence, group.example),
  };
}
