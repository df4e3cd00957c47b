/** READ FIRST in this folder: the register of operations, and the two stages that look into it. */
import type { SeenOperation } from '@overstap/schema/registry'
import type { FastifyInstance } from 'fastify'
import type { DocumentNode } from 'graphql'
import type { OperationsConfig } from '../config.ts'
import type { Admit } from '../limits/admit.ts'
import type { Question } from '../limits/question.ts'
import type { Viewer } from '../policy/viewer.ts'
import { folderRegister } from './folder-register.ts'
import { judge, type Rules } from './judge.ts'
import { asksOnlyRegistered, requireRegistered } from './only-registered.ts'
import { recognise } from './recognise.ts'
import { registeredWith, registeredWithPages } from './record.ts'
import type { OperationRegister } from './register.ts'
import { operationRoutes } from './routes.ts'
import { registeredAsSeen } from './seen.ts'
import { unregisteredDocuments } from './unregistered.ts'

interface Operations {
  register: OperationRegister
  /** The text that is asked, or the one that is named; empty where there is neither. */
  textOf(question: Question, viewer: Viewer): Promise<string>
  /** Whether it is registered. Throws QUERY_REJECTED for a document that this caller may not ask because it is not. */
  require(document: DocumentNode, viewer: Viewer): Promise<boolean>
  /** Those that are registered: they are meant to be asked, whether anybody has or not. */
  registered(): Promise<readonly SeenOperation[]>
  /** Adds the routes for operators. */
  serve(admit: Admit, rules: () => Rules): void
}

export function openOperations(
  { withContract, ofPages, folder, forPartners }: OperationsConfig,
  app: FastifyInstance,
): Operations {
  const own = [...registeredWithPages(ofPages), ...registeredWith('contract', withContract)]
  const register = folderRegister({ own, folder, log: app.log })
  const unregistered = unregisteredDocuments(app.log)
  return {
    register,
    textOf: (question, viewer) => recognise(question, register, asksOnlyRegistered(viewer, forPartners)),
    require: (document, viewer) => requireRegistered({ document, viewer }, register, forPartners, unregistered),
    registered: () => registeredAsSeen(register),
    serve: (admit, rules) =>
      operationRoutes(app, { admit, register, unregistered, judge: text => judge(text, rules()) }),
  }
}
