/**
 * The asking side of what owners note down in their processing logs: one line for each request that was given something
 * about a person, under the number that the owners' lines have too. Who was read stays with the owners.
 */
import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import type { CallerContext } from '../limits/caller-context.ts'
import { organisationOf } from './viewer.ts'

const LONGEST_NAME = 60

export function noteReadings(log: FastifyBaseLogger): ApolloServerPlugin<CallerContext> {
  // Whoever wants a quieter log does not mean these.
  const lasting = log.level === 'silent' ? log : log.child({}, { level: 'info' })
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operation }) => {
        const { readings, trace, viewer } = contextValue
        if (readings.size === 0) return
        const { role, purpose } = viewer
        const organisation = organisationOf(viewer)
        const name = operation?.name?.value.slice(0, LONGEST_NAME) ?? null
        lasting.info(
          { trace, role, organisation, purpose, operation: name, sources: [...readings].sort() },
          'personal data were read',
        )
      },
    }),
  }
}
