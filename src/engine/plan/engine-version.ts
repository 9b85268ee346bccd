/** Version of the engine; it changes whenever the same inputs can give another plan. */
export const ENGINE_VERSION = "0.1.0";
