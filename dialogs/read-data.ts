import type { z } from 'zod'

/** The shapes of data that a card's buttons send; `verb` tells them apart. */
type Shapes = readonly { readonly shape: { readonly verb: z.ZodLiteral<string> } }[]

type Schema = z.ZodType & { readonly options: Shapes }

interface Verbed {
  readonly verb: string
}

/** What a schema of such shapes takes. */
type Taken<S extends Schema> = z.input<S> & Verbed

/** Of what buttons send, all that the schema would refuse. What else it reads comes from inputs of the card. */
type Misread<Sent, Read extends Verbed> = Sent extends { readonly verb: infer Verb }
  ? MisreadAs<Sent, Extract<Read, { readonly verb: Verb }>>
  : never
type MisreadAs<Sent, Read> = [keyof Sent, Sent] extends [keyof Read, Partial<Pick<Read, keyof Sent & keyof Read>>]
  ? never
  : Sent

/** Nothing to hold against a schema; or what is wrong with it, so that it does not compile. */
type Fault<Refused, Unsent> = [Refused, Unsent] extends [never, never]
  ? unknown
  : { readonly refusesWhatIsSent: Refused; readonly readsWhatNobodySends: Unsent }

/**
 * Makes a reader of a pressed card's data: undefined if the schema does not know them. Each press is offered to several
 * readers. A verb of another reader is refused first, because the schema would list all faults, which costs time. `Sent` is
 * what the buttons send: it does not compile if the schema would refuse some of it, or knows a verb that no button has.
 */
export function dataReader<Sent extends Verbed, S extends Schema>(
  schema: S & Fault<Misread<Sent, Taken<S>>, Exclude<Taken<S>['verb'], Sent['verb']>>,
): (data: unknown) => z.output<S> | undefined {
  const verbs = new Set<unknown>(schema.options.map(({ shape }) => shape.verb.value))
  return (data) => {
    if (!verbs.has(verbOf(data))) return undefined
    const parsed = schema.safeParse(data)
    return parsed.success ? parsed.data : undefined
  }
}

/** The verb of the pressed button; undefined if the data have none. */
export function verbOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'verb' in data ? data.verb : undefined
}
