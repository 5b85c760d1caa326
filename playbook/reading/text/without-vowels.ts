/** Workloads as they are typed in a hurry. Only in lower case: “TMS” is a customer's own system, or a name. */
const PRODUCTS: Readonly<Record<string, string>> = {
  tms: 'Teams',
  shrpt: 'SharePoint',
  shpt: 'SharePoint',
  sharept: 'SharePoint',
  shrpnt: 'SharePoint',
  shrpoint: 'SharePoint',
  onedrv: 'OneDrive',
  ondrv: 'OneDrive',
  '1drive': 'OneDrive',
  exchg: 'Exchange',
  exchng: 'Exchange',
  xchange: 'Exchange',
  xchg: 'Exchange',
  dfndr: 'Defender',
  cpilot: 'Copilot',
  wndws: 'Windows',
}

/** Words that are nothing else than their consonants. */
const WORDS: Readonly<Record<string, string>> = {
  trnd: 'trained',
  trng: 'training',
  trngs: 'trainings',
  usr: 'user',
  usrs: 'users',
  mbx: 'mailbox',
  mbxs: 'mailboxes',
  blckd: 'blocked',
  blkd: 'blocked',
  cstmr: 'customer',
  prtnr: 'partner',
  bdgt: 'budget',
  ntwrk: 'network',
  rdy: 'ready',
  chmps: 'champions',
  chmpn: 'champion',
  deplmt: 'deployment',
  migr: 'migration',
  mgrtn: 'migration',
}

/**
 * A product without its vowels. Behind “their” and “the” it is the customer's own: “their tms is not certified”. At the
 * beginning it is the customer's name, unless the text says whose it is: “tms at contoso”.
 */
const PRODUCT = String.raw`(?<![\p{L}\p{N}@./'’\\-])(?:(?<=\S[\s,:;–-]{1,3})(?<!\b(?:the|their|its|our|his|her|an?|own|old|new|sap|oracle|called|named) )(?:${Object.keys(PRODUCTS).join('|')})|^(?:${Object.keys(PRODUCTS).join('|')})(?= (?:at|for|of) ))(?![\p{L}\p{N}@/'’\\]|[.-][\p{L}\p{N}])`
const AS_TYPED = new RegExp(PRODUCT, 'gu')
/** Beside other words without vowels, capitals are no sign of a name: “Tailspin TMS usrs not trnd”. */
const IN_ANY_CASE = new RegExp(PRODUCT, 'giu')
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./'’\\-])(?:${Object.keys(WORDS).join('|')})(?![\p{L}\p{N}@/'’\\]|[.-][\p{L}\p{N}])`,
  'gu',
)
/** “No1 trained”, not “our no1 priority”. */
const NO_ONE =
  /(?<![\p{L}\p{N}])[Nn]o1(?= (?:is|was|has|had|knows?|wants?|answers?|repl(?:y|ies)|trained|trnd|there|owns?|uses?|can|will|to|at|in|from|yet|cares?|responds?|left|does|did|asked|ready|rdy|responsible|free|available)(?![\p{L}\p{N}]))/gu
/** “Mig 40 %”, “tgt 15/5”. */
const MIGRATION = /(?<=\S )mig(?= (?:\d|until|till|til|done|runs|running|is|at|to|not|stuck|started|starts|over))/gu
const TARGET =
  /(?<=\S[\s,;]{1,2})tgt(?=(?: date)?:? (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eo[mqy]|end|mid))/giu

/** Writes out words that were typed without their vowels: “tms no1 trnd” is “Teams no one trained”. */
export function withVowels(text: string): string {
  if (text.length > LONGEST) return text
  const words = text.replace(NO_ONE, 'no one').replace(WORD, (found) => WORDS[found]!)
  return words
    .replace(words === text ? AS_TYPED : IN_ANY_CASE, (found) => PRODUCTS[found.toLowerCase()]!)
    .replace(MIGRATION, 'migration')
    .replace(TARGET, 'target')
}

/** A longer text is pasted, and nobody typed it in a hurry. In UTF-16 units. */
const LONGEST = 4000
