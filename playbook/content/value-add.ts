import type { StepItem, ValueTask } from '../model.ts'

/** The portal's tasks for value-add discussions, with their names there. */
export const valueTasks: readonly ValueTask[] = [
  {
    id: '3734',
    name: 'Office ProPlus/Windows - Deliver App Assure BVD',
    mandatory: true,
    role: 'FastTrack Manager',
    services: ['Office ProPlus', 'Windows 10'],
    workloads: ['m365-apps', 'windows'],
  },
  {
    id: '3718',
    name: 'OneDrive - Deliver OneDrive Business Value Deck',
    mandatory: true,
    role: 'FastTrack Manager',
    services: ['OneDrive for Business'],
    workloads: ['onedrive'],
  },
  {
    id: '3737',
    name: 'SharePoint Online Business Value Workshop',
    mandatory: true,
    role: 'FastTrack Manager',
    services: ['SharePoint'],
    workloads: ['sharepoint'],
  },
  {
    id: '3738',
    name: 'Office 365 ProPlus - Deliver Pitch Deck',
    mandatory: true,
    role: 'FastTrack Manager',
    services: ['Office ProPlus'],
    workloads: ['m365-apps'],
  },
  {
    id: '3991',
    name: 'Exchange Online Business Value Discussion (BVD)',
    mandatory: false,
    role: 'FastTrack Engineer',
    services: ['Exchange'],
    workloads: ['exchange'],
  },
  {
    id: '3278',
    name: 'Outlook Mobile - Deliver Pitch',
    mandatory: true,
    role: 'FastTrack Manager',
    services: ['Exchange', 'Intune', 'Office ProPlus', 'Outlook Mobile'],
    workloads: ['exchange', 'intune', 'm365-apps', 'outlook-mobile'],
  },
  {
    id: '4094',
    name: 'Microsoft Edge - Deliver Pitch',
    mandatory: true,
    role: 'FastTrack Manager',
    services: ['Edge'],
    workloads: ['edge'],
  },
]

/** What the playbook requires in the notes before and after a value-add discussion. */
export const valueSteps: readonly StepItem[] = [
  {
    id: 'offered',
    kind: 'input',
    says: 'They asked for the discussion, or it was offered, as a result of a Services Workshop',
  },
  {
    id: 'sme-assigned',
    kind: 'input',
    says: 'SME requested and assigned to deliver it, if one is needed',
  },
  {
    id: 'partner-services',
    kind: 'output',
    says: 'Services of FastTrack Ready Partners that complement this workload introduced, and the QuickLeads guidance reviewed with the customer',
  },
  {
    id: 'changes',
    kind: 'output',
    says: 'Every change of intent (DIBS), status (L1/L2) or target date that came of it',
  },
  {
    id: 'sme-unassigned',
    kind: 'output',
    says: 'SME unassigned from the tenant, depending on what the customer decides',
  },
]

/** Risks for a project. With one of them a partner is offered beside FastTrack (QuickLeads, task 983). */
export const partnerRisks = [
  { id: 'blockers', says: 'Something blocks it' },
  { id: 'out-of-scope', says: 'Something they need is outside the FastTrack benefit' },
  { id: 'constraints', says: 'They cannot do their own tasks (time, people, skills)' },
] as const

/** Examples of what partners do. */
export const partnerServices = ['training', 'adoption and change management', 'what is outside the FastTrack benefit']
