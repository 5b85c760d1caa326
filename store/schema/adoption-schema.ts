/** The work with a customer’s users: what was shared, ACM conversations, readiness, plans and stakeholders. */
export interface AdoptionTables {
  shared_resource: SharedResourceTable
  acm: AcmTable
  acm_log: AcmLogTable
  engagement: EngagementTable
  engagement_log: EngagementLogTable
}

/** That a resource was shared with customers. What it is, the playbook says. */
export interface SharedResourceTable {
  tenant: string
  /** Of the card that it was shared with, and its place on it: a card shares once. */
  id: string
  /** Null: nobody said for which customer. */
  customer_id: string | null
  /** Id of the resource in the playbook. */
  resource: string
  /** The channel or group chat; null: by e-mail. */
  conversation: string | null
  by_id: string
  by_name: string
  at: string
}

/** The Adoption & Change Management conversation with a customer; one each. */
export interface AcmTable {
  id: string
  tenant: string
  customer_id: string
  /** Grows with every change; a change names the version it saw. */
  version: number
  /** What was ticked and written, as JSON; see `domain/acm/model.ts`. */
  state: string
  started_by_id: string
  started_by_name: string
  started_at: string
  updated_by_id: string
  updated_by_name: string
  updated_at: string
  /** Completed; null while it is open. */
  ended_by_id: string | null
  ended_by_name: string | null
  ended_at: string | null
}

/** Who ticked, answered and wrote what in a conversation. Append-only; one version may have several rows. */
export interface AcmLogTable {
  id: string
  tenant: string
  acm_id: string
  /** The version that it belongs to. */
  version: number
  kind: 'begin' | 'done' | 'not-applicable' | 'open' | 'answer' | 'text' | 'complete' | 'reopen'
  /** The item, question or text; null for the conversation as a whole. */
  item: string | null
  /** Remark, reason, answer or text. */
  text: string
  by_id: string
  by_name: string
  at: string
}

/** What is worked on with a customer: readiness and plan of an entitlement, or the map of the customer's stakeholders. */
export interface EngagementTable {
  id: string
  tenant: string
  kind: 'workload' | 'stakeholders'
  customer_id: string
  /** Null: it belongs to the customer as a whole. */
  entitlement_id: string | null
  /** Whose it is: the id of the entitlement or of the customer; one of a kind for each. */
  subject: string
  /** Grows with every change; a change names the version it saw. */
  version: number
  /** JSON, see `domain/engagement/model.ts`; of a map without the names of people. */
  body: string
  /** Of a map: the names of people by group, encrypted; null when nobody is named. */
  persons: string | null
  /** The key of `persons`. */
  persons_key_id: string | null
  updated_at: string
  updated_by_id: string
  updated_by_name: string
}

/** What happened to an engagement. Append-only. */
export interface EngagementLogTable {
  id: string
  tenant: string
  engagement_id: string
  /** The version that this made. */
  version: number
  /** In our own words, without text of people: "readiness: Project team". */
  what: string
  by_id: string
  by_name: string
  at: string
}
