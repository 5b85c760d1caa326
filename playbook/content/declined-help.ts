import type { Cue } from '../model.ts'
import { each, NO_INTENT } from './evidence-groups.ts'

/** Help of ours. */
const OUR_HELP =
  /(?:fasttracks?|ftcs?|(?:our|microsofts?|your)(?: (?:own|fasttrack|onboarding|deployment|migration|center|team))* (?:help|support|assistance|engagement|hands|services?|offer))\b(?! (?:any ?more|any longer|now))/
    .source

/** Ways to decline it. */
const DECLINES = [
  `(?:dont|not|no|without|doesnt|wont|declin\\w+|refus\\w+|reject\\w+|turn\\w* down)(?: (?:to|wants?|wish|like|needs?|require|any|more|take|have|use|accept|of|for|get|the|thanks|help|support|assistance|from|by|work|with|interested|interest|in|see|value|benefit|point|a))* ${OUR_HELP}`,
  '(?:dont|not|doesnt) need us\\b(?! (?:any ?more|any longer|now))',
  '(?:fasttrack|ftc)(?: (?:is|was|help|support))* (?:not (?:wanted|needed|required|desired)|(?:declined|refused|rejected))',
  'opt\\w* out of (?:the )?(?:fasttrack|ftc)',
].join('|')

/** Who does the work instead. */
const BY_THEMSELVES =
  /(?:themselves|itself|on (?:its|their) own|alone|(?:its|their|with|an?) own (?:people|staff|engineers?|experts|it|it team|team|admins?|crew|consultants?|partner|resources)|own (?:people|staff|engineers|crew|consultants))/
    .source

/** Another product is the reason. */
const OTHER_PRODUCT =
  /\b(?:stay\w*|keeps?|keeping|remain\w*|happy|satisfied) (?:with|on|at) (?!(?:their|a|an|the|its|own) [a-z]*\b(?:partner|it)\b)|\b(?:use|uses|using) (?!(?:their|a|an|the|its|own|our|it|fasttrack|us|partners?)\b)/

/**
 * Declining help of ours is no lack of intent (playbook, In Progress): whoever deploys without us is In Progress. Where
 * nobody said that they do, it is asked.
 */
export const declinedHelp: readonly Omit<Cue, 'negatable'>[] = [
  {
    id: 'deploys-without-us',
    says: 'they deploy it without our help',
    evidence: { 'technical-onboarding': 3, 'partner-engagement': -1, ...each(NO_INTENT, -3) },
    patterns: [
      /(?<!\b(?:cant|cannot|not|wont|never|couldnt|dont|doesnt|didnt|unable to|nobody|nothing) (?:[a-z]+ )?)\b(?:do|does|doing|deploy\w*|roll\w*|migrat\w+|install\w*|manages?)\b[^|]{0,25}\bwithout (?:us|fasttrack|ftc|our (?:help|support|assistance))\b/,
      new RegExp(`\\b(?:${DECLINES})\\b.{0,60}\\b${BY_THEMSELVES}\\b`),
      new RegExp(`\\b${BY_THEMSELVES}\\b.{0,60}\\b(?:${DECLINES})\\b`),
    ],
    unless: OTHER_PRODUCT,
  },
  {
    id: 'declines-our-help',
    says: 'they decline our help and not the workload',
    evidence: { 'technical-onboarding': 2, 'partner-engagement': -1, ...each(NO_INTENT, -3) },
    patterns: [new RegExp(`\\b(?:${DECLINES})\\b`)],
    unless: new RegExp(`${OTHER_PRODUCT.source}|\\b${BY_THEMSELVES}\\b|\\bwithout us\\b`),
    asks: 'without-us',
  },
]
