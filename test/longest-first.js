import Sequencer from "@jest/test-sequencer";

/** Files that wait for a browser, a process of their own or LibreOffice, or plan long lists: half a minute each. */
const LONG = /\/test\/(end-to-end|repository|golden|contract|workbench\/cli|engine\/alignment\/areas)\//;

/**
 * Long files first, so that at the end no core waits for another. Jest knows how long a file took the last time; where it
 * never ran, as in a fresh copy of the repository, it goes by the file's size, which says little.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.test(path.replaceAll("\\", "/"));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
