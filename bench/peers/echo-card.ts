/** A card of three lines, what a peer answers a press with. */
export function echoCard(verb: string) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'Done', weight: 'Bolder', wrap: true },
      { type: 'TextBlock', text: `You pressed ${verb}.`, wrap: true },
    ],
    actions: [{ type: 'Action.Execute', title: 'Again', verb }],
  }
}
