/** What was written may be news for other owners: they hear of it at once, and whoever wrote does not wait for it. */
import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import type { Relay } from './relay.ts'

export function afterMutations(relay: Pick<Relay, 'soon'>): ApolloServerPlugin<object> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation }) => {
        if (operation?.operation === OperationTypeNode.MUTATION) relay.soon()
      },
    }),
  }
}
