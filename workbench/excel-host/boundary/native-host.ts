/**
 * The two objects that the desktop build of the client library looks for in its page:
 * window.external and _richApiNativeBridge. Facts: what each member must answer was read from
 * how the library calls it.
 */

interface NativeHostSetup {
  /** Requirement sets the host claims. */
  readonly requirements: Readonly<Record<string, number>>;
  readonly documentUrl: string;
  /** Settings of the add-in in the book: key to JSON text. */
  readSettings(): readonly (readonly [string, string])[];
  writeSettings(settings: readonly (readonly [string, string])[]): void;
  /** The add-in has finished a ribbon command. */
  commandCompleted(text: string): void;
}

export const REQUIREMENTS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  AddinCommands: 1.3,
  CustomXmlParts: 1.1,
  DialogApi: 1.2,
  RibbonApi: 1.2,
  RichApiRuntime: 1.2,
  RichApiRuntimeFlag: 1.2,
  Settings: 1.1,
  SharedRuntime: 1.1,
};

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

/** Event ids of the client's older interface. */
const COMMAND_INVOKED = 39;
const SETTINGS_CHANGED = 1;
const SELECTION_CHANGED = 2;
const COMMAND_COMPLETED = 94;

type Callback = (status: number, ...rest: unknown[]) => void;
type EventHandler = (id: number, payload: unknown) => void;

/** window.external of a desktop host. */
export class NativeHost {
  private readonly handlers = new Map<number, Set<EventHandler>>();

  constructor(private readonly setup: NativeHostSetup) {}

  /** What is put in place of window.external. */
  readonly external = {
    GetHostInfo: (): string =>
      "excel|win32|16.01|en-us|00000000-0000-4000-8000-000000000001||disableLogging|0",
    GetLoggingAllowed: (): boolean => false,
    GetContext: () => this.officeContext,
    Execute: (id: number, parameters: unknown, callback: Callback): void => {
      if (id === COMMAND_COMPLETED) {
        this.setup.commandCompleted(JSON.stringify(plainArray(parameters)));
        callback(SUCCESS);
        return;
      }
      callback(INTERNAL_ERROR);
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback): void => {
      const handlers = this.handlers.get(id) ?? new Set();
      this.handlers.set(id, handlers.add(handler));
      callback(SUCCESS);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback): void => {
      this.handlers.delete(id);
      callback(SUCCESS);
    },
  };

  /** Runs the ribbon command that the add-in has associated with a name. */
  invokeCommand(commandId: string, functionName: string): boolean {
    const payload = [commandId, functionName, JSON.stringify({ source: { id: commandId } })];
    return this.raise(COMMAND_INVOKED, nativeArray(payload));
  }

  selectionChanged(): void {
    this.raise(SELECTION_CHANGED, nativeArray([]));
  }

  settingsChanged(): void {
    this.raise(SETTINGS_CHANGED, nativeArray([]));
  }

  private raise(id: number, payload: unknown): boolean {
    const handlers = this.handlers.get(id);
    for (const handler of handlers ?? []) handler(id, payload);
    return handlers !== undefined && handlers.size > 0;
  }

  private readonly officeContext = {
    GetAppType: (): number => 1,
    GetSolutionRef: (): string => "evenfield",
    GetAppVersionMajor: (): number => 16,
    GetAppVersionMinor: (): number => 1,
    GetAppUILocale: (): string => "en-US",
    GetAppDataLocale: (): string => "en-US",
    GetDocUrl: (): string => this.setup.documentUrl,
    GetAppCapabilities: (): number => 0,
    // 2: the document was opened with the add-in in it.
    GetActivationMode: (): number => 2,
    GetControlIntegrationLevel: (): number => 1,
    GetSolutionToken: (): string => "",
    GetSupportedMatrix: (): string => JSON.stringify(this.setup.requirements),
    GetHostFullVersion: (): string => "16.0.17928.20000",
    GetSettings: () => ({
      Read: (keys: string[], values: string[]): void => {
        for (const [key, value] of this.setup.readSettings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: ArrayLike<string>, values: ArrayLike<string>): void => {
        const list = Array.from(values);
        this.setup.writeSettings(Array.from(keys).map((key, index) => [key, list[index] ?? "null"] as const));
      },
    }),
  };
}

/** Arrays of the native side have toArray(). */
function nativeArray(values: unknown[]): unknown[] & { toArray(): unknown[] } {
  return Object.assign(values, { toArray: () => values });
}

function plainArray(value: unknown): unknown[] {
  if (Array.isArray(value)) return [...(value as unknown[])];
  if (
    typeof value === "object" &&
    value !== null &&
    "toArray" in value &&
    typeof value.toArray === "function"
  ) {
    return Array.from((value.toArray as () => ArrayLike<unknown>)());
  }
  return [value];
}
