/** The API schema as clients see it, always the one that answers now. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'

export function currentSchema(): { plugin: ApolloServerPlugin; schema: () => GraphQLSchema } {
  let current: GraphQLSchema | undefined
  return {
    plugin: {
      serverWillStart: async () => ({
        schemaDidLoadOrUpdate: ({ apiSchema }) => {
          current = apiSchema
        },
      }),
    },
    schema: () => {
      if (current === undefined) throw new Error('There is a schema only once the engine has started.')
      return current
    },
  }
}
