/** What people read of one version of the playbook, so that two versions can be laid side by side. */
export interface Edition {
  readonly version: string
  readonly statuses: readonly EditionStatus[]
  readonly questions: readonly { readonly id: string; readonly text: string; readonly choices: readonly string[] }[]
  readonly contrasts: readonly {
    readonly between: readonly [string, string]
    readonly first: string
    readonly second: string
  }[]
  /** The status that it recommends for each example situation of the playbook. */
  readonly recommended: Readonly<Record<string, string>>
}

interface EditionStatus {
  readonly id: string
  readonly name: string
  readonly definition: string
  readonly because: string
  readonly notFor: string
  readonly engage: string
}

/** One difference. Empty `before`: it is new; empty `after`: it is gone. */
export interface EditionChange {
  readonly what: 'status' | 'question' | 'neighbours' | 'recommendation'
  /** The status's name, the question, "first / second", or the situation. */
  readonly of: string
  /** Which part of a status; empty for others. */
  readonly part: string
  readonly before: string
  readonly after: string
}

const PARTS = ['name', 'definition', 'because', 'notFor', 'engage'] as const

/** What differs between two editions: words of statuses, questions, rules between neighbours, recommendations. */
export function compareEditions(before: Edition, after: Edition): EditionChange[] {
  const nameOf = (id: string): string =>
    [...after.statuses, ...before.statuses].find((status) => status.id === id)?.name ?? id
  return [
    ...pairs(before.statuses, after.statuses, ({ id }) => id).flatMap(([id, was, is]) =>
      PARTS.flatMap((part) => change('status', nameOf(id), part, was?.[part], is?.[part])),
    ),
    ...pairs(before.questions, after.questions, ({ id }) => id).flatMap(([, was, is]) =>
      change('question', (is ?? was)!.text, '', was && inWords(was), is && inWords(is)),
    ),
    ...pairs(before.contrasts, after.contrasts, ({ between }) => [...between].sort().join(' ')).flatMap(
      ([, was, is]) => {
        const [first, second] = (is ?? was)!.between
        const rule = (of: typeof is): string | undefined => of && `${of.first} / ${of.second}`
        return change('neighbours', `${nameOf(first)} / ${nameOf(second)}`, '', rule(was), rule(is))
      },
    ),
    ...Object.entries(after.recommended).flatMap(([text, is]) => {
      const was = before.recommended[text]
      // A situation that is new says nothing about what changed.
      return was === undefined ? [] : change('recommendation', text, '', nameOf(was), nameOf(is))
    }),
  ]
}

function inWords({ text, choices }: Edition['questions'][number]): string {
  return `${text} (${choices.join(' · ')})`
}

function change(what: EditionChange['what'], of: string, part: string, before = '', after = ''): EditionChange[] {
  return before === after ? [] : [{ what, of, part, before, after }]
}

/** What has the same key on both sides, in the order of the newer side; what is gone comes last. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (each: T) => string,
): [string, T | undefined, T | undefined][] {
  const old = new Map(before.map((each) => [keyOf(each), each]))
  const kept = after.map((each): [string, T | undefined, T] => [keyOf(each), old.get(keyOf(each)), each])
  const now = new Set(kept.map(([key]) => key))
  return [
    ...kept,
    ...[...old].filter(([key]) => !now.has(key)).map(([key, each]): [string, T, undefined] => [key, each, undefined]),
  ]
}
