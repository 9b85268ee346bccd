import { useRef } from "react";
import type { FocusEvent, MouseEvent, PointerEvent } from "react";

/** What a field of a number listens to, so that what is typed replaces the figure in it. */
export interface SelectedOnFocus {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLInputElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void;
}

/**
 * Selects the text of a field when the focus comes to it, by the keyboard or by a click; a second click places
 * the caret, and a stretch that was drawn with the pointer stays.
 */
export function useSelectedOnFocus(): SelectedOnFocus {
  const isFirstClick = useRef(false);
  return {
    onFocus: ({ currentTarget }) => {
      currentTarget.select();
    },
    onPointerDown: ({ currentTarget }) => {
      isFirstClick.current = currentTarget.ownerDocument.activeElement !== currentTarget;
    },
    // The button that comes up after the focus has put the caret where it was pressed.
    onClick: ({ currentTarget }) => {
      const { selectionStart, selectionEnd } = currentTarget;
      if (isFirstClick.current && selectionStart === selectionEnd) currentTarget.select();
      isFirstClick.current = false;
    },
  };
}
