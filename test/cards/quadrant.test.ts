import { quadrantPicture } from '../../cards/engagement/quadrant.ts'

test('names are small: three columns stand on a phone', () => {
  const cells = (['against', 'neutral', 'for'] as const).map((support) => ({
    support,
    names: ['Team assistants', 'Works council', 'IT', 'Sales'],
  }))
  const drawn = JSON.stringify(quadrantPicture([{ influence: 'high', cells }]))
  const runs = [...drawn.matchAll(/\{"type":"TextRun"[^}]*\}/g)].map(([run]) => run)
  expect(runs).toHaveLength(9)
  for (const run of runs) expect(run).toContain('"size":"Small"')
})
