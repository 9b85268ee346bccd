import { expose } from "comlink";
import { cleanCopy } from "./clean-copy";
import { keepErrorCodes } from "./error-transfer";

keepErrorCodes();

/** Clean copies behind the pane: one request, one file. */
expose(cleanCopy);
