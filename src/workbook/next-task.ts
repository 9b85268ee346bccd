/**
 * Gives the thread back until its next task, in which clicks and drawing come first. A message is not delayed in a
 * pane that is hidden, as a timer is.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
