import { readText } from '../../playbook/reading/read-text.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { whyUnread } from '../../playbook/reading/unread.ts'
import { prepared } from '../support/story.ts'

const read = (text: string) => {
  const { ranked, strength, asks, next } = recommend(prepared, { text })
  return { first: ranked[0]!.status.id, l1: ranked[0]!.status.l1, strength, asks, next: next?.id, ranked }
}

describe('a partner', () => {
  test.each([
    'no need for our support, the integrator handles everything. OneDrive',
    'they turned down FastTrack, their MSP will do it all for Intune',
    'FastTrack is not wanted, a local firm is doing all of it, OneDrive',
    'they will deploy Intune without us, the reseller does the rollout',
    'they would rather not use our assistance; a consultancy takes over the whole of it, SharePoint',
  ])('who does all of it without us is progress: %s', (text) => {
    const { first, next } = read(text)
    expect(first).toBe('technical-onboarding')
    expect(next).not.toBe('no-reason')
  })

  test.each([
    ['they do not need our support, they stay with Webex', 'competitive-solution'],
    ['their integrator does everything far too late', 'partner-engagement'],
    ['the reseller takes over the whole project but lacks people', 'partner-engagement'],
  ])('does not hide another reason: %s', (text, status) => {
    expect(read(text).first).toBe(status)
  })
  test.each([
    ['the MSP is deploying Intune for them, FastTrack is not needed', 'technical-onboarding'],
    ['Logicalis handles the deployment of Defender, 500 of 1500 clients are onboarded', 'technical-onboarding'],
    ['Their consultants are configuring single sign-on this sprint, going well', 'technical-onboarding'],
    ['the partner is migrating the mailboxes, 60 % are over', 'migration'],
  ])('at work is progress: %s', (text, status) => {
    expect(read(text).first).toBe(status)
  })

  test.each([
    'no partner is doing the deployment, they still search for one',
    'until the partner is rolling it out nothing happens, the contract is not signed',
    'the partner has never done this and lacks the skills',
    'the partner deploys only mail, nobody was contracted for Intune',
  ])('that is missing, or cannot do it, blocks: %s', (text) => {
    expect(read(text).first).toBe('partner-engagement')
  })
})

test('who only declines our help is asked whether they deploy without us', () => {
  const { first, strength, next } = read('they do not want our support with SharePoint')
  expect([first, strength, next]).toEqual(['technical-onboarding', 'likely', 'without-us'])
})

test('a customer who asks to be called later has answered', () => {
  const { first, strength, next } = read('the IT lead told me to ring again after Easter')
  expect(first).not.toBe('customer-unresponsive')
  expect([strength, next]).toEqual(['open', 'intent'])
})

test.each([
  'everybody had their lessons, ambassadors are named, we launch on 3 October, nothing is in the way',
  'they are no longer stuck: the new lines came on Monday and phones are being set up',
  'they looked at Slack and opted for Microsoft, first workshop next Tuesday',
  'the board sees its worth now, workshops begin in March',
])('good news is progress, and at most the phase is asked: %s', (text) => {
  const { l1, strength, next } = read(text)
  expect(l1).toBe('In Progress')
  if (strength !== 'clear') expect(next).toBe('phase')
})

describe('good news', () => {
  test.each([
    'acceptance tests passed, staff trained, going live on 22/03, no worries, OneDrive',
    'everything tested and all trained, we go live 4 May, all fine',
    'Looks good with Defender, tested, trained, go live 14.03.',
    'The pilot went well, everybody has been trained, go-live 9 Sept. Exchange',
  ])('of tests, training and a day is progress, and readiness is no candidate: %s', (text) => {
    const { l1, next, ranked } = read(text)
    expect([l1, next]).toEqual(['In Progress', 'phase'])
    expect(ranked.slice(0, 2).map(({ status }) => status.id)).not.toContain('adoption-readiness')
  })

  test.each([
    ['acceptance tests passed, but nobody is trained for the start on 22/03', 'adoption-readiness'],
    ['going live on 22/03 if staff is trained until then', 'adoption-readiness'],
    ['go live 4 May, but the proxy stops every call', 'it-infrastructure'],
    ['the pilot was a success, but the CEO stopped it as he sees no value', 'executive-sponsorship'],
  ])('is no good news with a condition or an obstacle: %s', (text, status) => {
    expect(read(text).first).toBe(status)
  })
})

describe('speed', () => {
  test.each([
    'Exchange crawls in the Lagos branch, they measured 410ms',
    'round trip of 290 ms from the mine, Teams calls stutter',
    'latency tested: 330 ms',
    'bandwidth test: 4 Mbps for 60 people, meetings freeze',
  ])('that was measured on their side is their infrastructure: %s', (text) => {
    expect(read(text).first).toBe('it-infrastructure')
  })

  test('at one of their places leaves open what is slow', () => {
    for (const text of [
      'OneDrive is far too slow from the Lagos office',
      'Exchange Online is slow for their colleagues in Ghana',
    ]) {
      const { strength, next } = read(text)
      expect([text, strength === 'clear', next]).toEqual([text, false, 'what-fails'])
    }
  })

  test('of the service itself, or lost trust, is its reliability', () => {
    for (const text of [
      'Teams was slow in the Lagos office in two outages, they lost confidence',
      'the service is slow and often down',
    ])
      expect([text, read(text).first, read(text).strength]).toEqual([text, 'service-reliability', 'clear'])
  })
})

describe('a phrase that leaves a question open is not clear, and the question comes next:', () => {
  test.each([
    ['they will stay on their own file servers for ever as that costs less, so no OneDrive', 'why-servers'],
    ['they run mail in-house because it is cheaper, never Exchange Online', 'why-servers'],
    ['the staff council has not signed for Viva Engage', 'rule-origin'],
    ['the workers council still says no to SharePoint', 'rule-origin'],
    ['there is not anybody to train the cashiers on Teams', 'who-lacks'],
    ['no trainers for the nurses', 'who-lacks'],
    ['they need somebody to teach the cashiers. Teams', 'who-lacks'],
    ['we have nobody to run trainings for OneDrive', 'who-lacks'],
    ['the subscription is too expensive, they stay on SharePoint 2019', 'why-servers'],
    ['staff reps have not given their ok for Viva Engage', 'rule-origin'],
    ['drivers will not have Intune on their private phones, they refuse it', 'worry'],
  ])('%s', (text, question) => {
    const { strength, next } = read(text)
    expect(strength).not.toBe('clear')
    expect(next).toBe(question)
  })

  test.each([
    ['the CFO says their own servers are cheaper, no OneDrive', 'executive-sponsorship'],
    ['the staff council must sign for Viva Engage by law', 'legal-regulatory'],
    ['the staff council fears for privacy in Viva Engage', 'security-privacy'],
    ['the departments have nobody to train their cashiers', 'adoption-readiness'],
  ])('unless the text answers it: %s', (text, status) => {
    const { first, strength } = read(text)
    expect([first, strength]).toEqual([status, 'clear'])
  })

  test('it stays open for who is not sure, and closes with an answer', () => {
    const text = 'there is not anybody to train the cashiers on Teams'
    const after = (answers: Record<string, string>) => recommend(prepared, { text, answers })
    const unsure = after({ 'who-lacks': 'not-sure' })
    expect(unsure.strength).not.toBe('clear')
    expect(unsure.next?.id).not.toBe('who-lacks')
    expect(after({ intent: 'blocked' }).next?.id).toBe('who-lacks')
    for (const [choice, status] of [
      ['it', 'it-change-management'],
      ['users', 'adoption-readiness'],
    ] as const) {
      const told = after({ 'who-lacks': choice })
      expect([told.ranked[0]!.status.id, told.strength]).toEqual([status, 'clear'])
    }
  })

  test('its words are no reason against the status that it speaks of', () => {
    const { reasons } = read('nobody to teach the cashiers how Teams works').ranked[0]!
    expect(reasons.filter(({ polarity }) => polarity === 'against')).toEqual([])
  })
})

describe('a question that presumes something', () => {
  const asked = (text: string) => {
    const seen: string[] = []
    const answers: Record<string, string> = {}
    for (let i = 0; i < 4; i++) {
      const { next } = recommend(prepared, { text, answers })
      if (!next) break
      seen.push(next.id)
      answers[next.id] = 'not-sure'
    }
    return seen
  }

  test.each([
    'the order for the bigger plan hangs in purchasing',
    'guards do not like the company app on their phones',
    'the roll-out of Intune hangs and nobody says why',
  ])('comes after others when the text does not speak of it: %s', (text) => {
    expect(asked(text)).not.toContain('merger-effect')
    expect(asked(text)).not.toContain('why-servers')
  })

  test('is asked when the text speaks of it', () => {
    expect(asked('they were taken over, so it waits')).toContain('merger-effect')
  })
})

describe('what is said last', () => {
  test('wins where it takes back what was said before', () => {
    const said = 'sites are being copied, 60 % are over'
    expect(read(said).first).toBe('migration')
    const { l1 } = read(`${said}\nno wait, the new CEO stopped it, he sees no value in it`)
    expect(l1).toBe('No Intent')
    expect(read(`${said}. Actually they changed their mind and keep their file servers`).first).toBe('on-premises')
  })

  test('wins when it says that they do not want it any more', () => {
    const { l1 } = read('two hundred laptops are enrolled, the rest follows by May\nnow they do not want it any more')
    expect(l1).toBe('No Intent')
  })

  test('is never overruled as clear, also where it takes nothing back in words', () => {
    const { l1, strength } = read(
      'laptops are being enrolled, 40 % done, all goes to plan and they are happy with the pace\ntheir works council forbids it until users are trained',
    )
    if (l1 !== 'Blocked') expect(strength).not.toBe('clear')
  })

  test('is a detail at the end of pasted notes', () => {
    const notes = [
      'Notes Alder Mill, Exchange',
      '- their own rule forbids mail outside the building, the head of information security wrote it, it is no law',
      '- she wants to see our audit papers and will then change it',
      '- pilot group is using it and is happy',
    ].join('\n')
    expect(read(notes)).toMatchObject({ first: 'security-privacy', strength: 'clear' })
  })

  test('leaves things as they are when it agrees', () => {
    const before = 'mailboxes are being moved in batches, half are over'
    expect(read(`${before}\nthe other half follows in spring`)).toMatchObject({ first: 'migration', strength: 'clear' })
  })

  test('gives the reasons, each where it stands in the text', () => {
    const text = 'sites are being copied.\nno wait, their finance chief cancelled the project, she sees no benefit'
    const reasons = read(text).ranked[0]!.reasons
    expect(reasons.length).toBeGreaterThan(0)
    for (const { quote, span } of reasons) {
      expect(text.slice(...span!).replace(/\s+/g, ' ')).toBe(quote)
      expect(span![0]).toBeGreaterThan(text.indexOf('\n'))
    }
  })
})

describe('what a text leaves open itself', () => {
  test.each([
    'Teams Phone drops calls all day and they stopped it. Might be their switches, might be the service, nobody looked',
    'they keep their own mail servers, whether out of love for them or because the owner sees no use in ours I could not tell',
    'compliance forbids OneDrive for client papers, either a law says so or their own handbook, I did not find out',
  ])('is asked, however loud one half of it is: %s', (text) => {
    const { asks, strength, next } = recommend(prepared, { text })
    expect({ asks, isClear: strength === 'clear' }).toEqual({ asks: true, isClear: false })
    expect(next).toBeDefined()
  })

  test.each([
    'Exchange: they keep their own servers; I asked whether it is the law or the money, and it is neither, they want nothing else',
    'whether they want it or not I cannot say, nobody there answered eight mails and four calls',
  ])('is not what was answered, nor an unknown status: %s', (text) => {
    expect(recommend(prepared, { text }).asks).toBe(false)
  })

  test('is settled by an answer', () => {
    const text = 'compliance forbids OneDrive for client papers, either a law says so or their own handbook'
    const answered = recommend(prepared, { text, answers: { 'rule-origin': 'law' } })
    expect(answered.asks).toBe(false)
  })
})

describe('what is added', () => {
  const before = 'Teams: stuck for want of training\nthe nurses were never shown how to use it'

  test.each([
    'they hope to be through by the 20th of May',
    'late spring perhaps',
    'there are 300 seats',
    'Anna Bell is the contact',
    'I see them again on Thursday',
  ])('and tells nothing of the status does not blur it: %s', (more) => {
    expect(read(before)).toMatchObject({ first: 'adoption-readiness', strength: 'clear' })
    const whole = read(`${before}\n${more}\n${more}`)
    expect(whole).toMatchObject({ first: 'adoption-readiness', strength: 'clear' })
    const text = `${before}\n${more}\n${more}`
    for (const { quote, span } of whole.ranked[0]!.reasons)
      expect(text.slice(...span!).replace(/\s+/g, ' ')).toBe(quote)
  })

  test('counts alone when nothing was told before it', () => {
    const more = 'nobody can get the licences assigned'
    expect(read(`Teams Phone: they like it but it is stuck\n${more}`)).toMatchObject({
      first: 'billing-licensing',
      strength: 'clear',
    })
  })

  test('counts when it tells something else', () => {
    // A second obstacle, as loud as the first: which one counts is asked.
    expect(read(`${before}\nthe integrator walked out, a new one is tendered`)).toMatchObject({
      strength: 'likely',
      asks: true,
      next: 'obstacle',
    })
    expect(read('we wrote four times, no reply\nthey rang back, their admins have no time before July').first).toBe(
      'it-change-management',
    )
  })

  test('is read as a whole where notes of many lines are pasted', () => {
    const notes = ['Call notes', 'attendees: three', 'weather fine', 'a', 'b', 'c', 'd', 'nobody is trained', 'end']
    expect(read(notes.join('\n')).first).toBe('adoption-readiness')
  })
})

describe('an obstacle that is out of the way', () => {
  test.each([
    'Intune: the proxy stopped the enrolment, but that is fixed since Monday, they enrol the tablets now',
    'OneDrive was held up by the old network and this has been solved, clients are being installed',
    'Teams: their firewall blocked it, which was sorted last week; devices are being set up',
  ])('blocks nothing: %s', (text) => {
    expect(read(text).l1).toBe('In Progress')
  })

  test.each([
    'Intune: the proxy stops the enrolment and that is not fixed',
    'Intune: the proxy stops the enrolment until it is fixed',
    'Intune: their proxy problem is not solved, nothing can be enrolled',
  ])('is not there yet: %s', (text) => {
    expect(read(text).l1).toBe('Blocked')
  })
})

describe('plain words for', () => {
  test.each([
    ['competitive-solution', 'Intune: another system manages all their phones already'],
    ['competitive-solution', 'Viva Learning: Docebo does that for them'],
    ['app-compatibility', 'Windows: a third-party tool for the tills crashes with it'],
    ['technical-onboarding', 'Exchange: their partner does it for them, all set up by June'],
    ['product-feature', 'Teams Phone: they would move the day it can route by skill'],
    ['product-feature', 'if it had a Welsh interface they would start; they would use it as soon as it is there'],
    ['adoption-readiness', 'Teams: a house rule says no chat on the wards until the new procedure is written'],
    ['adoption-readiness', 'Yammer: the members vote in spring whether trainees may post'],
    ['technical-onboarding', 'Intune: the setup is now done by a partner, they signed last week'],
    ['partner-engagement', 'Intune: it is done by a partner, but nothing works and they do not call back'],
    ['it-change-management', 'SharePoint: the course was far dearer than budgeted'],
    ['it-change-management', 'SharePoint: their sponsor may not sign off money'],
    ['user-adoption', 'Teams: hardly anyone uses it since the rollout, they still write on Signal'],
    ['legal-regulatory', 'Teams: whether HIPAA lets them is not answered yet, so it stopped'],
    ['security-privacy', 'Teams: an internal rule of infosec, the security policy, forbids guests'],
  ])('%s: %s', (status, text) => {
    expect(read(text).first).toBe(status)
  })

  test('a decision put off: whether they want it is asked', () => {
    const { strength, next } = read('Teams Rooms: they stay with Cisco two more years, then they decide')
    expect([strength === 'clear', next]).toEqual([false, 'intent'])
  })

  test.each([
    ['Teams: the customer has not decided yet between us and Slack', 'intent'],
    ['Teams: IT likes it, sales wants Slack, the decision is in January', 'intent'],
    ['Teams: the cloud is not allowed, no idea whether it is their policy or a law', 'rule-origin'],
  ])('what is not known is asked: %s', (text, question) => {
    const { strength, next } = read(text)
    expect([strength === 'clear', next]).toEqual([false, question])
  })

  test('two sides without time: who lacks it is asked', () => {
    const { strength, next } = read('Intune: the admins have no time, and the nurses have none either')
    expect([strength === 'clear', next]).toEqual([false, 'who-lacks'])
  })
})

describe('evidence', () => {
  test.each(['partner is', 'the security team said', 'their policy'])('“%s” is not enough to be clear', (text) => {
    expect(read(text).strength).not.toBe('clear')
  })

  test('is no word that says nothing', () => {
    for (const text of ['partner is', 'the network people found', 'will they be there?'])
      expect([text, recommend(prepared, { text }).ranked[0]!.reasons]).toEqual([text, []])
  })

  test('is not what says the opposite', () => {
    for (const text of [
      'IT of the shops has a freeze until 9 January and nothing else in it',
      'New Year freeze until Jan 9, no changes by IT allowed, nothing else in our way for Teams',
    ])
      for (const { quote } of read(text).ranked[0]!.reasons)
        expect([text, quote]).toEqual([text, expect.not.stringMatching(/nothing/)])
  })

  test('is not what may be the name of the customer', () => {
    for (const text of [
      'Town Power & Light exchange law forbids data outside the country',
      'City Power & Light exchange law forbids data outside the state',
    ])
      for (const { quote } of read(text).ranked[0]!.reasons)
        expect([text, quote]).toEqual([text, expect.not.stringMatching(/Power|&/)])
    const quotes = read('Their Legal & Compliance forbid Teams by law').ranked[0]!.reasons.map(({ quote }) => quote)
    expect(quotes.join()).toMatch(/Legal & Compliance/)
  })

  test('that something is no problem is none for it', () => {
    const plain = read('the phones wait for new switches')
    const more = read('the phones wait for new switches. The works council knows, that is not a problem')
    expect([plain.first, more.first]).toEqual(['it-infrastructure', 'it-infrastructure'])
    for (const { quote } of more.ranked[0]!.reasons) expect(quote).not.toMatch(/council|problem/)
  })
})

test.each([
  // With the "no" that stands far before it, and without what belongs to the next words.
  ['nobody of 120 people is trained and there is a lot to do', ['nobody of 120 people is trained']],
  ['not one of the 400 nurses has had a course', ['not one of the 400 nurses has had a course']],
  ['they never got any training material for it', ['never got any training material']],
  // What was denied before "so" says nothing of what comes after.
  ['no minute is lost so training starts on Monday', expect.not.arrayContaining([expect.stringMatching(/^no minute/)])],
  // Stretches beside each other are one.
  ['the board won’t start anything there any more', [expect.stringContaining('won’t start anything')]],
])('“%s” is quoted as it was meant', (text, quotes) => {
  const { reasons } = read(text).ranked[0]!
  expect(reasons.map(({ quote }) => quote)).toEqual(quotes)
})

test.each([
  ['<i>y</i>', 'too-little'],
  ['qwrtz plmk vbxd yyqk zzkw', 'too-little'],
  ['', 'too-little'],
  ['die Anwender brauchen das nicht', 'foreign'],
  ['他们没有人会用 Teams', 'foreign'],
  ['nobody is trained', undefined],
] as const)('“%s”: %s', (text, why) => {
  expect(whyUnread(prepared, text)).toBe(why)
})

test('a foreign text is no evidence for any status', () => {
  const { ranked, strength } = read('Der Kunde hat keinen Partner und die Lizenzen sind nicht da')
  expect(strength).toBe('open')
  expect(new Set(ranked.map(({ probability }) => probability)).size).toBe(1)
})

test('a product of a family that is no workload is not taken for another of it', () => {
  const workload = (text: string) => readText(prepared, text).workload
  for (const text of ['Viva Glint: licences are missing', 'Copilot Studio is on hold', 'they wait for Windows Server'])
    expect([text, workload(text)]).toEqual([text, undefined])
  expect(workload('Viva Insights later, Viva Engage is being launched')).toBe('viva-engage')
  expect(readText(prepared, 'Viva Goals: nobody is trained').customer).toBeUndefined()
})

test('a mail that goes through several workloads is read for the one it is kept for', () => {
  const text =
    'Hi, from the call.\nIntune waits for new firewalls at the sites, they come in March.\n' +
    'Exchange is done to 70 %, mailboxes move every night.\nSharePoint: they use Confluence, no interest.\nRegards'
  const first = (workload: 'intune' | 'exchange' | 'sharepoint') => {
    const { status, reasons } = recommend(prepared, { text, workload }).ranked[0]!
    for (const { quote, span } of reasons) expect(text.slice(...span!)).toContain(quote)
    return status.id
  }
  expect([first('intune'), first('exchange'), first('sharepoint')]).toEqual([
    'it-infrastructure',
    'migration',
    'competitive-solution',
  ])
})
