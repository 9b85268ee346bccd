/**
 * Tells the page how high the buttons at the bottom stand, so that what gets the focus is scrolled to where they do not lie
 * over it, however many lines they take.
 */
export function makeRoomAboveFoot(): void {
  const foot = document.querySelector<HTMLElement>(".ev-foot");
  document.documentElement.style.setProperty("--ev-foot", `${String(foot?.offsetHeight ?? 0)}px`);
}
