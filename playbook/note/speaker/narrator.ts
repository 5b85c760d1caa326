import { VERBS_OF_ONE, VERBS_OF_SEVERAL } from '../../content/note-verbs.ts'
import { asTold } from './plain.ts'

/** Words that show that the FM is speaking and the customer is "they". */
const OF_THEM = /(?<![\p{L}\p{N}])(?:the customer|they|their|them|she|her|he|his)(?![\p{L}\p{N}])/iu
/** What the FM calls "my" is the customer, or something of the customer's. */
const MY =
  /(?<![\p{L}\p{N}./-])([Mm])y (?=(?:folks|people|customers?|contacts?|users|team|teams|admins?|norwegians|\p{Lu}\p{Ll}+s)(?![\p{L}\p{N}]))/gu
/** Words between single quotation marks are somebody's speech. */
const SPOKEN = /(?:^|[\s(])['‘](?=\p{L})|(?<=[\p{L}.!?])(?<!s)['’](?=[\s,.;]|$)/u
/** Fears about "us". */
const FEARED =
  /(?<![\p{L}])(?:fears?|afraid|doubts?|worr(?:y|ies|ied)|frets?|(?:does|do)(?:n['’]t| not) (?:believe|trust|think)|convinced)(?: that)? we(?![\p{L}])/iu
/** "I" or "my" may be the customer as well as the FM. */
const OF_ME = /(?<![\p{L}\p{N}./-])(?:I|my|My|mine|me|I['’](?:m|ll|ve|d))(?![\p{L}\p{N}./-])/u
const FIRST = /(?<![\p{L}\p{N}./-])(?:[Ww]e|[Uu]s|[Oo]urs?|I|me|my|My)(?![\p{L}\p{N}./-])/u

/** "The CIO told us that …": the message counts, and who gave it. */
const TOLD =
  /(?<![\p{L}\p{N}])(?:(?:has|have|had|just|already) )*(told|tells|informed|informs|assured|assures|reminded|reminds|warned|warns) (?:me|us)(?: in [\p{L} ]{2,20}?words| plainly| flatly| again| today| clearly| openly)?(?:,? that)? (?=[\p{L}\d])(?!how\b|to\b|what\b|where\b|when\b|which\b|about\b|off\b|why\b|whether\b|of\b|nothing\b|once\b|twice\b|so\b)/giu
const SAYS: Readonly<Record<string, string>> = {
  warned: 'warns',
  warns: 'warns',
  assured: 'assures',
  assures: 'assures',
}
/** What the FM did or thinks meanwhile. */
const ASIDE =
  /(?:,? as (?:I|we) speak|,? as far as (?:I|we) (?:know|can see|understand)|,? (?:I|we) (?:hear|gather|understand|was told|were told|learned|suppose|assume|suspect)(?=$|[,;])|(?<=^|; |, )(?:I|we) (?:hear|gather|understand|was told|were told|learned|learnt|found out|know|think|suppose|assume|see) (?:that )?(?=(?:the|their|they|there|it|nobody|no)\b))/giu
/** Things of Microsoft's: "their contract with us" is one with Microsoft. */
const MICROSOFTS_NOUN =
  /^(?:LSS|FEs?|FastTrack|FTCs?|CSAMs?|CSM|TAM|AEs?|ATU|STU|SSP|PG|EA|MCA|CSP desk|reps?|sellers?|sales|licensing|account|audit|compliance|data|SOC|DPA|roadmap|side|end|bugs?|cloud|clouds|services?|calling|voice|regions?|subscription|paper|paperwork|product|products|engineers?|engineering|support|status|template|terms|standard|default|defaults|backend|front|backbone|network assessment|health|outages?|incidents?|downtime|uptime|SLA|mails?|messages?|calls?|invites?|proposal|quote|price|prices|offer|version|versions|Office|Teams|Windows|Intune|Exchange|SharePoint|Copilot|Defender|Purview|data cent(?:re|er)s?|app|apps|client|add-?on|connector|export|docs|documentation|team)$/iu
/** Things that the customer has as well, so that "our" names nobody. */
const THEIRS_AS_WELL =
  /^(?:Exchange|Teams|Windows|Intune|SharePoint|Defender|Purview|Copilot|support|engineers?|engineering|data|team|sales|account|apps?|calls?|mails?|messages?|network|client|standard|template|terms|cloud|clouds|services?|version|versions|prices?|price|Office|voice|compliance|product|products|data cent(?:re|er)s?|EA|regions?|docs|documentation|paper|side|end|outages?|incidents?|downtime|uptime|team)$/iu

/**
 * Names who "we" are. In the FM's own words that is Microsoft. Where the customer may have said them, "our" becomes
 * "the". Other words are left as they are.
 */
export function narrated(words: string, isNoIntent: boolean): string {
  if (!FIRST.test(words)) return words
  let said = words
    // What they say about themselves.
    .replace(
      /(?<![\p{L}])((?:says?|said|thinks?|insists?|insisted|writes?|wrote)(?: that)?) we(?![\p{L}'’])/giu,
      '$1 they',
    )
    .replace(TOLD, (all, verb: string, at: number) => {
      const before = words.slice(0, at)
      if (UNTOLD.test(before)) return all
      // "And told us they moved": the customer, named before, is the subject.
      if (/(?:^|; |[,–] )(?:and |but )?$/i.test(before)) return ''
      const one = SAYS[verb.toLowerCase()] ?? 'says'
      return `${/(?<![\p{L}])(?:they|\p{L}{3,}[^su'’]s|and \p{L}+)\s*$/iu.test(before) ? one.slice(0, -1) : one} that `
    })
    .replace(ASIDE, '')
    .replace(/(?<=\bwhen )I (?=(?:asked|called|showed|met)\b)/g, '')
    .replace(/^[\s,;]+/, '')
  if (!FIRST.test(said)) return said
  said = said.replace(MY, (_, m: string) => (m === 'M' ? 'The ' : 'the '))
  if (OF_ME.test(said) || SPOKEN.test(said)) return said
  if (isNoIntent && !SERVICE.test(said) && (OWN_NEED.test(said) || (OWN_WAY.test(said) && !OF_THEM.test(said))))
    return asTold(said)
  const isFm = (OF_THEM.test(said) || FEARED.test(said)) && !LET_US.test(said) && !ownsOther(said)
  said = said.replace(
    /(?<![\p{L}\p{N}./-])[Oo]ur (own )?([\p{L}-]+)/gu,
    (all, own: string | undefined, noun: string) =>
      MICROSOFTS_NOUN.test(noun) && (isFm || !THEIRS_AS_WELL.test(noun)) ? `Microsoft's ${own ?? ''}${noun}` : all,
  )
  if (SERVICE.test(said)) said = said.replace(/(?<![\p{L}\p{N}./-])our (?=(?:side|end)(?![\p{L}]))/giu, "Microsoft's ")
  if (isFm) return asMicrosoft(said)
  if (isNoIntent && LET_US.test(said)) return asTold(said)
  // Whose it is matters little, but must not be wrong.
  return /(?<![\p{L}\p{N}./-])(?:[Ww]e|[Uu]s|[Oo]urs)(?![\p{L}\p{N}./-])|[Ww]e['’]|[Oo]ur (?:side|end|part|own|job|fault|turn)\b/u.test(
    said,
  )
    ? said
    : said.replace(/(?<![\p{L}\p{N}./-])([Oo])ur (?!own\b)/gu, (_, o: string) => (o === 'O' ? 'The ' : 'the '))
}

/** Nobody told it, or it would have to be told: then it is not what somebody says. */
const UNTOLD =
  /(?:n['’]t|(?<![\p{L}])(?:nobody|no one|none|never|hardly|not|if|when|until|unless|had))(?![\p{L}])[^;,.]*$/iu

/** Trouble on "our side" is Microsoft's. */
const SERVICE = /\b(?:incidents?|outages?|downtimes?|bugs?|defects?|service|backend|tenant move)\b/i

/** What only a customer says, whoever else is mentioned. */
const OWN_NEED =
  /(?<![\p{L}\p{N}])we (?:\w+ )?(?:need|use|run|prefer|keep|stay|renewed|bought|signed)(?![\p{L}\p{N}])/iu
/** What a customer says about its own things. */
const OWN_WAY =
  /(?<![\p{L}\p{N}])we(?:['’](?:re|ll|ve|d))? (?:\w+ )?(?:renewed|use|have(?! (?:lost|told|asked|shown|tried|offered|not|no way)\b)|run|need|keep|keeping|stay|staying|bought|signed|won['’]t|don['’]t|will|are|moved|like|love|prefer|chose|see|live|never|want|do|can['’]t)(?![\p{L}\p{N}])/iu

/** "Us" is mostly the customer where somebody lets "us" do something, or does not. */
const LET_US =
  /(?<![\p{L}\p{N}])(?:lets?|letting|allow\w*|gives?|gave|costs?|helps?|forbids?|stops?|stopping|keeps?|makes?|forces?|permits?|brings?|hits?|hurts?|serves?|saves?|bothers?|concerns?|affects?|suits?|names?|for|all of|most of|some of|none of|each of|one of|both of) us(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])we(?:['’]re)? all(?![\p{L}])/u

/** "Our lawyers": it is not known whose they are, and so not who speaks. */
function ownsOther(words: string): boolean {
  return [...words.matchAll(/(?<![\p{L}\p{N}./-])our (?:own )?([\p{L}-]+)/giu)].some(
    ([, noun]) => !MICROSOFTS_NOUN.test(noun!),
  )
}

function asMicrosoft(words: string): string {
  return words
    .replace(
      /(?<![\p{L}\p{N}./-])[Ww]e['’](re|ll|ve|d)(?![\p{L}\p{N}])/gu,
      (_, form: string) => `Microsoft ${FORMS[form]!}`,
    )
    .replace(
      /(?<![\p{L}\p{N}./-])[Ww]e ((?:also|still|now|just|never|all|both) )?([\p{L}'’]+)/gu,
      (all, beside: string | undefined, verb: string) => {
        const told =
          FORMS[verb.toLowerCase()] ??
          (VERBS_OF_SEVERAL.has(verb.toLowerCase())
            ? ofOne(verb)
            : /ed$|n['’]t$/.test(verb) || MODAL.test(verb)
              ? verb
              : undefined)
        return told ? `Microsoft ${beside ?? ''}${told}` : all
      },
    )
    .replace(
      /(?<![\p{L}\p{N}./-])us(?![\p{L}\p{N}'’-]| (?:cloud|clouds|law|data|citizens|federal|staff|office|parent|owner|HQ|headquarters|government|gov|tenant|regions?|sites?|market)\b)/gu,
      'Microsoft',
    )
    .replace(/(?<![\p{L}\p{N}./-])ours(?![\p{L}\p{N}-])/gu, "Microsoft's")
    .replace(/(?<![\p{L}\p{N}./-])our (?=own )/gu, "Microsoft's ")
    .replace(/(?<![\p{L}\p{N}./-])our (?!own )/gu, 'the ')
}

const FORMS: Readonly<Record<string, string>> = {
  re: 'is',
  ll: 'will',
  ve: 'has',
  d: 'would',
  have: 'has',
  "haven't": "hasn't",
  are: 'is',
  "aren't": "isn't",
  were: 'was',
  "weren't": "wasn't",
  do: 'does',
  "don't": "doesn't",
  go: 'goes',
}
const MODAL =
  /^(?:can|cannot|could|will|would|must|may|should|might|did|had|sent|gave|made|said|got|took|told|met|put|left|lost)$/i

function ofOne(verb: string): string {
  const one = /(?:s|sh|ch|x|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  return VERBS_OF_ONE.has(one) ? one : verb
}
