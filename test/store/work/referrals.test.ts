import { openDatabase } from '../../../store/engine/open.ts'
import type { ReferralTable } from '../../../store/schema/referral-schema.ts'
import type { ReferralOperations } from '../../../store/work/referrals.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { newReferral } from '../../support/referrals.ts'

/** What the store promises about referrals, on each real engine. */
const VIEWER = { tenant: 't1', id: 'p1', key: 'p', place: undefined }
jest.setTimeout(30_000)

const location = emptyDatabases()

/** For the e-mail of a request. */
const TICKET = {
  id: 'a',
  tenant: 't1',
  person: 'p1',
  file: 'partner-request.eml',
  referral_id: 'r1',
  entitlement_id: null,
  expires_at: '2099',
}

const consent = (id: string, referral: string, keyId: string | null = 'k1') => ({
  id,
  tenant: 't1',
  referral_id: referral,
  kind: 'given' as 'given' | 'refused' | 'withdrawn',
  agreed: keyId === null ? null : 'sealed',
  key_id: keyId,
  asked_by_id: 'p1',
  asked_by_name: 'P',
  at: AT,
  words: 'May we?',
  words_version: '1',
  data: '[]',
  agreed_data: null as string | null,
  via: 'quickleads',
  partner: null,
  how: 'verbal' as const,
})

const contact = (referral: string, kind: 'contact' | 'email' = 'contact', keyId = 'k1') => ({
  tenant: 't1',
  referral_id: referral,
  kind,
  key_id: keyId,
  sealed: `sealed ${kind}`,
  at: AT,
  by_id: null,
})

describe.each(ENGINES)('referrals on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (referrals: ReferralOperations, tx: StoreTransaction) => Promise<T>): Promise<T> =>
    store.transaction((tx) => work(tx.referrals, tx))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await store.transaction((tx) => tx.records.add(newEntitlement('e1'), change('h1')))
  })
  afterEach(async () => {
    await store.close()
  })

  test('a customer has one that is open; after it is closed, another', async () => {
    await inTurn((referrals) => referrals.add(newReferral('r1'), 'contoso'))
    await expect(inTurn((referrals) => referrals.add(newReferral('r2'), 'contoso'))).rejects.toBeInstanceOf(
      VersionConflict,
    )
    await inTurn((referrals) => referrals.change('t1', 'r1', 1, { status: 'closed', closed_at: AT }))
    await inTurn((referrals) => referrals.add(newReferral('r0'), 'contoso'))
    expect(await inTurn((referrals) => referrals.newest('t1', { key: 'contoso' }))).toMatchObject({
      id: 'r0',
      customer_name: 'Contoso',
      customer_key: 'contoso',
    })
  })

  test('of ten at once one begins it', async () => {
    const added = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) => inTurn((referrals) => referrals.add(newReferral(`r${i}`), 'contoso'))),
    )
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('the slower of two changes nothing', async () => {
    await inTurn((referrals) => referrals.add(newReferral('r1'), 'contoso'))
    await inTurn((referrals) => referrals.change('t1', 'r1', 1, { partner: 'Tailspin' }))
    await expect(inTurn((referrals) => referrals.change('t1', 'r1', 1, { partner: 'Litware' }))).rejects.toBeInstanceOf(
      VersionConflict,
    )
    expect(await inTurn((referrals) => referrals.find('t1', 'r1'))).toMatchObject({ version: 2, partner: 'Tailspin' })
  })

  test('whose last word is consent, to whoever is let into the customer', async () => {
    const viewer = { ...VIEWER, id: 'alex', key: 'alex' }
    const called = () => inTurn(async (all) => (await all.consented(viewer, 9)).map(({ name_key }) => name_key))
    await inTurn(async (referrals, tx) => {
      await tx.records.change('t1', 'e1', 1, { note: 'Mine.' }, change('h3', { by_id: 'alex', by_name: 'Alex' }))
      await referrals.add(newReferral('r1'), 'contoso')
    })
    expect(await called()).toEqual([])
    await inTurn((referrals) => referrals.addConsent(consent('c1', 'r1')))
    expect(await called()).toEqual([])
    const owner = { tenant: 't1', id: 'p1', key: null, place: undefined }
    await inTurn((_, tx) => tx.rights.letIn(owner, 'c-e1', 'alex'))
    expect(await called()).toEqual(['contoso'])
    expect(await inTurn((all) => all.consented({ ...viewer, id: 'other', key: 'other' }, 9))).toEqual([])
    await inTurn((referrals) => referrals.addConsent({ ...consent('c2', 'r1'), kind: 'withdrawn' }))
    expect(await called()).toEqual([])
    const part = { ...consent('c3', 'r1'), kind: 'refused' as const, agreed_data: '["e-mail address"]' }
    await inTurn((referrals) => referrals.addConsent(part))
    expect(await called()).toEqual(['contoso'])
    await inTurn((referrals) => referrals.addConsent({ ...consent('c4', 'r1'), kind: 'refused' }))
    expect(await called()).toEqual([])
  })

  test('nothing of another tenant is read or changed', async () => {
    await inTurn(async (referrals, tx) => {
      await tx.records.add(newEntitlement('e2', { tenant: 't2' }), change('h2'))
      await referrals.add(newReferral('r1'), 'contoso')
      await referrals.addConsent(consent('c1', 'r1'))
      await referrals.putContact(contact('r1'))
    })
    await inTurn(async (referrals) => {
      expect(await referrals.find('t2', 'r1')).toBeUndefined()
      expect(await referrals.newest('t2', { key: 'contoso' })).toBeUndefined()
      expect(await referrals.consents('t2', 'r1')).toEqual([])
      expect(await referrals.contacts('t2', 'r1')).toEqual([])
      expect(await referrals.removeContacts('t2', 'r1')).toBe(0)
      expect(await referrals.entitlements({ ...VIEWER, tenant: 't2' }, 'c-e1')).toEqual([])
      await referrals.eraseAgreed('t2', 'r1')
      await expect(referrals.change('t2', 'r1', 1, { partner: 'x' })).rejects.toBeInstanceOf(VersionConflict)
      expect(await referrals.contacts('t1', 'r1')).toHaveLength(1)
      expect((await referrals.consents('t1', 'r1'))[0]!.agreed).toBe('sealed')
    })
  })

  test('customers are those of whom the person may see an entitlement, by the whole key or by parts', async () => {
    await inTurn(async (referrals, { records }) => {
      for (const [id, name, owner] of [
        ['e2', 'Contoso Bank', 'p1'],
        ['e3', 'Contoso Air', 'p2'],
      ] as const) {
        const entitlement = newEntitlement(id, {
          customer: { name, name_key: name.toLowerCase() },
          set: { owner_id: owner },
        })
        await records.add(entitlement, change(`h-${id}`, { by_id: owner }))
      }
      const names = async (called: string | string[]) =>
        (await referrals.customers(VIEWER, called, 9)).map(({ name }) => name)
      expect(await names(['contoso'])).toEqual(['Contoso', 'Contoso Bank'])
      expect(await names('contoso')).toEqual(['Contoso'])
      expect(await names([])).toEqual(['Contoso', 'Contoso Bank'])
      expect(await names(['%'])).toHaveLength(2)
      expect(await referrals.entitlements(VIEWER, 'c-e3')).toEqual([])
      expect(await referrals.allEntitlements('t1', 'c-e3')).toHaveLength(1)
    })
  })

  test('contact data is replaced, and goes with its tickets', async () => {
    await inTurn(async (referrals, { fileTickets }) => {
      await referrals.add(newReferral('r1'), 'contoso')
      await referrals.putContact(contact('r1'))
      await referrals.putContact({ ...contact('r1'), sealed: 'newer' })
      await referrals.putContact(contact('r1', 'email'))
      await fileTickets.add(TICKET)
      expect(await referrals.removeContacts('t1', 'r1', 'email')).toBe(1)
      expect(await referrals.contacts('t1', 'r1')).toMatchObject([{ kind: 'contact', sealed: 'newer' }])
      expect(await referrals.removeContacts('t1', 'r1')).toBe(1)
      expect(await fileTickets.take('a', AT)).toBeUndefined()
    })
  })

  test('a reminder is claimed once', async () => {
    await inTurn((referrals) => referrals.add(newReferral('r1', { status: 'new', remind_at: AT }), 'contoso'))
    const due = (now: string) => inTurn((referrals) => referrals.dueReminders(now, undefined, 5))
    expect(await due('2026-03-02T09:59:59.999Z')).toEqual([])
    const [first] = await due(AT)
    expect(await inTurn((referrals) => referrals.dueReminders(AT, first, 5))).toEqual([])
    const claimed = await Promise.all([1, 2, 3].map(() => inTurn((referrals) => referrals.claimReminder(first!))))
    expect(claimed.filter(Boolean)).toHaveLength(1)
    expect(await due(AT)).toEqual([])
  })

  test('contact data that is due to go: closed, or never sent, long enough ago', async () => {
    await inTurn(async (referrals, { records }) => {
      const add = async (id: string, more: Partial<ReferralTable>, filled = true): Promise<void> => {
        const name = `Customer ${id}`
        const entitlement = newEntitlement(`e-${id}`, { customer: { name, name_key: name.toLowerCase() } })
        await records.add(entitlement, change(`h-${id}`))
        await referrals.add(newReferral(id, more), name.toLowerCase())
        if (filled) await referrals.putContact(contact(id))
      }
      const old = '2026-01-01T00:00:00.000Z'
      await add('closed', { status: 'closed', closed_at: old })
      await add('lately', { status: 'closed', closed_at: AT, updated_at: old })
      await add('left', { updated_at: old })
      await add('going', { updated_at: AT })
      await add('sent', { status: 'new', updated_at: old })
      await add('bare', { status: 'closed', closed_at: old }, false)
      await add('agreed', { status: 'closed', closed_at: old }, false)
      await referrals.addConsent(consent('c1', 'agreed'))
      const expired = (await referrals.expiredContacts('2026-02-01T00:00:00.000Z', 9)).map(({ id }) => id)
      expect(expired).toEqual(['agreed', 'closed', 'left'])
      await referrals.eraseAgreed('t1', 'agreed')
      expect((await referrals.consents('t1', 'agreed'))[0]).toMatchObject({ agreed: null, words: 'May we?' })
    })
  })

  test('what other keys have sealed is found', async () => {
    await inTurn(async (referrals) => {
      await referrals.add(newReferral('r1'), 'contoso')
      await referrals.putContact(contact('r1', 'contact', 'k1'))
      await referrals.putContact(contact('r1', 'email', 'k2'))
      await referrals.addConsent(consent('c1', 'r1', 'k1'))
      await referrals.addConsent(consent('c2', 'r1', null))
      const [kept] = await referrals.contactsOfOtherKeys('k2', undefined, 9)
      expect(kept).toMatchObject({ kind: 'contact' })
      expect(await referrals.contactsOfOtherKeys('k2', kept, 9)).toEqual([])
      const [agreed, ...others] = await referrals.consentsOfOtherKeys('k2', '', 9)
      expect([agreed, others]).toMatchObject([{ id: 'c1' }, []])
      expect(await referrals.consentsOfOtherKeys('k2', 'c1', 9)).toEqual([])
      await referrals.resealContact(kept!, { key_id: 'k2', sealed: 'anew' })
      await referrals.resealConsent(agreed!, { key_id: 'k2', sealed: 'anew' })
      expect(await referrals.contactsOfOtherKeys('k2', undefined, 9)).toEqual([])
      expect(await referrals.consentsOfOtherKeys('k2', '', 9)).toEqual([])
    })
  })

  test('everything goes with the customer', async () => {
    await inTurn(async (referrals, { erasure, fileTickets }) => {
      await referrals.add(newReferral('r1'), 'contoso')
      await referrals.addConsent(consent('c1', 'r1'))
      await referrals.putContact(contact('r1'))
      await fileTickets.add(TICKET)
      expect(await erasure.customer('t1', 'contoso')).toMatchObject({ referrals: ['r1'] })
      await erasure.removeEntitlements('t1', ['e1'])
      expect(await referrals.find('t1', 'r1')).toBeUndefined()
      expect(await referrals.consents('t1', 'r1')).toEqual([])
      expect(await referrals.contacts('t1', 'r1')).toEqual([])
      expect(await fileTickets.take('a', AT)).toBeUndefined()
    })
  })
})
