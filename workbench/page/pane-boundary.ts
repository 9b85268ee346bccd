/** Runs in each frame of the add-in before office.js: the host's boundary, joined to the page around the frame. */
import { askForHost, startBoundary } from "../excel-host/boundary/browser-boundary";
import { FRAME_ANSWER, FRAME_QUESTION } from "./view/frame-question";

startBoundary(askForHost(FRAME_QUESTION, FRAME_ANSWER));
