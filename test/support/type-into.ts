import { act } from "react";

/**
 * Types a text into a field of a component under test, or chooses a value of a list. React hears of a change only
 * through the element's own setter.
 */
export function typeInto(field: Element | null, value: string): void {
  if (field instanceof HTMLSelectElement) set(field, HTMLSelectElement.prototype, value, "change");
  else if (field instanceof HTMLInputElement) set(field, HTMLInputElement.prototype, value, "input");
  else throw new Error(`nothing to type into: ${field?.outerHTML ?? "no element"}`);
}

function set(field: HTMLElement, prototype: object, value: string, event: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
