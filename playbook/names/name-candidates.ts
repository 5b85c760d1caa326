import { FIRST_NAMES } from '../content/words/first-names.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { stem, type Token } from '../reading/text.ts'

/** A stretch of words that could be the customer's name, with what can be seen of it and around it. */
export interface NameCandidate {
  /** Index of the first token and the one after the last. */
  readonly from: number
  readonly to: number
  readonly name: string
  readonly features: readonly string[]
}

const MAX_WORDS = 6
/** Lower-case words that stand inside names. */
const JOINERS = new Set(
  'and of the de la le du des der den und van von y e di do da for für i ja og och a z'.split(' '),
)
/** Those that a name may begin with: "van der Heuvel". */
const OPENERS = new Set('van von de der den la le el al ter ten di da'.split(' '))
/** What a company is by law; ends a name in any spelling, and takes its full stop along. */
const LEGAL_FORMS = new Set(
  'ltd inc plc llc llp lp co corp gmbh ag kg kgaa eg ev e.v sa s.a sas sarl srl s.r.l spa s.p.a bv b.v nv n.v oy oyj ab asa aps hf ehf kft zrt doo d.o.o s.r.o sro o.o pty pte a.ş aş cía cia ltda'.split(
    ' ',
  ),
)
/** Capitalised words that open a message and are no part of a name. */
export const NEVER: ReadonlySet<string> = new Set(
  (
    'fyi fw fwd re aw wg nb ps btw asap hi hello hey dear hallo update news note notes summary minutes recap ' +
    // What goes on with a note, and what stands at the head and the foot of German and French mails.
    'and also but their his her its your liebe lieber liebes sehr geehrte geehrter moin servus guten zusammen kollegen kolleginnen damen herren gruße grusse gruß gruss ' +
    'mit freundlichen viele beste herzliche betreff kunde kundin anbei bonjour bonsoir salut chers chere cher objet cordialement collegues'
  ).split(' '),
)
/** "Our head of IT Peter", "their CIO Adele": what somebody is, and then a person. */
const ROLES = new Set('it hr cio ceo cfo ciso cto coo cso mr mrs ms dr'.split(' '))
const BEFORE_ROLES = new Set('of our their the my his her'.split(' '))
/** Only the beginning of a long text is searched. In tokens. */
const MAX_TOKENS = 400

/** All stretches of capitalised words of up to six words, workload names left out. None in a text of capitals only. */
export function nameCandidates(prepared: PreparedPlaybook, allTokens: readonly Token[], text: string): NameCandidate[] {
  // The same list where nothing is cut: what was found in it is remembered.
  const tokens = allTokens.length > MAX_TOKENS ? allTokens.slice(0, MAX_TOKENS) : allTokens
  const capitals = tokens.map(
    (token) => /^\p{Lu}|^\d+\p{Lu}|^[dl]['’]\p{Lu}/u.test(text.slice(token.start, token.end)) && !NEVER.has(token.word),
  )
  if (tokens.length > 3 && tokens.every((token) => !/\p{Ll}/u.test(text.slice(token.start, token.end)))) return []
  const workload = new Set<number>()
  for (const { from, to } of prepared.products.find(tokens)) for (let i = from; i < to; i++) workload.add(i)
  const classOf = new Map<number, string>()
  for (const { meaning, from, to } of prepared.classes.find(tokens))
    for (let i = from; i < to; i++) classOf.set(i, meaning)
  const candidates: NameCandidate[] = []
  const context = { prepared, tokens, text, capitals, classOf }
  for (let from = 0; from < tokens.length; from++) {
    const opens = capitals[from] || (OPENERS.has(tokens[from]!.word) && !capitals[from - 1])
    if (!opens || workload.has(from) || isPerson(tokens, from)) continue
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_WORDS); to++) {
      if (to > from + 1 && !joined(text, tokens[to - 2]!, tokens[to - 1]!)) break
      const last = to - 1
      if (workload.has(last)) break
      const { word } = tokens[last]!
      const ends = capitals[last] || (last > from && (LEGAL_FORMS.has(word) || /^\d+$/.test(word)))
      if (!ends && !JOINERS.has(word)) break
      if (!ends || !capitals.slice(from, to).includes(true)) continue
      if (isPersonHere(tokens, from, to, text)) continue
      candidates.push(describe(context, from, to))
    }
  }
  return candidates
}

/** True where a role begins, and for the name that follows it. */
function isPerson(tokens: readonly Token[], from: number): boolean {
  const isRole = (i: number): boolean => ROLES.has(tokens[i]?.word ?? '') && BEFORE_ROLES.has(tokens[i - 1]?.word ?? '')
  return isRole(from) || (isRole(from - 1) && !tokens[from]!.breakBefore)
}

/** The name of a person, with or without a family name. */
const MOST_PERSON_WORDS = 2
/** What somebody is, behind the name: "Anna Bell (IT director)", "Tom Reed, their network lead, …"; not "Contoso, their CIO is …". */
const IS_SOMEBODY =
  /^\s*[(,]\s*(?:(?:the|their|our|his|her|head of|senior|chief|deputy|new)\s+)*(?:[\p{L}&/-]+\s+){0,2}(?:director|manager|lead|leader|head|admin|administrator|architect|officer|owner|sponsor|engineer|coordinator|assistant|cio|ceo|cfo|coo|cto|ciso|dpo|pm)\s*(?:[,).;:–]|$)/iu
/** "Anna Bell at Proseware", "Tom from Contoso". */
const OF_A_COMPANY = /^ (?:at|from) \p{Lu}/u

/** True where [from, to) is somebody's name, which a first name or what stands behind it shows. */
export function isPersonHere(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  if (to - from > MOST_PERSON_WORDS || LEGAL_FORMS.has(tokens[to - 1]!.word)) return false
  const rest = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 60)
  // "Martin: nobody is trained" heads a note about a customer who is called so.
  if (/^\s*:/.test(rest)) return false
  return FIRST_NAMES.has(tokens[from]!.word) || IS_SOMEBODY.test(rest) || OF_A_COMPANY.test(rest)
}

/**
 * Words of one name have nothing between them but a blank, "&", a hyphen, the dot of "St.", the stroke of "A/S", or the
 * comma of "Flint, Osei & Rapp".
 */
function joined(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start)
  if (gap === ' ' || gap === ' & ' || gap === ' + ' || gap === '-') return true
  if (gap === '. ') return left.end - left.start <= 2
  if (gap === '/') return left.end - left.start === 1 && right.end - right.start === 1
  return gap === ', ' && /^ (&|and) \p{Lu}/u.test(text.slice(right.end, right.end + 8))
}

interface Context {
  readonly prepared: PreparedPlaybook
  readonly tokens: readonly Token[]
  readonly text: string
  readonly capitals: readonly boolean[]
  readonly classOf: ReadonlyMap<number, string>
}

function describe({ prepared, tokens, text, capitals, classOf }: Context, from: number, to: number): NameCandidate {
  const first = tokens[from]!
  const last = tokens[to - 1]!
  const dotted = LEGAL_FORMS.has(last.word) && text.charAt(last.end) === '.'
  const raw = text.slice(first.start, last.end + (dotted ? 1 : 0))
  const name = raw.replace(/['’]s?$/, '')
  const after = text.slice(last.end, last.end + 4)
  const before = text.slice(Math.max(0, first.start - 4), first.start)
  const possessive = name !== raw || /^['’]/.test(after)
  const opens =
    from === 0
      ? 'text'
      : /[.!?\n]["'”’)]?\s+$/.test(before)
        ? 'sentence'
        : /[:;–—("“-]\s*$/.test(before)
          ? 'mark'
          : 'no'
  const punctuation = /^\s*([:;,.!?)–—/|-])/.exec(after)?.[1] ?? (after === '' ? 'end' : 'none')
  const next = tokens[to]
  const words = tokens.slice(from, to)
  const common = words.filter((word) => prepared.textModel.knows(stem(word.word))).length
  const previous = opens === 'text' || opens === 'sentence' ? '^' : tokens[from - 1]!.word
  const length = Math.min(words.length, 4)
  const features = [
    `opens:${opens}`,
    `previous:${previous}`,
    `previous2:${from > 1 ? tokens[from - 2]!.word : '^'} ${previous}`,
    `next:${punctuation === 'none' ? (next?.word ?? '') : punctuation}`,
    `first:${first.word}`,
    `last:${last.word}`,
    `length:${length}`,
    `opens-length:${opens} ${length}`,
    `common:${common} of ${length}`,
    `first-common:${prepared.textModel.knows(stem(first.word)) ? opens : 'no'}`,
    ...(possessive ? ['possessive'] : []),
    ...(from > 0 && capitals[from - 1] && joined(text, tokens[from - 1]!, first) ? ['more-left'] : []),
    ...(next && capitals[to] && joined(text, last, next) ? ['more-right'] : []),
    ...(/&/.test(raw) ? ['ampersand'] : []),
    ...(LEGAL_FORMS.has(last.word) ? ['legal-form'] : []),
    ...(/\d/.test(raw) ? ['digit'] : []),
    ...(name.length > 1 && name === name.toUpperCase() ? [`capitals-only:${length}`] : []),
    ...new Set(
      words
        .map((_, k) => classOf.get(from + k))
        .filter((id) => id !== undefined)
        .map((id) => `class:${id}`),
    ),
  ]
  return { from, to, name, features }
}
