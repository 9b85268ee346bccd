import { ArrowRedo16Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useLanguage } from "../strings/words";
import { Toolbar } from "./Toolbar";
import type { HandStepper } from "./use-hand-steps";

/** Takes the last step by hand back, or does it again. */
export function UndoRedo({ steps }: { steps: HandStepper }) {
  const { words } = useLanguage();
  const said = words.map;
  const { history, isBusy, undo, redo } = steps;
  return (
    <Toolbar
      label={said.steps}
      tools={[
        {
          label: said.undo,
          hint: said.undoKeys,
          icon: <ArrowUndo16Regular />,
          isDisabled: history.undo === 0 || isBusy,
          onPress: undo,
        },
        {
          label: said.redo,
          hint: said.redoKeys,
          icon: <ArrowRedo16Regular />,
          isDisabled: history.redo === 0 || isBusy,
          onPress: redo,
        },
      ]}
    />
  );
}
