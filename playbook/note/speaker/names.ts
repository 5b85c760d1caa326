import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import { countedWords, noteNames, PEOPLE } from '../../content/note-rules.ts'
import type { NoteSubject } from '../words.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { Recent } from '../../recent.ts'
import { stem, tokenize } from '../../reading/text/text.ts'

/**
 * Replaces the names of customer and workload, which have fields beside the note, by "the customer" and "it" where a
 * sentence needs them. Removes a name that is only a heading or a label: "Contoso Teams nobody trained".
 */
export function withoutNames(prepared: PreparedPlaybook, text: string, subject: NoteSubject): string {
  const { customer, workload } = subject
  const unnamed = customer ? withoutCustomer(prepared, withoutShortName(prepared, text, customer), customer) : text
  return (workload ? withoutWorkload(prepared, unnamed, subject) : unnamed)
    .replace(/\b(?:the )?(?:whole|entire) the customer\b/gi, noteNames.wholeCustomer)
    .replace(/\b(the|a|an) the customer\b/gi, noteNames.customer)
    .replace(OWN_PERSON, `${noteNames.their} $1`)
    .replace(/\b(?:the )?whole their\b/gi, `${noteNames.their} whole`)
}

/** "The CIO of the customer" becomes "their CIO". */
const OWN_PERSON =
  /\b(?:the )?(c[ieftom]o|ciso|cso|dpo|board|management|mgmt|it (?:manager|mgr|lead|team|director)|owner|sponsor|helpdesk) (?:of|at|from) the customer\b/gi

/** Removes "Alpine Ski", short for Alpine Ski House, where it labels the text at its beginning. */
function withoutShortName(prepared: PreparedPlaybook, text: string, customer: string): string {
  if (text.slice(0, customer.length).toLowerCase() === customer.toLowerCase()) return text
  const words = customer.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    const short = words.slice(0, count).join(' ')
    const after = text.slice(short.length)
    if (text.slice(0, short.length).toLowerCase() === short.toLowerCase() && labels(prepared, after))
      return after.trim()
  }
  return text
}

/** Behind these words a name is no subject. */
const NO_SUBJECT = /\b(?:of|for|by|with|at|to|from|in|on|into|than|like|or|the|an?|their)\s*$/i
const NOTHING_BEFORE = /^[\s.;:,–—-]*$/
/** Plural verbs. Before them the customer becomes "they". */
const OF_SEVERAL =
  /^\s+(?:are|were|have|do|don['’]?t|haven['’]?t|aren['’]?t|weren['’]?t|keep|stay|stick|want|need|use|plan|intend|like|prefer|run|wait|see|lack|refuse|say|think|feel|fear|insist|go|get|rely|expect|hope|move|migrate|deploy|buy|own|host|hesitate|struggle)\b/i
const NO_NOUN = /^(?:they|he|she|it)$/

function withoutCustomer(prepared: PreparedPlaybook, text: string, customer: string): string {
  if (!text.toLowerCase().includes(customer.toLowerCase())) return text
  // A name typed without capitals counts as well. If all its words are ordinary ones, it counts only at the beginning
  // of the text.
  const asTyped = text.includes(customer) ? '' : 'i'
  const ordinary = asTyped !== '' && tokenize(customer).every(({ word }) => prepared.textModel.knows(stem(word)))
  const { beside, inBrackets, place, possessive, hurried, name } = formsOf(customer, asTyped, ordinary)
  return text
    .replace(beside, '$1')
    .replace(inBrackets, noteNames.customer)
    .replace(place, '')
    .replace(possessive, noteNames.customers)
    .replace(hurried, noteNames.customers)
    .replace(name, (found: string, at: number, whole: string) =>
      inPlaceOf(prepared, whole.slice(0, at), whole.slice(at + found.length)),
    )
}

/** The ways a text names a customer, as patterns. */
interface Forms {
  /** "The customer Contoso". */
  readonly beside: RegExp
  /** "Contoso (the customer)". */
  readonly inBrackets: RegExp
  /** "At Contoso". "At Contoso Bank" is another name. */
  readonly place: RegExp
  readonly possessive: RegExp
  /** Typed in a hurry: "northtrades board". */
  readonly hurried: RegExp
  readonly name: RegExp
}

/** Each clause of a text is searched for the same name. */
const forms = new Recent<Forms>(8)

/** “A duplicate of contoso ltd”: with its legal form it is the name of another record. */
const OTHER_RECORD = String.raw`(?!,? (?:${[...LEGAL_FORMS].filter((form) => /^(?:[a-z]{3,}|ag|bv|nv|kg)$/.test(form)).join('|')})(?![\p{L}\p{N}]))`

function formsOf(customer: string, asTyped: '' | 'i', ordinary: boolean): Forms {
  return forms.get(`${asTyped} ${ordinary} ${customer}`, () => {
    // "www.contoso" and "contoso.com" are addresses.
    const letters = `${ordinary ? '^' : ''}(?<![\\p{L}\\p{N}]|\\p{L}\\.)${customer.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}`
    // "Contoso's 4" before ",000 riders" is no name.
    const name = `${letters}(?![\\p{L}\\p{N}]|[.,]\\d|\\.(?:com|net|org|eu|co|io|local|onmicrosoft|de|fr|uk|nl|ch|at|es|gov|edu)(?![\\p{L}\\p{N}]))${OTHER_RECORD}`
    const named = String.raw`|\s+\p{Lu}`
    return {
      beside: new RegExp(String.raw`\b(customer|client)(?:\s*\(\s*${name}\s*\)|[,:]?\s+${name}(?!['’]))`, 'giu'),
      inBrackets: new RegExp(String.raw`${name}\s*\(\s*(?:the |our )?(?:customer|client)\s*\)`, `gu${asTyped}`),
      place: new RegExp(String.raw`(?:^|\s)(?:[Aa]t|@)\s*${name}(?!['’]${asTyped ? '' : named})`, `gu${asTyped}`),
      possessive: new RegExp(String.raw`${name}(?:['’]s(?!\p{L})|['’](?=\s))`, `gu${asTyped}`),
      hurried: new RegExp(asTyped ? String.raw`${letters}s(?=\s\p{L})` : '(?!)', 'giu'),
      name: new RegExp(name, `gu${asTyped}`),
    }
  })
}

/** The words in place of the customer's name between two stretches of a text; empty where the name is a label. */
function inPlaceOf(prepared: PreparedPlaybook, before: string, after: string): string {
  if (NOTHING_BEFORE.test(before) && /^\s*(?:[,:;–—\n]|-\s)/.test(after)) return ''
  if (labels(prepared, after)) return ''
  return !NO_SUBJECT.test(before) && OF_SEVERAL.test(after) ? noteNames.they : noteNames.customer
}

/**
 * True before a workload, an abbreviation, or a word for people or things that are counted: "Contoso IT", "Contoso
 * users".
 */
function labels(prepared: PreparedPlaybook, after: string): boolean {
  if (!/^\s+\S/.test(after)) return false
  const tokens = tokenize(after.slice(0, 80))
  const [next] = tokens
  if (!next || /\S/.test(after.slice(0, next.start))) return false
  if (prepared.workloads.find(tokens)[0]?.from === 0) return true
  if ((PEOPLE.has(next.word) || countedWords.has(next.word)) && !NO_NOUN.test(next.word)) return true
  return /^\s+\p{Lu}{2,5}(?![\p{L}\d])/u.test(after) && /\p{Ll}/u.test(after)
}

/** Behind these words the workload's name may become "it". */
const BEFORE_IT =
  /\b(use|uses|using|deploy|deploying|adopt|want|wants|start|(?:start|work|working|begin) with|trained (?:on|for|in)|ready for|move to|moving to|migrate to|switch to|into)\s+$/i
const AFTER_IT =
  /^\s*($|[.,;:!?)]|(because|until|before|after|as|but|and|so|since|while|when|is|are|was|will|at|by|for|in|on|without|this|next)\b)/i
/** Words that begin a statement, so that a name before them is a heading: "Teams nobody trained". */
const STATEMENT =
  /^[\s,:–-]+(?:no|nobody|none|nothing|the|their|they|there|we|our|everybody|everyone|wait|waiting|until|because|due|live|rolled|deployed|introduced)\b/i

/** A verb of the workload at the beginning of a statement. "It" can be its subject. */
const GOES_ON = /^\s+(?:is|was|has|will|won['’]?t|can|cannot|can['’]?t|isn['’]?t|works?|fails?|lacks?)\b/i

function withoutWorkload(prepared: PreparedPlaybook, text: string, { workload, status }: NoteSubject): string {
  const tokens = tokenize(text)
  const named = prepared.workloads.find(tokens)
  // "It" is what the note's beginning says that they use, unless another product was named.
  const isPlain =
    status.l1 !== 'Status Unknown' &&
    status.l1 !== 'Duplicate/Invalid' &&
    named.every(({ meaning }) => meaning === workload) &&
    !prepared.classes.find(tokens).some(({ meaning }) => meaning === 'competitor-product')
  let result = text
  for (const { meaning, from, to } of named.toReversed()) {
    if (meaning !== workload) continue
    const before = result.slice(0, tokens[from]!.start)
    const after = result.slice(tokens[to - 1]!.end)
    if (NOTHING_BEFORE.test(before) && STATEMENT.test(after)) result = before + after
    else if (isPlain && NOTHING_BEFORE.test(before) && GOES_ON.test(after))
      result = `${before}${noteNames.workload}${after}`
    else if (isPlain && BEFORE_IT.test(before) && AFTER_IT.test(after))
      result = `${before}${noteNames.workload}${after}`
  }
  return result
}
