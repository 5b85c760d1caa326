import { readFilter, readListFilter } from '../../../domain/entitlement/list-filter.ts'
import { prepared } from '../../support/story.ts'

const first = (text: string) => readFilter(prepared, text)[0]!

test('workloads, statuses and parts of a name are read in any order, and an L2 narrows its L1 down', () => {
  expect(first('blocked legal at contoso teams')).toMatchObject({
    customer: ['contoso'],
    workloads: ['teams'],
    statuses: ['legal-regulatory'],
  })
  expect(first('blocked').statuses).toHaveLength(10)
})

test('of several customers any is meant, where nobody has all the names', () => {
  expect(readListFilter(prepared, 'contoso & adatum').at(-1)).toMatchObject({
    customer: [],
    anyCustomer: [['contoso'], ['adatum']],
  })
})
