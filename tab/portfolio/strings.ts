import type { Due, HistoryItem, PortfolioSort } from '../../api/wire.ts'
import { count, plural } from '../shared/times.ts'

const due: Readonly<Record<Due, string>> = {
  'target-passed': 'Target date passed',
  'unblock-passed': 'Unblock date passed',
  unknown: 'Status unknown for long',
  untouched: 'Untouched for long',
}

const sorts: Readonly<Record<PortfolioSort, string>> = {
  due: 'Needs a look',
  customer: 'Customer',
  workload: 'Workload',
  status: 'Status',
  date: 'Date',
  changed: 'Last change',
  owner: 'Owner',
}

const did: Readonly<Record<HistoryItem['kind'], string>> = {
  status: 'set a status',
  date: 'moved the date',
  comment: 'commented',
  note: 'edited the note',
  dibs: 'edited DIBS',
  import: 'read it in from a file',
  value: 'noted a value-add discussion',
  sme: 'noted an SME',
  owner: 'assigned',
  'taken-back': 'took it back',
}

/** The portfolio: list, filters, charts, changes. */
export const portfolioStrings = {
  title: 'Portfolio',
  panes: { list: 'Entitlements', charts: 'Charts', changes: 'What changed' },
  due,
  sorts,
  did,
  you: 'You',
  summary: (total: number, customers: number) => `${plural(total, 'entitlement')} at ${plural(customers, 'customer')}`,
  overdue: (dueCount: number) => `${dueCount === 0 ? 'none' : count(dueCount)} overdue or left for long`,
  /** Stands behind the summary: "none overdue" alone would be misread. */
  blockedUndated: (undated: number) => `${count(undated)} blocked without a date`,
  undated: 'No unblock date',
  search: 'Search by customer, workload, status or owner',
  searchHint: 'Customer, workload, status, owner',
  didYouMean: 'Did you mean',
  or: 'or',
  filters: 'Filters',
  filtersSet: (set: number) => `Filters (${set})`,
  clear: 'Clear filters',
  clearSearch: 'Clear the search',
  clearBoth: 'Clear both',
  close: 'Close',
  done: 'Show the result',
  any: 'Any',
  l1: 'L1',
  l2: 'L2',
  workload: 'Workload',
  noOwner: 'No owner',
  dueFilter: 'Needs a look',
  sortBy: 'Sort by',
  descending: 'Reverse order',
  grid: 'Entitlements',
  gridHelp: 'Arrow keys move, Space selects, with Shift both select a range, Enter opens the customer.',
  selectAll: (most: number) => `Select all, at most ${most}`,
  select: (what: string) => `Select ${what}`,
  notKnown: 'Not known',
  noDate: '–',
  lastChange: (by: string, when: string) => `Last changed by ${by}, ${when}`,
  loadingRow: 'Loading…',
  /** @param nearest what may have been meant, where nothing is shown */
  results: (total: number, nearest: readonly string[]) =>
    `${plural(total, 'entitlement')} shown` + (nearest.length > 0 ? `. Did you mean ${nearest.join(' or ')}?` : ''),
  nothing: 'You have no entitlements yet.',
  nothingHow:
    'Say to the bot what a customer said and keep the status, or drop a CSV file with your list into its chat.',
  toCall: 'Open the call guide',
  /** @param filters empty if none is set */
  noMatch: (search: string | undefined, filters: string) =>
    `Nothing matches ${[search ? `“${search}”` : '', filters].filter(Boolean).join(' under ')}.`,
  searchedIn: 'It looks at customers, workloads, statuses and owners, not into notes.',
  ownersChosen: (chosen: number) => `Owner: ${count(chosen)} chosen`,
  selected: (selected: number) => `${count(selected)} selected`,
  tooMany: (most: number) => `At most ${count(most)} at once.`,
  notSelected: 'The list changed meanwhile, and the rows between were not selected. Select them again.',
  clearSelection: 'Clear selection',
  moveDates: 'Move dates…',
  views: 'Views',
  saveView: 'Save this view…',
  viewName: 'Name of the view',
  save: 'Save',
  cancel: 'Cancel',
  standard: 'Overdue and stale first',
  removeView: (name: string) => `Remove “${name}”`,
  tooManyViews: 'Twenty views are kept at most. Remove one first.',
  viewSaved: (name: string) => `View “${name}” is saved.`,
  viewRemoved: (name: string) => `View “${name}” is removed.`,
  exportAs: 'Export',
  csv: 'CSV file',
  excel: 'Excel file',
  exported: (name: string) => `${name} is saved with your downloads.`,
  changesSince: (total: number, more: boolean, since: string) =>
    `${more ? 'More than ' : ''}${plural(total, 'change')} since your last visit, ${since}.`,
  showChanges: 'Show them',
  /** “status” in the chat counts those of the chat. */
  unfinished: (chat: number, tab: number) =>
    (chat + tab === 1 ? '1 assessment is' : `${count(chat + tab)} assessments are`) +
    ' not kept yet' +
    (chat > 0 && tab > 0 ? `: ${count(chat)} in the chat, ${count(tab)} here` : ''),
  notNamed: 'Customer not named yet',
  begun: (when: string) => `begun ${when}`,
  goOnInChat: 'Go on in the chat',
  goOnHere: 'Go on here',
  typeResume: 'Type “resume” in the chat with the bot.',
  resumed: 'Not kept yet',
} as const

/** Moving the dates of several entitlements. */
export const moveStrings = {
  title: (selected: number) => `Move the dates of ${plural(selected, 'entitlement')}`,
  titleAfter: (moved: number) => (moved > 0 ? 'Dates moved' : 'No date was moved'),
  /** Shown before the move: whose dates it moves. */
  moves: (dates: number, named: readonly string[]) =>
    `Moves ${plural(dates, 'date')}${dates > 0 ? `: ${named.join('; ')}` : ''}.`,
  haveNone: (without: number, named: readonly string[]) =>
    `${count(without)} ${without === 1 ? 'has' : 'have'} none: ${named.join('; ')}.`,
  stillPast: (past: number, named: readonly string[]) =>
    `${count(past)} would still lie in the past: ${named.join('; ')}.`,
  andMore: (more: number) => `and ${count(more)} more`,
  how: 'Move',
  toDay: 'All to one day',
  byDays: 'Each by some days',
  day: 'New day',
  days: 'Days (negative: earlier)',
  dayMissing: 'Choose a day.',
  dayPassed: 'That day lies in the past. Choose today or a later one.',
  allPassed: 'None would be moved: the dates would still lie in the past. Enter more days, or move all to one day.',
  noDates: 'None of these has a date to move by days. Move all to one day.',
  noneDated: 'The statuses of these have no date to move.',
  daysMissing: 'Enter a number of days from -3650 to 3650, not 0.',
  what: 'In Progress: the target date. Blocked: the projected unblock date. Each change is written to the history.',
  move: 'Move',
  moving: 'Moving…',
  cancel: 'Cancel',
  close: 'Close',
  moved: (moved: number) => `${plural(moved, 'date')} moved.`,
  refused: (refused: number) => `${count(refused)} not changed:`,
} as const

/** The charts. */
export const chartStrings = {
  now: 'Where the entitlements stand',
  nowHelp: 'Choose a bar to see these entitlements.',
  trend: 'Blockers over twelve weeks',
  trendHelp: 'All your blocked entitlements at the end of each week.',
  trendOfAll: 'Whatever is set above: all your blocked entitlements at the end of each week.',
  trendNone: 'Nothing was blocked in these weeks.',
  customers: 'Customers with most blockers',
  customersNone: 'No customer is blocked.',
  customersNoneOf: 'None of these is blocked.',
  other: 'Other',
  asTable: 'As a table',
  week: 'Week to',
  total: 'Total',
  empty: 'Nothing to count yet.',
} as const

/** The changes since the last visit. */
export const changesStrings = {
  title: (since: string) => `Since your last visit, ${since}`,
  first: 'This is your first visit.',
  firstHow: 'From now on you find here what others and you changed since you were here last.',
  none: 'Nothing has changed since your last visit.',
  noneHow: 'Changes by you and by colleagues appear here by themselves.',
  noneOfOthers: 'Nobody else has changed or commented on anything since your last visit.',
  noneOfOthersHow: 'What colleagues do appears here by itself. Tick the box above for your own changes and comments.',
  more: 'There are more changes than are shown here. Older ones are in each customer’s history.',
  own: 'Also show what I changed',
  from: 'from',
  to: 'to',
} as const
