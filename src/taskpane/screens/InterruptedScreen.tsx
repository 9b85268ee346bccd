import { useState } from "react";
import { Footer } from "../parts/Footer";
import { Message } from "../parts/Message";
import { StartButton } from "../parts/StartButton";
import { WaysOn } from "../parts/WaysOn";
import type { PaneActions } from "../state/pane-actions";
import { writesPlan, type InterruptedWrite } from "../state/pane-state";
import { listNames } from "../strings/list-names";
import { useLanguage } from "../strings/words";

type Way = Parameters<PaneActions["endWrite"]>[0];

/** What became of a write that was broken off, and the one question what is to become of it. */
export default function InterruptedScreen({
  write,
  onEnd,
}: {
  write: InterruptedWrite;
  onEnd: PaneActions["endWrite"];
}) {
  const { words, figures } = useLanguage();
  // What was there before can be had by one way alone; what was being written can be made again.
  const [way, setWay] = useState<Way>("keepPrevious");
  const said = words.interrupted;
  const { at, sheets, inPlace, replaced } = write;
  const total = sheets.length;
  const what = writesPlan(write)
    ? said.plan
    : listNames(
        sheets.map(({ name }) => name),
        words,
      );
  const keep = replaced === 0 ? said.remove : writesPlan(write) ? said.keepPlan : said.keepSheets;
  return (
    <>
      <main className="ev-body">
        <Message status="look" title={said.title} heads="h1">
          <span>{said.begun(what, at)}</span>
          <span>{said.inPlace(inPlace, figures.count(inPlace), total, figures.count(total))}</span>
          <span>{said.untouched}</span>
        </Message>
        <WaysOn<Way>
          title={said.ways}
          chosen={way}
          onChoose={setWay}
          ways={[
            { key: "keepPrevious", name: keep, hint: replaced === 0 ? said.removeHint : said.keepHint },
            {
              key: "finish",
              name: said.finish,
              hint:
                replaced === 0
                  ? said.finishHint(total, figures.count(total))
                  : said.replaceHint(replaced, figures.count(replaced)),
            },
          ]}
        />
      </main>
      <Footer>
        <StartButton
          starts="look"
          className="ev-fill"
          onClick={() => {
            onEnd(way);
          }}
        >
          {way === "finish" ? said.finish : keep}
        </StartButton>
      </Footer>
    </>
  );
}
