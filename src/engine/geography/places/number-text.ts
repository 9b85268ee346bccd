/** Whole numbers as text: decimals with a blank between. */
export function encodeNumbers(values: Iterable<number>): string {
  return [...values].join(" ");
}

/** The same, each as the difference to the one before, the first to 0: short where neighbours are alike. */
export function encodeSteps(values: Iterable<number>): string {
  let before = 0;
  const steps: number[] = [];
  for (const value of values) {
    steps.push(value - before);
    before = value;
  }
  return encodeNumbers(steps);
}

/**
 * The numbers of a text that `encodeNumbers` made.
 *
 * @param count how many there must be
 * @throws RangeError when there are more or fewer, or another character stands in the text
 */
export function decodeNumbers(text: string, count: number): Int32Array {
  const values = new Int32Array(count);
  let at = 0;
  let digits = 0;
  let sign = 1;
  let isWritten = false;
  const end = (): void => {
    if (!isWritten || at >= count) throw wrongText(text, count);
    values[at] = sign * digits;
    at += 1;
    digits = 0;
    sign = 1;
    isWritten = false;
  };
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + code - 48;
      isWritten = true;
    } else if (code === 45 && !isWritten) sign = -1;
    else if (code === 32) end();
    else throw wrongText(text, count);
  }
  if (text !== "") end();
  if (at !== count) throw wrongText(text, count);
  return values;
}

/** The numbers of a text that `encodeSteps` made; throws as `decodeNumbers` does. */
export function decodeSteps(text: string, count: number): Int32Array {
  const values = decodeNumbers(text, count);
  for (let at = 1; at < count; at += 1) values[at] = (values[at] as number) + (values[at - 1] as number);
  return values;
}

function wrongText(text: string, count: number): RangeError {
  return new RangeError(
    `“${text.slice(0, 20)}” is no list of ${String(count)} whole numbers; build the places again`,
  );
}
