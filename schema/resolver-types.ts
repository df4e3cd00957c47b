// The types that the resolvers of a subgraph are checked with, made from its SDL.

import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { buildASTSchema, type DocumentNode, parse } from 'graphql'

/** @param settings of `codegen.json` beside the SDL: which TypeScript type stands behind a type of it. */
export async function resolverTypes(typeDefs: DocumentNode, settings: unknown): Promise<string> {
  // Printed with its directives: the generator reads from `@key` which types have references to resolve.
  const document = parse(printSubgraphSchema(buildSubgraphSchema(typeDefs)))
  const schema = buildASTSchema(document, { assumeValidSDL: true })
  const config = {
    enumsAsTypes: true,
    useTypeImports: true,
    federation: true,
    importExtension: '',
    maybeValue: 'T | null | undefined',
    scalars: {
      Date: 'string',
      DateTime: 'string',
      MemberSet: 'string',
      RouteFacts: 'string',
      AssessFacts: 'string',
      ID: 'string',
    },
    ...(typeof settings === 'object' ? settings : {}),
  }
  const text = await codegen({
    filename: 'schema.ts',
    schema: document,
    schemaAst: schema,
    documents: [],
    config: {},
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  })
  return `/** Generated from schema.graphql by «npm run generate». Do not edit. */\n${text}`
}
