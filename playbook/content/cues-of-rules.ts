import type { Cue } from '../model.ts'

/** Whose rule it is: “the company's”, “our group's own”, “in-house”. */
const OWN = String.raw`\b(?:own|in-?house|internal|corporate|company|companys|group|groups|holding|holdings|(?<!\b(?:central|reserve|national|state|federal) )(?:banks|firms|foundations|clubs|associations|customers|parents|headquarters|hqs?|head ?offices?|owners|familys|trusts|museums|schools|chambers|societys|insurers|institutes|concerns))`
const RULE =
  /(?:rules?|rulebooks?|polic(?:y|ies)|charters?|codes?|codex|statutes?|by-?laws|articles|guidelines?|guidance|standards?|directives?|principles|deeds?|handbook|constitution|ordinance)/
    .source
/** A rule that is the company's own by its kind. */
const OWN_KIND = String.raw`\b(?:rulebooks?|codes? of (?:conduct|practice|ethics)|by-?laws|articles of association|trust deeds?|corporate (?:data )?rules?|data (?:charters?|rules)|confidentiality codes?)\b`
const FORBIDS =
  /(?:forbids?|forbidding|prohibits?|prohibiting|bans?|bars?|excludes?|disallows?|rules? out|wont (?:have|let|allow)|(?:does|do)(?:nt| not) (?:allow|permit|let|want)|allows? no|permits? no|says? (?:no\b|nothing|nobody|never|that no)|says? [^|]{0,30}\b(?:stays?|remains?|must|inside|in-? ?house|within|at home)|keeps?|requires?|demands?|insists?)/
    .source
/** No word between that allows, or that names another who forbids. */
const TO = String.raw`(?: (?!(?:allow\w*|permit\w*|fine|ok|okay|but|law|laws|state|regulator|authority|would|approved?)\b)[^ |]+){0,6}`
/** What a rule about data is about. */
const DATA =
  /\b(?:data|files?|mails?|mailbox\w*|e-?mails?|documents?|drawings|records?|plans|letters|recordings?|information|cloud|provider|hosted|hosting|hosts?|third (?:part(?:y|ies))|outsiders?|off-?site|outside|elsewhere|servers?|shared?|sharing|stor(?:e|ed|ing|age))\b/
    .source
const OWN_RULE = String.raw`(?:${OWN}(?: (?!(?:law|state|national|federal)\b)[^ |]+){0,2} ${RULE}\b|${OWN_KIND})`

/** Whose rule forbids it. */
export const cuesOfRules: readonly Cue[] = [
  {
    id: 'own-rule-forbids',
    says: 'a rule of their own forbids it',
    evidence: { 'security-privacy': 5, 'legal-regulatory': -5, 'adoption-readiness': -1 },
    patterns: [
      new RegExp(String.raw`${OWN_RULE}${TO} ${FORBIDS}\b.{0,60}${DATA}`),
      new RegExp(
        String.raw`${OWN_RULE}${TO} says?(?: that)?(?: [^ |]+){0,2} ?${DATA}[^|]{0,30}\b(?:stays?|remains?|must|never|inside|in-? ?house|within|at home)\b`,
      ),
      new RegExp(String.raw`${OWN_RULE}${TO} ${DATA}[^|]{0,30}\b(?:forbidden|prohibited|banned|not allowed)\b`),
    ],
    // A law stands behind it.
    unless:
      /(?<!\b(?:no|not|neither|any|nor) (?:a |any |the )?)\b(?:laws?|acts?|legislation|regulators?|ministry|parliament|government|concession|authority|gdpr|hipaa|state)\b(?: [^ |]+){0,2} (?:forbids?|prohibits?|bans?|demands?|requires?|insists?|wants|says? no|does not allow|doesnt allow)\b|\b(?:by|under|because of|due to) (?:the )?law\b|\blegally\b/,
  },
]
