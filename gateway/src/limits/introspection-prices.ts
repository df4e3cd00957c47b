/**
 * What introspection costs: only the members of its lists, as types within types are mostly null. The sizes are rough; a
 * standard introspection comes to 5,000 whatever the schema, and ten of them under aliases are too many.
 */
export const introspectionOf = (queryType: string) => /* GraphQL */ `
  type ${queryType} {
    __schema: __Schema @cost(weight: 0)
    __type(name: String!): __Type @cost(weight: 0)
  }
  type __Schema {
    types: [__Type!]! @listSize(assumedSize: 100)
    queryType: __Type @cost(weight: 0)
    mutationType: __Type @cost(weight: 0)
    subscriptionType: __Type @cost(weight: 0)
    directives: [__Directive!]! @listSize(assumedSize: 10)
  }
  type __Type {
    fields: [__Field!] @listSize(assumedSize: 5)
    interfaces: [__Type!] @listSize(assumedSize: 5)
    possibleTypes: [__Type!] @listSize(assumedSize: 5)
    enumValues: [__EnumValue!] @listSize(assumedSize: 5)
    inputFields: [__InputValue!] @listSize(assumedSize: 5)
    ofType: __Type @cost(weight: 0)
  }
  type __Field {
    args: [__InputValue!]! @listSize(assumedSize: 5)
    type: __Type! @cost(weight: 0)
  }
  type __Directive {
    args: [__InputValue!]! @listSize(assumedSize: 5)
  }
  type __InputValue {
    type: __Type! @cost(weight: 0)
  }
  type __EnumValue {
    name: String!
  }
`
