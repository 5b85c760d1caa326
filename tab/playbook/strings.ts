import type { Requirement } from '../../playbook/model.ts'

const requires: Readonly<Record<Requirement, string>> = {
  'target-date': 'a target date: the day a set of users is to be onboarded beyond technical enablement',
  'unblock-date': 'a projected unblock date, or that it is not known',
  attempts: 'how many attempts were made, how, and to whom',
  reason: 'the reason, and that the account team was told',
}

const parts: Readonly<Record<string, string>> = {
  name: 'name',
  definition: 'what it means',
  because: 'why it is true',
  notFor: 'what it is not for',
  engage: 'who acts',
}

/** The playbook to read in. */
export const playbookStrings = {
  title: 'Playbook',
  version: (version: string) => `Version ${version}`,
  search: 'Search statuses and words',
  found: (count: number) => (count === 1 ? '1 status matches' : `${count} statuses match`),
  none: 'No status matches. Try another word, such as “training” or “licences”.',
  statuses: 'Statuses',
  panes: { map: 'Map', versions: 'Versions' },
  versions: 'What changed between versions',
  from: 'From',
  to: 'to',
  same: 'Nothing that people read has changed.',
  changed: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  changesOf: {
    recommendation: 'Recommended otherwise',
    status: 'Statuses',
    question: 'Questions',
    neighbours: 'Rules between neighbours',
  },
  parts,
  was: 'Before:',
  now: 'Now:',
  all: 'All statuses',
  because: 'It is true because',
  notFor: 'Not for',
  engage: 'Who acts',
  setWith: 'Set with it',
  requires,
  whom: 'Who knows at the customer',
  is: 'This is it',
  isNot: 'This is not',
  belongsTo: (name: string) => `→ ${name}`,
  ask: 'Questions that confirm it',
  neighbours: 'Its neighbours',
  when: (when: string) => `When ${when}.`,
  here: (here: string) => `Here: ${here}.`,
  page: (source: string) => `Playbook page: ${source}`,
  unknown: 'The playbook has no such status.',
  words: 'Words of the playbook',
  choose: 'Choose a status to see what it means and how it differs from its neighbours.',
  way: 'From the first question to the status',
  wayHelp: 'The bot asks only what your sentence leaves open.',
  contrasts: 'Who is whose neighbour',
  contrastsHelp: 'A line joins two statuses that are easily taken for each other. Choose a status to see its own.',
  contrastOf: (name: string) => `Neighbours of ${name}`,
} as const
