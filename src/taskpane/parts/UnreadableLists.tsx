import type { FoundData } from "../../use-cases/find-data";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Lists that hold data and cannot be read as they stand: what each is, and what makes it readable. */
export function UnreadableLists({ found }: { found: FoundData }) {
  const { words, figures } = useLanguage();
  return (found.survey.unreadable ?? []).map(({ key, found: what, remedy }) => (
    <Message key={key} status="look" title={sayTold(what, words, figures)}>
      <span className="ev-small">{sayTold(remedy, words, figures)}.</span>
    </Message>
  ));
}
