/** What a frame of the add-in asks the page, and what the page answers together with the port to the host. */
export const FRAME_QUESTION = "evenfield-frame-asks-for-host";
export const FRAME_ANSWER = "evenfield-host";
