/** True for number formats that show a date: "yyyy-mm-dd", "m/d/yy"; texts in quotes and colours do not count. */
export function isDateNumberFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return (
    /[ymdjt]/i.test(bare) &&
    /[yj]|d|m{3}/i.test(bare) &&
    !/[0#?]/.test(bare) &&
    bare !== "General" &&
    !/^standard$/i.test(bare)
  );
}
