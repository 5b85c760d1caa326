import { strangeName } from '../../../playbook/names/strange-name.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['could not reach Zentrix', 'Zentrix'],
  ['Partner for Zentrix is late', 'Zentrix'],
  ['call note: nobody is trained at Zentrix', 'Zentrix'],
  ['clear no from Zentrix’s CEO', 'Zentrix'],
  ['nobody is trained at zentrix', 'zentrix'],
  ['zentrix’s admin left', 'zentrix'],
  ["quorlo's firewall blocks it", 'quorlo'],
  ['no champion at quorlo', 'quorlo'],
  ['the CEO of Quorlo does not want it', 'Quorlo'],
  ['the works council of Quorlo forbids it', 'Quorlo'],
  ['licence invoice for Quorlo is overdue', 'Quorlo'],
  ['no answer from Quorlo to 3 mails', 'Quorlo'],
  ['mail from Quorlo: admin resigned', 'Quorlo'],
  ['budget for Brivanta is cut', 'Brivanta'],
  ['we called Brivanta, nobody answers', 'Brivanta'],
  ['declined by Brivanta, they have no time', 'Brivanta'],
  ['the contract with Brivanta is not signed', 'Brivanta'],
])('%s may be news of %s', (text, name) => {
  expect(strangeName(prepared, text)).toBe(name)
})

const PRODUCTS = `they migrate from Zimbra until June
they came from Mimecast and miss its filter
mails are scanned by Proofpoint
the devices are managed by Kandji
they are happy with Zulip
the add-in for Interact fails
it does not work with Datev
the plugin from Templafy crashes
files come from Egnyte
they use a tool called Klaxoon
the connector for Personio is missing
the old version of Lexware fails
backup by Veeam fails
blocked by Zscaler
calls go through Genesys and that stays
the archive of Barracuda is full
files live on Synology boxes
single sign-on with Duo fails
no headsets from Logitech before May
laptops from Lenovo arrive in June
imaging with Ivanti is slow
okta’s agent crashes
zscaler’s proxy blocks it
no training for Edge
the bug with Outlook is open`
const PEOPLE = `mail from Peter: no budget
Maria’s budget is gone
the CIO Lindqvist’s budget is gone
their admin Hofmann’s contract ended
no answer from Stefan
the new CIO, Henrik, wants to wait
call with Anna Bell: nobody is trained
feedback from Hiroshi: too slow
call with Dr Weiss: law forbids it
the auditor’s report is missing
vendor’s contract ended
the headmaster’s veto
the mayor’s office decides`
const PARTNERS = `their partner Softline is late
the contract with partner Computacenter is not signed
a consultant from Bechtle helps them
the reseller of Insight has no skills
partner Atos lacks skills
their integrator at Capgemini left
engineers from Infosys do it
an expert from Devoteam comes in May
no trainer from Randstad yet`
const PLACES = `nobody is trained at the Munich plant
users in Lyon have no network
the office at Gdansk has no line
the team from Bangalore is not trained
the plant of Stuttgart waits
no champion at Rotterdam
the site at Wolfsburg has no line
the branch for Poland has no admin
law of Bavaria forbids it
rolled out for EMEA only
at HQ nobody is trained
users at Toulouse are not trained
ruling of Brussels is open`
const DAYS_AND_SHORT = `no budget for Q3
since Feb nothing moves
freeze by Thanksgiving
planned for Ramadan
not before easter, at carnival nobody works
at christmas nobody has time
at eow they decide
no time for UAT
mgmt’s decision is open
the dept’s budget is gone
no budget at mgmt level
infra at capacity
no time at teh moment
at presnt nobody is trained
at leats they have a partner
today’s call: nobody is trained
Monday’s meeting was cancelled
nobody’s trained
it’s the proxy
at peak times the line is too slow
slow at logon
waiting for GDPR review
law by BaFin forbids it
HIPAA’s rules forbid it`

test.each(Object.entries({ PRODUCTS, PEOPLE, PARTNERS, PLACES, DAYS_AND_SHORT }))(
  'no customer is seen in %s',
  (_, texts) => {
    const asked = texts.split('\n').flatMap((text) => strangeName(prepared, text) ?? [])
    expect(asked).toEqual([])
  },
)
