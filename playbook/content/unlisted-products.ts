/** A Microsoft 365 product that FMs are asked about, and that is no workload of the playbook. */
export interface UnlistedProduct {
  readonly name: string
  /** Other names, in lower case. */
  readonly aliases?: readonly string[]
  /** The name is an everyday word, and means the product only in certain places: not in "the planner has left". */
  readonly isWord?: boolean
}

/** They are assessed like a workload, and the FM chooses the workload under which they count. */
export const unlistedProducts: readonly UnlistedProduct[] = [
  { name: 'Windows 365', aliases: ['cloud pc', 'win365', 'w365'] },
  { name: 'Azure Virtual Desktop', aliases: ['avd', 'windows virtual desktop'] },
  { name: 'Planner', isWord: true, aliases: ['microsoft planner', 'ms planner', 'planner premium'] },
  { name: 'Bookings', isWord: true, aliases: ['microsoft bookings', 'ms bookings'] },
  { name: 'Viva Insights' },
  { name: 'Viva Learning' },
  { name: 'Viva Goals' },
  { name: 'Viva Glint' },
  { name: 'Viva Pulse' },
  { name: 'Viva Connections' },
  { name: 'Viva Topics' },
  { name: 'Viva Sales' },
  { name: 'Viva Amplify' },
  { name: 'Viva Suite' },
  { name: 'Teams Rooms', aliases: ['teams rooms pro', 'microsoft teams rooms', 'teams room', 'mtr'] },
  { name: 'Teams Premium' },
  { name: 'Copilot Studio' },
  { name: 'GitHub Copilot' },
  { name: 'Security Copilot', aliases: ['copilot for security'] },
  { name: 'Copilot for Sales' },
  { name: 'Copilot for Service' },
  { name: 'Entra Permissions Management' },
  { name: 'Entra Verified ID' },
  { name: 'Entra Private Access' },
  { name: 'Entra Internet Access' },
  { name: 'Defender for Cloud Apps', aliases: ['microsoft defender for cloud apps', 'mdca', 'mcas'] },
  { name: 'Defender for Cloud', aliases: ['microsoft defender for cloud'] },
  { name: 'Defender for Servers' },
  { name: 'Defender for IoT' },
  { name: 'Microsoft Forms', aliases: ['ms forms'] },
  { name: 'Microsoft Lists', aliases: ['ms lists'] },
  { name: 'Loop', isWord: true, aliases: ['microsoft loop', 'ms loop'] },
  { name: 'Stream', isWord: true, aliases: ['microsoft stream', 'ms stream'] },
  { name: 'Microsoft To Do', aliases: ['ms to do'] },
  { name: 'Microsoft Whiteboard', aliases: ['ms whiteboard'] },
  { name: 'Microsoft Fabric', aliases: ['ms fabric'] },
  { name: 'Microsoft Sentinel', aliases: ['azure sentinel'] },
  { name: 'Universal Print' },
]
