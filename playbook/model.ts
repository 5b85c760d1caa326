/**
 * The shape of the playbook. Everything in `content/` is typed by this file, and everything that reasons about
 * the playbook takes a `Playbook` as a parameter, so that two versions can be compared and a faulty one tested.
 */

/** The five first-level statuses of the FastTrack portal, in the order of the playbook: from unknown to out of the reports. */
export const L1S = ['Status Unknown', 'In Progress', 'No Intent', 'Blocked', 'Duplicate/Invalid'] as const
export type L1 = (typeof L1S)[number]

/** Stable ids of the eighteen L2s and of Duplicate/Invalid, which has none. Ids outlive a change of wording. */
export type StatusId =
  | 'customer-unresponsive'
  | 'new-subscription'
  | 'technical-onboarding'
  | 'migration'
  | 'user-adoption'
  | 'competitive-solution'
  | 'on-premises'
  | 'executive-sponsorship'
  | 'it-infrastructure'
  | 'it-change-management'
  | 'legal-regulatory'
  | 'security-privacy'
  | 'adoption-readiness'
  | 'product-feature'
  | 'service-reliability'
  | 'app-compatibility'
  | 'partner-engagement'
  | 'billing-licensing'
  | 'duplicate-invalid'

/** Canonical ids of the workloads (services) that an entitlement is for. */
export type WorkloadId =
  | 'exchange'
  | 'sharepoint'
  | 'onedrive'
  | 'teams'
  | 'teams-phone'
  | 'm365-apps'
  | 'intune'
  | 'entra-id'
  | 'information-protection'
  | 'defender'
  | 'windows'
  | 'edge'
  | 'viva-engage'
  | 'outlook-mobile'
  | 'copilot'
  | 'power-platform'
  | 'project'
  | 'dynamics-365'

/**
 * What must be recorded together with a status. `target-date`: In Progress, the day a set of users is to be onboarded
 * beyond technical enablement. `unblock-date`: Blocked, the projected day, or an explicit "not known".
 * `attempts`: how many attempts, through what channels, to whom, and whether the account is managed. `reason`: No Intent,
 * why; the account team is told.
 */
export type Requirement = 'target-date' | 'unblock-date' | 'attempts' | 'reason'

/** An example situation, and where it belongs when it does not belong to the status it is listed under. */
interface ExampleSituation {
  readonly text: string
  /** Unset: a valid example of the status. Set: an invalid one, which belongs to this other status. */
  readonly belongsTo?: StatusId
}

export interface Status {
  readonly id: StatusId
  readonly l1: L1
  /** The L2's name as the portal spells it; empty for Duplicate/Invalid. */
  readonly l2: string
  /** The name where there is little room, when the L2's own is too long for a button. */
  readonly short?: string
  /** One or two sentences that say when the status is true. */
  readonly definition: string
  /** A clause that explains the status in a recommendation: "users are not ready or not trained". */
  readonly because: string
  /** What FMs put here by mistake. */
  readonly notFor: string
  /** Who has to act or be told once the status is set. */
  readonly engage: string
  readonly requires: readonly Requirement[]
  readonly examples: readonly ExampleSituation[]
  /** Words that people use to ask for this definition, lower case. */
  readonly aliases: readonly string[]
  /** The playbook page that the facts come from. */
  readonly source: string
}

/**
 * How much an answer or a phrase speaks for (positive) or against (negative) a status, as a difference of log-odds.
 * 1 is a hint, 2 is good evidence, 4 decides unless something else contradicts.
 */
export type Evidence = Readonly<Partial<Record<StatusId, number>>>

export interface Choice {
  readonly id: string
  readonly label: string
  readonly evidence: Evidence
  /** The choice as a reason: "the IT team lacks people or skills". Used in explanations and notes. */
  readonly says: string
}

export interface Question {
  readonly id: string
  /** `decision` separates many statuses; `tip` confirms one L2, as the playbook's tip questions do. */
  readonly kind: 'decision' | 'tip'
  readonly text: string
  /** What the answer decides, shown as "Why I ask". */
  readonly why: string
  readonly choices: readonly Choice[]
  /** For a tip question: the L2 it confirms. */
  readonly tipOf?: StatusId
  /** Asked only for these workloads. */
  readonly workloads?: readonly WorkloadId[]
  /** Once the named question has been answered, this one fits only after one of these choices. */
  readonly after?: { readonly question: string; readonly choices: readonly string[] }
  /** What it presumes, such as a merger: a text that does not speak of it is asked other questions first. */
  readonly about?: RegExp
  /** The playbook page that it comes from; null where no page asks it. */
  readonly source: string | null
}

/** The playbook's rule for telling exactly these two statuses apart. */
export interface Contrast {
  readonly between: readonly [StatusId, StatusId]
  /** When the first is true, as a clause. */
  readonly first: string
  /** When the second is true, as a clause. */
  readonly second: string
  readonly source: string
}

/** A curated phrase and what it is evidence for. */
export interface Cue {
  readonly id: string
  /** What the phrase shows, as a reason: "nobody has been trained". */
  readonly says: string
  readonly evidence: Evidence
  /** Regular expressions over the normalised text; lower case, abbreviations already expanded. */
  readonly patterns: readonly RegExp[]
  /** A negation before the phrase turns the cue off. Default true; false where the negation is part of the phrase. */
  readonly negatable?: boolean
  /** What, anywhere in the text, turns the cue off; over the same words as the patterns. */
  readonly unless?: RegExp
  /** The question that the phrase leaves open: until it is answered, no status that it decides about is clear. */
  readonly asks?: string
}

export interface Workload {
  readonly id: WorkloadId
  readonly name: string
  /** All the usual names and abbreviations, lower case. */
  readonly aliases: readonly string[]
}

/** A group of words that mean the same to the playbook: competing products, regulators, executives … */
export interface WordClass {
  readonly id: string
  readonly words: readonly string[]
}

/** The linear model over words, as the generated file keeps it; see `text-model.ts`. */
export interface TextModel {
  /** Statuses in the order of the weight columns. */
  readonly statuses: readonly StatusId[]
  /** Row names, see `features.ts`. */
  readonly features: readonly string[]
  /** One per feature, times 100: how much the feature counts beside others of the same text. */
  readonly importance: readonly number[]
  /** Rows of signed bytes, base64. A byte divided by `scale` is a difference of log-odds. */
  readonly weights: string
  readonly scale: number
  readonly bias: readonly number[]
  /** Texts that show less than this are read as weak evidence. */
  readonly minNorm: number
  /** Divides the logits so that probabilities mean what they say; measured on texts that training did not see. */
  readonly temperature: number
}

/** Weighs whether a stretch of words is the customer's name; see `name-candidates.ts`. Generated. */
export interface NameModel extends NameWeights {
  /** For names that were typed without capitals. */
  readonly low: NameWeights
}

export interface NameWeights {
  readonly bias: number
  /** Feature → log-odds. */
  readonly weights: Readonly<Record<string, number>>
}

/** Tells the clauses of a text that say why from those that say what comes next and from the rest. */
export interface ClauseModel {
  readonly bias: ClauseWeights
  /** Feature → how much it speaks for a why and for what comes next, against neither; in log-odds. */
  readonly weights: Readonly<Record<string, ClauseWeights>>
  /** The same for a word and the one behind it. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, ClauseWeights>>>>
}

export type ClauseWeights = readonly [why: number, next: number]

/** A word of the playbook that is no L2: an L1, DIBS, ACM … */
export interface Topic {
  readonly id: string
  readonly name: string
  /** What people call it when they ask, lower case. */
  readonly names: readonly string[]
  /** One or two lines; may hold Markdown. */
  readonly says: readonly string[]
  /** The L1 whose L2s belong to it. */
  readonly l1?: L1
}

export interface Playbook {
  readonly version: string
  readonly statuses: readonly Status[]
  readonly topics: readonly Topic[]
  /** Who at the customer knows whether a status is true. */
  readonly whom: Readonly<Record<StatusId, string>>
  readonly questions: readonly Question[]
  readonly contrasts: readonly Contrast[]
  /** The status that each one is confused with most. */
  readonly nearest: Readonly<Record<StatusId, StatusId>>
  readonly cues: readonly Cue[]
  readonly workloads: readonly Workload[]
  /** Names of products that are no workload of the list although a part of the name is one, lower case. */
  readonly otherProducts: readonly string[]
  readonly wordClasses: readonly WordClass[]
  readonly resources: readonly Resource[]
  readonly valueTasks: readonly ValueTask[]
  readonly textModel: TextModel
  readonly nameModel: NameModel
  readonly clauseModel: ClauseModel
}

/** Who may see a link. When in doubt: internal. */
export type Audience = 'internal-only' | 'customer-ready'

/** The step of the playbook in which a resource is used. */
export type PlaybookStep = 'acm-conversation' | 'acm-partner' | 'value-add' | 'prepare-users'

interface LinkedPage {
  readonly id: string
  /** As the playbook calls it. */
  readonly title: string
  readonly url: string
  /** A clause for the FM: what it is good for. */
  readonly purpose: string
  readonly forWhom: string
  /** Empty: for all. */
  readonly workloads: readonly WorkloadId[]
  readonly step: PlaybookStep
  /** More words that people ask for it with, lower case. */
  readonly words: readonly string[]
  /** The day of the playbook edition that links it, YYYY-MM-DD; null when that is undated. Nobody has tried it since. */
  readonly knownGood: string | null
}

/** A page that never goes to a customer, nor anywhere that people from outside may read. */
interface InternalResource extends LinkedPage {
  readonly audience: 'internal-only'
}

/** A page for customers, with the words in which they read of it: plain, and without marks of ours. */
export interface CustomerResource extends LinkedPage {
  readonly audience: 'customer-ready'
  readonly customer: { readonly title: string; readonly says: string }
}

/** A link of the playbook: decks, guides, kits, courses, forms. */
export type Resource = InternalResource | CustomerResource

/** A task of the portal with which a value-add discussion is recorded. */
export interface ValueTask {
  /** As the portal numbers it. */
  readonly id: string
  readonly name: string
  readonly mandatory: boolean
  readonly role: 'FastTrack Manager' | 'FastTrack Engineer'
  /** As the portal names them. */
  readonly services: readonly string[]
  /** The same as workloads. */
  readonly workloads: readonly WorkloadId[]
}

/** Something that the playbook wants to be there before a step (input) or written down to leave it (output). */
export interface StepItem {
  readonly id: string
  readonly kind: 'input' | 'output'
  readonly says: string
}
