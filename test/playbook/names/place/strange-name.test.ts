import { strangeName } from '../../../../playbook/names/place/strange-name.ts'
import { prepared } from '../../../support/story.ts'

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
  ['not answered by Zentrix', 'Zentrix'],
  ['turned down by Zentrix, no time', 'Zentrix'],
  ['call with Zentrix: no budget', 'Zentrix'],
  ['no training for Zentrix yet', 'Zentrix'],
  ['licences of Zentrix run out', 'Zentrix'],
  ['no approval for Zentrix', 'Zentrix'],
  ['Training: no reply from Zentrix', 'Zentrix'],
  ['No reply from Zentrix since March', 'Zentrix'],
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
the bug with Outlook is open
Training by Learnova is booked for 11 May.
Workshop with Learnova on 4 May
Offer from Learnova is too high
Quote from Learnova is not in yet
Audit by Learnova ends in June
the assessment from Learnova is late
Deployment by Learnova starts in May
Invoice from Learnova is not paid
Contract with Learnova ends 30 June
the contract with Learnova expires in May
headsets from Learnova are late
licences from Learnova were wrong`
const PEOPLE = `mail from Peter: no budget
Maria’s budget is gone
the CIO Lindqvist’s budget is gone
their admin Hofmann’s contract ended
no answer from Stefan
the new CIO, Henrik, wants to wait
call with Anna Bell: nobody is trained
feedback from Hiroshi: too slow
Mail from Jürgen: the migration slipped to 8 May.
Mail from Björn: they start in May
mail from Hans-Jürgen: they start in May
mail from Juergen: they start in May
Approval by Ruprecht is missing
Waiting for Ruprecht to sign
No reply from Ruprecht since March
no answer from Søren
mail from Paolo: too late
mail from Ngozi: too late
call with Katarzyna: no time
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
ruling of Brussels is open
Meeting at Wolfsburg is on 4 May
Nobody at Ingolstadt is trained
The school of Tromsø has no wifi
no champion at Zaragoza
users at Winnipeg are not trained
no line at Monterrey`
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
