const ROWS = 7

/** The peers' answer to a press: a card of 3 KB, made anew each time, as a real bot would do. */
export function echoCard(verb: string) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    body: [
      { type: 'TextBlock', text: `You pressed ${verb}`, size: 'Large', weight: 'Bolder', wrap: true },
      ...Array.from({ length: ROWS }, (_, i) => ({
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'auto',
            items: [
              {
                type: 'Image',
                url: `https://example.com/room-${i}.png`,
                size: 'Small',
                altText: `Room ${i}`,
              },
            ],
          },
          {
            type: 'Column',
            width: 'stretch',
            items: [
              { type: 'TextBlock', text: `Room ${i}, for eight people`, wrap: true },
              { type: 'TextBlock', text: `Free from 1${i}:00 until the evening`, isSubtle: true, spacing: 'None' },
            ],
          },
        ],
      })),
      { type: 'Input.Text', id: 'remark', label: 'Remark', isMultiline: true },
    ],
    actions: [
      { type: 'Action.Execute', title: 'Book', verb, data: { room: 1 } },
      { type: 'Action.Execute', title: 'Cancel', verb: 'cancel', data: { room: 1 } },
    ],
  }
}
