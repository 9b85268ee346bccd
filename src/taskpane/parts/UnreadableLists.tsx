import type { FoundData } from "../../use-cases/find-data";
import { Message } from "./Message";

/** Lists that hold data and cannot be read as they stand: what each is, and what makes it readable. */
export function UnreadableLists({ found }: { found: FoundData }) {
  return (found.survey.unreadable ?? []).map(({ key, found: what, remedy }) => (
    <Message key={key} status="look" title={what}>
      <span className="ev-small">{remedy}.</span>
    </Message>
  ));
}
