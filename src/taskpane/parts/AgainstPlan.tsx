import { Select } from "@fluentui/react-components";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import { useState } from "react";
import type { Review, ReviewLine, ReviewMeasureKey } from "../../engine/model/review";
import type { Settings } from "../../engine/model/settings";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";
import { LimitCell } from "./LimitCell";
import { LinkButton } from "./LinkButton";
import { reviewFigure } from "./review-figure";
import type { Status } from "./StatusIcon";
import { StatusIcon } from "./StatusIcon";

const ICON: Readonly<Partial<Record<ReviewLine["status"], Status>>> = {
  act: "danger",
  watch: "look",
  fine: "fine",
};

/** Each figure of a review against its limit, for the company or one region; limits can be changed here. */
export function AgainstPlan({
  review,
  last,
  onLimit,
}: {
  review: Review;
  /** The company's figure of the review before, null where there is none. */
  last: (key: ReviewMeasureKey) => number | null;
  onLimit: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const [region, setRegion] = useState("");
  const [isTelling, setTelling] = useState(false);
  const group = review.groups.find((one) => one.region === region) ?? review.groups[0];
  const { decay } = review;
  const left = decay.moved + decay.gone;
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{said.against}</h2>
        {review.groups.length > 1 && (
          <Select
            size="small"
            aria-label={said.region}
            value={group?.region ?? ""}
            onChange={(_, data) => {
              setRegion(data.value);
            }}
          >
            {review.groups.map((one) => (
              <option key={one.region} value={one.region}>
                {one.region === "" ? said.allRegions : one.region}
              </option>
            ))}
          </Select>
        )}
      </div>
      <table className="ev-table" aria-label={said.against}>
        <thead>
          <tr>
            <th scope="col">{said.measure}</th>
            <th scope="col" className="ev-right">
              {said.now}
            </th>
            <th scope="col" className="ev-right">
              {said.limit}
            </th>
            <th scope="col" className="ev-right">
              <span className="ev-hidden">{said.status}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {group?.lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{said.labels[line.key]}</th>
              <td className="ev-right ev-nowrap">
                <span className="ev-strong">{reviewFigure(line, line.now, words, figures)}</span>
                {group.region === "" && <Before line={line} before={last(line.key)} />}
              </td>
              <td className="ev-right ev-mute">
                {line.now === null && line.missing !== null ? (
                  sayTold(line.missing, words, figures)
                ) : (
                  <LimitCell line={line} onLimit={onLimit} />
                )}
              </td>
              <td className="ev-right">
                <Verdict line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && decay.accountShare !== null && (
        <span className="ev-hint">
          {said.decay(figures.count(left), figures.count(decay.planned), figures.share(decay.accountShare))}{" "}
          {decay.deviationNow > decay.deviationPlanned &&
            said.deviationGrew(figures.share(decay.deviationPlanned), figures.share(decay.deviationNow))}
        </span>
      )}
      <div>
        <LinkButton
          aria-expanded={isTelling}
          onClick={() => {
            setTelling(!isTelling);
          }}
        >
          {isTelling ? said.hideWorkedOut : said.howWorkedOut}
        </LinkButton>
      </div>
      {isTelling && (
        <dl className="ev-stack ev-small">
          {group?.lines.map(({ key }) => (
            <div key={key}>
              <dt className="ev-strong">{said.labels[key]}</dt>
              <dd className="ev-mute" style={{ margin: 0 }}>
                {said.how[key]}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What the figure was at the last review, where it has changed since. */
function Before({ line, before }: { line: ReviewLine; before: number | null }) {
  const { words, figures } = useLanguage();
  const was = reviewFigure(line, before, words, figures);
  if (was === "" || was === reviewFigure(line, line.now, words, figures)) return null;
  return <div className="ev-hint">{words.review.was(was)}</div>;
}

function Verdict({ line }: { line: ReviewLine }) {
  const { words } = useLanguage();
  const icon = ICON[line.status];
  return (
    <span className="ev-row ev-nowrap" style={{ justifyContent: "end", gap: 4 }}>
      {icon !== undefined && <StatusIcon status={icon} />}
      {line.status === "noData" && <Subtract16Regular aria-hidden="true" className="ev-mute" />}
      <span className={icon === undefined ? "ev-mute" : `ev-tone-${icon}`}>
        {words.review.statuses[line.status]}
      </span>
    </span>
  );
}
