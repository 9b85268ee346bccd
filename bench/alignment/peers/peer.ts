import type { Instance } from "../../../src/engine/alignment/instance";

/** What a peer answers: labels, or in a word why it has none. */
export type PeerAnswer = { readonly territoryOf: Int32Array } | { readonly nothing: string };

/** Another way to share accounts out, given the same instance and so many seconds. */
export type Peer = (instance: Instance, seconds: number) => Promise<PeerAnswer> | PeerAnswer;
