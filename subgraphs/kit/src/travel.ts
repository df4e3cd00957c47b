/**
 * What leaves this owner for another, and what comes from another, in one request: texts are signed for those to whom
 * the contracts give them, and believed when the right owner signed them; fields that partners take are given by contract.
 */
import { notGiven, partnersGiven } from '@overstap/schema/contracts'
import DataLoader from 'dataloader'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLError } from 'graphql'
import type { SubgraphConfig } from './config.ts'
import { openContracts } from './contracts.ts'
import { today } from './day.ts'
import { forbidden, sourceBadResponse } from './errors.ts'
import { type Payload, textReader, textSigner, UnbelievableText } from './signed-text.ts'
import type { Viewer } from './viewer.ts'

/** `Type.field` -> the partners for whom the gateway asks it. */
export type Recipients = ReadonlyMap<string, readonly string[]>

export interface Travel {
  /** `said` as a signed text, for the partners that are given `field` (`Type.field`) for the viewer's purpose today. */
  sign(field: string, said: Payload): Promise<string>
  /**
   * What one of `makers` signed for this subgraph, decoded.
   * @throws SOURCE_BAD_RESPONSE of the maker, or of the gateway where nobody knows who made it.
   */
  read<Value>(text: string, makers: readonly string[], decode: (said: Payload) => Value): Value
  /** Why a field with these members is not given in this request; undefined when it is. */
  refusal(field: string, members: readonly string[]): GraphQLError | undefined
  /** For whom the gateway asks; undefined when nobody is vouched for. */
  recipients: Recipients | undefined
}

/** One signature serves a page of routes. Each text holds the digests of all, so more of them would make it long. */
const SIGNED_TOGETHER = 10

export function openTravel(
  { name, signingKey, ownerKeys }: SubgraphConfig,
  contractsFile: string | undefined,
  log: FastifyBaseLogger,
): (viewer: Viewer, recipients: Recipients | undefined) => Travel {
  const contracts = openContracts(contractsFile, fault =>
    log.error({ err: fault }, 'the contracts cannot be read: nothing is given until they can'),
  )
  const signTexts = textSigner(name, signingKey)
  const readText = textReader(name, ownerKeys)

  return ({ purpose }, recipients) => {
    const signers = new Map<string, DataLoader<Payload, string>>()
    const signerFor = (field: string) => {
      const signTogether = async (said: readonly Payload[]) =>
        signTexts(said, partnersGiven(contracts(), { field, purpose, day: today() }), Date.now())
      const signer = signers.get(field) ?? new DataLoader(signTogether, { cache: false, maxBatchSize: SIGNED_TOGETHER })
      signers.set(field, signer)
      return signer
    }
    return {
      recipients,
      sign: (field, said) => signerFor(field).load(said),

      read: (text, makers, decode) => {
        let maker: string | undefined
        try {
          const read = readText(text, makers, Date.now())
          maker = read.maker
          return decode(read.said)
        } catch (fault) {
          if (fault instanceof UnbelievableText) maker = fault.maker
          log.warn({ err: fault, maker }, 'a text that came is refused')
          throw sourceBadResponse(
            maker ?? 'gateway',
            'What this part rests on was not signed for it by an owner that may say it, or no longer holds. Ask again; if it stays so, tell the operator.',
          )
        }
      },

      refusal: (field, members) => {
        if (recipients === undefined) return undefined
        const partners = recipients.get(field) ?? []
        if (partners.length === 0)
          return forbidden(`«${field}» is for partners only, and this hop does not say for which.`)
        const day = today()
        const refused = partners.find(
          to => to !== name && notGiven(contracts(), { field, members, to, purpose, day }).length > 0,
        )
        if (refused === undefined) return undefined
        const forWhat = purpose === null ? 'without a purpose' : `for the purpose ${purpose}`
        return forbidden(`«${name}» does not give «${field}» to «${refused}» ${forWhat} today.`)
      },
    }
  }
}
