import { PEOPLE } from '../../content/note-rules.ts'
import { isFirstName } from '../words/more-first-names.ts'
import { NEVER } from '../model/name-candidates.ts'
import { isSaid, isTrade } from '../model/name-features.ts'
import { isPlace } from '../words/places.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { withoutPossessives } from '../known/said-names.ts'
import { strangers } from './strangers.ts'
import { stem, tokenize, type Token } from '../../reading/text/text.ts'

/** Words before the customer that news is about: "partner for Zentrix", "clear no from Zentrix". */
const OF_CUSTOMERS = new Set('for from with w by of'.split(' '))
/** "Not answered by Zentrix". Behind another "by" stands somebody who does the work: "audit by Learnova". */
const ANSWERED =
  /^(?:answered|replied|responded|acknowledged|confirmed|ignored|declined|refused|rejected|denied|dismissed|turned|cancell?ed|postponed|reached|contacted|called|mailed|read|said|told)$/
/** "Could not reach Zentrix". */
const REACHED =
  /^(?:reach(?:ed|ing)?|phoned?|rang|e?-?mail(?:ed|ing)?|ping(?:ed|ing)?|chas(?:e|ed|ing)|contact(?:ed|ing)?|visit(?:ed|ing)?|met|nudged?)$/
/** "We called Zentrix". In "a tool called Zentrix" it is no customer. */
const CALLED = /^(?:call(?:ed|ing)?)$/
const CALLERS = /^(?:i|we|just|to|and|have|had|tried|not|re|after|before|while)$/
/**
 * Words before a product or a parent company: "migrate from", "add-in for", "works with", "bought by", "version of".
 */
const OF_THINGS =
  /^(?:migrat\w*|mov(?:e|es|ed|ing)|switch\w*|com(?:e|es|ing)|chang(?:e|es|ed|ing)|import\w*|export\w*|cop(?:y|ies|ied|ying)|away|off|instead|add-?ins?|plug-?ins?|connectors?|gateways?|agents?|clients?|drivers?|apps?|tools?|software|scripts?|integrat\w*|compatib\w*|incompatib\w*|works?|worked|working|runs?|running|conflict\w*|clash\w*|sync\w*|compet\w*|replac\w*|block(?:s|ed|ing)?|hosts?|hosted|managed|built|made|provided|supplied|developed|powered|protected|scanned|filtered|monitored|backed|encrypted|acquired|bought|taken|owned|uses?|used|using|versions?|releases?|fans?|alternatives?|support|supported|certified|happy|stay(?:s|ed|ing)?|stick(?:s|ing)?|go|goes|going|went|gone|lives?|based|logs?|features?|servers?|instances?|use|rollout|removal|out|because|tickets?|bugs?|api|appliances?|cloud|outages?)$/
/** Somebody who works for a customer: "consultant from Zentrix". A "partner for Zentrix" is another matter. */
const PARTNERS =
  /^(?:partners?|resellers?|vendors?|consultants?|consultancy|integrators?|freelancers?|contractors?|trainers?|suppliers?|providers?|msp|distributors?|engineers?|experts?|specialists?|coach(?:es)?|technicians?|lawyers?|auditors?)$/
/** What a vendor does or sends: "workshop with Learnova", "offer from Learnova". A "training for Zentrix" is another matter. */
const OF_VENDORS =
  /^(?:trainings?|workshops?|offers?|quot(?:e|es|ations?)|invoices?|audits?|assessments?|deployments?|headsets?|licen[cs]es?|approvals?|signatures?)$/
const TO_VENDORS = new Set('from with w'.split(' '))
/** A contract that runs out is mostly with a vendor. One that is not signed may be the customer's. */
const CONTRACTS = /^(?:contracts?|agreements?)$/
const RUNS = /^(?:ends?|ended|ending|expires?|expired|expiring|runs?|ran|lasts?|until|till)$/
/** "The site at Wolfsburg". */
const SITES =
  /^(?:sites?|plants?|offices?|branch(?:es)?|factor(?:y|ies)|depots?|stores?|shops?|campus|warehouses?|hubs?)$/
/** Feasts, however they are written. */
const FEASTS = /^(?:christmas|xmas|easter|whitsun|pentecost|ramadan|eid|diwali|hanukkah|thanksgiving|carnival)$/
/** Ordinary words that few messages have, behind "at" or with an "'s", and slips of common words. */
const ORDINARY =
  /^(?:hand|heart|odds|noon|midnight|night|present|glance|random|runtime|startup|shutdown|logon|login|logoff|large|stake|peace|liberty|fault|standstill|parity|gunpoint|lunch|lunchtime|breakfast|dinner|weekend|kindergarten|reception|halftime|maximum|minimum|moment|where|there|nobody|somebody|anybody|everybody|everyone|someone|anyone|mother|father|husband|brother|sister|queen|auditor|insurer|landlord|lawyer|neighbou?r|competitor|rival|founder|chairman|parliament|government|state|country|nation|world|evening|morning|tonight|today|tomorrow|yesterday|season|semester|inventory|stocktaking|quarterend|yearend|midyear|midweek|halfway|lightspeed|gigabit|kanban|fingertips|warehouse|headquarters?|headquater|premises|customs|court|arbitration|cruising|lagging|latest|earliest|scale|unawares?)s?$/
/** A longer text is not searched. In tokens. */
const MOST_TOKENS = 100
/** An abbreviation of up to so many letters, "HQ" or "GLPI", is mostly no customer. */
const LONGEST_ABBREVIATION = 5
/** A shorter word in small letters is an abbreviation. In letters. */
const SHORTEST_LOW = 5

/**
 * A strange word in a place where customers are named: behind "at", "for", "from", "with", "by", "of" or "reach", or
 * with an "'s". In small letters only behind "at" or with an "'s". Products, people, places and partners are left out.
 * That is too little to take it for a customer, but enough to ask.
 * @returns the word as it was written, without its "'s"
 */
export function strangeName(prepared: PreparedPlaybook, text: string): string | undefined {
  const tokens = tokenize(text)
  if (tokens.length > MOST_TOKENS || !/\p{Ll}/u.test(text)) return undefined
  let found: ((i: number) => boolean) | undefined
  const isStrange = (i: number): boolean => (found ??= strangers(prepared, tokens))(i)
  for (let i = 0; i < tokens.length; i++) {
    const name = withoutPossessives(text.slice(tokens[i]!.start, tokens[i]!.end))
    if (!isPlaced(tokens, i, text) || !isLone(prepared, tokens, i, text) || !isStrange(i)) continue
    if (isNobody(name) || !isStrangeAlone(prepared, name)) continue
    return name
  }
  return undefined
}

/** True when a word stands where the customer of the news is named. */
function isPlaced(tokens: readonly Token[], i: number, text: string): boolean {
  const { start, end } = tokens[i]!
  const raw = text.slice(start, end)
  const before = i > 0 && text.slice(tokens[i - 1]!.end, start) === ' ' ? tokens[i - 1]!.word : ''
  const words = [tokens[i - 2]?.word ?? '', tokens[i - 3]?.word ?? '']
  const isCapital = /^\p{Lu}/u.test(raw)
  if (/['’]s$/i.test(raw)) return !PEOPLE.has(before) && !/^(?:mr|mrs|ms|dr|frau|herr)$/.test(before)
  if (before === 'at') return !words.some((word) => PARTNERS.test(word) || SITES.test(word))
  if (!isCapital) return false
  if (before === 'by' && !words.some((word) => ANSWERED.test(word))) return false
  if (TO_VENDORS.has(before) && isOfVendor(words[0]!, tokens[i + 1]?.word ?? '')) return false
  if (OF_CUSTOMERS.has(before))
    // A works council is no product that "works with" another.
    return !words.some((word, far) => {
      const isThing = OF_THINGS.test(word) && !(far > 0 && word === 'works')
      return isThing || (before !== 'for' && PARTNERS.test(word))
    })
  return REACHED.test(before) || (CALLED.test(before) && (i === 1 || CALLERS.test(words[0]!)))
}

/** True when the words before "from" or "with", and behind the name, speak of a vendor. */
function isOfVendor(thing: string, next: string): boolean {
  return OF_VENDORS.test(thing) || (CONTRACTS.test(thing) && RUNS.test(next))
}

/** True for a single word. Names of several words, "Clara Voss" or "Trey Research", are read elsewhere. */
function isLone(prepared: PreparedPlaybook, tokens: readonly Token[], i: number, text: string): boolean {
  const { start, end } = tokens[i]!
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return true
  if (before && i > 1 && /^\p{Lu}/u.test(text.slice(before.start)) && text.slice(before.end, start) === ' ')
    return false
  if (!next || !/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true
  return /['’]s$/i.test(text.slice(start, end)) || prepared.products.find(tokens).some(({ from }) => from === i + 1)
}

/** True for people, places, trades, abbreviations, and ordinary words in small letters. */
function isNobody(name: string): boolean {
  const word = name.toLowerCase()
  if (isFirstName(name) || NEVER.has(word) || isSaid(word) || isTrade(word) || isPlace(name)) return true
  if (FEASTS.test(word)) return true
  // "GLPI", "v2.4", "LogStash" are things.
  if (/[\d.+&@]|\p{Ll}\p{Lu}/u.test(name) || (name === name.toUpperCase() && name.length <= LONGEST_ABBREVIATION))
    return true
  return word === name && (name.length < SHORTEST_LOW || ORDINARY.test(word))
}

/** True when the word is strange by itself, too, and, in small letters, no slip of a word of the corpus. */
function isStrangeAlone(prepared: PreparedPlaybook, name: string): boolean {
  const tokens = tokenize(name)
  if (tokens.length !== 1 || !strangers(prepared, tokens)(0)) return false
  return /^\p{Lu}/u.test(name) || !isSlip(prepared, tokens[0]!.word)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** True for a word of the corpus with one letter too many, missing, mistaken or in the wrong place. */
function isSlip(prepared: PreparedPlaybook, word: string): boolean {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const behind = word.slice(at)
    const others = [before + behind.slice(1), before + (behind[1] ?? '') + (behind[0] ?? '') + behind.slice(2)]
    for (const letter of LETTERS) others.push(before + letter + behind, before + letter + behind.slice(1))
    if (others.some((other) => other !== word && prepared.textModel.knows(stem(other)))) return true
  }
  return false
}
