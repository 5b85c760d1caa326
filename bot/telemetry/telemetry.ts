import { newTrace, type Trace } from './trace.ts'

/** What is told about one thing that happened: codes, figures and hashes, never text, names or ids of people. */
export type Told = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Something that was asked of somebody else. */
export interface Dependency {
  readonly name: string
  /** What kind of service it is. */
  readonly type: 'teams' | 'sqlite' | 'postgresql'
  /** Its host, or what else names it; no address of a person or conversation. */
  readonly target: string
}

export interface Ended {
  readonly ok: boolean
  /** HTTP status, or a code of ours. */
  readonly code: string
}

/** Tells what the service does to whoever runs it. Never throws, and never keeps anything waiting. */
export interface Telemetry {
  /** Begins a request; its trace is what happens because of it belongs to. */
  request(name: string): { readonly trace: Trace; end(ended: Ended): void }
  /** Does the work; `ended` says how it came out. What the work throws is thrown. */
  dependency<T>(on: Dependency, trace: Trace | null, work: () => Promise<T>, ended: (value: T) => Ended): Promise<T>
  event(name: string, told: Told, trace: Trace | undefined): void
  failure(name: string, error: string, trace: Trace | undefined): void
  /** Hands over what is left, for a short while. */
  stop(): Promise<void>
}

/** Nobody is told. Requests have traces all the same, for the log. */
export const NO_TELEMETRY: Telemetry = {
  request: () => ({ trace: newTrace(), end() {} }),
  dependency: (_on, _trace, work) => work(),
  event() {},
  failure() {},
  stop: () => Promise.resolve(),
}

export interface Settings {
  readonly connectionString: string
  /** How many of a hundred requests are sent with all that belongs to them; events are always sent. */
  readonly sampling: number
}
