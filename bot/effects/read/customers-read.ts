import type { Closed } from '../../../domain/access/model.ts'
import type { OtherName } from '../../../domain/customer-name/model.ts'
import type { Records } from '../../../dialogs/records.ts'
import type { Entitlement, HistoryEntry } from '../../../domain/entitlement/model.ts'
import type { Referral } from '../../../domain/referral/model.ts'
import type { Referrals } from '../../../dialogs/referral/model.ts'
import type { ComingDates, Reminders } from '../../../domain/reminders/model.ts'

/** A customer whom a turn may speak of. */
export interface Speakable {
  readonly name: string
  /** Stands for the name in what is said: of an assessment, an entitlement or the customer. */
  readonly id?: string
  /** The database keeps a customer who is called so, or was. */
  readonly isKept?: true
}

/** What a turn has read. */
export interface Read {
  readonly records?: Records | undefined
  readonly reminders?: Reminders | undefined
  readonly referrals?: { readonly [Field in keyof Referrals]?: Referrals[Field] | undefined } | undefined
}

/** For each field of what is read: whom it names. What is added there is added here, or it does not compile. */
type NamesIn<Of> = {
  readonly [Field in keyof Of]-?: (value: NonNullable<Of[Field]>) => readonly Speakable[]
}

const nobody = (): readonly Speakable[] => []

const OF_RECORDS: NamesIn<Records> = {
  list: ({ rows, alone }) => [
    ...rows.map(entitled),
    ...[...(alone?.names ?? []), ...(alone?.others ?? [])].map((each) => kept(each)),
  ],
  changes: (byEntitlement) => [...byEntitlement.values()].flat().flatMap(changed),
  entitlement: (one) => [entitled(one)],
  ofCustomers: (rows) => rows.map(entitled),
  others: (rows) => rows.map(entitled),
  // Names of channels and chats; what of a customer stands in them is emptied with it.
  posted: nobody,
  setBy: changed,
  history: ({ entries }) => entries.flatMap(changed),
  since: (entries) => entries.flatMap(changed),
  overrides: ({ rows }) => rows.map(({ customer }) => kept(customer)),
  erasure: ({ name, longer }) => [{ name }, ...longer.map((each) => kept(each))],
  ownData: nobody,
  // Of the entitlement, or the customer, that was read with it.
  said: nobody,
  valueAdd: nobody,
  resourcesShared: nobody,
  engagement: nobody,
  sharing: ({ asked, customer }) => [
    ...(asked ? [{ name: asked }] : []),
    ...(customer ? [kept(customer.name, customer.id)] : []),
  ],
  acm: ({ rows }) => rows.map(({ customer, customerId }) => kept(customer, customerId)),
  mistaken: ({ entitlement }) => [entitled(entitlement)],
  takenBack: (rows) => rows.map(({ customer, id }) => kept(customer, id)),
  // Of the pair that was asked for.
  again: nobody,
  closed: (customers) => customers.map(ofOthers),
  keptBy: (customer) => [ofOthers(customer)],
  access: ({ customer, name }) => [kept(name, customer)],
  whoIsIn: ({ meant, of, closed }) => [...meant, ...(of ? [of] : []), ...(closed ? [closed] : [])].map(ofOthers),
  assignment: ({ customers, meant, closed }) => [...customers, ...meant, ...(closed ? [closed] : [])].map(ofOthers),
  otherName: renamed,
}

const OF_REMINDERS: NamesIn<Reminders> = {
  setting: nobody,
  rows: (rows) => rows.map(({ entitlement }) => entitled(entitlement)),
  total: nobody,
  pressed: ({ entitlement }) => [entitled(entitlement)],
  snoozed: (rows) => rows.map(({ entitlement }) => entitled(entitlement)),
  coming: ({ rows }: ComingDates) => rows.map(({ entitlement }) => entitled(entitlement)),
  next: ({ entitlement }) => [entitled(entitlement)],
}

const OF_REFERRALS: NamesIn<Referrals> = {
  closed: (customers) => customers.map(ofOthers),
  customers: (found) => found.map(({ name }) => kept(name)),
  open: ({ rows }) => rows.map(requested),
  // Its first status may be kept with this turn.
  customer: (name) => [{ name }],
  referral: (one) => [requested(one)],
  entitlements: (rows) => rows.map(entitled),
  chosenRoute: nobody,
  said: nobody,
  consentTold: nobody,
  consents: nobody,
  hasContact: nobody,
  hasEmail: nobody,
  contact: nobody,
  email: nobody,
  businessDays: nobody,
  contactDays: nobody,
  clock: nobody,
  over: nobody,
  dayOf: nobody,
}

/** All customers who stand in what was read. */
export function customersRead({ records, reminders, referrals }: Read): Speakable[] {
  return [
    ...(records ? namesIn(OF_RECORDS, records) : []),
    ...(reminders ? namesIn(OF_REMINDERS, reminders) : []),
    ...(referrals ? namesIn(OF_REFERRALS, referrals) : []),
  ]
}

function namesIn<Of>(
  fields: NamesIn<Of>,
  read: { readonly [Field in keyof Of]?: Of[Field] | undefined },
): readonly Speakable[] {
  return (Object.keys(fields) as (keyof Of)[]).flatMap((field) => {
    const value = read[field]
    return value === undefined || value === null ? [] : fields[field](value)
  })
}

function kept(name: string, id?: string): Speakable {
  return { name, isKept: true, ...(id === undefined ? {} : { id }) }
}

function entitled({ id, customer }: Entitlement): Speakable {
  return kept(customer, id)
}

/** A request that nobody has begun is none of the database. */
function requested({ id, customer, version }: Referral): Speakable {
  return version > 0 ? kept(customer, id) : { name: customer }
}

function ofOthers({ customer, name }: Pick<Closed, 'customer' | 'name'>): Speakable {
  return kept(name, customer)
}

/** A change that gave the customer another name says both. */
function changed({ changes }: HistoryEntry): Speakable[] {
  const names = changes.filter(({ field }) => field === 'customer' || field === 'merged')
  return names.flatMap(({ before, after }) => [before, after].filter(Boolean).map((name) => ({ name })))
}

/** Customers who are to be called otherwise, by both names, and their entitlements. */
function renamed({ meant, name, customer, into, ofOthers: other, joined = [] }: OtherName): Speakable[] {
  const entitlements = [...(customer?.entitlements ?? []), ...(into?.entitlements ?? [])]
  return [
    ...[...meant, ...(other ? [other] : [])].map((each) => kept(each.name)),
    ...[...entitlements, ...joined.flatMap(({ newer, older }) => [newer, older])].map(entitled),
    // An entitlement's card says the new name as well.
    { name },
    ...entitlements.map(({ id }) => ({ id, name })),
  ]
}
