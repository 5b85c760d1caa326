import { strangerAtHead } from '../../../../playbook/names/place/head-stranger.ts'
import { prepared } from '../../../support/story.ts'

test.each([
  ['kelvora they use webex for calls', 'kelvora'],
  ['zentrix stays with slack', 'zentrix'],
  ['lamna uses slack and is happy with it', 'lamna'],
  ['now brivanta, ceo sees no value', 'brivanta'],
  ['different customer: quorlo uses zoom', 'quorlo'],
  ['ok next one is quorlo, nobody is trained', 'quorlo'],
  ['next is munson exo google stays', 'munson'],
  ['zentrix is using webex', 'zentrix'],
  ['oh and kelvora dpo objects', 'kelvora'],
  ['i also spoke to zentrix, they lack licences', 'zentrix'],
  ['had a call with brivanta, no budget', 'brivanta'],
  ['lamna on the other hand is done with training', 'lamna'],
  ['Lamna migration is done', 'Lamna'],
  ['yesterday zentrix decided to stay with google', 'zentrix'],
  ['note for kelvora exo they stay with google', 'kelvora'],
  ['this morning lamna rolled back the pilot', 'lamna'],
  ['zentrix have no licences', 'zentrix'],
  ['quorlo users are not trained', 'quorlo'],
  ['quorlo nobody is trained', 'quorlo'],
  ['kelvora traders dont want it', 'kelvora traders'],
  ['zentrix: the firewall is old', 'zentrix'],
  ['and what about lamna, they wait for headsets', 'lamna'],
])('“%s” may be news of %s', (text, name) => {
  expect(strangerAtHead(prepared, text)).toBe(name)
})

const GOES_ON = `their slack is staying
teams admin left
corporate security says no
nobody else cares
welders have no accounts
the helpdesk was not told
helpdesk has no people
printers are old
procurement decided to wait
luckily the partner helps
megan left the company
peter is against it
jurgen wants zoom
legal still checks it
also headsets are missing
now the ceo sees no value
yesterday they decided to stay with google
next is the training
next step is a workshop
spoke to megan, they lack licences
spoke to the cio, he has no time
called procurement, no answer
update from legal: no objections
netskope blocks the calls
kubelet crashes every day
interact add-in fails
forklift drivers refuse it
warehouse has no wifi
berlin is not trained
munich office stays with zoom
easter is too early
unions object
works council objects
slack stays
jabber is used for calls
mimecast stays
morale is low
everyone uses whatsapp
traning is booked
licneses are missing
mangement wants a pilot
turnstiles need teams
hr dept has no time
users love it
rollout is planned
q3 is too early
vpn drops teams calls
it has no budget
board meets on 4 may
germany has no licences
contractors have no accounts
nightshift has no devices
unfortunately nobody came
welding shop is offline
first wave is done
second site stays on lotus notes
still no champion
maybe june works
same with intune
excel macros break
pilot went fine
done with training
zscaler is down
otherwise all good`.split('\n')

test.each(GOES_ON)('“%s” goes on about who is open', (text) => {
  expect(strangerAtHead(prepared, text)).toBeUndefined()
})
