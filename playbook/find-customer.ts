import type { PreparedPlaybook } from './prepare.ts'
import type { Token } from './text.ts'

/** A customer's name found in a text. A guess is shown to the FM to be confirmed and never kept silently. */
export interface FoundCustomer {
  readonly name: string
  /** `named`: it stands where FMs put the name. `guess`: it merely looks like one. */
  readonly certainty: 'named' | 'guess'
}

/** Words before a name: "spoke to Contoso", "call with Contoso". */
const LEAD_INS = new Set('at with to from for by customer client account tenant about re'.split(' '))
const VERBS_BEFORE_TO = new Set('spoke talked speaking talking spoken call visit went wrote'.split(' '))
/** Words inside a name that need no capital. */
const JOINERS = new Set('and of the de la le du des der den und van von y e di do da & for'.split(' '))
/** Endings that only companies and institutions have. */
const LEGAL_FORMS = new Set(
  (
    'ltd limited plc inc llc llp corp corporation co gmbh ag se kg sa sas sarl spa srl bv nv ab as asa oy oyj aps pty pte pvt ' +
    'group holding holdings council borough university college hospital hospitals bank insurance school schools district ' +
    'logistics shipping partners trust foundation industries pharma energy foods airlines airways ministry'
  ).split(' '),
)
/** Capitalised words that start sentences or are roles, products and titles, not names. */
const NOT_NAMES = new Set(
  (
    'the a an they their we our i he she it this that these those there no not nobody nothing none all any some each every customer client ' +
    'clients users user staff admin admins it is are was were has have had do does did will would can could should ceo cfo cio ciso cso coo cto ' +
    'dpo board management legal finance hr security infosec sales procurement helpdesk management director manager head spoke talked call ' +
    'called met meeting just still only everyone everybody somebody after before since because while when if once until as at in on of for ' +
    'from with by to and but or so yes hi hello dear good morning afternoon today yesterday tomorrow monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december microsoft fasttrack ftc ftop fm ' +
    'office outlook word excel powerpoint azure windows onmicrosoft nda sow ea csp sku e1 e3 e5 f1 f3 mfa sso vpn ad adfs dlp crm erp sap law ' +
    'german french dutch swiss british american indian chinese us uk eu usa gdpr hipaa new second same two three four five both other ' +
    'another most many few last next first licences licenses budget partner partners project kickoff pilot migration deployment rollout ' +
    'training works council regulator mr mrs ms dr herr frau their his her my your its what who why where which how blocked note notes ' +
    'summary update status recap fyi re fw fwd subject team big small large quick short long again now then here also even despite ' +
    'due although though however please thanks'
  ).split(' '),
)

/**
 * Finds the customer's name where FMs put it: before a colon or dash at the start, in front of "'s", after "at",
 * "with", "spoke to" …, or as the subject that starts the text. The name of a workload beside it is cut off
 * ("Contoso Teams: …" → Contoso).
 */
export function findCustomer(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
): FoundCustomer | undefined {
  const workloadTokens = new Set<number>()
  for (const { from, to } of prepared.workloads.find(tokens)) for (let i = from; i < to; i++) workloadTokens.add(i)
  const name = (i: number): boolean => isNameWord(tokens, text, i) && !workloadTokens.has(i)
  return headName(tokens, text, name) ?? leadInName(tokens, text, name) ?? subjectName(tokens, text, name)
}

function isNameWord(tokens: readonly Token[], text: string, i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  const first = text.charAt(token.start)
  if (first === first.toLowerCase()) return false
  return !NOT_NAMES.has(token.word.replace(/s$/, '')) && !NOT_NAMES.has(token.word)
}

/** "Contoso Teams: nobody is trained", "Calder & Finch LLP - OneDrive …", "Nordhavn Shipping, OneDrive: …" */
function headName(tokens: readonly Token[], text: string, name: (i: number) => boolean): FoundCustomer | undefined {
  const head = /^[^\n.!?]{2,70}?(?::|\s[-–—]\s|\s?\/\s?|\|)/.exec(text)
  if (!head) return undefined
  const end = head.index + head[0].length
  let start = 0
  while (tokens[start] && !name(start) && tokens[start]!.end < end) start++
  const found = run(tokens, text, start, end, name)
  if (!found || start > 2) return undefined
  return { name: found.name, certainty: 'named' }
}

/** "at Contoso", "spoke to Contoso", "Contoso's CIO" */
function leadInName(tokens: readonly Token[], text: string, name: (i: number) => boolean): FoundCustomer | undefined {
  let guess: FoundCustomer | undefined
  for (let i = 0; i < tokens.length; i++) {
    if (!name(i) || (i > 0 && name(i - 1) && !tokens[i]!.breakBefore)) continue
    const found = run(tokens, text, i, text.length, name)
    if (!found) continue
    const possessive = /^['’]s?\s/.test(text.slice(found.end)) || /['’]s$/.test(found.name)
    const clean = found.name.replace(/['’]s?$/, '')
    const before = tokens[i - 1]?.word === 'the' ? tokens[i - 2] : tokens[i - 1]
    const led =
      before !== undefined &&
      !tokens[i]!.breakBefore &&
      LEAD_INS.has(before.word) &&
      (before.word !== 'to' || VERBS_BEFORE_TO.has(tokens[tokens.indexOf(before) - 1]?.word ?? ''))
    const lastWord = tokens[found.last]!.word
    if (led && (before.word === 'at' || before.word === 'customer' || LEGAL_FORMS.has(lastWord))) {
      return { name: clean, certainty: 'named' }
    }
    if (LEGAL_FORMS.has(lastWord) && found.last > i) return { name: clean, certainty: 'named' }
    if (led || possessive) guess ??= { name: clean, certainty: 'guess' }
  }
  return guess
}

/** "Contoso use Box for file sharing" */
function subjectName(tokens: readonly Token[], text: string, name: (i: number) => boolean): FoundCustomer | undefined {
  const start = tokens[0]?.word === 'the' ? 1 : 0
  if (!name(start)) return undefined
  const found = run(tokens, text, start, text.length, name)
  if (!found) return undefined
  const next = tokens[found.last + 1]
  const subject = next && !next.breakBefore && /^(is|are|was|has|have|had|want|wants|use|uses|will|wont|would|can|cannot|cant|does|dont|doesnt|did|didnt|need|needs|got|bought|run|runs|say|says|said|stay|stays|keep|keeps)$/.test(next.word)
  return subject ? { name: found.name.replace(/['’]s?$/, ''), certainty: 'guess' } : undefined
}

/** The run of name words from `start`, at most six, ending before `end` (text position). */
function run(
  tokens: readonly Token[],
  text: string,
  start: number,
  end: number,
  name: (i: number) => boolean,
): { name: string; end: number; last: number } | undefined {
  if (!name(start)) return undefined
  let last = start
  for (let i = start + 1; i < tokens.length && i <= start + 5 && tokens[i]!.end <= end; i++) {
    const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start)
    if (!/^( |\. ?| & | ?-|['’]s )$/.test(gap) || /['’]s/.test(gap)) break
    if (name(i)) last = i
    else if (!JOINERS.has(tokens[i]!.word) || !name(i + 1)) break
  }
  const name_ = text.slice(tokens[start]!.start, tokens[last]!.end)
  return name_.length < 2 ? undefined : { name: name_, end: tokens[last]!.end, last }
}
